import type { Command } from 'commander';
import { type Entities, type Language, sayClaim, sayField, sayPart } from '../../messages/index.ts';
import { entitiesOfClaim } from '../../model/index.ts';
import type { ClaimChange, ReadAgain } from '../../pipeline/reextract/index.ts';
import type { Register } from '../../store/index.ts';
import { shortId } from '../document-id.ts';
import { entitiesById } from '../entities-of.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption } from '../options.ts';
import { catalogueOption, engineWith } from '../own-catalogue.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  register: string;
  catalogue?: string[];
  dryRun?: boolean;
  restart?: boolean;
  lang: Language;
  json?: boolean;
}

/** `isnad reextract`: all documents read again by the engine at hand. */
export function addReextract(program: Command, terminal: Terminal): void {
  program
    .command('reextract')
    .summary('read all documents again with this engine')
    .description(
      'Reads every document of the register again with the engine (and names of your own) at hand, and says claim by claim what changed: ' +
        '+ new, - gone, ~ changed. Reviews meet the new claims; those that do not fit any more are listed by «isnad review list --needs-look». ' +
        'Ctrl-C stops it, and the same command goes on where it was stopped or killed; the changes of a batch that was under way when it was killed are printed again.',
    )
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--restart', 'begin with the first document, also where a run before was stopped')
    .option('--json', 'one line of JSON for each document of which something changed, and one with the counts')
    .addOption(catalogueOption())
    .addOption(langOption())
    .addOption(registerOption())
    .addHelpText(
      'after',
      `
Examples:
  isnad reextract --dry-run
  isnad reextract
  isnad reextract --json > changes.jsonl`,
    )
    .action((options: Options) => reextractAll(options, terminal));
}

async function reextractAll(options: Options, terminal: Terminal): Promise<void> {
  const { doneBefore, reextract } = await import('../../pipeline/reextract/index.ts');
  const engine = await engineWith(options.catalogue);
  const counts = { documents: 0, changed: 0, new: 0, gone: 0, claimsChanged: 0 };
  await withRegister(openExisting(options.register), async (register) => {
    const { documents: all } = await register.counts();
    const before = options.dryRun || options.restart ? 0 : await doneBefore(register, engine);
    if (before > 0)
      terminal.warn(`goes on behind the ${before} documents that were done before; --restart begins anew.`);
    counts.documents = before;
    const again = reextract(register, engine, {
      ...(options.dryRun && { dryRun: true }),
      ...(options.restart && { restart: true }),
      onBatch(documents) {
        counts.documents = documents;
        terminal.progress(`${documents} of ${all} documents read again`);
        return terminal.stopped;
      },
    });
    for await (const one of again) {
      counts.changed++;
      for (const { change } of one.changes) counts[change === 'changed' ? 'claimsChanged' : change]++;
      await terminal.print(options.json ? asJson(one) : await tell(register, one, options.lang));
    }
    const { rows, next } = await register.reviews({ doubted: true, limit: 1000 });
    conclude(counts, { count: rows.length, isMore: next !== null }, options, terminal);
  });
}

function conclude(
  counts: { documents: number; changed: number; new: number; gone: number; claimsChanged: number },
  look: { count: number; isMore: boolean },
  options: Options,
  terminal: Terminal,
): void {
  if (options.json) {
    terminal.conclude(JSON.stringify({ ...counts, needAnotherLook: look.count, stopped: terminal.stopped }));
    return;
  }
  const would = options.dryRun ? ' (nothing was stored)' : '';
  terminal.conclude(
    `${counts.documents} documents read again, ${counts.changed} with changes: ${counts.new} claims new, ${counts.gone} gone, ${counts.claimsChanged} changed${would}`,
  );
  const many = `${look.isMore ? 'more than ' : ''}${look.count}`;
  if (look.count > 0) terminal.warn(`${many} reviews need another look: «isnad review list --needs-look».`);
  if (terminal.stopped) terminal.warn('stopped before the end; the same command goes on from here.');
}

function asJson({ document, changes }: ReadAgain): string {
  return JSON.stringify({ document: document.document.id, url: document.document.url, changes });
}

async function tell(
  register: Register,
  { document, extraction, changes }: ReadAgain,
  language: Language,
): Promise<string> {
  const claims = changes.flatMap((one) => [
    ...('before' in one ? [one.before] : []),
    ...('after' in one ? [one.after] : []),
  ]);
  const { id, title, publisher } = document.document;
  const known = await entitiesById(register, [...claims.flatMap(entitiesOfClaim), publisher ?? '']);
  const entities: Entities = new Map([...known, ...extraction.entities.map((entity) => [entity.id, entity] as const)]);
  const lines = changes.map((change) => `  ${line(change, entities, language, publisher)}`);
  return [`${shortId(id)}  ${title ?? ''}`.trimEnd(), ...lines].join('\n');
}

function line(change: ClaimChange, entities: Entities, language: Language, publisher: string | null): string {
  switch (change.change) {
    case 'new':
      return `+ ${sayClaim(change.after, entities, language, publisher)}`;
    case 'gone':
      return `- ${sayClaim(change.before, entities, language, publisher)}`;
    default: {
      const { before, after, fields } = change;
      const parts = fields.map((field) => {
        const [was, is] = [before, after].map((claim) => sayPart(claim, field, entities, language));
        return `${sayField(field, language)}: ${was} → ${is}`;
      });
      return `~ ${sayClaim(after, entities, language, publisher)} (${parts.join('; ')})`;
    }
  }
}
