import type { Phrase } from '../../syntax/phrase.ts';
import { isOneOf, type Scene } from '../scene.ts';

/** Id of fighters under a name that the catalogue does not hold: «[قوات المجلس العسكري]», «[كتائب الفاروق]»; none for «قوات الأمن». */
export function namedBand(scene: Scene, { head, end, parties }: Phrase): string[] {
  const { analysis, lexicon, syntax } = scene;
  const { bands, common } = lexicon.attack;
  const name = head + 1;
  if (parties.length > 0 || name >= end || !isOneOf(scene, head, bands) || isOneOf(scene, name, common)) return [];
  if (syntax.classes.isDefinite(head) || !syntax.classes.isDefinite(name)) return [];
  const { start } = analysis.tokens[head] as { start: number };
  const { end: stop } = analysis.tokens[end - 1] as { end: number };
  const id = analysis.entities.found('armed-force', { ar: analysis.text.slice(start, stop) }, null);
  analysis.entities.mention(id, { start, end: stop });
  return [id];
}
