import type { PartyMention } from '../mention.ts';
import { isPreposition } from '../triggers/party-groups.ts';
import {
  afterTime,
  attackNounAt,
  doerPhrase,
  idsOf,
  isDefinite,
  isOneOf,
  isStopMark,
  isVerb,
  partyAt,
} from './attack-words.ts';
import { formAt, type Scene } from './scene.ts';

/** A noun phrase with the parties that it belongs to: «مواقع لـ[تنظيم]», «مقاتلات [تركية]», «حاجزا للجيش [الأفغاني]». */
export interface Phrase {
  ids: string[];
  first: number;
  end: number;
  /** First noun, -1 where no noun stands. */
  head: number;
  /** The head attacks for somebody («طائرات»), is hit for somebody («مواقع»), is a party itself, or a weapon. */
  kind: 'agent' | 'site' | 'party' | 'weapon' | 'attack' | 'other';
  /** A named place without a party: «حلب». */
  place: PartyMention | null;
}

/**
 * Reads the noun phrase that begins at a token, up to its first owner and those joined to it. As the doer of a verb it ends
 * before the noun of what was hit («طائرات مجهولة | مواقع»).
 */
export function readPhrase(scene: Scene, from: number, limit: number, as: 'doer' | 'struck'): Phrase {
  const phrase: Phrase = { ids: [], first: from, end: from, head: -1, kind: 'other', place: null };
  let i = from;
  while (i < limit) {
    const time = afterTime(scene, i);
    if (time > i) {
      i = time;
      continue;
    }
    const sign = signAt(scene, i, phrase);
    if (sign === 'end') break;
    if (sign > i) {
      i = sign;
      continue;
    }
    const party = partyAt(scene, i);
    if (party) {
      if (!takeParty(scene, phrase, party, from)) break;
      const next = afterParty(scene, party.end, limit, phrase);
      phrase.end = party.end;
      if (next < 0) break;
      i = next;
      continue;
    }
    if (phrase.ids.length > 0 && !opensJoined(scene, i, limit)) break;
    const next = wordAt(scene, i, phrase, as);
    if (next < 0) break;
    i = next;
    phrase.end = i;
  }
  return phrase;
}

/** Signs inside the phrase: quotation marks and brackets are stepped over, a comma ends it unless a time follows. */
function signAt(scene: Scene, i: number, phrase: Phrase): number | 'end' {
  const token = scene.analysis.tokens[i];
  if (!token || token.kind === 'break') return 'end';
  if (token.kind === 'word' || token.kind === 'number') return i;
  if (isStopMark(token.form)) return 'end';
  if (token.form === '(') {
    for (let k = i; k < i + 14; k++) if (formAt(scene, k) === ')') return k + 1;
    return i + 1;
  }
  if (token.form !== '،') return i + 1;
  if (phrase.head < 0) return i + 1;
  return afterTime(scene, i + 1) > 0 && phrase.ids.length === 0 ? i + 1 : 'end';
}

/** Notes a party of the phrase; false where it stands under a preposition of its own or beside an owner already found. */
function takeParty(scene: Scene, phrase: Phrase, party: PartyMention, from: number): boolean {
  const { preposition } = party;
  const joined = party.conjunction === 'و' || /^و$|^،$/u.test(formAt(scene, party.first - 1));
  if (
    phrase.head >= 0 &&
    party.first > from &&
    preposition !== '' &&
    preposition !== 'ل' &&
    !(preposition === 'من' && !isPlaceLike(party))
  )
    return false;
  if (phrase.ids.length > 0 && !joined)
    return party.by === 'adjective' && phrase.ids.some((id) => party.ids.includes(id));
  if (party.by === 'anonymous') return noteHead(phrase, party.first, 'other');
  const ids = idsOf(scene, party);
  noteHead(phrase, party.first, 'party');
  if (ids.length === 0) phrase.place ??= party;
  for (const id of ids) if (!phrase.ids.includes(id)) phrase.ids.push(id);
  return true;
}

function noteHead(phrase: Phrase, i: number, kind: Phrase['kind']): boolean {
  if (phrase.head >= 0) return true;
  phrase.head = i;
  phrase.kind = kind;
  return true;
}

function isPlaceLike(party: PartyMention): boolean {
  return (
    party.by === 'capital' ||
    (party.ids.some((id) => id.startsWith('state:') || id.startsWith('place:') || id.startsWith('region:')) &&
      party.by === 'name')
  );
}

/**
 * Where the phrase goes on behind a party: past its adjectives («الانقلابية»), those to whom it holds («التابعة لإيران») and who
 * leads it («بقيادة السعودية»), to what is joined; -1 where it ends.
 */
function afterParty(scene: Scene, from: number, limit: number, phrase: Phrase): number {
  const { attack, relatives } = scene.lexicon;
  let i = from;
  for (let turn = 0; turn < 4 && i < limit; turn++) {
    const led = isOneOf(scene, i, attack.led)
      ? i
      : relatives.has(formAt(scene, i)) && isOneOf(scene, i + 1, attack.led, true)
        ? i + 1
        : -1;
    const tie = led >= 0 ? led : isOneOf(scene, i, attack.ties) ? i : -1;
    const other =
      tie >= 0 ? scene.read.parties.find((party) => party.first > tie && party.first - tie <= 3) : undefined;
    if (other) i = other.end;
    else if (
      isDefinite(scene, i) &&
      !partyAt(scene, i) &&
      !formAt(scene, i).startsWith('لل') &&
      !formAt(scene, i).startsWith('و') &&
      !isOneOf(scene, i, attack.sites) &&
      !relatives.has(formAt(scene, i))
    )
      i++;
    else break;
  }
  phrase.end = i;
  if (i >= limit) return -1;
  if (formAt(scene, i) === '"') i++;
  if (phrase.ids.length === 0) return i;
  if (opensJoined(scene, i, limit)) return i;
  const adjective = partyAt(scene, i);
  return adjective?.by === 'adjective' && adjective.ids.some((id) => phrase.ids.includes(id)) ? i : -1;
}

/** «[و]القوات الموالية …», «الحوثيين [و]صالح»: something joined that belongs to a party close by. */
function opensJoined(scene: Scene, i: number, limit: number): boolean {
  const form = formAt(scene, i);
  const alone = form === 'و';
  if (!alone && !(form.startsWith('و') && scene.analysis.readings(i).some((r) => r.conjunction === 'و'))) return false;
  if (isVerb(scene, i) && !isDefinite(scene, i)) return false;
  for (let k = alone ? i + 1 : i; k < Math.min(i + 4, limit); k++) {
    const party = partyAt(scene, k);
    if (party) return party.preposition === '' || party.preposition === 'ل';
    if (k > i && (isPreposition(formAt(scene, k), scene.lexicon) || isVerb(scene, k))) return false;
  }
  return false;
}

/** One plain word of the phrase: the token after it, or -1 where the phrase ends before it. */
function wordAt(scene: Scene, i: number, phrase: Phrase, as: 'doer' | 'struck'): number {
  const { attack, relatives, clauseBreaks } = scene.lexicon;
  const form = formAt(scene, i);
  if (relatives.has(form) || clauseBreaks.has(form) || doerPhrase(scene, i)) return -1;
  if (form === 'من' || form === 'لـ' || form === 'ل') return phrase.head >= 0 && goesOn(scene, i + 1) ? i + 1 : -1;
  if (isPreposition(form, scene.lexicon) || (attack.adverbial.has(form) && !partyAt(scene, i))) return -1;
  const agent = isOneOf(scene, i, attack.agents, true);
  const site = isOneOf(scene, i, attack.sites, true);
  if (isVerb(scene, i) && !agent && !site && !isDefinite(scene, i) && !(phrase.head < 0 && attackNounAt(scene, i)))
    return -1;
  if (phrase.head >= 0 && attackNounAt(scene, i) && !isDefinite(scene, i)) return -1;
  const item = scene.read.items.some((one) => one.first === i);
  if (phrase.head < 0) {
    const noun = attackNounAt(scene, i) !== undefined;
    noteHead(
      phrase,
      i,
      noun
        ? 'attack'
        : as === 'doer'
          ? agent
            ? 'agent'
            : site
              ? 'site'
              : item
                ? 'weapon'
                : 'other'
          : site
            ? 'site'
            : agent
              ? 'agent'
              : item
                ? 'weapon'
                : 'other',
    );
    return i + 1;
  }
  const clitic = scene.analysis
    .readings(i)
    .some((r) => r.preposition !== '' && (attack.sites.has(r.stem) || attack.agents.has(r.stem)));
  if (/^ب/u.test(form) && clitic && !isOneOf(scene, i, new Set([form]))) return -1;
  // «طائرات مجهولة [مواقع]»: what was hit begins.
  if (as === 'doer' && phrase.ids.length === 0 && site && !agent && !clitic && !isDefinite(scene, i)) return -1;
  return i + 1;
}

/** «مقاتلين من [حزب العمال]», «لـ[مواقع]»: more of the same phrase. */
function goesOn(scene: Scene, i: number): boolean {
  const party = partyAt(scene, i);
  if (party) return !isPlaceLike(party) || formAt(scene, i - 1) !== 'من';
  return (
    isOneOf(scene, i, scene.lexicon.attack.agents) ||
    isOneOf(scene, i, scene.lexicon.attack.sites) ||
    formAt(scene, i) === '"'
  );
}
