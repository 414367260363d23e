let context: CanvasRenderingContext2D | null = null;

/** Width in pixels of a line of text in a font, as CSS writes it: `500 13px "IBM Plex Sans Arabic"`. */
export function measureText(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  // Without a canvas lines are told by their letters.
  if (context === null) return text.length * 8;
  context.font = font;
  return context.measureText(text).width;
}

/** A text in lines that are no wider than so many pixels; a word that is wider has a line of its own. */
export function wrapText(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
