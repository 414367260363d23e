import type { FoundIn } from '../../src/api/types.ts';
import type { Lang } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId, nameOf } from '../parts/entities.ts';
import { directionOf } from '../parts/script.ts';
import { Link } from '../routing/link.tsx';
import { MarkedText } from './marked-text.tsx';
import { searchAddress } from './read-question.ts';

type Props = { found: FoundIn<'names'>['found'][number] };

/** The API counts no further. */
const MOST = 1000;
const MOST_ALIASES = 3;

/** An entity that was found: its names with what was asked for, what it is, and where to see what is reported of it. */
export function FoundName({ found: { entity, documents, names } }: Props) {
  const { t, lang, value } = useMessages();
  const shown = worthShowing(names, lang);
  return (
    <li>
      <p className="found-names">
        {shown.map(({ language, text, marks }) => (
          <bdi key={`${language} ${text}`} lang={language ?? undefined} dir={directionOf(text)}>
            <MarkedText text={text} marks={marks} />
          </bdi>
        ))}
      </p>
      <p className="found-about">
        <span className="badge">{value('type', entity.type)}</span>
        <span>{documents === MOST ? t('search.named.many') : t('search.named', { count: documents })}</span>
        {linksOf(entity.type, entity.id, nameOf(entity.id, byId([entity]), lang).text).map(([key, to]) => (
          <Link key={key} to={to}>
            {t(key)}
          </Link>
        ))}
      </p>
    </li>
  );
}

/** Its name in each language, that of the reader first; where the words stand in neither, the other names that hold them. */
function worthShowing(names: Props['found']['names'], lang: Lang): Props['found']['names'] {
  const own = names.filter(({ language }) => language !== null);
  const others = own.some(({ marks }) => marks.length > 0) ? [] : names.filter((name) => !own.includes(name));
  const holding = others.filter(({ marks }) => marks.length > 0).slice(0, MOST_ALIASES);
  return [...own.toSorted((a, b) => Number(b.language === lang) - Number(a.language === lang)), ...holding];
}

/** Where what is reported of an entity can be seen: a supplier's deals, an outlet's claims. */
function linksOf(type: string, id: string, name: string): (readonly [MessageKey, string])[] {
  const one = encodeURIComponent(id);
  const claims = ['search.name.claims', searchAddress({ words: name, where: 'claims' })] as const;
  if (type === 'weapon') return [['search.name.deals', `/deals?item=${one}&parts=true`], claims];
  if (type === 'outlet') return [['search.name.claims', `/claims?outlet=${one}`]];
  if (type === 'anonymous' || type === 'person') return [['search.name.claims', `/claims?source=${one}`]];
  if (type === 'place' || type === 'event' || type === 'region') return [claims];
  return [
    ['search.name.supplier', `/deals?supplier=${one}`],
    ['search.name.recipient', `/deals?recipient=${one}`],
  ];
}
