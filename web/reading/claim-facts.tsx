import type { ReactNode } from 'react';
import type { Claim } from '../../src/api/types.ts';
import { sayAmount, sayItem } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';

type Props = { claim: Claim; entities: Entities; sentence: string };

/** What the claim's sentence leaves out of the weapons and figures, and the words from which a time was inferred. */
export function ClaimFacts({ claim: { time, amounts, items }, entities, sentence }: Props) {
  const { t, lang } = useMessages();
  const unsaid = (things: readonly string[]) => [...new Set(things)].filter((thing) => !sentence.includes(thing));
  const weapons = unsaid(items.map((item) => sayItem(item, entities, lang)));
  const figures = unsaid(amounts.map((amount) => sayAmount(amount, lang)));
  const inferred = time?.inferred === true && time.start !== null && time.text !== '';
  if (weapons.length + figures.length === 0 && !inferred) return null;
  return (
    <dl className="claim-facts">
      {weapons.length > 0 && <Fact name={t('claim.items')}>{listed(weapons)}</Fact>}
      {figures.length > 0 && <Fact name={t('claim.amounts')}>{listed(figures)}</Fact>}
      {inferred && (
        <Fact name={t('claim.inferredFrom')}>
          <q>
            <bdi>{time.text}</bdi>
          </q>
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

function listed(things: readonly string[]): ReactNode {
  return (
    <ul>
      {things.map((thing) => (
        <li key={thing}>
          <bdi>{thing}</bdi>
        </li>
      ))}
    </ul>
  );
}
