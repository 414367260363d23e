import type { ItemMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { topOf } from './attack-telling.ts';
import { governorsOf } from './sides-above.ts';

/** Categories of items that no attack is done with. */
const NO_ARMS: ReadonlySet<string> = new Set(['training', 'support', 'other', 'air-defence', 'radar']);

/** Arms with which an attack was done: «[مقاتلات إف-16] قصفت», «هجوم [بطائرة مسيرة]», «أطلقوا [صاروخين]», «[صاروخ] أطلقه الحوثيون». */
export function weaponsOf(scene: Scene, telling: readonly Predicate[]): ItemMention[] {
  const { means } = scene.lexicon.attack;
  const armed = telling.flatMap((one) =>
    around(scene, one).filter(
      (phrase) => isBare(phrase) || means.has(phrase.preposition) || phrase === one.clause.antecedent,
    ),
  );
  const items = [...new Set(armed.flatMap((phrase) => phrase.items))].filter((item) => !NO_ARMS.has(item.category));
  return items.length > 0 ? items : armedWords(scene, telling);
}

/** «هجوم [صاروخي]», «قصف [مدفعي]», «شنّ [طيران] التحالف غارات»: arms told by an adjective, or by who fights with them. */
function armedWords(scene: Scene, telling: readonly Predicate[]): ItemMention[] {
  const tokens = telling.flatMap((one) => {
    if (one.kind === 'noun') return range(one.end, one.reach);
    const { subject } = verbArguments(one.clause, scene.syntax.classes);
    return subject ? [subject.head] : [];
  });
  return [...new Set(tokens)].flatMap((first) => armedItem(scene, first) ?? []);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function armedItem(scene: Scene, first: number): ItemMention | null {
  const readings = scene.analysis.readings(first);
  const category = readings.map(({ stem }) => scene.lexicon.attack.armed.get(stem)).find((one) => one !== undefined);
  if (!category) return null;
  return {
    type: 'item',
    first,
    end: first + 1,
    entity: null,
    category,
    quantity: null,
    part: false,
    single: false,
    general: false,
    origin: null,
    preposition: '',
  };
}

/** «[استخدمت] روسيا مسيّرات في هجومها»: verbs and nouns of use above an attack. */
export function usersOf(scene: Scene, predicate: Predicate): Predicate[] {
  return governorsOf(scene, topOf(scene, predicate)).filter((one) =>
    isOneOf(scene, one.first, scene.lexicon.attack.sends),
  );
}

/** True where what was launched is a weapon that flies at somebody, and the sentence speaks of no trial: «أطلقت [صاروخين]». */
export function isBareLaunch(scene: Scene, items: readonly ItemMention[]): boolean {
  const { launched, trials } = scene.lexicon.attack;
  const { first, end } = scene.read.sentence;
  if (!items.some((item) => launched.has(item.category))) return false;
  for (let i = first; i < end; i++) if (isOneOf(scene, i, trials)) return false;
  return true;
}

/** «ألقت [طائرات] التحالف منشورات»: an item of the subject is no load. */
export function isOfDoer(scene: Scene, { kind, clause }: Predicate, item: ItemMention): boolean {
  if (kind !== 'verb') return false;
  const { subject } = verbArguments(clause, scene.syntax.classes);
  return subject !== null && subject !== clause.antecedent && subject.items.includes(item);
}

/** «فتحوا [النار] على», «فتح المتطرفون [النار]» */
export function opensFire(scene: Scene, { clause, end }: Predicate): boolean {
  const { fires } = scene.lexicon.attack;
  return clause.phrases.some((phrase) => {
    for (let i = phrase.head; phrase.first >= end && i < phrase.end; i++) if (isOneOf(scene, i, fires)) return true;
    return false;
  });
}

function around(scene: Scene, predicate: Predicate): Phrase[] {
  if (predicate.kind === 'noun') {
    const { own, objects, obliques } = nounArguments(predicate);
    return [...(own ? [own] : []), ...objects, ...obliques];
  }
  const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
  return [...(subject ? [subject] : []), ...objects, ...obliques];
}
