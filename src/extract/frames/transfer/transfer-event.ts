import type { Clause } from '../../syntax/clause.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { formAt, type Scene } from '../scene.ts';

/** A predicate with its use in a transfer. */
export interface Step {
  predicate: Predicate;
  hit: TriggerHit;
}

/** The words that together say one transfer: «وافقت … على صفقة لبيع»: core «بيع», governors «صفقة», «وافقت» from the nearest out. */
export interface TransferEvent {
  core: Step;
  governors: Step[];
  /** Those of them in relative clauses about the deal: «الصفقة التي [وقّعتها] مصر مع فرنسا». */
  relative: readonly Step[];
  /** Subject of the verb above all of these («[أعلنت مصر] شراء»), or null. */
  control: Phrase | null;
  /** Whom that verb tells («أبلغ الوزير [نظيره المصري] رفع تجميد …»), or null. */
  told: Phrase | null;
  /** The verb of giving that only hands over the request or consent: «[قدّمت] بغداد طلبا لشراء …», or null. */
  carrier: Predicate | null;
}

/** «[ما لم] تتخل أنقرة عن …»: what would be if. */
export function isCondition(scene: Scene, { opener }: Clause): boolean {
  if (opener < 0) return false;
  const first = scene.syntax.classes.bare(opener);
  return scene.lexicon.conditions.has(first) || scene.lexicon.conditions.has(`${first} ${formAt(scene, opener + 1)}`);
}

/** Clauses of an event, that of the core first. */
export function clausesOf(event: TransferEvent): Clause[] {
  return [...new Set([event.core, ...event.governors].map((step) => step.predicate.clause))];
}
