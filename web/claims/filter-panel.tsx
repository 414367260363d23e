import type { FacetName } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { ChoiceField } from './choice-field.tsx';
import { FilterChips } from './filter-chips.tsx';
import type { FilterName, Filters } from './filters.ts';
import { PartyField } from './party-field.tsx';
import { TextFilter } from './text-filter.tsx';
import type { Options } from './use-options.ts';
import { writeFilters } from './write-filters.ts';

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

/** All filters of the table; on a phone the fields fold away, and what is set stays in sight. */
export function FilterPanel({ filters, options }: { filters: Filters; options: Options | null }) {
  const { t } = useMessages();
  const change = (name: FilterName) => (value: string | null) => {
    const { [name]: _, ...others } = filters;
    writeFilters(value === null ? others : { ...others, [name]: [value] });
  };
  const text = (name: 'words' | 'from' | 'to') => (
    <TextFilter
      label={t(`claims.${name}`)}
      type={name === 'words' ? 'search' : 'date'}
      value={filters[name]?.[0] ?? ''}
      onChange={change(name)}
    />
  );
  return (
    <div className="filters">
      <details open={wide()}>
        <summary>{t('claims.filters')}</summary>
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
        </form>
      </details>
      <FilterChips filters={filters} options={options} />
    </div>
  );
}

function wide(): boolean {
  return window.matchMedia('(min-width: 48.01rem)').matches;
}
