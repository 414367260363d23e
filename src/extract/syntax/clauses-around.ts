import type { Clause } from './clause.ts';
import { isParty } from './phrase.ts';
import type { WordClasses } from './word-classes.ts';

/** Clauses outwards that one looks for what a clause belongs to. */
const REACH = 4;

/**
 * The clause set in between commas that a comma ends: «مصر[، التي أعلنت أنها ستشتري طائرات،] تسلمت …», «ركزت المحادثات[، كما قالت
 * الوكالة،] على …».
 */
export function insetBefore(at: number, current: Clause, classes: WordClasses): Clause | null {
  let clause: Clause | null = current;
  for (let k = 0; clause && k < REACH; k++, clause = clause.parent) {
    if (!clause.verb || !classes.isPause(clause.opener - 1)) continue;
    if (clause.opening === 'adverbial') {
      const isSame = classes.form(clause.opener - 1) === classes.form(at);
      const isOver = !classes.verb(at + 1) && !classes.isRelative(at + 1);
      return clause === current && isSame && isOver ? clause : null;
    }
    if (clause.opening !== 'relative') continue;
    return clause === current || clause.parent?.verb === null ? clause : null;
  }
  return null;
}

/** The clause whose verb «أن» belongs to: «[قال] الوزير في مؤتمر عقد أمس إن …»; «… أن … [وأن] …» has that of the one before. */
export function tellerOf(at: number, current: Clause, classes: WordClasses): Clause {
  let clause: Clause | null = current;
  const isJoined = classes.isJoined(at);
  for (let k = 0; clause && k < REACH; k++, clause = clause.parent) {
    if (isJoined && clause.opening === 'that' && clause.parent && classes.isThat(clause.opener)) return clause.parent;
    const use = clause.verb ? classes.verb(clause.verb.first)?.use : undefined;
    if (!isJoined && use && (use.that || use.modal)) return clause;
  }
  return current;
}

/** The relative clause that a clause is or stands in. */
export function relativeAround(current: Clause): Clause | null {
  let clause: Clause | null = current;
  for (let k = 0; clause && k < REACH; k++, clause = clause.parent) if (clause.opening === 'relative') return clause;
  return null;
}

/** The clause directly inside of one that holds another, or null where it is the same. */
export function within(inner: Clause, outer: Clause): Clause | null {
  let clause: Clause | null = inner;
  for (let k = 0; clause && k < REACH; k++, clause = clause.parent) if (clause.parent === outer) return clause;
  return null;
}

/** «[أنقرة]: نعتزم شراء …»: nothing but a party stands before the colon. */
export function isSpeaker({ opening, phrases }: Clause): boolean {
  const [first, second] = phrases;
  return opening === 'main' && first !== undefined && second === undefined && isParty(first);
}
