import type { z } from 'zod';

const long = 'x'.repeat(100_001);

/** What a parameter may be given that it may not take. */
const texts = ['', ' ', 'no such value', '-1', '0', '1.5', '1000000000', '2022-02-30', '\u0000', long];
/** The same of a field in JSON. */
const values = [...texts, 7, -1, 1.5, true, null, {}, [], [7], [{}], Array(100_001).fill('x')];

/** Texts for a parameter of an address that its schema refuses: a number is written as a text there. */
export function badTexts(schema: z.ZodType): string[] {
  const read = (text: string) => (/^-?\d+(?:\.\d+)?$/u.test(text) ? [text, Number(text)] : [text]);
  return texts.filter((text) => read(text).every((value) => !schema.safeParse(value).success));
}

/** Values for a field of a body that its schema refuses. */
export function badValues(schema: z.ZodType): unknown[] {
  return values.filter((value) => !schema.safeParse(value).success);
}

/** A value as the name of a test has it. */
export function brief(value: unknown): string {
  const whole = JSON.stringify(value);
  return whole.length > 30 ? `${whole.slice(0, 20)} … (${whole.length} signs)` : whole;
}
