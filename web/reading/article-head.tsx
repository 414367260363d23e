import type { Extraction } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { type Entities, nameOf } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';

type Props = { document: Extraction['document']; entities: Entities; titleInText: boolean };

/** Outlet, day, address and credits in the interface's language, the title in its own; a title that opens the text is not said twice. */
export function ArticleHead({ document, entities, titleInText }: Props) {
  const { t, lang, day } = useMessages();
  const { publisher, publishedAt, credits, url, title } = document;
  const address = url !== null && /^https?:/iu.test(url) ? url : null;
  return (
    <>
      <p className="article-meta" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
        {publisher !== null && (
          <strong>
            <EntityName id={publisher} entities={entities} />
          </strong>
        )}
        <span>
          {publishedAt === null ? t('documents.noDate') : <time dateTime={publishedAt}>{day(publishedAt)}</time>}
        </span>
        {credits.length > 0 && (
          <span>
            {t('reading.credits', {
              names: credits.map((id) => nameOf(id, entities, lang).text).join(lang === 'ar' ? '، ' : ', '),
            })}
          </span>
        )}
        {address !== null && (
          <a href={address} rel="noreferrer noopener" target="_blank">
            {t('reading.source')}
          </a>
        )}
      </p>
      {!titleInText && title !== null && <h1 className="article-title">{title}</h1>}
      {title === null && (
        <h1 className="visually-hidden" lang={lang}>
          {t('reading.untitled')}
        </h1>
      )}
    </>
  );
}
