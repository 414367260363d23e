import { type Entities, isToldElsewhere, type Language, message, sayMissing, sayStep } from '../messages/index.ts';
import type { Explanation, Extraction } from '../model/index.ts';
import { bold, dim, isolated } from './style.ts';

/** How a claim came about, a line for each telling: the word that set it off and what each step did. */
export function renderWhy(
  explain: readonly Explanation[],
  claim: string,
  entities: Entities,
  language: Language,
): string[] {
  const told = explain.filter((one) => one.claim === claim);
  return told.map(({ trigger, steps }) => {
    const why = steps.map((step) => sayStep(step, entities, language)).join(language === 'ar' ? '؛ ' : '; ');
    return `   ${message('read.why', language)}: ${message('read.trigger', language, { word: trigger.text, why })}`;
  });
}

/** The words that might have made a claim and did not, each with its sentence and what was missing. */
export function renderLeft(
  { document, explain = [] }: Pick<Extraction, 'document' | 'explain'>,
  entities: Entities,
  language: Language,
  colours: boolean,
): string[] {
  const left = explain.flatMap(({ missing, ...one }) =>
    missing && !isToldElsewhere(missing) ? [{ ...one, missing }] : [],
  );
  if (left.length === 0) return [];
  return [
    '',
    bold(message('read.left', language), colours),
    ...left.flatMap(({ trigger, sentence, missing }) => [
      '',
      `- ${message('read.trigger', language, { word: trigger.text, why: sayMissing(missing, entities, language).join(' ') })}`,
      dim(`  ${isolated(document.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' '))}`, colours),
    ]),
  ];
}
