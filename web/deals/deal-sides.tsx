import './deal-sides.css';
import { message } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';

type Props = { supplier: readonly string[]; recipient: readonly string[]; entities: Entities };

/** «France → Egypt», the arrow in the direction in which one reads. */
export function DealSides({ supplier, recipient, entities }: Props) {
  const { t, lang } = useMessages();
  return (
    <>
      <Side ids={supplier} unknown={message('unknown.supplier', lang)} entities={entities} />
      <span className="deal-arrow" aria-hidden="true" />
      <span className="visually-hidden"> {t('deals.to')} </span>
      <Side ids={recipient} unknown={message('unknown.recipient', lang)} entities={entities} />
    </>
  );
}

function Side({ ids, unknown, entities }: { ids: readonly string[]; unknown: string; entities: Entities }) {
  const { t } = useMessages();
  if (ids.length === 0) return <span className="deal-unknown">{unknown}</span>;
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && ` ${t('chain.and')} `}
      <EntityName id={id} entities={entities} />
    </span>
  ));
}
