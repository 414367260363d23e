import type { ReactNode } from 'react';
import type { Claim } from '../../src/api/types.ts';
import { sayAmount, sayItem } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';

type Props = { claim: Claim; entities: Entities };

/** What was reported of time, money and weapons, each only where the text says it. */
export function ClaimFacts({ claim: { time, amounts, items }, entities }: Props) {
  const { t, lang } = useMessages();
  const weapons = items.map((item) => sayItem(item, entities, lang));
  const figures = amounts.map((amount) => sayAmount(amount, lang));
  if (weapons.length + figures.length === 0 && !time) return null;
  return (
    <dl className="claim-facts">
      {weapons.length > 0 && <Fact name={t('claim.items')}>{listed(weapons)}</Fact>}
      {figures.length > 0 && <Fact name={t('claim.amounts')}>{listed(figures)}</Fact>}
      {time && (
        <Fact name={t('claim.when')}>
          <When time={time} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Each thing once, on a line of its own. */
function listed(things: readonly string[]): ReactNode {
  const once = [...new Set(things)];
  return (
    <ul>
      {once.map((thing) => (
        <li key={thing}>
          <bdi>{thing}</bdi>
        </li>
      ))}
    </ul>
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
