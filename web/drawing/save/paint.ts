/** Elements that are painted; groups only move what is in them. */
const SHAPES = 'rect, path, circle, line, text';

/**
 * Paints an SVG that stands in the document, so many pixels to each of its own. A browser can paint SVG by itself, but not with the
 * fonts of the page, and only from an address that the content policy would have to allow.
 */
export function paint(file: SVGSVGElement, scale: number): HTMLCanvasElement {
  const { width, height } = file.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas to paint on.');
  const origin = file.getScreenCTM()?.inverse();
  for (const element of file.querySelectorAll<SVGGraphicsElement>(SHAPES)) {
    const matrix = origin?.multiply(element.getScreenCTM() ?? new DOMMatrix());
    if (matrix === undefined) continue;
    const { a, b, c, d, e, f } = matrix;
    context.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale);
    paintShape(context, element, getComputedStyle(element), file);
  }
  return canvas;
}

function paintShape(
  context: CanvasRenderingContext2D,
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  root: Element,
): void {
  const opacity = opacityOf(element, root);
  const fill = () => {
    if (style.fill === 'none') return;
    context.globalAlpha = opacity * Number(style.fillOpacity);
    context.fillStyle = style.fill;
    if (element instanceof SVGTextElement) writeText(element, (text, x, y) => context.fillText(text, x, y));
    else context.fill(shapeOf(element));
  };
  const stroke = () => {
    const width = Number.parseFloat(style.strokeWidth);
    if (style.stroke === 'none' || width === 0) return;
    context.globalAlpha = opacity * Number(style.strokeOpacity);
    context.strokeStyle = style.stroke;
    context.lineWidth = width;
    context.lineCap = style.strokeLinecap as CanvasLineCap;
    context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
    context.setLineDash(
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/u).map(Number.parseFloat),
    );
    if (element instanceof SVGTextElement) writeText(element, (text, x, y) => context.strokeText(text, x, y));
    else context.stroke(shapeOf(element));
  };
  if (element instanceof SVGTextElement) {
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.textAlign = 'left';
    context.direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
  }
  const order = style.paintOrder.startsWith('stroke') ? [stroke, fill] : [fill, stroke];
  for (const each of order) each();
}

/** A line of text from its left edge, on its baseline, in whatever direction it runs. */
function writeText(element: SVGTextElement, write: (text: string, x: number, y: number) => void): void {
  const text = element.textContent;
  if (text === '' || element.getNumberOfChars() === 0) return;
  write(text, element.getBBox().x, element.getStartPositionOfChar(0).y);
}

function shapeOf(element: SVGGraphicsElement): Path2D {
  if (element instanceof SVGPathElement) return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  if (element instanceof SVGRectElement) {
    const { x, y, width, height } = element;
    path.rect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value);
  } else if (element instanceof SVGCircleElement) {
    path.arc(element.cx.baseVal.value, element.cy.baseVal.value, element.r.baseVal.value, 0, 2 * Math.PI);
  } else if (element instanceof SVGLineElement) {
    path.moveTo(element.x1.baseVal.value, element.y1.baseVal.value);
    path.lineTo(element.x2.baseVal.value, element.y2.baseVal.value);
  }
  return path;
}

/** Its own opacity and that of all that it stands in. */
function opacityOf(element: Element, root: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = at === root ? null : at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
}
