import type { SourceView } from '../../src/api/types.ts';
import type { Filters } from '../claims/filters.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { sourceNumbers } from './source-numbers.ts';

/** The counts of an outlet or origin, each with what it counts. */
export function SourceFacts({ source, filters }: { source: SourceView['source']; filters: Filters }) {
  const { t } = useMessages();
  return (
    <dl className="source-facts">
      {sourceNumbers(source, filters).map(({ name, count, to }) => {
        const numeral = t('pictures.numeral', { count });
        return (
          <div key={name}>
            <dt>{t(`sources.${name}`)}</dt>
            <dd className="source-count">{to === null ? numeral : <Link to={to}>{numeral}</Link>}</dd>
            <dd className="source-meaning">{t(`sources.${name}.about`)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
