import type { SourceLexicon, TimeReading } from '../../languages/language-pack.ts';
import type { Draft, Scene } from '../frames/scene.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Predicate } from '../syntax/predicate.ts';
import { belongs, catchersOf, clauseAt, predicatesOf } from './claim-predicates.ts';

/** Tokens between a source and the time of its report: «حسب بيان الوزارة، الأربعاء». */
const GAP = 2;

/** How many clauses around a claim's are asked for its time. */
const MOST_CLAUSES = 3;

/**
 * The time phrase of a sentence that tells when a claim's event is, or null. Times of the report are none («قال الوزير [أمس] إن …»),
 * nor those of other events («بعد هجوم [في يونيو]», «صفقة وقّعت [عام 2012]») or counted from them («[بعد يوم] من …»).
 *
 * - «وفي [يونيو]، سلّمت واشنطن …», «سلّمت … [أمس]»: in a clause that tells the claim
 * - «أعلنت فرنسا [الخميس] تسليم …»: in the clause of the verb that has it for object
 * - «زار الوزير القاهرة [الأحد] حيث وقّع عقدا»: in a clause around, where no own one has any
 */
export function timeOfClaim(
  draft: Draft,
  others: readonly Draft[],
  scene: Scene,
  sources: SourceLexicon,
): TimeReading | null {
  const own = predicatesOf(draft, others, scene);
  const events = catchersOf(scene, [draft, ...others]);
  const times = scene.read.times.filter(
    (time) => !isOfReport(scene, sources, time) && !isCountedFrom(scene, draft, time),
  );
  const lasting = lastingTime(draft, others, scene, times);
  if (lasting) return lasting;
  const inside = times.filter((time) => belongs(scene, time, own, events));
  if (inside.length > 0) return best(ofSum(inside, draft), draft);
  return best(timesAround(scene, draft, times, events), draft);
}

/** «انطلقت السبت مناورات [تستمر من 8 إلى 20 سبتمبر]»: all the days of an exercise or conference, rather than its first. */
function lastingTime(
  { kind, subtype, roles }: Draft,
  others: readonly Draft[],
  scene: Scene,
  times: readonly TimeReading[],
): TimeReading | null {
  if (kind !== 'contact' || (subtype !== 'exercise' && subtype !== 'conference')) return null;
  const isAnother = (other: Draft) => other.kind === kind && JSON.stringify(other.roles) !== JSON.stringify(roles);
  if (others.some(isAnother)) return null;
  const spans = times.filter(({ expression }) => expression.type === 'span');
  const [only, another] = spans.filter((time) => {
    const verb = clauseAt(scene, time)?.verb;
    return verb && scene.lexicon.when.lasting.has(scene.syntax.classes.bare(verb.first));
  });
  return another ? null : (only ?? null);
}

/** «أعلنت برلين في ديسمبر تراجع [صادراتها] إلى الرياض [في 2018]»: the period of a sum stands behind its noun. */
function ofSum(times: readonly TimeReading[], { kind, trigger }: Draft): readonly TimeReading[] {
  const behind = times.filter((time) => time.first >= trigger.end);
  return kind === 'trade-total' && behind.length > 0 ? behind : times;
}

/** The times of the nearest clause around a claim's that has any and neither reports it nor tells another event. */
function timesAround(
  scene: Scene,
  draft: Draft,
  times: readonly TimeReading[],
  events: ReadonlySet<Predicate>,
): TimeReading[] {
  for (
    let clause = around(scene, draft.clauses[0]), steps = 0;
    clause && steps < MOST_CLAUSES;
    clause = around(scene, clause), steps++
  ) {
    const here = clause;
    const verbs = scene.predicates.filter((one) => one.kind === 'verb' && one.clause === here);
    const found = times.filter(
      (time) => clauseAt(scene, time) === here && (verbs.length === 0 || belongs(scene, time, verbs, events)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The clause whose time holds for a clause too: «زار القاهرة الأحد [حيث وقّع …]», «في 2014، بعدما دخلت القوات …، [فرضت واشنطن …]», and
 * «أعلنت فرنسا الخميس [أنها وافقت …]», where who makes known its own act does it thereby. None for «قالت الصحيفة أمس [إن فرنسا …]».
 */
function around(scene: Scene, clause: Clause | undefined): Clause | null {
  if (!clause) return null;
  const { classes } = scene.syntax;
  const { opening, opener, parent, before } = clause;
  if (opening === 'purpose') return parent;
  if (opening === 'adverbial') return scene.lexicon.when.circumstances.has(classes.bare(opener)) ? null : parent;
  // «اتفاق [تشتري بموجبه الرياض …]»: what an accord holds is agreed when it is.
  if (opening === 'relative') return isMatter(scene, clause) ? parent : null;
  if (opening === 'joined' && before) return before.opening === 'adverbial' && parent && !parent.verb ? parent : before;
  return opening === 'that' && classes.hasPronoun(opener) ? parent : null;
}

/** «حسب الوزارة [الأربعاء]», «في تصريح للصحيفة [أمس]»: right behind the source, or the document that it spoke in. */
function isOfReport(scene: Scene, sources: SourceLexicon, time: TimeReading): boolean {
  const phrases = clauseAt(scene, time)?.phrases ?? [];
  const before = phrases.findLast((phrase) => phrase.end <= time.first);
  if (!before || time.first - before.end > GAP) return false;
  const { reports, media } = scene.lexicon.when;
  const isDocument = (i: number) =>
    scene.analysis
      .readings(i)
      .some(({ stem }) =>
        sources.words.get(stem)?.some((word) => word.kind === 'noun' && word.noun.class === 'document'),
      );
  if (reports.has(before.preposition) || (media.has(before.preposition) && isDocument(before.head))) return true;
  // «في تقرير [لها اليوم]»
  const outer = phrases[phrases.indexOf(before) - 1];
  return outer !== undefined && outer.end === before.first && media.has(outer.preposition) && isDocument(outer.head);
}

/** «بعد [يوم] من هجوم», «قبل [أسبوع] من زيارة»: tells how far another event is. */
function isCountedFrom(scene: Scene, draft: Draft, time: TimeReading): boolean {
  if (time.expression.type !== 'vague') return false;
  const { when } = scene.lexicon;
  const { classes } = scene.syntax;
  const word = classes.bare(time.first);
  if (!when.counted.has(word)) return false;
  if (when.from.has(classes.bare(time.end))) return time.end <= draft.trigger.first && !classes.isTime(time.end + 1);
  return when.after.has(word) && draft.assertion !== 'planned';
}

/** Days before vague words, then the nearest to the trigger. */
function best(times: readonly TimeReading[], draft: Draft): TimeReading | null {
  const exact = times.filter((time) => time.expression.type !== 'vague');
  const pool = exact.length > 0 ? exact : times;
  return pool.reduce<TimeReading | null>(
    (nearest, time) => (nearest === null || distance(time, draft) < distance(nearest, draft) ? time : nearest),
    null,
  );
}

function distance(time: TimeReading, { trigger }: Draft): number {
  return time.first >= trigger.end ? time.first - trigger.end : trigger.first - time.end;
}

/** A present that says what an accord holds or what comes of a visit: «وقّع اتفاقا [تشتري بموجبه …]», «يبدأ زيارة [يلتقي خلالها …]». */
function isMatter({ predicates }: Scene, { verb, antecedent, parent }: Clause): boolean {
  if (verb?.tense !== 'present' || verb.future) return false;
  return predicates.some(
    (one) =>
      one.clause === parent &&
      one.phrase === antecedent &&
      one.hits.some(
        ({ trigger: { kind, ...trigger } }) => kind === 'agreement' || kind === 'contact' || trigger.class === 'deal',
      ),
  );
}
