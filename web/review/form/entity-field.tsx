import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { EntitySummary } from '../../../src/api/types.ts';
import type { EntityType } from '../../../src/model/index.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { nameOf } from '../../parts/entities.ts';
import { useKnownEntities } from './known-entities.tsx';
import { useSuggestions } from './use-suggestions.ts';

type Props = {
  label: string;
  /** True where what stands around says what it is; screen readers still hear it. */
  labelHidden?: boolean;
  types: readonly EntityType[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
  /** True where choosing adds to a list, and the field is for the next one. */
  adding?: boolean;
};

/** Type a name in either script, or an id, and choose whom it means. */
export function EntityField({ label, labelHidden = false, types, chosen, onChoose, adding = false }: Props) {
  const { t, lang } = useMessages();
  const { entities, learn } = useKnownEntities();
  const nameNow = chosen === null ? '' : nameOf(chosen, entities, lang).text;
  const [written, setWritten] = useState(nameNow);
  const sought = written === nameNow ? '' : written;
  const found = useSuggestions(sought, types);
  const own = chosen === null ? [] : [entities.get(chosen) ?? unnamed(chosen)];
  const items = [...own, ...(found ?? []).filter(({ id }) => id !== chosen)];
  const choose = (key: string | number | null) => {
    const entity = items.find(({ id }) => id === key);
    if (entity) learn(entity);
    setWritten(adding || !entity ? '' : nameOf(entity.id, new Map([[entity.id, entity]]), lang).text);
    if (entity || !adding) onChoose(entity?.id ?? null);
  };
  return (
    <ComboBox
      className="field entity-field"
      items={items}
      inputValue={written}
      onInputChange={setWritten}
      selectedKey={chosen}
      onSelectionChange={choose}
      menuTrigger="input"
      allowsEmptyCollection={sought.trim() !== ''}
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="entity-box">
        <Input className="input" placeholder={t('review.form.name')} dir="auto" />
        <Button className="entity-open" aria-label={t('review.form.choose')}>
          <span className="chevron" aria-hidden="true" />
        </Button>
      </div>
      <Popover className="entity-list">
        <ListBox renderEmptyState={() => <Nothing known={found !== null} />}>
          {(entity: EntitySummary) => <Choice entity={entity} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function Choice({ entity }: { entity: EntitySummary }) {
  const { lang } = useMessages();
  const { text, lang: own } = nameOf(entity.id, new Map([[entity.id, entity]]), lang);
  const other = entity.name[own === 'ar' ? 'en' : 'ar'];
  return (
    <ListBoxItem className="entity-option" id={entity.id} textValue={text}>
      <bdi lang={own}>{text}</bdi>
      {other !== undefined && (
        <bdi className="entity-other" lang={own === 'ar' ? 'en' : 'ar'}>
          {other}
        </bdi>
      )}
    </ListBoxItem>
  );
}

function Nothing({ known }: { known: boolean }) {
  const { t } = useMessages();
  return <p className="entity-none">{t(known ? 'claims.noMatch' : 'loading')}</p>;
}

function unnamed(id: string): EntitySummary {
  return { id, type: id.slice(0, id.indexOf(':')) as EntityType, name: {}, state: null };
}
