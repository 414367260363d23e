import { useMessages } from '../i18n/use-messages.tsx';
import { type Entities, isUnnamed, nameOf } from './entities.ts';

/** An entity's name, kept apart from the direction of its surroundings; an unnamed source is said to be one. */
export function EntityName({ id, entities }: { id: string; entities: Entities }) {
  const { t, lang } = useMessages();
  const name = nameOf(id, entities, lang);
  if (!isUnnamed(id)) return <bdi lang={name.lang}>{name.text}</bdi>;
  return (
    <span className="unnamed">
      {t('chain.unnamed')}
      {name.text !== '' && (
        <>
          {': '}
          <q lang={name.lang}>
            <bdi>{name.text}</bdi>
          </q>
        </>
      )}
    </span>
  );
}
