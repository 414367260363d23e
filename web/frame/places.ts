import type { MessageKey } from '../i18n/translate.ts';

type Place = {
  to: string;
  label: MessageKey;
  /** Other addresses that belong to it. */
  also?: RegExp;
};

/** Where the app's navigation leads, in the order of the work: read, look up, compare, correct. */
export const places: readonly Place[] = [
  { to: '/', label: 'nav.documents', also: /^\/documents\// },
  { to: '/claims', label: 'nav.claims' },
  { to: '/deals', label: 'nav.deals', also: /^\/(deals|origins)\// },
  { to: '/sources', label: 'nav.sources', also: /^\/sources\// },
  { to: '/pictures', label: 'nav.pictures' },
  { to: '/review', label: 'nav.review', also: /^\/review\// },
  { to: '/add', label: 'nav.add' },
  { to: '/paste', label: 'nav.paste' },
];
