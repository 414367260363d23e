import type { Caption } from './caption.ts';
import { composeFile, serialise } from './compose.ts';
import { paint } from './paint.ts';

/** Pixels of a saved picture to each of the drawing: sharp in print. */
const SHARP = 2;

/** Saves a drawing as a file of that name. What is drawn for the file alone may stand nowhere on the page. */
export async function savePicture(
  drawing: SVGSVGElement,
  caption: Caption,
  { name, format }: { name: string; format: 'svg' | 'png' },
): Promise<void> {
  const stage = document.createElement('div');
  stage.className = 'picture-stage';
  stage.setAttribute('aria-hidden', 'true');
  document.body.append(stage);
  try {
    if (!drawing.isConnected) stage.append(drawing);
    const file = composeFile(drawing, caption);
    const type = 'image/svg+xml;charset=utf-8';
    if (format === 'svg') return handOver(new Blob([serialise(file)], { type }), `${name}.svg`);
    stage.append(file);
    await document.fonts.ready;
    const canvas = paint(file, SHARP);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob !== null) handOver(blob, `${name}.png`);
  } finally {
    stage.remove();
  }
}

function handOver(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; the file itself stays.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
