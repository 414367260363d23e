/**
 * What a word may be, whatever its clitics: one bit each, so that the facts of a sentence are those of its words or-ed. A bit that is
 * set says «perhaps», one that is not set says «no».
 */
export const Fact = {
  /** «جيش», «دفاعي»: of defence. */
  defence: 1 << 0,
  /** «عسكري», «تسليح»: makes a deal one of arms. */
  military: 1 << 1,
  /** «صواريخ», «رافال»: a weapon, a kind of weapon or a service. */
  arms: 1 << 2,
  /** «أسلحة», «عتاد»: arms in general. */
  armsInGeneral: 1 << 3,
  /** «مساعدات عسكرية», «صيانة»: aid and services. */
  support: 1 << 4,
  /** «دفاع»: who makes arms. */
  maker: 1 << 5,
  /** «تسليح», «مناورات»: what an accord of defence is about. */
  accordMatter: 1 << 6,
  /** «حلف»: what is joined. */
  alliance: 1 << 7,
  /** «لاعب», «ركاب»: of sport, art or travel. */
  decoy: 1 << 8,
  /** «بيع», «صفقة», «طلب»: the core of a transfer. */
  transfer: 1 << 9,
  /** «صفقة»: a deal, of arms perhaps by what was told before. */
  deal: 1 << 10,
  /** «تدريب», «حزمة مساعدات»: a transfer that needs no weapon in its sentence. */
  service: 1 << 11,
  /** «صادرات»: a word of trade. */
  trade: 1 << 12,
  /** «حظر», «قيود»: forbids. */
  ban: 1 << 13,
  /** «أوقف», «سمح»: a rule on the movement of arms behind it. */
  rule: 1 << 14,
  /** «حظر السلاح»: an embargo by words of its own. */
  embargo: 1 << 15,
  /** «تصدير»: the movement that a rule is on. */
  movement: 1 << 16,
  /** «اتفاق»: an accord of any matter. */
  accord: 1 << 17,
  /** «علاقات», «قواعد»: counts by what is done to it. */
  relation: 1 << 18,
  /** «معاهدة دفاع»: of arms by its name. */
  armsAccord: 1 << 19,
  /** «انضم». */
  joining: 1 << 20,
  /** «توقيع», «استئناف»: what is done to an accord. */
  accordStep: 1 << 21,
  /** «التقى», «زيارة». */
  contact: 1 << 22,
  /** «قصف», «هجوم». */
  attack: 1 << 23,
  /** «أطلق», «اعترض»: an attack where a weapon is told with it. */
  armedAttack: 1 << 26,
  /** «النار», «صاروخي»: what is fired, and words that name arms without being a noun of them. */
  fire: 1 << 27,
  /** «المتطرفون», «سلاح الجو», «البلاد»: who may be on a side of an attack without being named. */
  unnamedSide: 1 << 28,
  /** «قواعد», «تجميد»: a rule only where it is loosened. */
  loosened: 1 << 29,
  /** «رفع», «خفف»: what loosens a rule. */
  lift: 1 << 30,
  /** «في», «ان»: a letter of a designation beside another letter or a hyphen, else a word. */
  letter: 1 << 31,
  /** «نظام», «سيارة»: a noun that is a weapon only with a word that says so. */
  thing: 1 << 24,
  /** «مسيّرة», «مضاد»: such a word. */
  modifier: 1 << 25,
} as const;

/** The facts that words have as triggers. */
export const TRIGGER_FACTS: number =
  Fact.transfer |
  Fact.deal |
  Fact.service |
  Fact.trade |
  Fact.ban |
  Fact.rule |
  Fact.embargo |
  Fact.movement |
  Fact.accord |
  Fact.relation |
  Fact.armsAccord |
  Fact.joining |
  Fact.accordStep |
  Fact.contact |
  Fact.attack |
  Fact.armedAttack |
  Fact.loosened |
  Fact.lift;

/** The facts of a sentence and the `back` sentences before it, as far as there are any. */
export function factsSince(facts: ArrayLike<number>, sentence: number, back: number): number {
  let all = 0;
  for (let i = Math.max(0, sentence - back); i <= sentence; i++) all |= facts[i] ?? 0;
  return all;
}
