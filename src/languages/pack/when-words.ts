/** The words by which the time of a claim is told from other times of its sentence. All folded. */
export interface WhenWords {
  /** Prepositions before an event of another time than the one told: «[بعد] هجوم», «[بسبب] صفقة», «[تمهيدا] لتسليم». */
  circumstances: ReadonlySet<string>;
  /** Prepositions before an event that happens meanwhile, or is the matter of the one told: «[خلال] زيارة», «[حول] تسليم …». */
  meanwhile: ReadonlySet<string>;
  /** Prepositions before who reports: «[حسب] الوزارة الأربعاء». */
  reports: ReadonlySet<string>;
  /** Prepositions before the document that somebody spoke in: «[في] تصريح أمس». */
  media: ReadonlySet<string>;
  /** First words of times that are counted from another event: «[بعد] يوم من …», «[قبل] أسبوع من …». */
  counted: ReadonlySet<string>;
  /** Those of them that count from another event even where it is left to the reader: «[بعد] ساعات». */
  after: ReadonlySet<string>;
  /** Words before the event counted from: «قبل أسبوع [من] زيارة». */
  from: ReadonlySet<string>;
  /** Words that stand for a time told before: «[آنذاك]». */
  pointers: ReadonlySet<string>;
  /** Words before how long something lasts: «[لمدة] عام», «[تستمر] أربعة أيام». */
  lasting: ReadonlySet<string>;
  /** Prepositions before where something comes from, which is not where it happens: «[من] الأراضي السورية». */
  whence: ReadonlySet<string>;
}
