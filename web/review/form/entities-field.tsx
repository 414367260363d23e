import type { EntityType } from '../../../src/model/index.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { nameOf } from '../../parts/entities.ts';
import { EntityName } from '../../parts/entity-name.tsx';
import { EntityField } from './entity-field.tsx';
import { FormPart } from './form-part.tsx';
import { useKnownEntities } from './known-entities.tsx';

type Props = {
  name: string;
  label: string;
  types: readonly EntityType[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Any number of parties or places: those that are chosen, each with a way to take it off, and a field for the next. */
export function EntitiesField({ name, label, types, chosen, onChange }: Props) {
  const { t, lang } = useMessages();
  const { entities } = useKnownEntities();
  return (
    <FormPart name={name} label={label}>
      {chosen.length > 0 && (
        <ul className="form-chosen">
          {chosen.map((id) => (
            <li key={id}>
              <EntityName id={id} entities={entities} />
              <button
                type="button"
                className="form-drop"
                aria-label={t('review.form.drop', { name: nameOf(id, entities, lang).text })}
                onClick={() => onChange(chosen.filter((other) => other !== id))}
              >
                <span className="cross" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <EntityField
        label={t('review.form.addTo', { part: label })}
        labelHidden
        types={types}
        chosen={null}
        adding
        onChoose={(id) => {
          if (id !== null && !chosen.includes(id)) onChange([...chosen, id]);
        }}
      />
    </FormPart>
  );
}
