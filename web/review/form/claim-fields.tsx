import { sayCategory } from '../../../src/messages/index.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import {
  assertionChoices,
  categoryChoices,
  partyTypes,
  placeTypes,
  qualifierChoices,
  roleChoices,
  sourceTypes,
  stanceChoices,
  subtypeChoices,
  weaponTypes,
} from './choices.ts';
import { type Draft, emptyAmount, emptyItem, emptyLink } from './draft.ts';
import { EntitiesField } from './entities-field.tsx';
import { EntityField } from './entity-field.tsx';
import { FormPart } from './form-part.tsx';
import { RowsField } from './rows-field.tsx';
import { SelectField } from './select-field.tsx';
import { WrittenField } from './written-field.tsx';

export type FieldsProps = { draft: Draft; change: (change: Partial<Draft>) => void };

/** All parts of a claim that can be corrected, those of its kind. */
export function ClaimFields({ draft, change }: FieldsProps) {
  const { t, value } = useMessages();
  return (
    <>
      <div className="form-pair">
        <FormPart name="subtype" label={t('claims.subtype')}>
          <SelectField
            label={t('claims.subtype')}
            labelHidden
            values={subtypeChoices(draft.kind)}
            chosen={draft.subtype}
            say={(subtype) => value('subtype', subtype)}
            onChoose={(subtype) => change({ subtype })}
          />
        </FormPart>
        <FormPart name="assertion" label={t('claims.assertion')}>
          <SelectField
            label={t('claims.assertion')}
            labelHidden
            values={assertionChoices}
            chosen={draft.assertion}
            say={(assertion) => value('assertion', assertion)}
            onChoose={(assertion) => change({ assertion })}
          />
        </FormPart>
      </div>
      <div className="form-pair">
        {roleChoices(draft.kind).map((role) => (
          <EntitiesField
            key={role}
            name={role}
            label={value('role', role)}
            types={partyTypes}
            chosen={draft.roles[role] ?? []}
            onChange={(ids) => change({ roles: { ...draft.roles, [role]: ids } })}
          />
        ))}
      </div>
      <ItemsField draft={draft} change={change} />
      <AmountsField draft={draft} change={change} />
      <FormPart name="time" label={t('review.form.time')}>
        <div className="form-pair">
          <WrittenField
            label={t('claims.from')}
            type="date"
            value={draft.start}
            onChange={(start) => change({ start, ...(draft.end === '' && { end: start }) })}
          />
          <WrittenField label={t('claims.to')} type="date" value={draft.end} onChange={(end) => change({ end })} />
        </div>
      </FormPart>
      <EntitiesField
        name="place"
        label={t('review.form.place')}
        types={placeTypes}
        chosen={draft.place}
        onChange={(place) => change({ place })}
      />
      <ChainField draft={draft} change={change} />
    </>
  );
}

function ItemsField({ draft, change }: FieldsProps) {
  const { t, lang } = useMessages();
  return (
    <RowsField
      name="items"
      label={t('claim.items')}
      rows={draft.items}
      empty={emptyItem}
      addLabel={t('review.form.addItem')}
      onChange={(items) => change({ items })}
    >
      {(item, set) => (
        <>
          <WrittenField
            label={t('review.form.quantity')}
            inputMode="decimal"
            value={item.quantity}
            onChange={(quantity) => set({ quantity })}
          />
          <EntityField
            label={t('review.form.weapon')}
            types={weaponTypes}
            chosen={item.entity}
            // The catalogue files a weapon that it knows under a kind of its own.
            onChoose={(entity) => set(entity === null ? { entity } : { entity, category: '' })}
          />
          <SelectField
            label={t('claims.category')}
            values={['', ...categoryChoices]}
            chosen={item.category}
            say={(category) => (category === '' ? t('review.form.byName') : sayCategory(category, lang))}
            onChoose={(category) => set({ category })}
          />
          <label className="form-check">
            <input type="checkbox" checked={item.part} onChange={({ target }) => set({ part: target.checked })} />
            {t('review.form.part')}
          </label>
        </>
      )}
    </RowsField>
  );
}

function AmountsField({ draft, change }: FieldsProps) {
  const { t, value } = useMessages();
  return (
    <RowsField
      name="amounts"
      label={t('claim.amounts')}
      rows={draft.amounts}
      empty={emptyAmount}
      addLabel={t('review.form.addAmount')}
      onChange={(amounts) => change({ amounts })}
    >
      {(amount, set) => (
        <>
          <SelectField
            label={t('review.form.qualifier')}
            values={qualifierChoices}
            chosen={amount.qualifier}
            say={(qualifier) => value('qualifier', qualifier)}
            onChoose={(qualifier) => set({ qualifier })}
          />
          <WrittenField
            label={t('review.form.number')}
            inputMode="decimal"
            value={amount.value}
            onChange={(written) => set({ value: written })}
          />
          <WrittenField label={t('review.form.unit')} value={amount.unit} onChange={(unit) => set({ unit })} />
        </>
      )}
    </RowsField>
  );
}

/** The chain as it is told: the nearest to the page first, each citing the next. */
function ChainField({ draft, change }: FieldsProps) {
  const { t, value } = useMessages();
  return (
    <RowsField
      name="attribution"
      label={t('review.form.chain')}
      rows={draft.attribution}
      empty={emptyLink}
      addLabel={t('review.form.addLink')}
      onChange={(attribution) => change({ attribution })}
    >
      {(link, set) => (
        <>
          <EntityField
            label={t('review.form.source')}
            types={sourceTypes}
            chosen={link.source}
            onChoose={(source) => set({ source, others: [] })}
          />
          <SelectField
            label={t('review.form.stance')}
            values={stanceChoices}
            chosen={link.stance}
            say={(stance) => value('stance', stance)}
            onChoose={(stance) => set({ stance })}
          />
        </>
      )}
    </RowsField>
  );
}
