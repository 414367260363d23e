import type { Messages } from '../i18n/use-messages.tsx';
import { type Filters, filterNames } from './filters.ts';
import { sayValue } from './say-value.ts';
import type { Options } from './use-options.ts';

/** The filters in a line, as a picture's file has them: «Kind: transfer. Recipient: Egypt, Iraq.» */
export function sayFilters(filters: Filters, options: Options | null, { t, day, lang }: Messages): string {
  const said = filterNames.flatMap((name) => {
    const values = filters[name];
    if (values === undefined) return [];
    return [
      `${t(`claims.${name}`)}: ${values.map((one) => sayValue(name, one, options, day)).join(lang === 'ar' ? '، ' : ', ')}`,
    ];
  });
  return said.length === 0 ? t('pictures.noFilter') : `${said.join(lang === 'ar' ? '؛ ' : '; ')}.`;
}
