import type { TokenRange } from '../languages/language-pack.ts';
import type { Category } from '../model/index.ts';

/** How a text names a party. */
export type Naming =
  /** by its own name: «فرنسا», «داعش», «لوكهيد مارتن», «رويترز» */
  | 'name'
  /** by a nationality adjective on a noun or alone: «الجانب التركي», «الفرنسية» */
  | 'adjective'
  /** by its people: «الإماراتيون» */
  | 'people'
  /** by capital or seat: «واشنطن», «الكرملين» */
  | 'capital'
  /** by an office, force or body that carries the state's adjective or name: «وزارة الدفاع الفرنسية», «الجيش المغربي» */
  | 'office'
  /** a person, with or without an office: «وزير الدفاع الفرنسي جان إيف لودريان» */
  | 'person'
  /** by a word that stands for one named before: «نظيره», «البلدان», «الشركة», «الصحيفة» */
  | 'anaphor'
  /** unnamed people: «مصادر دبلوماسية», «مسؤول أمريكي» */
  | 'anonymous';

/** Who is named, where. The entities stand in the analysis' entity table. */
export interface PartyMention extends TokenRange {
  type: 'party';
  /** Entity ids; several where one word stands for several («البلدان», «الدول الثلاث»). */
  ids: string[];
  by: Naming;
  /** Proclitic conjunction «و»/«ف» on the first token, or empty. */
  conjunction: string;
  /** Preposition that governs the mention, as a clitic («ل», «ب», «ك») or as the word before it («من», «الى», «مع»); or empty. */
  preposition: string;
  /** For an office or person: entity id of the bare state it belongs to, null where none is known. */
  state: string | null;
  /** For a person with an office: entity id of the office; else null. */
  office: string | null;
  /** For a person: true where the words hold a personal name. */
  named: boolean;
}

/** A weapon, kind of weapon or service, where it stands, its quantity joined. */
export interface ItemMention extends TokenRange {
  type: 'item';
  /** Entity id of a named weapon, null for a kind («طائرات حربية»). */
  entity: string | null;
  category: Category;
  quantity: number | null;
  part: boolean;
  /** True for one thing told without a number: «طائرة مسيرة», not «الطائرة» nor «طائرات». */
  single: boolean;
  /** True for arms in general («أسلحة», «عتاد»), which name no item of a claim. */
  general: boolean;
  /** Entity id of the state whose adjective the words hold («طائرات رافال الفرنسية»), or null. */
  origin: string | null;
  /** Proclitic preposition on the head noun, or the word before it; or empty. */
  preposition: string;
}
