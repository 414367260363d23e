import type { Category } from '../../model/index.ts';

/** The words around attacks. All folded; verbs with all their forms. */
export interface AttackWords {
  /** Prepositions before whom an attack hits: «على», «ضد», «باتجاه». */
  against: ReadonlySet<string>;
  /** Nouns under them that nothing hits: «حدود», «رغم». */
  notStruck: ReadonlySet<string>;
  /** Prepositions before the weapon: «ب», «بواسطة». */
  means: ReadonlySet<string>;
  /** Nouns of bodies that watch wars and wage none: «[المرصد] السوري». */
  observers: ReadonlySet<string>;
  /** Nouns of fighters that bear a name: «[قوات] المجلس العسكري», «[كتائب] الفاروق». */
  bands: ReadonlySet<string>;
  /** Words behind them that name nobody: «قوات [الأمن]». */
  common: ReadonlySet<string>;
  /** «ضربة [للجماعة]»: behind these «ل» tells who is hit, elsewhere who attacks. */
  blows: ReadonlySet<string>;
  /** Nouns of a state's forces that need not say whose they are where they or their state speak: «[سلاح] الجو». */
  services: ReadonlySet<string>;
  /** «مسيّرات إيرانية [الصنع]»: who made arms, not who attacks with them. */
  made: ReadonlySet<string>;
  /** Item categories of what its own people sail, fly or drive. */
  crewed: ReadonlySet<string>;
  /** Item categories that nobody launches but to attack or to try them. */
  launched: ReadonlySet<string>;
  /** «تجربة», «مناورات»: words that make a launch none. */
  trials: ReadonlySet<string>;
  /** «البلاد»: the state told before. */
  countries: ReadonlySet<string>;
  /** «معارك», «اشتباكات» */
  battles: ReadonlySet<string>;
  /** Verbs of taking a place: who takes it behind a battle attacked in it. */
  seizes: ReadonlySet<string>;
  /** «مواقع [لـ]التنظيم», «قصف [لـ]مواقع»: before whose a thing is, or what is hit. */
  ofWhom: ReadonlySet<string>;
  /** «مسلحون [من] الحركة», «غارات [من] اليمن» */
  from: ReadonlySet<string>;
  /** «قياديا [في] الحركة» */
  among: ReadonlySet<string>;
  /** «جنود»: whose loss is that of who commands them. */
  troops: ReadonlySet<string>;
  /** «قرب [الحدود] الأفغانية»: nobody's land. */
  borders: ReadonlySet<string>;
  /** «في», «ب»: before where something is or happens. */
  where: ReadonlySet<string>;
  /** Verbs that say of an attack what it hit: «غارة [استهدفت] …». */
  strikes: ReadonlySet<string>;
  /** Verbs that say of an attack whom it cost: «أسفر عن مقتل», «أوقع». */
  costs: ReadonlySet<string>;
  /** Words whose subject or genitive are the victims: «قُتل [جنديان] في غارة», «مقتل [جنديين]». */
  losses: ReadonlySet<string>;
  /** «تعرّض [الموقع] لهجوم», «صدّ [الجيش] هجوما»: the subject is hit. */
  suffers: ReadonlySet<string>;
  /** «اتهم … [الحركة] بالهجوم»: the object did it. */
  accuses: ReadonlySet<string>;
  /** «نُسب الهجوم إلى [الحركة]»: what stands behind «إلى» did it. */
  blames: ReadonlySet<string>;
  /** Words whose subject does what they govern: «تمكّن [الجيش] من تدمير», «هدّد [التنظيم] بضرب». */
  controls: ReadonlySet<string>;
  /** «أعلن [الجيش] تنفيذ غارة»: who makes known its own act. */
  announces: ReadonlySet<string>;
  /** Verbs of holding a place: «مواقع [يسيطر] عليها التنظيم». */
  holds: ReadonlySet<string>;
  /** Verbs of belonging: «مسلحين [ينتمون] إلى التنظيم». */
  belongs: ReadonlySet<string>;
  /** «له», «لهم» behind what was hit. */
  theirs: ReadonlySet<string>;
  /** Nouns of attacks that strike a state by striking in it: «تفجير», «هجوم». */
  terror: ReadonlySet<string>;
  /** Before who shares in an attack: «ضربات نفّذتها فرنسا [مع] بريطانيا». */
  allied: ReadonlySet<string>;
  /** What goes off: «انفجرت [عبوة]». */
  bombs: ReadonlySet<string>;
  /** Prepositions before what stands beside a blast: «[أمام] السفارة». */
  beside: ReadonlySet<string>;
  /** What an attack in words is made in: «هاجمه في [خطابه]», «[بقوله]». */
  speech: ReadonlySet<string>;
  /** Verbs of using, whose purpose was reached: «[استخدمت] قاذفات لقصف …». */
  users: ReadonlySet<string>;
  /** «النار», «الرصاص». */
  fires: ReadonlySet<string>;
  /** Nouns that make an attack feared, fought or judged rather than told: «مكافحة», «خطر», «إدانة». */
  averting: ReadonlySet<string>;
  /** Verbs that do so: «حذّر», «خشي», «منع». */
  averts: ReadonlySet<string>;
  /** Words between them and the attack that change nothing: «أي», «جميع», «شن». */
  fillers: ReadonlySet<string>;
  /** Adjectives that make an attack none of arms: «إلكتروني», «لاذع». */
  figurative: ReadonlySet<string>;
  /** «أعلن مسؤوليته عن الهجوم»: who says so did it. */
  responsibility: ReadonlySet<string>;
  /** Prepositions that tell when or why something else happened by an attack: «[عقب] الهجوم». */
  since: ReadonlySet<string>;
  /** Those among them by which the subject may have done it: «أطلقت روسيا مسيّرات [خلال] الهجوم». */
  during: ReadonlySet<string>;
  /** Participles that say of fighters whose they are: «القوات [الموالية] للحكومة». */
  loyal: ReadonlySet<string>;
  /** Verbs and nouns of sending and using arms: «[أرسلت] واشنطن مقاتلات قصفت …». */
  sends: ReadonlySet<string>;
  /** Nouns of help that an attack gave somebody else: «[بدعم] من الغارات». */
  helps: ReadonlySet<string>;
  /** Prepositions before what something is done for: «[بهدف] ضرب مواقع». */
  purposes: ReadonlySet<string>;
  /** Fighters whose state is where they come from, not whom they fight for: «[فصائل] عراقية». */
  rebels: ReadonlySet<string>;
  /** «غارة [أو] قصف»: what may be one thing or the other. */
  alternatives: ReadonlySet<string>;
  /** Prepositions before what is only an example: «أحداث [مثل] إسقاط مسيّرات». */
  examples: ReadonlySet<string>;
  /** «فوق»: before where a weapon was stopped. */
  over: ReadonlySet<string>;
  /** «سماء», «أجواء»: the same as nouns. */
  skies: ReadonlySet<string>;
  /** «هدّد بضرب», «تعهّد»: what they govern is still to come. */
  threats: ReadonlySet<string>;
  /** «إذا», «لو»: open a clause of what is only thought of. */
  conditions: ReadonlySet<string>;
  /** Words that name arms without being a noun of them, with the category: «هجوم [صاروخي]», «[طيران] التحالف». */
  armed: ReadonlyMap<string, Category>;
  /** Item categories that can be stopped in flight. */
  airborne: ReadonlySet<string>;
}
