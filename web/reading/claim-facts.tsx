import type { ReactNode } from 'react';
import type { Claim } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { Amount } from './amount.tsx';

type Props = { claim: Claim; entities: Entities };

/** What was reported of time, money and weapons, each only where the text says it. */
export function ClaimFacts({ claim: { time, amounts, items }, entities }: Props) {
  const { t, value } = useMessages();
  const rows: [string, ReactNode][] = [];
  if (items.length > 0) {
    const list = items.map((item, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: items have no id of their own and never move.
      <li key={index}>
        {item.quantity !== null && <Amount value={item.quantity} />}{' '}
        {item.entity === null ? value('category', item.category) : <EntityName id={item.entity} entities={entities} />}
        {item.part && ` (${t('claim.part')})`}
      </li>
    ));
    rows.push([t('claim.items'), <ul key="items">{list}</ul>]);
  }
  if (amounts.length > 0) {
    const list = amounts.map((amount, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <li key={index}>
        <Amount {...amount} />
      </li>
    ));
    rows.push([t('claim.amounts'), <ul key="amounts">{list}</ul>]);
  }
  if (time) rows.push([t('claim.when'), <When key="when" time={time} />]);
  if (rows.length === 0) return null;
  return (
    <dl className="claim-facts">
      {rows.map(([name, facts]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{facts}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The words of the text first, then the days that follow from them; what was inferred says so. */
function When({ time }: { time: NonNullable<Claim['time']> }) {
  const { t, day } = useMessages();
  const { start, end, text, inferred } = time;
  return (
    <>
      <q lang="ar">
        <bdi>{text}</bdi>
      </q>{' '}
      <span className="claim-days">
        {start === null && end === null && t('claim.noDays')}
        {start !== null && <bdi>{day(start)}</bdi>}
        {end !== null && end !== start && (
          <>
            {` ${t('claim.until')} `}
            <bdi>{day(end)}</bdi>
          </>
        )}
        {start !== null && end === null && ` ${t('claim.open')}`}
        {inferred && ` (${t('claim.inferred')})`}
      </span>
    </>
  );
}
