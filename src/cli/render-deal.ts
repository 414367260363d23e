import {
  type MessageKey,
  message,
  type SayableValue,
  sayDeal,
  sayOrigins,
  sayStage,
  sayValue,
} from '../messages/index.ts';
import { type Deal, type Dispute, type Stage, stages } from '../model/index.ts';
import { shortId } from './document-id.ts';
import { bold, dim } from './style.ts';
import { reportersOf, sentenceOf, type Telling, withWords } from './tell-claims.ts';

/**
 * A deal for the terminal: how far it has got, its time line by stage, every value with who reports it, what is disputed with both
 * sides, and what may belong to it. Each claim is told with its words and its document.
 */
export function renderDeal(deal: Deal, telling: Telling): string {
  const { book, language, colours } = telling;
  const { origins } = book;
  const counts = { claims: deal.steps.length, documents: origins.documents, origins: sayOrigins(origins, language) };
  const part = (key: MessageKey, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', bold(message(key, language), colours), ...lines];
  return [
    bold(sayDeal(deal, book.entities, language), colours),
    dim(message('deal.id', language, { id: deal.id }), colours),
    currentStage(deal, telling),
    message('deal.counts', language, counts),
    ...part('deal.timeline', timeline(deal, telling)),
    ...part(
      'deal.items',
      values(deal.quantities, (told) => told, telling),
    ),
    ...part(
      'deal.prices',
      values(deal.prices, ({ price }) => price, telling),
    ),
    ...part(
      'deal.dates',
      values(deal.dates, (told) => told, telling),
    ),
    ...part(
      'deal.disputes',
      deal.disputes.flatMap((one) => dispute(one, telling)),
    ),
    ...part('deal.contradicted', contradicted(deal, telling)),
    ...part('deal.maybe', undecided(deal, telling)),
  ].join('\n');
}

function currentStage({ stage }: Deal, telling: Telling): string {
  const { book, language } = telling;
  const [row] = stage ? book.rowsOf([stage.claim]) : [];
  if (!stage || !row) return message('deal.stage.none', language);
  const sentence = sentenceOf(row, telling);
  return message('deal.stage', language, { stage: sayStage(stage.stage, language), sentence });
}

/** The claims of each stage, in the order in which a deal goes through them, by day. */
function timeline({ steps }: Deal, telling: Telling): string[] {
  const { book, language } = telling;
  return inOrder([...Map.groupBy(steps, ({ stage }) => stage)], ([stage]) => stage).flatMap(([stage, those]) => [
    `  ${sayStage(stage, language)}`,
    ...those.flatMap(({ claim, day }) => {
      const at = day ?? message('deal.no-day', language);
      return book.rowsOf([claim]).flatMap((row) => {
        const step = message('deal.step', language, { day: at, sentence: sentenceOf(row, telling) });
        return withWords(row, `    ${step}`, telling);
      });
    }),
  ]);
}

/** Every value that is told, stage by stage, with who reports it. */
function values<T extends { stage: Stage; claims: string[] }>(
  all: readonly T[],
  value: (told: T) => SayableValue,
  telling: Telling,
): string[] {
  const { book, language } = telling;
  return inOrder(all, ({ stage }) => stage).map((told) => {
    const stage = sayStage(told.stage, language);
    const said = sayValue(value(told), book.entities, language);
    return `  ${message('deal.value', language, { stage, value: said, reporters: reportersOf(told.claims, telling) })}`;
  });
}

/** What is disputed, and below it each side with those who stand on it. */
function dispute({ field, stage, sides }: Dispute, telling: Telling): string[] {
  const { book, language } = telling;
  return [
    `  ${message(`dispute.${field}`, language, { stage: sayStage(stage, language) })}`,
    ...sides.map(({ value, claims }) => {
      const isAnswer = typeof value === 'string';
      const said = isAnswer ? message(`dispute.${value}`, language) : sayValue(value, book.entities, language);
      return `    ${message('dispute.side', language, { value: said, reporters: reportersOf(claims, telling) })}`;
    }),
  ];
}

/** Pairs that somebody has joined and somebody has parted; what of them stands in another deal is told by its id alone. */
function contradicted({ contradicted: pairs }: Deal, telling: Telling): string[] {
  return pairs.map(([one, other]) => {
    const [first, next] = [one, other].map((id) => {
      const [row] = telling.book.rowsOf([id]);
      return row ? `${sentenceOf(row, telling)} (${shortId(id)})` : shortId(id);
    }) as [string, string];
    return `  ${message('deal.more', telling.language, { first, next })}`;
  });
}

function undecided({ maybe }: Deal, telling: Telling): string[] {
  return telling.book.rowsOf(maybe).flatMap((row) => withWords(row, `  ${sentenceOf(row, telling)}`, telling));
}

function inOrder<T>(all: readonly T[], stageOf: (one: T) => Stage): T[] {
  return all.toSorted((a, b) => stages.indexOf(stageOf(a)) - stages.indexOf(stageOf(b)));
}
