import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { useAddress } from '../routing/location.ts';
import { chooseLang, type Lang } from './language.ts';
import { sayDay } from './say-day.ts';
import { locale, type MessageKey, type Params, translate, translateValue } from './translate.ts';

/** What a screen needs to speak: `t` for its own words, `value` for a value of the data, `day` for a date. */
export type Messages = {
  lang: Lang;
  t: (key: MessageKey, params?: Params) => string;
  value: (group: string, value: string) => string;
  day: (day: string) => string;
  number: (number: number) => string;
};

const Context = createContext<Messages | null>(null);

export function MessagesProvider({ children }: { children: ReactNode }) {
  const { search } = useAddress();
  const lang = chooseLang(search);
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  }, [lang]);
  const messages = useMemo(() => messagesIn(lang), [lang]);
  return <Context value={messages}>{children}</Context>;
}

export function useMessages(): Messages {
  const messages = useContext(Context);
  if (!messages) throw new Error('useMessages outside of MessagesProvider');
  return messages;
}

function messagesIn(lang: Lang): Messages {
  const days = new Intl.DateTimeFormat(locale[lang], { dateStyle: lang === 'ar' ? 'long' : 'medium', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale[lang]);
  return {
    lang,
    t: (key, params) => translate(lang, key, params),
    value: (group, value) => translateValue(lang, `${group}.${value}`, value),
    day: (day) => sayDay(day, days),
    number: (number) => numbers.format(number),
  };
}
