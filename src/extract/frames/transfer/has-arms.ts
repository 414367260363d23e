import type { ItemMention } from '../../mention.ts';
import { isOneOf, type Scene } from '../scene.ts';
import type { TransferEvent } from './transfer-event.ts';

/** True where the event names a weapon, is a service itself, or a deal of arms by its words or by what was told before. */
export function hasArms(scene: Scene, event: TransferEvent, items: readonly ItemMention[]): boolean {
  return (
    items.length > 0 ||
    ARMING.has(event.core.hit.trigger.id) ||
    event.core.hit.trigger.item !== null ||
    isMilitaryDeal(scene, event) ||
    asksForAid(scene, event)
  );
}

/** «[تسليح] الحوثيين»: says by itself that arms are meant. */
const ARMING: ReadonlySet<string> = new Set(['arm']);

/** «صفقات عسكرية», «عقود تسليح»; «الصفقة» after one was told. */
function isMilitaryDeal(scene: Scene, { core, governors }: TransferEvent): boolean {
  if (core.hit.trigger.class !== 'deal') return false;
  for (let i = core.hit.end; i < core.hit.end + 2; i++) if (isOneOf(scene, i, scene.lexicon.military)) return true;
  // «حزمة مساعدات بمليار دولار … تشمل صواريخ»: what it holds may be told later.
  if (core.hit.trigger.id === 'aid-package') return speaksOfArms(scene);
  const { index } = scene.read.sentence;
  return (
    (core.hit.reading.definite || governors.length > 0) &&
    scene.analysis.read.slice(Math.max(0, index - 4), index + 1).some((read) => read.items.length > 0)
  );
}

/** True where the sentence or one about it names a weapon, or it has a word of the military. */
function speaksOfArms({ analysis, lexicon, read: { sentence } }: Scene): boolean {
  const { index, first, end } = sentence;
  if (analysis.read.slice(Math.max(0, index - 1), index + 3).some((read) => read.items.length > 0)) return true;
  for (let i = first; i < end; i++)
    if (analysis.readings(i).some(({ stem }) => lexicon.military.has(stem))) return true;
  return false;
}

/** «طلبت دعم فرنسا لتعزيز دفاعاتها»: help asked of a state in a sentence of defence. */
function asksForAid(scene: Scene, { core }: TransferEvent): boolean {
  if (core.hit.trigger.id !== 'request' || !isOneOf(scene, core.hit.end, scene.lexicon.aid)) return false;
  for (let i = core.hit.end; i < scene.read.sentence.end; i++)
    if (isOneOf(scene, i, scene.lexicon.defence)) return true;
  return false;
}
