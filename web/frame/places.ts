import type { MessageKey } from '../i18n/translate.ts';

type Place = {
  to: string;
  label: MessageKey;
  /** Other addresses that belong to it. */
  also?: RegExp;
  /** Only for those who may change something. */
  changes?: true;
};

/** Where the app's navigation leads, in the order of the work: read, look up, compare, correct. */
export const places: readonly Place[] = [
  { to: '/', label: 'nav.documents', also: /^\/documents\// },
  { to: '/claims', label: 'nav.claims' },
  { to: '/deals', label: 'nav.deals', also: /^\/(deals|origins)\// },
  { to: '/sources', label: 'nav.sources', also: /^\/sources\// },
  { to: '/pictures', label: 'nav.pictures' },
  { to: '/review', label: 'nav.review', also: /^\/review\//, changes: true },
  { to: '/add', label: 'nav.add', changes: true },
  { to: '/paste', label: 'nav.paste' },
];
