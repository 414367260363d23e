/** The words around meetings, visits, calls and exercises. All folded. */
export interface ContactWords {
  /** Lemmas of verbs whose object or occasion is the contact itself: «عقد», «أجرى», «تلقى», «شارك». */
  holders: ReadonlySet<string>;
  /** Prepositions before those who take part: «مع», «بين», «بمشاركة». */
  partners: ReadonlySet<string>;
  /** The one of them that holds both sides: «بين». */
  between: ReadonlySet<string>;
  /** Before whose a visit or a meeting is: «زيارة [لـ]ولي العهد». */
  ofWhom: ReadonlySet<string>;
  /** Pronouns that mean one man, and no aircraft: «وصولـ[ـه]». */
  his: ReadonlySet<string>;
  /** Prepositions that stand before people who take part, but also before places and means: «اجتمع [بـ]». */
  personPartners: ReadonlySet<string>;
  /** Before who calls: «تلقى اتصالا [من]». */
  callers: ReadonlySet<string>;
  /** Prepositions that turn talks into a search: «بحث [عن]». */
  searched: ReadonlySet<string>;
  /** «نظراء»: those of the same office elsewhere. */
  peers: ReadonlySet<string>;
  /** Prepositions under which stands of where they are: «نظرائهم [في] المغرب». */
  peersIn: ReadonlySet<string>;
  /** Prepositions before whose people somebody are: «وحدات [من]», «ممثلون [عن]», «وفد [برئاسة]». */
  members: ReadonlySet<string>;
  /** Prepositions before a contact on which something else was said or done: «خلال», «على هامش». */
  occasions: ReadonlySet<string>;
  /** Prepositions through which a verb holds a contact («قام [بـ]زيارة», «شارك [في]»), with the empty one. */
  carried: ReadonlySet<string>;
  /** Adjectives and nouns behind a noun of contact that make it none («مؤتمر [صحفي]»). */
  noContact: ReadonlySet<string>;
  /** Prepositions before where a visit goes: «إلى», «لـ». */
  whither: ReadonlySet<string>;
  /** Prepositions before where a contact is: «في», «قبالة». */
  where: ReadonlySet<string>;
  /** Nouns of people who travel and meet for a state: «وفد», «ضباط». */
  delegations: ReadonlySet<string>;
  /** Titles of honour as they stand before a pronoun, to the title: «فخامتـه» to «فخامة». */
  honours: ReadonlyMap<string, string>;
  /** Verbs that make a contact one to come: «اتفق على», «أرجأ». */
  plans: ReadonlySet<string>;
  /** Words that call a contact off: «ألغى», «إلغاء», «علّق». */
  cancels: ReadonlySet<string>;
  /** Nouns of gathering behind a contact: «لقاء [جمعه] مع نظيره». */
  gathers: ReadonlySet<string>;
  /** Nouns before who calls a conference: «بـ[دعوة] من واشنطن». */
  invitations: ReadonlySet<string>;
  /** Nouns of places where people meet: «مقر», «مكتب». */
  venues: ReadonlySet<string>;
  /** Nouns of the reason why something else was done: «[احتجاجا] على». */
  reasons: ReadonlySet<string>;
  /** Forms of verbs and nouns of welcoming, whose object must be people on a visit: «استقبل». */
  welcomes: ReadonlySet<string>;
  /** Before a state of things that is no contact: «[على] اتصال». */
  standing: ReadonlySet<string>;
  /** Before who leads an exercise: «[بقيادة] السعودية». */
  led: ReadonlySet<string>;
  /** Those without names who take part: «20 [دولة]». */
  others: ReadonlySet<string>;
  /** Those of the partners' prepositions under which even «دول» alone tells of others: «[بمشاركة] دول عدة». */
  attended: ReadonlySet<string>;
  /** «تدريبات [متعددة] الجنسيات»: several take part. */
  multi: ReadonlySet<string>;
  /** Of whose state behind them an exercise is held: «في [المياه] الإقليمية لليمن». */
  waters: ReadonlySet<string>;
  /** Lemmas of verbs whose subject is where an exercise is held: «استضاف». */
  hosts: ReadonlySet<string>;
  /** Adjectives that make a training one of several: «مشترك». */
  joint: ReadonlySet<string>;
}
