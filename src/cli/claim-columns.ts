import {
  type Entities,
  isMessageKey,
  type Language,
  message,
  sayAmount,
  sayChain,
  sayItem,
  sayName,
  sayNames,
  sayTime,
} from '../messages/index.ts';
import type { ClaimRow } from '../store/index.ts';
import { shortId } from './document-id.ts';
import type { Column } from './table.ts';

/** Columns of the table of claims for people. */
export function claimTable(language: Language): Column[] {
  return [
    { head: message('column.published', language) },
    { head: message('column.claim', language) },
    { head: message('column.parties', language), shrinks: true },
    { head: message('column.what', language), shrinks: true },
    { head: message('column.when', language), shrinks: true },
    { head: message('column.chain', language), shrinks: true },
    { head: message('column.document', language) },
  ];
}

/** One claim as a row of that table. */
export function claimTableRow({ claim, document }: ClaimRow, entities: Entities, language: Language): string[] {
  const what = [
    ...claim.items.map((item) => sayItem(item, entities, language)),
    ...claim.amounts.map((amount) => sayAmount(amount, language)),
  ];
  const own =
    document.publisher === null
      ? message('chain.own-voice', language)
      : sayName(document.publisher, entities, language);
  return [
    document.publishedAt ?? '',
    sayStage(claim, language),
    sayParties(claim.roles, entities, language),
    what.join(language === 'ar' ? '، ' : ', '),
    sayTime(claim.time, language),
    claim.attribution.length === 0 ? own : sayChain(claim.attribution, entities, language),
    shortId(document.id),
  ].map(plain);
}

/** «transfer: contract (denied)» */
function sayStage({ kind, subtype, assertion }: ClaimRow['claim'], language: Language): string {
  const say = (key: string) => (isMessageKey(key) ? message(key, language) : key);
  const unsure = assertion === 'asserted' ? '' : ` (${say(`assertion-name.${assertion}`)})`;
  return `${say(`kind.${kind}`)}: ${say(`subtype.${kind}.${subtype}`)}${unsure}`;
}

/** «Israel → Morocco» where there is a from and a to; otherwise all parties. */
function sayParties(roles: ClaimRow['claim']['roles'], entities: Entities, language: Language): string {
  const names = (role: string) => sayNames(roles[role], entities, language);
  for (const [from, to] of [
    ['supplier', 'recipient'],
    ['attacker', 'target'],
    ['actor', 'affected'],
  ] as const) {
    if (roles[from]?.length || roles[to]?.length) return `${names(from) || '?'} → ${names(to) || '?'}`;
  }
  return sayNames([...new Set(Object.values(roles).flat())], entities, language);
}

/** Without signs of direction, which a cell gets as a whole. */
function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/gu, '');
}
