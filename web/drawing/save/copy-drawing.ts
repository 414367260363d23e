/** What of the page's style sheets a drawing needs outside of the page; each is an attribute of SVG, too. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'direction',
];
/** What it does not need there. */
const ofThePage = ['class', 'id', 'style', 'role', 'tabindex', 'aria-label', 'aria-hidden', 'aria-labelledby'];

/** A copy of a drawing that stands on the page, with its style in its attributes. What the page hides is left out. */
export function copyDrawing<T extends SVGElement>(drawing: T): T {
  const copy = drawing.cloneNode(true) as T;
  const pairs = [[drawing, copy] as const, ...zip(drawing, copy)];
  const hidden: Element[] = [];
  for (const [original, element] of pairs) {
    const style = getComputedStyle(original);
    if (style.display === 'none' || style.visibility === 'hidden') hidden.push(element);
    for (const name of properties) {
      const value = style.getPropertyValue(name);
      if (value !== '') element.setAttribute(name, value);
    }
    for (const { name } of [...element.attributes]) {
      if (ofThePage.includes(name) || name.startsWith('data-')) element.removeAttribute(name);
    }
  }
  for (const element of hidden) element.remove();
  return copy;
}

function zip(drawing: Element, copy: Element): (readonly [Element, Element])[] {
  const copies = [...copy.querySelectorAll('*')];
  return [...drawing.querySelectorAll('*')].map((original, i) => [original, copies[i] as Element] as const);
}
