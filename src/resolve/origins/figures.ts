import type { Figure, FigureChange, Stage } from '../../model/index.ts';
import type { CarryingDocument } from './carrying-document.ts';

/** The figures of one thing at one stage, by how they are written: a deal has several lots. */
interface Told extends Pick<FigureChange, 'stage' | 'item' | 'unit'> {
  figures: Map<string, Figure>;
}

/** The figures that a document tells of a deal, by stage and what they are of. */
function figuresOf({ claims }: CarryingDocument): Map<string, Told> {
  const told = new Map<string, Told>();
  const tell = (key: string, of: Omit<Told, 'figures'>, figure: Figure) => {
    const known = told.get(key) ?? { ...of, figures: new Map() };
    told.set(key, known);
    known.figures.set(`${figure.qualifier} ${figure.value}`, figure);
  };
  for (const { subtype, items, amounts } of claims) {
    const stage = subtype as Stage;
    for (const { entity, category, quantity: value } of items) {
      if (value === null) continue;
      const item = { entity, category };
      tell(`${stage} ${entity ?? category}`, { stage, item, unit: null }, { value, qualifier: 'exact' });
    }
    for (const { value, unit, qualifier } of amounts) {
      tell(`${stage} ${unit}`, { stage, item: null, unit }, { value, qualifier });
    }
  }
  return told;
}

/**
 * What a document tells otherwise than the one that it has it from: «30 مقاتلة» where that has «24». A lot or a sum that only one of
 * them tells is left out or added, and no change.
 */
export function changesFrom(before: CarryingDocument, after: CarryingDocument): FigureChange[] {
  const told = figuresOf(before);
  return [...figuresOf(after)].flatMap(([key, { figures, ...of }]) => {
    const other = told.get(key)?.figures ?? new Map<string, Figure>();
    const lost = [...other].flatMap(([said, figure]) => (figures.has(said) ? [] : [figure]));
    const come = [...figures].flatMap(([said, figure]) => (other.has(said) ? [] : [figure]));
    return lost.length > 0 && come.length > 0 ? [{ ...of, before: lost, after: come }] : [];
  });
}
