import { nounArguments } from '../../syntax/noun-arguments.ts';
import { type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { roleIds } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import type { TradeWord } from './trade-word.ts';

/** Who sold and who bought in a total. */
export interface TradeSides {
  supplier: string[];
  recipient: string[];
}

/** Whom the words around a word of trade name, by their place. */
interface Named {
  /** In its own phrase: «صادرات [فرنسا]», «مبيعات السلاح [الأمريكية]»; of a verb, its subject. */
  own: string[];
  /** «إلى [مصر]», «لـ[ـدول الخليج]»; of a verb its object too. */
  to: string[];
  /** «من [روسيا]», «من السلاح [الروسي]». */
  from: string[];
  /** «مع [الهند]», «بين [روسيا والهند]». */
  partners: string[];
  /** Who acts in the clause: «[وافقت الحكومة الألمانية] على صادرات», «استحوذت [روسيا] على … من صادرات». */
  actor: string[];
  /** True where the clause's verb is one of getting: «[حصلت] إسرائيل على مساعدات». */
  gets: boolean;
}

/** Supplier and recipient of a total, from the word of trade, its clause, and who speaks of his own: «قالت وزارة الدفاع إن المبيعات …». */
export function tradeSides(scene: Scene, word: TradeWord): TradeSides {
  const named = namedAround(scene, word);
  const sides = byDirection(scene, word, named);
  const supplier = sides.supplier.length > 0 || sides.own ? sides.supplier : speakerOf(scene, word.predicate);
  return { supplier: supplier.filter((id) => !sides.recipient.includes(id)), recipient: sides.recipient };
}

function byDirection(scene: Scene, { hit }: TradeWord, named: Named): TradeSides & { own: boolean } {
  const { own, to, from, partners, actor, gets } = named;
  switch (hit.trigger.direction) {
    case 'give': {
      // «استأثرت الدول العربية بثلث مبيعات السلاح»: a region that has no industry buys.
      if (own.length === 0 && actor.some((id) => id.startsWith('region:')))
        return { supplier: [], recipient: actor, own: true };
      const supplier = first(own, actor);
      // «[استقبلت السعودية] عُشر صادرات السلاح الأمريكية»
      const taker = gets && own.length > 0 ? actor : [];
      return { supplier, recipient: without(first(taker, to, partners), supplier), own: false };
    }
    case 'get': {
      const recipient = first(own, actor);
      return { supplier: without(first(from, partners), recipient), recipient, own: true };
    }
    case 'giver':
      return { supplier: actor, recipient: without(first(to, own), actor), own: true };
    case 'getter':
      return { supplier: without(first(own, from), actor), recipient: actor, own: true };
    case 'aid': {
      if (gets) return { supplier: without(first(own, from), actor), recipient: actor, own: true };
      const supplier = first(own, actor);
      return { supplier, recipient: without(first(to), supplier), own: false };
    }
    default:
      return { ...ofDeals(scene, named), own: true };
  }
}

/** «عقود روسيا [مع الهند]», «وقّعت إسرائيل عقودا»: of two, who makes more arms supplies; of one, who makes many. */
function ofDeals(scene: Scene, { own, to, from, partners, actor, gets }: Named): TradeSides {
  const one = first(own, actor);
  if (to.length > 0) return { supplier: without(one, to), recipient: to };
  const other = without(first(from, partners), one);
  const [a, b] = one.length > 0 ? [one, other] : [partners.slice(0, 1), partners.slice(1)];
  if (gets || from.length > 0) return { supplier: b, recipient: a };
  const weight = (ids: readonly string[]) =>
    Math.max(0, ...ids.map((id) => (id.startsWith('company:') ? Number.POSITIVE_INFINITY : scene.arms(id))));
  if (b.length === 0) return weight(a) >= MANY_ARMS ? { supplier: a, recipient: [] } : { supplier: [], recipient: a };
  return weight(a) >= weight(b) ? { supplier: a, recipient: b } : { supplier: b, recipient: a };
}

/** A state that makes so many weapons of the catalogue exports rather than imports. */
const MANY_ARMS = 30;

function first(...lists: readonly string[][]): string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}

function namedAround(scene: Scene, { predicate, hit }: TradeWord): Named {
  const { forWhom, trade } = scene.lexicon;
  const { clause } = predicate;
  const ids = (phrases: readonly Phrase[]) => [...new Set(phrases.flatMap((phrase) => sideIds(scene, phrase)))];
  const verb = clause.verb ? verbArguments(clause, scene.syntax.classes) : null;
  const { obliques, objects } = predicate.kind === 'noun' ? nounArguments(predicate) : { obliques: [], objects: [] };
  const own = predicate.kind === 'noun' ? behind(predicate) : (verb?.subject ?? null);
  const all = (verb ? verb.obliques : obliques).filter(
    (phrase) => predicate.kind === 'verb' || hit.trigger.direction === 'aid' || phrase.first >= predicate.end,
  );
  const under = (test: (preposition: string) => boolean) =>
    ids(
      all.filter(
        (phrase) =>
          test(phrase.preposition) &&
          phrase !== predicate.phrase &&
          !(hit.trigger.direction.startsWith('g') && holds(predicate, phrase)),
      ),
    );
  const given =
    predicate.kind === 'verb' || hit.trigger.direction === 'aid'
      ? (verb?.objects ?? objects).filter((phrase) => !holds(predicate, phrase))
      : [];
  const subject = verb?.subject && !holds(predicate, verb.subject) ? verb.subject : (headed(predicate) ?? null);
  const to = [...under((preposition) => forWhom.has(preposition) || trade.towards.has(preposition)), ...ids(given)];
  return {
    own: own ? sideIds(scene, own) : [],
    to,
    from: under((preposition) => trade.fromWhom.has(preposition)),
    partners: under((preposition) => trade.partners.has(preposition)),
    actor: subject ? sideIds(scene, subject) : [],
    gets: scene.predicates.some(
      (one) =>
        one.kind === 'verb' &&
        one.clause === clause &&
        one.hits.some(
          ({ trigger }) => trigger.kind === 'transfer' && trigger.class === 'core' && trigger.direction === 'get',
        ),
    ),
  };
}

/** «عقود [التسلح الروسية]», «صادرات [ألمانيا]»: what stands behind a noun of trade in its phrase, nouns of action in it too. */
function behind({ phrase, end }: Predicate): Phrase | null {
  if (!phrase || phrase.end <= end) return null;
  return {
    ...phrase,
    first: end,
    head: end,
    conjuncts: [end, ...phrase.conjuncts.filter((conjunct) => conjunct > end)],
    parties: phrase.parties.filter((party) => party.first >= end),
    items: phrase.items.filter((item) => item.first >= end),
  };
}

/** «حصة [روسيا] من صادرات السلاح»: the noun before it in its own phrase. */
function headed({ phrase, first }: Predicate): Phrase | null {
  return phrase?.parties.some((party) => party.end <= first) ? { ...phrase, end: first } : null;
}

function holds(predicate: Predicate, phrase: Phrase): boolean {
  return predicate.phrase === phrase;
}

/** Parties of a phrase, whose the arms are too («من السلاح [الروسي]»); the world is no side. */
function sideIds(scene: Scene, phrase: Phrase): string[] {
  return roleIds(scene.analysis, phrase).filter((id) => id !== 'region:world');
}

/** «قالت [وزارة الدفاع الإسرائيلية] إن المبيعات بلغت …»: a state's office speaks of its own trade. */
function speakerOf(scene: Scene, { clause }: Predicate): string[] {
  for (
    let outer = clause.opening === 'that' || clause.opening === 'adverbial' ? clause.parent : null;
    outer;
    outer = outer.parent
  ) {
    const subject = outer.verb ? verbArguments(outer, scene.syntax.classes).subject : null;
    const speaker = subject ? partiesOf(subject)[0] : undefined;
    if (
      subject &&
      speaker &&
      (speaker.by === 'office' ||
        speaker.by === 'person' ||
        speaker.by === 'anaphor' ||
        isOneOf(scene, subject.head, scene.lexicon.military))
    ) {
      return roleIds(scene.analysis, subject)
        .filter((id) => id.startsWith('state:'))
        .slice(0, 1);
    }
  }
  return [];
}
