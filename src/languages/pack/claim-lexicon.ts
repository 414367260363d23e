import type { AttackWords } from './attack-words.ts';
import type { ContactWords } from './contact-words.ts';
import type { AccordWords, PolicyWords, TradeLexicon } from './rule-words.ts';
import type { TransferWords } from './transfer-words.ts';
import type { TriggerUse } from './triggers.ts';
import type { WhenWords } from './when-words.ts';

/** The words of claims: triggers, and what sets their assertion. */
export interface ClaimLexicon {
  /** Folded phrase (first word without clitics) to its uses. */
  triggers: ReadonlyMap<string, readonly TriggerUse[]>;
  /** Every verb form known, for telling names from verbs. */
  verbs: ReadonlySet<string>;
  /** Words around a trigger that set its assertion, by kind of word. */
  negations: ReadonlySet<string>;
  denials: ReadonlySet<string>;
  /** Verbs of doubt, in all forms: «[شكك] في أن تكون …», «[استبعدت] أن توافق». */
  doubters: ReadonlySet<string>;
  /** Verbs that say, negated, that something is not as much: «لا [يرقى] إلى حظر», «لا [يعني] بيع …». */
  fallsShort: ReadonlySet<string>;
  doubts: readonly string[];
  possibles: readonly string[];
  plans: readonly string[];
  /** Words of speaking about a thing, which somebody refuses: «رفض [التعليق] على الهجوم», «امتنع عن أن [يعلّق]». */
  comments: ReadonlySet<string>;
  /** Adjectives that put the noun before them into the time to come, or make it only possible: «الزيارة [المرتقبة]», «صفقة [محتملة]». */
  plannedAdjectives: ReadonlySet<string>;
  possibleAdjectives: ReadonlySet<string>;
  futures: ReadonlySet<string>;
  /** «عدم», «دون»: negate the noun behind them. */
  notNouns: ReadonlySet<string>;
  /** «تزال», «سيما»: behind «لا» they negate nothing. */
  stillNot: ReadonlySet<string>;
  /** «قد»: doubt before a present. */
  maybe: ReadonlySet<string>;
  /** Lemmas of verbs that only carry a noun of action: «تم», «قام», «بدأ». */
  lightVerbs: ReadonlySet<string>;
  /** Before what things in general hold: «معدات [من ضمنها] صواريخ». */
  among: ReadonlySet<string>;
  /** Lemmas of verbs that say what a deal holds: «تشمل». */
  contains: ReadonlySet<string>;
  /** Lemmas of verbs whose subject does the act named behind them: «[اتجهت] الهند إلى شراء». */
  doers: ReadonlySet<string>;
  /** Words of civil aviation: «ركاب». */
  airlines: ReadonlySet<string>;
  /** Words of warning: what is warned of has not been done. */
  warnings: ReadonlySet<string>;
  /** Words of duty: «[يجب] رفض تسليم …» says what ought to be. */
  duties: ReadonlySet<string>;
  /** Heads of aid as a programme: «[مبادرة] المساعدات الأمنية», which tells of no delivery. */
  programmes: ReadonlySet<string>;
  /** Parts that a pronoun counts out of things told before: «حصلت على [نصفها]». */
  partials: ReadonlySet<string>;
  /** Words of calling on somebody: «[دعت] برلين إلى وقف بيع …». */
  urges: ReadonlySet<string>;
  /** «[الخطوط] الجوية»: an airline, where «الجوية» or a nation stands behind it. */
  carriers: ReadonlySet<string>;
  /** Their first words. */
  carrierStarts: ReadonlySet<string>;
  /** «على [وشك]», «في [طور]»: what the subject is about to do. */
  imminent: ReadonlySet<string>;
  /** Words of waiting: who waits for weapons gets them. */
  awaits: ReadonlySet<string>;
  /** Words of seizing: what is seized has not been supplied by who tells it. */
  foils: ReadonlySet<string>;
  /** Prepositions before the frame in which an act is done: «[ضمن] صفقة», «[بعد] توقيع». */
  within: ReadonlySet<string>;
  /** Openers of conditions: «إذا», «ما لم». */
  conditions: ReadonlySet<string>;
  /** «[اتهامات] بتزويد»: what is said of somebody, which may be refused. */
  tales: ReadonlySet<string>;
  /** Stages whose word may name its weapon itself: «[طلبت] منظومات». */
  standAlone: ReadonlySet<string>;
  /** Triggers of giving whose genitive is who gets: «[تزويد] بغداد». */
  toWhom: ReadonlySet<string>;
  /** Prepositions before who gets («لـ», «إلى», «لصالح») and before who acts («من قبل», «على يد»). */
  forWhom: ReadonlySet<string>;
  byWhom: ReadonlySet<string>;
  /** «أصل», «إنتاج» before an adjective: whose make a weapon is. */
  originNouns: ReadonlySet<string>;
  /** Nouns that attack for somebody: «طائرات», «قوات», «مقاتلو». */
  agents: ReadonlySet<string>;
  /** Nouns that are hit for somebody: «مواقع», «حاجز», «أراضي». */
  sites: ReadonlySet<string>;
  /** The words around attacks. */
  attack: AttackWords;
  /** Item categories of aircraft, which may be civil ones where no name tells. */
  flies: ReadonlySet<string>;
  /** Lemmas of verbs whose object is the contact itself: «عقد», «أجرى», «ترأس». */
  holds: ReadonlySet<string>;
  /** The words around contacts. */
  contact: ContactWords;
  /** Prepositions before whom a rule is about: «على», «إلى», «لـ». */
  onWhom: ReadonlySet<string>;
  /** Adjectives on a rule to the body that they mean: «أممي», «أوروبي»; the first is whose resolutions are. */
  bodies: ReadonlyMap<string, string>;
  /** «قرار»: a rule that is its council's. */
  resolutions: ReadonlySet<string>;
  /** Triggers of policies that forbid nothing. */
  noBan: ReadonlySet<string>;
  /** Words one of which must stand in a document that can bear claims. */
  defence: ReadonlySet<string>;
  /** Adjectives and nouns that make a deal one of arms («صفقة عسكرية»). */
  military: ReadonlySet<string>;
  /** «دعم», «مساعدة» + a party: who is asked for it. */
  aid: ReadonlySet<string>;
  /** «برنامج تقوده …»: who runs what is received. */
  leads: ReadonlySet<string>;
  /** «أما … فـ»: sets the subject ahead. */
  topics: ReadonlySet<string>;
  /** Demonstratives: with a noun they point back to an item («هذه الأنظمة»). */
  these: ReadonlySet<string>;
  /** Words that make a deal or meeting none of ours («لاعب», «نادي»). */
  decoys: ReadonlySet<string>;
  accord: AccordWords;
  policy: PolicyWords;
  trade: TradeLexicon;
  transfer: TransferWords;
  when: WhenWords;
}
