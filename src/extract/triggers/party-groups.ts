import type { ClaimLexicon } from '../../languages/language-pack.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { ItemMention, PartyMention } from '../mention.ts';

/** Parties that stand together in one place of a clause: «السعودية والإمارات», «القوات الجوية المصرية». */
export interface PartyGroup {
  mentions: PartyMention[];
  /** Entity ids for roles: states for their people, offices and forces; companies, groups and bodies as they are. */
  ids: string[];
  /** Where the noun phrase begins: before «الصناعات العسكرية» in «الصناعات العسكرية التركية». */
  first: number;
  end: number;
  preposition: string;
  /** The item whose adjective the party is («طائرات رافال الفرنسية»), or null. */
  ofItem: ItemMention | null;
  /** True for an adjective on a noun that is no party itself. */
  adjective: boolean;
  /** True where a plain noun stands right before («أراضي تركيا»): it belongs to that noun and is no subject. */
  genitive: boolean;
}

/** Groups the parties of a sentence, in order; those that can be in no role (outlets, unnamed people) are left out. */
export function partyGroups(analysis: Analysis, read: SentenceReading, lexicon: ClaimLexicon): PartyGroup[] {
  const groups: PartyGroup[] = [];
  for (const mention of read.parties) {
    const ids = mention.ids.flatMap((id) => roleId(analysis, id, mention) ?? []);
    if (ids.length === 0) continue;
    const group = groupOf(analysis, read, mention, ids, lexicon);
    const last = groups.at(-1);
    if (last && joins(analysis, last, group)) {
      last.mentions.push(mention);
      last.ids.push(...ids.filter((id) => !last.ids.includes(id)));
      last.end = group.end;
    } else groups.push(group);
  }
  return groups;
}

/** The id under which a party stands in a role, or null where it has none. */
export function roleId(analysis: Analysis, id: string, mention: PartyMention): string | null {
  const type = analysis.entities.type(id);
  switch (type) {
    case 'state':
    case 'company':
    case 'armed-group':
    case 'international':
    case 'region':
      return id;
    case 'government':
    case 'armed-force':
    case 'person':
    case 'anonymous': {
      const state = mention.state ?? analysis.entities.stateOf(id);
      if (state)
        return analysis.entities.get(state) ? state : state.startsWith('state:') ? analysis.entities.use(state) : state;
      return type === 'armed-force' ? id : null;
    }
    default:
      return null;
  }
}

function groupOf(
  analysis: Analysis,
  read: SentenceReading,
  mention: PartyMention,
  ids: string[],
  lexicon: ClaimLexicon,
): PartyGroup {
  const group: PartyGroup = {
    mentions: [mention],
    ids,
    first: mention.first,
    end: mention.end,
    preposition: mention.preposition,
    ofItem: null,
    adjective: false,
    genitive: false,
  };
  group.genitive = group.preposition === '' && followsNoun(analysis, read, mention.first, lexicon);
  if (mention.by !== 'adjective' || mention.end - mention.first > 1) return group;
  group.ofItem = read.items.find((item) => item.first <= mention.first && mention.first <= item.end + 1) ?? null;
  group.adjective = true;
  group.genitive = false;
  if (group.ofItem) {
    group.preposition = group.ofItem.preposition;
    return group;
  }
  return withHead(analysis, read, group, lexicon);
}

function followsNoun(analysis: Analysis, read: SentenceReading, first: number, lexicon: ClaimLexicon): boolean {
  const i = first - 1;
  const token = analysis.tokens[i];
  if (token?.kind !== 'word' || i < read.sentence.first) return false;
  if (analysis.tokens[first]?.form.startsWith('و') && analysis.readings(first)[0]?.conjunction === '') return false;
  const { form } = token;
  if (
    lexicon.clauseBreaks.has(form) ||
    lexicon.relatives.has(form) ||
    lexicon.titles.has(form) ||
    lexicon.futures.has(form)
  )
    return false;
  if (isPreposition(form, lexicon) || read.times.some((time) => time.first <= i && i < time.end)) return false;
  if (read.parties.some((party) => party.first <= i && i < party.end)) return false;
  return (
    !analysis.readings(i).some((r) => !r.definite && !r.preposition && lexicon.verbs.has(r.stem)) &&
    form.length > 2 &&
    !NOT_NOUNS.has(form)
  );
}

/** Short words that are no nouns and stand before a subject. */
const NOT_NOUNS = new Set([
  'ايضا',
  'كذلك',
  'هناك',
  'امس',
  'كان',
  'كانت',
  'وكان',
  'وكانت',
  'قد',
  'لقد',
  'وقد',
  'هي',
  'هو',
  'بدوره',
  'بدورها',
  'تقوم',
  'يقوم',
  'قام',
  'قامت',
  'ليست',
  'ليس',
  'باتت',
  'اصبحت',
  'تعد',
  'يعد',
]);

/** Walks back over the noun phrase that a nationality adjective closes, to the preposition that governs it. */
function withHead(analysis: Analysis, read: SentenceReading, group: PartyGroup, lexicon: ClaimLexicon): PartyGroup {
  let i = group.first - 1;
  const from = Math.max(read.sentence.first, group.first - 5);
  for (; i >= from; i--) {
    const token = analysis.tokens[i];
    if (token?.kind !== 'word' || lexicon.clauseBreaks.has(token.form) || lexicon.verbs.has(token.form)) break;
    if (isPreposition(token.form, lexicon)) {
      group.preposition = token.form;
      break;
    }
    const clitic = analysis.readings(i).find((r) => r.preposition !== '' && r.definite);
    if (clitic) {
      group.preposition = clitic.preposition;
      i--;
      break;
    }
    if (token.form.startsWith('وال')) {
      i--;
      break;
    }
  }
  group.first = Math.min(group.first, i + 1);
  return group;
}

/** True for a preposition written as a word of its own. */
export function isPreposition(form: string, lexicon: ClaimLexicon): boolean {
  return lexicon.prepositions.has(form) || (form.startsWith('و') && lexicon.prepositions.has(form.slice(1)));
}

/** «المغرب والإمارات», «المغرب، والبحرين», «الأمريكية والبريطانية»; a second preposition of its own starts a new group. */
function joins(analysis: Analysis, last: PartyGroup, next: PartyGroup): boolean {
  if (last.adjective !== next.adjective || next.ofItem !== last.ofItem) return false;
  const gap = next.first - last.end;
  if (gap > 1 || gap < 0) return false;
  const between = gap === 1 ? (analysis.tokens[last.end]?.form ?? '') : '';
  const joined = next.mentions[0]?.conjunction === 'و';
  const comma = between === '،' || between === '-';
  const own = next.mentions[0]?.preposition ?? '';
  if (own && own !== last.preposition) return false;
  if (gap === 1 && !comma && !(between === 'و')) return false;
  // «المغرب الإمارات والبحرين»: names side by side, as some papers print lists.
  const bothNames = last.mentions.at(-1)?.by === 'name' && next.mentions[0]?.by === 'name';
  if (gap === 0)
    return joined || (bothNames && last.ids[0]?.startsWith('state:') === true && followedByList(analysis, next));
  return joined || comma || between === 'و';
}

function followedByList(analysis: Analysis, group: PartyGroup): boolean {
  return analysis.tokens[group.end]?.form.startsWith('و') ?? false;
}
