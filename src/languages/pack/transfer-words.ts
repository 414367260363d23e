/** The words around transfers, folded. Prepositions are as `Phrase.preposition` holds them. */
export interface TransferWords {
  /** «اشترت [من]»: before who supplies. */
  from: ReadonlySet<string>;
  /** «صفقة [مع]», «محادثات [بين]»: before who may be either side. */
  with: ReadonlySet<string>;
  between: ReadonlySet<string>;
  /** «طلب [إلى]»: before who is asked. */
  to: ReadonlySet<string>;
  /** «عقد [لـ]»: before whom or what a thing is for. */
  for: ReadonlySet<string>;
  /** «عرض [على]» */
  on: ReadonlySet<string>;
  /** «مستخدمة [في]» */
  in: ReadonlySet<string>;
  /** «زوّد [بـ]» */
  by: ReadonlySet<string>;
  /** Before the thing that changes hands: «زوّد [بـ]», «حصل [على]», «أفرج [عن]», «عدد [من]». */
  things: ReadonlySet<string>;
  /** Before what is talked of or asked for: «محادثات [حول] مقاتلات». */
  about: ReadonlySet<string>;
  /** Negations by which who could supply refuses: «[لن] نبيع». */
  never: ReadonlySet<string>;
  /** Lemmas of verbs that say what talks or a request are for: «محادثات [تهدف] إلى شراء». */
  aims: ReadonlySet<string>;
  /** Nouns that only carry an act: «طلبت [إمكان] شراء». */
  matters: ReadonlySet<string>;
  /** «[قرار] برلين بيع …»: nouns of those who resolve on the act behind them. */
  resolves: ReadonlySet<string>;
  /** Words for the first named of two («الأولى»). */
  former: ReadonlySet<string>;
  /** Words for the last named of two («الأخيرة»). */
  latter: ReadonlySet<string>;
  /** «[رسالة] إلى موسكو يطلب فيها …»: before who is asked. */
  letters: ReadonlySet<string>;
  /** Words of threatening with what oneself would do: «[هدّدت] أنقرة بإلغاء الصفقة». */
  threats: ReadonlySet<string>;
  /** What an act is exposed to rather than offered: «يعرّض الصفقة [للخطر]». */
  risks: ReadonlySet<string>;
  /** Pronouns of people, which mean no state: «هم». */
  them: ReadonlySet<string>;
  /** Nouns and participles of accusing: «[اتهامات] لطهران بتزويد …», «طهران [المتهمة] بتزويد …». */
  accusations: ReadonlySet<string>;
  accused: ReadonlySet<string>;
  /** Drafts of laws and resolutions, whose text tells of an act: «مشروع قانون ينص على تزويد …». */
  drafts: ReadonlySet<string>;
  /** What may be given and is no weapon: «تزويد المقاتلات [بالوقود]». */
  goods: ReadonlySet<string>;
  /** Nouns of bodies that act, known by the adjective of their state only: «[هيئة] صينية». */
  actors: ReadonlySet<string>;
  /** Words of being able, before how far a weapon flies: «[يمكنه] الوصول إلى …». */
  able: ReadonlySet<string>;
}
