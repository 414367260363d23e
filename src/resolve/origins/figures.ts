import type { CarryingDocument } from './carrying-document.ts';

/** The figures that a document tells of a deal, by what they are of: `contract weapon:rafale` → `24`. */
function figuresOf({ claims }: CarryingDocument): Map<string, string> {
  return new Map(
    claims.flatMap(({ subtype, items, amounts }) => [
      ...items.flatMap(({ entity, category, quantity }): [string, string][] =>
        quantity === null ? [] : [[`${subtype} ${entity ?? category}`, String(quantity)]],
      ),
      ...amounts.map(({ value, unit, qualifier }): [string, string] => [
        `${subtype} ${unit}`,
        qualifier === 'exact' ? String(value) : `${qualifier} ${value}`,
      ]),
    ]),
  );
}

/** What a document tells otherwise than the one that it has it from: `contract weapon:rafale: 24 → 30`. */
export function changesFrom(before: CarryingDocument, after: CarryingDocument): string[] {
  const told = figuresOf(before);
  return [...figuresOf(after)].flatMap(([of, figure]) => {
    const other = told.get(of);
    return other === undefined || other === figure ? [] : [`${of}: ${other} → ${figure}`];
  });
}
