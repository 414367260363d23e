import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Claim, Entity, Extraction } from '../src/model/index.ts';
import type { GoldClaim, GoldDocument, GoldLink, GoldParty } from '../src/pipeline/eval/gold.ts';
import { readGold, scoreDocuments } from '../src/pipeline/eval/index.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { findReference } from './machine.ts';

const reference = findReference();
const goldFolder = reference?.gold ?? '';

// The project's own scorer gives the figures of the reference scorer, wherever that lies beside the clone.
describe.skipIf(reference === undefined)('the score is the reference scorer’s', () => {
  test.each([1, 2, 3])('on gold bent at random, seed %i', (seed) => {
    const gold = readGold(goldFolder);
    const results = bend(gold, seed);
    const figures = ourFigures(gold, results);
    expect(figures).toEqual(referenceFigures(results));
    expect(figures.f1).toBeGreaterThan(0.4);
    expect(figures.f1).toBeLessThan(0.95);
  });

  test('on what the engine finds', () => {
    const gold = readGold(goldFolder);
    const results = gold.map(({ claims: _, file: __, ...input }) => readDocument(input));
    expect(ourFigures(gold, results)).toEqual(referenceFigures(results));
  });
});

function ourFigures(gold: GoldDocument[], results: Extraction[]) {
  const { notes: _, empty: __, ...figures } = scoreDocuments(gold, results);
  return figures;
}

function referenceFigures(results: Extraction[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-score-'));
  const out = join(folder, 'results.jsonl');
  writeFileSync(out, results.map((result) => JSON.stringify(result)).join('\n'));
  const done = spawnSync(process.execPath, [reference?.scorer ?? '', '--gold', goldFolder, '--out', out, '--json'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(done.stdout);
}

/** Gold as if it had been extracted, with every sort of mistake in it. The same seed makes the same mistakes. */
function bend(gold: readonly GoldDocument[], seed: number): Extraction[] {
  let state = seed;
  const chance = (share: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 < share;
  };
  return gold
    .filter(() => !chance(0.03))
    .map((document) => {
      const entities = new Map<string, Entity>();
      const add = (id: string, fields: Partial<Entity>) => {
        entities.set(id, { id, type: 'company', name: {}, state: null, mentions: [], ...fields });
        return id;
      };
      const party = (wanted: GoldParty) =>
        typeof wanted === 'string'
          ? add(`state:${wanted}`, {
              type: chance(0.05) ? 'armed-group' : 'state',
              state: chance(0.05) ? 'XX' : wanted,
            })
          : add(`company:${slug(wanted.any[0])}`, { name: { ar: wanted.any.at(-1) ?? '' } });
      const source = (link: GoldLink) =>
        link.anonymous || chance(0.05)
          ? add('anonymous:source', { type: 'anonymous', name: { ar: 'مصدر' } })
          : add(`outlet:${slug(link.any?.[0])}`, { type: 'outlet', name: { en: link.any?.at(-1) ?? '' } });
      const claims = document.claims
        .filter(() => !chance(0.15))
        .flatMap((claim) => (chance(0.1) ? [claim, claim] : [claim]))
        .map((claim, i) => bentClaim(claim, i, chance, party, source));
      const { id, text } = document;
      const about = { url: null, publisher: null, title: null, language: 'ar', publishedAt: null, credits: [] };
      const isOwnId = chance(0.5);
      return {
        document: { ...about, id: isOwnId ? id : `hash-${id}`, ...(!isOwnId && { externalId: id }), text },
        entities: [...entities.values()].filter(() => !chance(0.02)),
        claims,
        engine: { name: 'rules', version: '0' },
      };
    });
}

function bentClaim(
  gold: GoldClaim,
  index: number,
  chance: (share: number) => boolean,
  party: (wanted: GoldParty) => string,
  source: (link: GoldLink) => string,
): Claim {
  const roles = Object.entries(gold.roles).map(([role, parties]): [string, string[]] => {
    const name = role === 'participants' && chance(0.2) ? 'host' : role;
    return [name, [...parties.filter(() => !chance(0.05)), ...(chance(0.05) ? ['SE'] : [])].map(party)];
  });
  const attribution = [
    ...(gold.attribution ?? []).filter(() => !chance(0.1)),
    ...(chance(0.1) ? [{ anonymous: true }] : []),
  ];
  const { time } = gold;
  return {
    id: `c${index}`,
    kind: gold.kind,
    subtype: chance(0.1) ? 'offer' : gold.subtype,
    assertion: chance(0.1) ? 'denied' : (gold.assertion ?? 'asserted'),
    roles: Object.fromEntries(roles),
    items: (gold.items ?? []).map(({ any, category, quantity }) => ({
      entity: any && !chance(0.1) ? `weapon:${slug(any[0])}` : null,
      category: (category ?? 'other') as Claim['items'][number]['category'],
      quantity: chance(0.1) ? 7 : (quantity ?? null),
    })),
    amounts: (gold.amounts ?? []).map(({ value, unit, qualifier }) => ({
      value: chance(0.1) ? value * 2 : value,
      unit,
      qualifier: (chance(0.1) ? 'record' : (qualifier ?? 'exact')) as Claim['amounts'][number]['qualifier'],
    })),
    time: time && !chance(0.1) ? { start: time.start ?? null, end: time.end ?? null, text: time.text ?? '' } : null,
    place: [],
    attribution: attribution.map((link) => ({ source: source(link), stance: 'reports', start: 0, end: 0 })),
    evidence: [],
    confidence: 1,
  };
}

function slug(name: string | undefined): string {
  return (name ?? 'unknown').toLowerCase().replaceAll(' ', '-');
}
