import { measureText, wrapText } from '../measure-text.ts';
import { svg } from '../svg.ts';
import type { Caption } from './caption.ts';
import { copyDrawing } from './copy-drawing.ts';

const MARGIN = 24;
/** Faces by which Arabic is joined wherever the file is opened; the first is the app's own. */
const FACES = '"IBM Plex Sans Arabic", "Noto Sans Arabic", "Segoe UI", "Geeza Pro", Tahoma, system-ui, sans-serif';

type Line = { text: string; size: number; weight: number; quiet: boolean };

/** A picture as a file: title, what is counted and the filter above, the drawing as it stands on the page, the register and the day below. */
export function composeFile(drawing: SVGSVGElement, { title, lines, foot, rtl }: Caption): SVGSVGElement {
  const { width, height } = sizeOf(drawing);
  const wide = width + 2 * MARGIN;
  const page = getComputedStyle(document.documentElement);
  const head: Line[] = [
    ...inLines(title, 20, 600, width).map((text) => ({ text, size: 20, weight: 600, quiet: false })),
    ...lines
      .flatMap((line) => inLines(line, 13, 400, width))
      .map((text) => ({ text, size: 13, weight: 400, quiet: true })),
  ];
  const texts: SVGTextElement[] = [];
  let y = MARGIN;
  const write = ({ text, size, weight, quiet }: Line) => {
    y += size * 1.7;
    const look = { 'font-size': size, 'font-weight': weight, fill: colour(quiet ? '--ink-quiet' : '--ink') };
    // With its own direction, «start» is the side from which the language is read.
    const at = { x: rtl ? wide - MARGIN : MARGIN, y: y - size * 0.5, 'text-anchor': 'start' };
    texts.push(svg('text', { ...at, ...look, direction: rtl ? 'rtl' : 'ltr' }, text));
  };
  for (const line of head) write(line);
  const top = y + 12;
  y = top + height + 4;
  write({ text: foot, size: 12, weight: 400, quiet: true });
  const tall = Math.ceil(y + MARGIN / 2);
  const inner = copyDrawing(drawing);
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height }))
    inner.setAttribute(name, String(value));
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width: wide, height: tall, viewBox: `0 0 ${wide} ${tall}` };
  return svg(
    'svg',
    { ...attributes, 'font-family': FACES },
    svg('title', {}, title),
    svg('desc', {}, [...lines, foot].join(' ')),
    svg('rect', { width: wide, height: tall, fill: colour('--surface') }),
    ...texts,
    inner,
  );

  function colour(token: string): string {
    // A probe, since a token may be «light-dark(…)».
    const probe = document.createElement('span');
    probe.style.color = page.getPropertyValue(token);
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }
}

function inLines(text: string, size: number, weight: number, width: number): string[] {
  return wrapText(text, width, (line) => measureText(line, `${weight} ${size}px ${FACES}`));
}

function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const { width, height } = drawing.viewBox.baseVal ?? drawing.getBoundingClientRect();
  return { width, height };
}

/** The file's text. */
export function serialise(file: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
}
