import type { Figure, FigureChange, Stage } from '../../model/index.ts';
import type { CarryingDocument } from './carrying-document.ts';

/** The figures of one thing at one stage, by how they are written: a deal has several lots. */
interface Told {
  stage: Stage;
  of: string;
  figures: Map<string, Figure>;
}

/** The figures that a document tells of a deal, by stage and what they are of. */
function figuresOf({ claims }: CarryingDocument): Map<string, Told> {
  const told = new Map<string, Told>();
  const tell = (stage: Stage, of: string, figure: Figure) => {
    const key = `${stage} ${of}`;
    const known = told.get(key) ?? { stage, of, figures: new Map() };
    told.set(key, known);
    known.figures.set(`${figure.qualifier} ${figure.value}`, figure);
  };
  for (const { subtype, items, amounts } of claims) {
    for (const { entity, category, quantity } of items) {
      if (quantity === null) continue;
      tell(subtype as Stage, entity ?? `category:${category}`, { value: quantity, qualifier: 'exact' });
    }
    for (const { value, unit, qualifier } of amounts) tell(subtype as Stage, unit, { value, qualifier });
  }
  return told;
}

/**
 * What a document tells otherwise than the one that it has it from: «30 مقاتلة» where that has «24». A lot or a sum that only one of
 * them tells is left out or added, and no change.
 */
export function changesFrom(before: CarryingDocument, after: CarryingDocument): FigureChange[] {
  const told = figuresOf(before);
  return [...figuresOf(after)].flatMap(([key, { stage, of, figures }]) => {
    const other = told.get(key)?.figures ?? new Map<string, Figure>();
    const lost = [...other].flatMap(([said, figure]) => (figures.has(said) ? [] : [figure]));
    const come = [...figures].flatMap(([said, figure]) => (other.has(said) ? [] : [figure]));
    return lost.length > 0 && come.length > 0 ? [{ stage, of, before: lost, after: come }] : [];
  });
}
