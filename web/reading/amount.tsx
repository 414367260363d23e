import type { Claim } from '../../src/api/types.ts';
import { locale, type MessageKey } from '../i18n/translate.ts';
import { useMessages } from '../i18n/use-messages.tsx';

type Props = Pick<Claim['amounts'][number], 'value'> & Partial<Pick<Claim['amounts'][number], 'unit' | 'qualifier'>>;

/** A figure as reported: «over US$3 billion», «150 meetings»; a unit that has no name of its own is shown as it is. */
export function Amount({ value, unit, qualifier = 'exact' }: Props) {
  const { lang, t } = useMessages();
  const key: MessageKey = `qualifier.${qualifier}`;
  return <bdi>{t(key, { amount: figure(value, unit, locale[lang]) })}</bdi>;
}

function figure(value: number, unit: string | undefined, language: string): string {
  if (unit === undefined) return new Intl.NumberFormat(language).format(value);
  if (unit === 'percent')
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  if (/^[A-Z]{3}$/u.test(unit)) {
    const style = {
      style: 'currency',
      currency: unit,
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 3,
    } as const;
    return new Intl.NumberFormat(language, {
      ...style,
      currencyDisplay: language.startsWith('ar') ? 'name' : 'symbol',
    }).format(value);
  }
  return `${new Intl.NumberFormat(language).format(value)} ${unit.replaceAll('-', ' ')}`;
}
