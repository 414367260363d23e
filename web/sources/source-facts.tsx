import type { SourceView } from '../../src/api/types.ts';
import { claimsAddress } from '../claims/claims-address.ts';
import type { Filters } from '../claims/filters.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';

/** The counts of an outlet or origin, each with what it counts. */
export function SourceFacts({ source, filters }: { source: SourceView['source']; filters: Filters }) {
  const { t } = useMessages();
  const { id, published, ownVoice, origin, stories } = source;
  const facts = [
    { name: 'published', count: published, to: claimsAddress({ ...filters, outlet: [id] }) },
    { name: 'ownVoice', count: ownVoice, to: claimsAddress({ ...filters, outlet: [id], origin: ['own-voice'] }) },
    { name: 'origin', count: origin, to: claimsAddress({ ...filters, origin: [id] }) },
    { name: 'first', count: stories.first, to: null },
    { name: 'sameDay', count: stories['same-day'], to: null },
    { name: 'later', count: stories.later, to: null },
    { name: 'alone', count: stories.alone, to: null },
    { name: 'unknown', count: stories.unknown, to: null },
  ] as const;
  return (
    <dl className="source-facts">
      {facts.map(({ name, count, to }) => (
        <div key={name}>
          <dt>{t(`sources.${name}`)}</dt>
          <dd className="source-count">
            {to === null || count === 0 ? (
              t('pictures.numeral', { count })
            ) : (
              <Link to={to}>{t('pictures.numeral', { count })}</Link>
            )}
          </dd>
          <dd className="source-meaning">{t(`sources.${name}.about`)}</dd>
        </div>
      ))}
    </dl>
  );
}
