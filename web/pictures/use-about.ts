import type { Counting } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';

/** What a picture shows and what it counts, in words. */
export function useAbout(name: 'map' | 'matrix' | 'network' | 'stages', counting: Counting): string {
  const { t } = useMessages();
  return `${t(`pictures.${name}.about`)} ${t(`pictures.about.${counting}`)}`;
}
