import type { Extraction } from '../../src/api/types.ts';
import { isToldElsewhere, sayMissing } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Disclosure } from './disclosure.tsx';
import { Quote } from './quote.tsx';
import type { Explaining } from './use-explanation.ts';

type Props = { document: Extraction['document']; explaining: Explaining };

/** The words that might have made a claim and did not, each in its sentence with what was missing. */
export function LeftWords({ document, explaining }: Props) {
  const { t, lang, value } = useMessages();
  return (
    <Disclosure title={t('left.title')} explaining={explaining}>
      {({ explain, entities: named }) => {
        const entities = byId(named);
        const left = explain.flatMap(({ missing, ...one }) =>
          missing && !isToldElsewhere(missing) ? [{ ...one, said: sayMissing(missing, entities, lang) }] : [],
        );
        if (left.length === 0) return <p>{t('left.none')}</p>;
        return (
          <>
            <p>{t('left.intro')}</p>
            <ol className="left-words">
              {left.map(({ trigger, rule, sentence, said: [why, ...around] }) => (
                <li key={`${trigger.start} ${rule}`}>
                  <p>
                    <strong className="left-kind">{value('kind', rule.slice(0, rule.indexOf('/')))}</strong> {why}
                  </p>
                  <Quote document={document} span={sentence} trigger={trigger} />
                  {around.length > 0 && <p className="left-around">{around.join(' ')}</p>}
                </li>
              ))}
            </ol>
          </>
        );
      }}
    </Disclosure>
  );
}
