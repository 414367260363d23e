import { createCheckedExtractor } from '../../read-twice.test-fixture.ts';

const extract = createCheckedExtractor();

/** A second paragraph that makes a short text one on defence, as the articles are in which contacts count. */
const ON_DEFENCE = '\n\nالدفاع والتسليح والأسلحة.';

/** The contacts that the engine reads in a text, with the rest of its article: «meeting planned EG+US», a visit with where it goes: «visit FR+IQ > IQ». */
export function readContacts(text: string, rest = ON_DEFENCE): string[] {
  const document = { text: text + rest, title: null, publisher: null, home: null, publishedAt: '2024-05-06' };
  const contacts = extract(document).claims.filter((claim) => claim.kind === 'contact');
  return contacts.map(({ subtype, assertion, roles }) => {
    const parties = sidesOf(roles.participants);
    const host = roles.host ? ` > ${sidesOf(roles.host)}` : '';
    return `${subtype}${assertion === 'asserted' ? '' : ` ${assertion}`} ${parties}${host}`;
  });
}

function sidesOf(ids: readonly string[] = []): string {
  return ids
    .map((id) => id.replace('state:', ''))
    .sort()
    .join('+');
}
