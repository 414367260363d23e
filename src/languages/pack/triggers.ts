import type { Assertion, Category, Kind } from '../../model/index.ts';

/** How a form of a trigger stands in its sentence. */
export type TriggerForm = 'past' | 'present' | 'masdar' | 'noun' | 'participle';

/** A word that may set off a claim; one per line of the pack's trigger files. */
export interface Trigger {
  id: string;
  kind: Kind;
  /** Subtype of the contract; empty for words that only govern another trigger. */
  subtype: string;
  /** `core` says the act itself, `deal` is its noun, `governor` says at which stage it is («طلبت شراء»), `light` only carries a noun («وقّعت عقدا»). */
  class: 'core' | 'deal' | 'governor' | 'light';
  /** How its arguments map onto roles: who gets, who gives, who acts. */
  direction: string;
  /** True where a weapon must stand near for the word to count. */
  arms: boolean;
  /** Prepositions one of which must follow for the word to count («حصل على»). */
  with: readonly string[];
  /** Assertion that the word itself brings («قرر»: planned). */
  assertion: Assertion | null;
  /** Category of the item that the act itself is («تدريب»). */
  item: Category | null;
  /** Subtype where the past says that it is done («حصلت على»: delivery). */
  done: string | null;
  /** True for words that count only under another trigger («تجميد» under «رفع»). */
  under: string | null;
  /** Direction of the only words that it may govern: «تقدمت بطلب [شراء]», «عارض [تسليم]». */
  of: string | null;
  /** True for words that count only under a word that says the stage («تدرس امتلاك»). */
  governed: boolean;
  /** True where the item is the grammatical subject («وصلت الطائرات»). */
  itemSubject: boolean;
  /** `both` where supplier and recipient must be named (smuggling). */
  ends: 'both' | null;
  /** True where a person or force must be the subject. */
  person: boolean;
}

/** A trigger as one of its forms. */
export interface TriggerUse {
  trigger: Trigger;
  form: TriggerForm;
  /** True for the forms that plan («تعتزم»). */
  planned: boolean;
}
