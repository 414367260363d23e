import type { Explanation, Extraction } from '../../src/api/types.ts';
import { sayStep } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId, type Entities } from '../parts/entities.ts';
import { Disclosure } from './disclosure.tsx';
import { Quote } from './quote.tsx';
import type { Explaining } from './use-explanation.ts';

type Props = {
  claim: string;
  document: Extraction['document'];
  entities: Entities;
  explaining: Explaining;
  inTabOrder: boolean;
};

/** Which word made a claim and what told it its parts, for each telling. */
export function WhyClaim({ claim, document, entities, explaining, inTabOrder }: Props) {
  const { t } = useMessages();
  return (
    <Disclosure title={t('why.title')} explaining={explaining} inTabOrder={inTabOrder}>
      {(answer) => {
        const told = answer.explain.filter((one) => one.claim === claim);
        if (told.length === 0) return <p>{t('why.unknown')}</p>;
        const names = new Map([...byId(answer.entities), ...entities]);
        return told.map((one) => (
          <Telling key={`${one.trigger.start} ${one.rule}`} explanation={one} document={document} entities={names} />
        ));
      }}
    </Disclosure>
  );
}

function Telling({
  explanation,
  document,
  entities,
}: { explanation: Explanation } & Pick<Props, 'document' | 'entities'>) {
  const { t, lang, value } = useMessages();
  const { trigger, rule, steps } = explanation;
  const said = steps.map((step, place) => ({
    ...step,
    key: `${place} ${step.does}`,
    said: sayStep(step, entities, lang),
  }));
  return (
    <>
      <p>{t('why.trigger', { word: trigger.text, kind: value('kind', rule.slice(0, rule.indexOf('/'))) })}</p>
      {said.length > 0 && (
        <ul>
          {said.map((step) => (
            <li key={step.key}>
              {step.said}
              {step.from && <Quote document={document} span={step.from} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
