import type { TriggerHit } from '../triggers/find-triggers.ts';
import { type Phrase, readPhrase } from './attack-phrase.ts';
import { afterTime, doerPhrase, idsOf, isOneOf, isVerb, partyAt } from './attack-words.ts';
import { clauseFor, formAt, groupsBetween, type Scene } from './scene.ts';

/** Who does what a verb says, and where the words of what was hit may begin. */
export interface Doer {
  ids: string[];
  objectFrom: number;
  /** True where the words name somebody or something as doer, known or not; false where it is left out. */
  said: boolean;
  phrase: Phrase | null;
}

/**
 * Doer of a verb.
 *
 * - before: «إن [مسيرات تابعة للجيش] قصفت مواقع»
 * - after: «قصفت [طائرات تركية] مواقع», «الغارات التي شنتها [تركيا]»
 * - relative: «[المقاتلات التركية] التي قصفت»
 * - pronoun: «أعلنت [تركيا] أنها قصفت»
 * - by: «استُهدف من قبل [الجيش]»
 */
export function doerOf(scene: Scene, hit: TriggerHit): Doer {
  const clause = clauseFor(scene, hit);
  const nothing: Doer = { ids: [], objectFrom: hit.end, said: false, phrase: null };
  const by = agentAfter(scene, hit.end, clause.hi);
  if (by) return { ...nothing, ids: by.ids, said: true };
  if (clause.relative && hit.first - clause.opener <= 3) {
    if (hit.reading.suffix !== '') return after(scene, hit, clause.hi) ?? nothing;
    const head = scene.read.parties.find((party) => party.end <= clause.opener && clause.opener - party.end <= 1);
    return head ? { ...nothing, ids: idsOf(scene, head), said: true } : { ...nothing, said: true };
  }
  const before = subjectBefore(scene, hit, clause.lo);
  if (before && before.kind !== 'attack') return { ids: before.ids, objectFrom: hit.end, said: true, phrase: before };
  return (
    after(scene, hit, clause.hi) ??
    (before
      ? { ...nothing, ids: before.ids, said: true, phrase: before }
      : (pronoun(scene, hit, clause.opener) ?? nothing))
  );
}

/** «من قبل [القوات]», «على يد [مسلحين]» within a run of tokens. */
export function agentAfter(scene: Scene, from: number, to: number): Phrase | null {
  for (let i = from; i < to; i++) {
    const length = doerPhrase(scene, i);
    if (length === 0) continue;
    const phrase = readPhrase(scene, i + length, to, 'doer');
    return phrase.head >= 0 && phrase.kind !== 'weapon' ? phrase : null;
  }
  return null;
}

/** The noun phrase that opens the clause, where nothing but its own words and adverbs stands before the verb. */
function subjectBefore(scene: Scene, hit: TriggerHit, lo: number): Phrase | null {
  let from = lo;
  while (
    from < hit.first &&
    (isParticle(formAt(scene, from)) || afterTime(scene, from) > 0 || scene.analysis.tokens[from]?.kind === 'mark')
  )
    from++;
  if (from >= hit.first || isVerb(scene, from)) return null;
  const phrase = readPhrase(scene, from, hit.first, 'doer');
  if (phrase.head < 0 || hit.first - phrase.end > 12) return null;
  for (let i = phrase.end; i < hit.first; i++) if (isVerb(scene, i) && !isParticle(formAt(scene, i))) return null;
  return own(scene, phrase, from);
}

const PARTICLES = new Set([
  'قد',
  'لقد',
  'كان',
  'كانت',
  'كانوا',
  'ايضا',
  'ان',
  'هي',
  'هو',
  'هم',
  'لم',
  'لن',
  'لا',
  'سوف',
  'فقد',
]);

function isParticle(form: string): boolean {
  return PARTICLES.has(form) || (/^[وف]/u.test(form) && PARTICLES.has(form.slice(1)));
}

/** The noun phrase right after a verb, if it is one that can attack. */
function after(scene: Scene, hit: TriggerHit, hi: number): Doer | null {
  const phrase = readPhrase(scene, hit.end, hi, 'doer');
  if (phrase.head < 0) return null;
  const isDoer =
    phrase.kind === 'agent' ||
    phrase.kind === 'party' ||
    phrase.kind === 'attack' ||
    (phrase.kind === 'weapon' && !isObjectForm(scene, phrase.head)) ||
    hit.reading.suffix !== '';
  if (!isDoer || (phrase.kind === 'party' && phrase.ids.length === 0)) return null;
  const filled = own(scene, phrase, hit.first);
  return { ids: filled.ids, objectFrom: phrase.end, said: true, phrase };
}

/** «صاروخا», «صاروخين»: marked as object. */
function isObjectForm(scene: Scene, i: number): boolean {
  return /(?:ا|ين)$/u.test(formAt(scene, i));
}

/** «طائراتـه», «مقاتلوها»: theirs who were named last before. */
export function own(scene: Scene, phrase: Phrase, before: number): Phrase {
  if (phrase.ids.length > 0 || phrase.head < 0) return phrase;
  const suffixed = scene.analysis
    .readings(phrase.head)
    .some(
      (r) => r.suffix !== '' && (scene.lexicon.attack.agents.has(r.stem) || scene.lexicon.attack.sites.has(r.stem)),
    );
  if (!suffixed || isOneOf(scene, phrase.head, scene.lexicon.attack.agents)) return phrase;
  const owner = scene.read.parties
    .filter((party) => party.end <= before && party.preposition === '' && idsOf(scene, party).length > 0)
    .at(-1);
  return owner ? { ...phrase, ids: idsOf(scene, owner) } : phrase;
}

/** «أعلنت [تركيا] أنها …»: the party named last before, if it stands free and nobody without a role stands nearer. */
function pronoun(scene: Scene, hit: TriggerHit, opener: number): Doer | null {
  if (opener < 0 || !scene.lexicon.pronounSubjects.has(formAt(scene, opener))) return null;
  const last = scene.read.parties.filter((party) => party.end <= opener && party.preposition !== 'في').at(-1);
  const group = groupsBetween(scene, scene.read.sentence.first, opener)
    .filter((g) => g.preposition === '' && !g.ofItem)
    .at(-1);
  if (!last || !group || idsOf(scene, last).length === 0) return null;
  return { ids: group.ids, objectFrom: hit.end, said: true, phrase: null };
}

/** Doer of a masdar («شن [تركيا] غارات», «بدأت [تركيا] في شن غارات»): its genitive, else the last free party before it. */
export function doerOfMasdar(scene: Scene, masdar: TriggerHit, limit: number): string[] {
  const inside = readPhrase(scene, masdar.end, limit, 'doer');
  if (inside.ids.length > 0 && (inside.kind === 'agent' || inside.kind === 'party')) return inside.ids;
  const clause = clauseFor(scene, masdar);
  const free = groupsBetween(scene, clause.lo, masdar.first).filter(
    (g) => g.preposition === '' && !g.ofItem && !isObject(scene, g.first),
  );
  const last = free.at(-1);
  if (last) return last.ids;
  return pronoun(scene, masdar, clause.opener)?.ids ?? [];
}

/** Adjectives on plain nouns («قواعد تركية») and names under a noun are no doers. */
function isObject(scene: Scene, first: number): boolean {
  const party = partyAt(scene, first);
  return party === undefined && isOneOf(scene, first, scene.lexicon.attack.sites);
}
