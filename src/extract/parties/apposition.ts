import type { Head } from '../../languages/language-pack.ts';
import { officeOf, toldState, unsaidState } from './found-office.ts';
import { type HeadPhrase, isBare, isOffice, officeKey, plainKey } from './head-phrase.ts';
import { formAt, type PartyContext } from './party-context.ts';
import { readHead } from './read-head.ts';

/** An office that stands behind its holder's name. */
export interface Apposition {
  end: number;
  /** Entity id of the office, null where the words name none in particular. */
  office: string | null;
  state: string | null;
  /** The head of the office. */
  head: Head;
  /** Words of the office, with and without its state, by which the holder is found again. */
  key: string;
  plainKey: string;
}

/** Offices that may follow one another: «وزير الدفاع والإنتاج الحربي، القائد العام للقوات المسلحة». */
const MOST = 3;

/**
 * The offices behind a name that ends at token `i`, after a comma or, where `titled`, at once. `state` is the person's own,
 * where it is known: an office of another state is somebody else's («التقى السيسي، رئيس الوزراء العراقي»).
 */
export function appositionAt(
  context: PartyContext,
  i: number,
  limit: number,
  state: string | null,
  titled: boolean,
): Apposition | null {
  let found: Apposition | null = null;
  let end = i;
  for (let n = 0; n < MOST; n++) {
    const comma = context.lexicon.insets.plain.has(formAt(context, end));
    if (!comma && !titled && !found) break;
    const phrase = readHead(context, comma ? end + 1 : end, limit);
    const own: string | null = found ? found.state : state;
    if (!phrase || !isHeld(context, phrase, own)) break;
    const national = phrase.fields.length > 0 || phrase.inner !== null;
    if (phrase.entity === null) phrase.state ??= own ?? (national ? unsaidState(context, phrase.first) : null);
    found ??= {
      end,
      office: officeOf(context, phrase),
      state: toldState(context, phrase),
      head: phrase.head,
      key: officeKey(context, phrase),
      plainKey: plainKey(phrase),
    };
    end = phrase.end;
    found.end = end;
  }
  return found;
}

function isHeld(context: PartyContext, phrase: HeadPhrase, state: string | null): boolean {
  if (!isOffice(phrase.head.class) || phrase.head.plural || phrase.name !== null) return false;
  if (phrase.reading.conjunction || phrase.reading.preposition) return false;
  if (isBare(phrase) && phrase.headEnd === phrase.first + 1) return false;
  const told = toldState(context, phrase);
  return told === null || state === null || told === state;
}
