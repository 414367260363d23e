import type { Flows } from '../../../src/api/types.ts';
import { flowAddress } from '../../claims/claims-address.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { Entities } from '../../parts/entities.ts';
import { Link } from '../../routing/link.tsx';
import { Direction } from '../direction.tsx';
import type { PictureProps } from '../picture-props.ts';
import { sideName } from '../side-name.ts';

type Props = Pick<PictureProps, 'filters' | 'counting'> & {
  flows: Flows['flows'];
  entities: Entities;
  chosen: number | null;
  choose: (index: number | null) => void;
};

/** The flows beside the map: pointing at one or reaching it by keyboard shows its arrow, following it leads to its claims. */
export function FlowList({ flows, entities, filters, counting, chosen, choose }: Props) {
  const { t, lang } = useMessages();
  return (
    <ol className="map-list" aria-label={t('pictures.map.list')} onPointerLeave={() => choose(null)}>
      {flows.map(({ supplier, recipient, count }, index) => (
        <li key={`${supplier} ${recipient}`}>
          <Link
            to={flowAddress(filters, supplier, recipient)}
            data-chosen={chosen === index ? '' : undefined}
            onFocus={() => choose(index)}
            onBlur={() => choose(null)}
            onPointerEnter={() => choose(index)}
          >
            <span>
              <bdi>{sideName(supplier, entities, lang)}</bdi> <Direction />{' '}
              <bdi>{sideName(recipient, entities, lang)}</bdi>
            </span>
            <span className="map-count">{t(`pictures.count.${counting}`, { count })}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
