import { sayField } from '../../src/messages/index.ts';
import type { Messages } from '../i18n/use-messages.tsx';

/** The name of what changed in a claim: a part of it, or how it stands. */
export function partName(part: string, { lang, value }: Messages): string {
  const own = value('review.part', part);
  return own === part ? sayField(part, lang) : own;
}
