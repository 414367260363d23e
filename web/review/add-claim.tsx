import './review.css';
import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import type { Extraction } from '../../src/api/types.ts';
import { locale } from '../i18n/translate.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { directionOf } from '../parts/script.ts';
import { addressOf } from '../reading/use-pointing.ts';
import { navigate } from '../routing/location.ts';
import { kindChoices, subtypeChoices } from './form/choices.ts';
import { ClaimForm } from './form/claim-form.tsx';
import { type Draft, emptyDraft, partsOf } from './form/draft.ts';
import { FormPart } from './form/form-part.tsx';
import { SelectField } from './form/select-field.tsx';
import { postReview } from './post-review.ts';
import type { ChosenWords } from './use-chosen-words.ts';

type Props = {
  document: Extraction['document'];
  entities: Entities;
  chosen: ChosenWords;
  close: () => void;
};

/** The form for a claim that the engine missed; it rests on the sentences that hold the words chosen. */
export function AddClaim({ document, entities, chosen, close }: Props) {
  const { t, lang, value } = useMessages();
  const whole = document.text.slice(chosen.start, chosen.end);
  const words = whole.trim();
  const at = chosen.start + whole.indexOf(words);
  const kindField = (draft: Draft, change: (change: Partial<Draft>) => void) => (
    <>
      <p className="field-label">{t('review.add.words')}</p>
      <blockquote className="form-words" lang={document.language} dir={directionOf(words)}>
        {words}
      </blockquote>
      <FormPart name="kind" label={t('claims.kind')}>
        <SelectField
          label={t('claims.kind')}
          labelHidden
          values={kindChoices}
          chosen={draft.kind}
          say={(kind) => value('kind', kind)}
          onChoose={(kind) => change({ kind, subtype: subtypeChoices(kind)[0] as string })}
        />
      </FormPart>
    </>
  );
  const save = async (draft: Draft, note: string | undefined) => {
    const { subtype, ...set } = partsOf(draft);
    const { claim } = await postReview({
      verb: 'add',
      document: document.id,
      kind: draft.kind,
      subtype: subtype ?? draft.subtype,
      words,
      at,
      set,
      ...(note && { note }),
    });
    close();
    const { pathname, search } = window.location;
    if (claim) navigate(pathname + search + addressOf(claim.claim.id), { replace: true });
  };
  return (
    <I18nProvider locale={locale[lang]}>
      <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && close()}>
        <Modal className="modal">
          <Dialog className="dialog">
            <Heading slot="title">{t('review.add.title')}</Heading>
            <ClaimForm
              label={t('review.add.title')}
              saveLabel={t('review.add.save')}
              initial={emptyDraft('transfer', 'contract')}
              entities={entities}
              head={kindField}
              save={save}
              close={close}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
