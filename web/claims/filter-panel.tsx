import type { FacetName } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { ChoiceField } from './choice-field.tsx';
import { type FilterName, type Filters, writeFilters } from './filters.ts';
import { PartyField } from './party-field.tsx';
import { TextFilter } from './text-filter.tsx';
import { useOptions } from './use-options.ts';

const fields: readonly (readonly [FacetName, 'few' | 'many'])[] = [
  ['kind', 'few'],
  ['subtype', 'few'],
  ['supplier', 'many'],
  ['recipient', 'many'],
  ['category', 'few'],
  ['assertion', 'few'],
  ['outlet', 'many'],
  ['source', 'many'],
];

/** All filters of the table; on a phone they fold away. */
export function FilterPanel({ filters }: { filters: Filters }) {
  const { t } = useMessages();
  const options = useOptions(filters);
  const set = Object.keys(filters).length;
  const change = (name: FilterName) => (value: string | null) => {
    const { [name]: _, ...others } = filters;
    writeFilters(value === null ? others : { ...others, [name]: [value] });
  };
  const text = (name: 'words' | 'from' | 'to') => (
    <TextFilter
      key={`${name} ${filters[name]?.[0] ?? ''}`}
      label={t(`claims.${name}`)}
      type={name === 'words' ? 'search' : 'date'}
      value={filters[name]?.[0] ?? ''}
      onChange={change(name)}
    />
  );
  return (
    <details className="filters" open={wide()}>
      <summary>
        {t('claims.filters')}
        {set > 0 && <span className="badge filters-set">{t('claims.filters.set', { count: set })}</span>}
      </summary>
      <form className="filter-fields" onSubmit={(event) => event.preventDefault()}>
        {text('words')}
        {fields.map(([name, many]) => {
          const Field = many === 'many' ? PartyField : ChoiceField;
          return (
            <Field
              key={name}
              label={t(`claims.${name}`)}
              options={options?.[name] ?? []}
              chosen={filters[name]?.[0]}
              onChoose={change(name)}
            />
          );
        })}
        {text('from')}
        {text('to')}
        {set > 0 && (
          <button type="button" className="button button-plain" onClick={() => writeFilters({})}>
            {t('claims.clear')}
          </button>
        )}
      </form>
    </details>
  );
}

function wide(): boolean {
  return window.matchMedia('(min-width: 48.01rem)').matches;
}
