/** The words around accords. */
export interface AccordWords {
  /** Words of defence that make an accord ours: «اتفاق [أمني]». */
  matters: ReadonlySet<string>;
  /** «حلف»: what is joined by treaty. */
  alliances: ReadonlySet<string>;
  /** Prepositions before those who share an accord: «مع», «بين». */
  together: ReadonlySet<string>;
  /** Before one partner: «مع». */
  partner: ReadonlySet<string>;
  /** Before whom bases are opened to, or what is joined: «لـ», «إلى». */
  towards: ReadonlySet<string>;
  /** Before where a base stands: «في». */
  inside: ReadonlySet<string>;
  /** Before where something is moved from: «نقل … [من] قاعدة». */
  out: ReadonlySet<string>;
  /** Before to whom an accord binds somebody: «تربط فرنسا [بـ]جيبوتي اتفاقية». */
  bindsTo: ReadonlySet<string>;
  /** On a visit or meeting told before: «وقّع [خلالها] اتفاقية». */
  onIt: ReadonlySet<string>;
  /** Nouns behind which «مع» and «بين» name no partners of an accord: «الحدود [مع] ليبيا». */
  pairs: ReadonlySet<string>;
  /** Verbs behind whose object stands what he is said to do: «[تتهم] طهران بإقامة قاعدة». */
  accuses: ReadonlySet<string>;
  /** Behind a comment («تعليق [على]»), which suspends nothing. */
  commentsOn: ReadonlySet<string>;
  /** What people may be of one mind on without an accord: «اتفقا على [ضرورة] …». */
  views: ReadonlySet<string>;
  /** Adjectives that make relations ones that are set up: «علاقات [دبلوماسية]», not «علاقات [طيبة]». */
  formal: ReadonlySet<string>;
  /** Before who brings an accord about: «برعاية», «بوساطة». */
  mediated: ReadonlySet<string>;
  /** Words behind an accord that make it one of other matters: «اتفاق [نووي]», «اتفاق لتبادل [الأسرى]». */
  civil: ReadonlySet<string>;
  /** Words behind «قواعد» that make them rules: «قواعد [السلوك]». */
  rules: ReadonlySet<string>;
  /** Before a base that is only likened to one, flown over or gone to: «[كـ]قاعدة», «[فوق] القاعدة». */
  like: ReadonlySet<string>;
  /** What is done together under joint work: «إنتاج», «تطوير». */
  making: ReadonlySet<string>;
  /** Verbs whose object is the other party: «[أبلغت] تشاد باريس بإلغاء الاتفاق». */
  informs: ReadonlySet<string>;
  /** «بصورة [مشتركة]», «[معا]»: together. */
  jointly: ReadonlySet<string>;
  /** Verbs above a normalising of relations that make it one agreed upon: «[أعلنت] الدولتان التطبيع بينهما». */
  announces: ReadonlySet<string>;
  /** Between an accord and what is done to it, saying nothing themselves: «تسعى إلى [تعزيز] التعاون العسكري». */
  strengthens: ReadonlySet<string>;
  /** Words of peace before words of arms: «منطقة [منزوعة] السلاح», «[نزع] السلاح». */
  disarming: ReadonlySet<string>;
}

/** The words around rules on arms. */
export interface PolicyWords {
  /** What a rule may stand in: «[قانونا] يمنع بيع …». */
  bills: ReadonlySet<string>;
  /** What is no rule yet: «[مشروع] قرار يحظر …». */
  drafts: ReadonlySet<string>;
  /** «تراخيص» */
  licences: ReadonlySet<string>;
  /** «[إذا] توقفت …»: no rule is told. */
  conditions: ReadonlySet<string>;
  /** Verbs whose subject does what they govern: «[تعهّدت] برلين بوقف …». */
  controls: ReadonlySet<string>;
  /** «[لوّحت] برلين بوقف …»: no rule is laid down yet. */
  threats: ReadonlySet<string>;
  /** Verbs of being a rule, which one that is none does not: «لا [يرقى] إلى فرض حظر». */
  equals: ReadonlySet<string>;
  /** Prepositions with a pronoun for whom a rule is about: «الحظر المفروض [عليها]», «يسمح [لها] ببيع …». */
  theirs: ReadonlySet<string>;
  /** «الحظر [على] …»: before what or whom a rule is about. */
  on: ReadonlySet<string>;
  /** «تصدير السلاح [من] …»: before whose trade it is. */
  from: ReadonlySet<string>;
  /** Adjectives of arms that no such rule is about: «سلاح [نووي]», «حظر الأسلحة [الكيماوية]». */
  nuclear: ReadonlySet<string>;
  /** Of arms that people bear, and nobody sells abroad: «[حمل] السلاح». */
  bearing: ReadonlySet<string>;
  /** Pronouns on a noun that stand for who gets: «إمداد[ها] بالسلاح». */
  pronouns: ReadonlySet<string>;
  /** «هذا [البلد]»: the state told before. */
  countries: ReadonlySet<string>;
  /** Adjectives behind an embargo that name no goods: «الحظر [الدولي]». */
  international: ReadonlySet<string>;
}

/** The words by which totals of trade are told from growth and from single deals. */
export interface TradeLexicon {
  /** Verbs and nouns of growth and decline: «ارتفعت», «بزيادة». */
  changes: ReadonlySet<string>;
  changeNouns: ReadonlySet<string>;
  /** Prepositions before how much something changed («بنسبة»), and before where it started («من»). */
  byHowMuch: ReadonlySet<string>;
  fromHowMuch: ReadonlySet<string>;
  /** Prepositions before where it came to: «ارتفعت [إلى] 36 في المئة». */
  upTo: ReadonlySet<string>;
  /** Verbs that give a figure: «بلغت», «تجاوزت», «شكّلت». */
  measures: ReadonlySet<string>;
  /** Words behind a noun of trade that name no other goods: «نسبتها», «العالمية». */
  figures: ReadonlySet<string>;
  /** Verbs behind which a state has its place or share: «حلّت ثالثة», «تليها». */
  ranks: ReadonlySet<string>;
  /** «الدفاع»: of whose office the exports are those of arms. */
  makers: ReadonlySet<string>;
  /** Words that make a sum one over years or over deals: «سنويا», «إجمالي», «منذ». */
  yearly: ReadonlySet<string>;
  /** «تراخيص»: sums of licences are totals. */
  licences: ReadonlySet<string>;
  /** Before who sells («[من] روسيا»), who trades with whom («[مع] الهند»), and where it goes («[نحو] آسيا»). */
  fromWhom: ReadonlySet<string>;
  partners: ReadonlySet<string>;
  towards: ReadonlySet<string>;
  /** Nouns of a part: «[حصة] روسيا», «[نسبة] شراء مصر». */
  parts: ReadonlySet<string>;
  /** «حصة السعودية [منها]»: of the total told before. */
  ofThem: ReadonlySet<string>;
  /** Money that is no trade: «[قرضا] قيمته …». */
  loans: ReadonlySet<string>;
  /** Units of what a count counts: «صفقة», «عقد». */
  counted: ReadonlySet<string>;
}
