import type { TokenRange } from '../../../languages/language-pack.ts';
import type { PartyMention } from '../../mention.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { formAt, hitOf, isOneOf, type Scene } from '../scene.ts';
import { type AccordWord, chainOfAccord } from './accord-word.ts';

/**
 * Relations between states and the use of bases are ours as they are; other accords only where their words speak of defence, or what
 * is done under them does: «اتفاق تعاون [سلّمت بموجبه فرنسا مدرعات]», «اتفق الجانبان على ما يلي: [تطوير التعاون العسكري] …».
 */
export function isDefence(scene: Scene, word: AccordWord): boolean {
  const { direction } = word.hit.trigger;
  if (direction === 'jointly') return isMadeTogether(scene, word.predicate);
  if (direction === 'make' && !makes(scene, word.predicate)) return false;
  if (direction !== 'party' && direction !== 'joint' && direction !== 'make') return true;
  const own = chainOfAccord(word).map(({ clause }) => clause);
  const under = scene.syntax.clauses.filter(
    (one) => (one.opening === 'relative' || one.opening === 'that') && one.parent !== null && own.includes(one.parent),
  );
  return (
    own.some((clause) => speaksOfDefence(scene, word, clause)) ||
    under.some((clause) => clause.first > word.predicate.first && speaksOfDefence(scene, word, clause)) ||
    speaksOfDefence(scene, word, listBehind(scene))
  );
}

/** Tokens of a list behind its sentence in which its matter may be named. */
const LIST = 12;

/** «اتفق الجانبان على ما يلي: ⏎ - [تطوير التعاون العسكري]»: what begins behind a sentence that ends in a colon. */
function listBehind(scene: Scene): TokenRange {
  const { end } = scene.read.sentence;
  return { first: end, end: formAt(scene, end - 1) === ':' ? end + LIST : end };
}

/** What ids of armed groups begin with. */
export const GROUP = 'armed-group:';

/** «صاروخ [طوّرته] الهند وروسيا [معا]», «تنتج تركيا مدرعات [بالتعاون مع] قطر»: a weapon, and a word that says it is done together. */
function isMadeTogether(scene: Scene, { first, clause }: Predicate): boolean {
  const { together, jointly } = scene.lexicon.accord;
  const made = scene.read.items.some((item) => item.first > first && item.end <= clause.end);
  if (!made && !clause.antecedent?.items.length) return false;
  if (clause.phrases.some(({ preposition }) => preposition.includes(' ') && together.has(preposition))) return true;
  for (let i = first; i < clause.end; i++) if (isOneOf(scene, i, jointly)) return true;
  return false;
}

/** «تتعاون مع الهند في [تطوير] صاروخ»: to make something together. */
function makes(scene: Scene, { first, clause }: Predicate): boolean {
  const { making } = scene.lexicon.accord;
  return clause.phrases.some(({ head }) => head > first && isOneOf(scene, head, making));
}

/**
 * A word of defence in a clause; not in the name of a group («جيش الفتح») nor of a zone without arms («منزوعة [السلاح]»), and in that
 * of an office only where it signs («وقّع وزير [الدفاع] مذكرة»; not «وزير [الدفاع] يناقش الاتفاق مع …»).
 */
function speaksOfDefence(scene: Scene, word: AccordWord, range: TokenRange): boolean {
  const { first, end } = range;
  const { matters, disarming } = scene.lexicon.accord;
  if (namesWeapons(scene, word, range) || opensBases(scene, word, range)) return true;
  const isSigned = word.steps.some(({ hit: { trigger } }) => trigger.class === 'light' && trigger.id !== 'vote-accord');
  const names = [
    ...scene.read.parties.filter(
      (party) => (!isSigned && !isMatter(scene, word, party)) || party.ids.every((id) => id.startsWith(GROUP)),
    ),
    ...attendants(scene, range),
  ];
  for (let i = first; i < end; i++) {
    if (!isOneOf(scene, i, matters) || isOneOf(scene, i - 1, disarming)) continue;
    if (!names.some((party) => i >= party.first && i < party.end)) return true;
  }
  return false;
}

/** «اتفاق تقاسم تكاليف [القوات الأمريكية]»: forces in the accord's own phrase are what it is about. */
function isMatter({ analysis }: Scene, { predicate: { phrase, end } }: AccordWord, party: PartyMention): boolean {
  if (!phrase || party.first < end || party.end > phrase.end) return false;
  return party.ids.some((id) => analysis.entities.type(id) === 'armed-force');
}

/** «اتفقتا على تطوير [دبابة]»: a weapon behind the accord's word, and no sale of it. */
function namesWeapons(scene: Scene, { predicate }: AccordWord, { first, end }: TokenRange): boolean {
  const isInRange = (one: TokenRange) => one.first >= Math.max(first, predicate.end) && one.end <= end;
  if (scene.predicates.some((one) => isInRange(one) && SALES.has(hitOf(one, 'transfer', 'core')?.trigger.id ?? '')))
    return false;
  return scene.read.items.some((item) => isInRange(item) && !TRANSPORT.has(item.category));
}

const SALES: ReadonlySet<string> = new Set(['buy', 'sell', 'supply', 'deliver', 'receive', 'arm']);

/** What airlines and ministries of health buy, too. */
const TRANSPORT: ReadonlySet<string> = new Set([
  'transport-aircraft',
  'satellite',
  'helicopter',
  'support',
  'training',
  'other',
]);

/** «نصت اتفاقية … على حق … في إقامة [قواعد]»: bases, and no rules of the game. */
function opensBases(scene: Scene, { predicate }: AccordWord, { first, end }: TokenRange): boolean {
  return scene.predicates.some(
    (one) =>
      one.first > predicate.first &&
      one.first >= first &&
      one.end <= end &&
      one.parent?.hits.some(({ trigger }) => trigger.direction === 'bases') === true &&
      hitOf(one, 'agreement', 'core')?.trigger.id === 'bases' &&
      !isOneOf(scene, one.end, scene.lexicon.accord.rules),
  );
}

/** «بحضور [قائد الجيش]»: who looks on says nothing of what is signed. */
function attendants(scene: Scene, { first, end }: TokenRange): TokenRange[] {
  const { attended } = scene.lexicon.contact;
  const phrases = scene.syntax.clauses.flatMap((clause) => clause.phrases);
  return phrases.filter((one) => one.first >= first && one.end <= end && attended.has(one.preposition));
}
