import { fill, isMessageKey, type Language, type MessageKey, message, type Params, template } from './message.ts';
import { sayAmount } from './say-amount.ts';
import { sayChain } from './say-chain.ts';
import { sayItem } from './say-item.ts';
import { sayList, sayName, sayNames } from './say-name.ts';
import { sayTime } from './say-time.ts';
import type { Entities, SayableClaim } from './types.ts';

/** Which word stands for a role that the text leaves unnamed. */
const UNKNOWN: Record<string, MessageKey> = {
  supplier: 'unknown.supplier',
  recipient: 'unknown.recipient',
  operator: 'unknown.operator',
  participants: 'unknown.party',
  visitors: 'unknown.party',
  parties: 'unknown.party',
  host: 'unknown.host',
  attacker: 'unknown.attacker',
  target: 'unknown.target',
  interceptor: 'unknown.interceptor',
  actor: 'unknown.actor',
};

/**
 * A claim as a sentence that says who reports it: «According to Yedioth Ahronoth, the United Arab Emirates bought
 * counter-drone systems from Israel (in recent months).» Parties that the text does not name are said to be unnamed.
 *
 * @param publisher entity id of the outlet that the text is from; said where the chain is empty
 */
export function sayClaim(
  claim: SayableClaim,
  entities: Entities,
  language: Language,
  publisher?: string | null,
): string {
  const origin = claim.attribution.at(-1);
  const denier = claim.assertion === 'denied' && origin?.stance === 'denies' ? origin : null;
  const links = denier ? claim.attribution.slice(0, -1) : claim.attribution;
  let clause = sayClause(claim, entities, language);
  if (denier) {
    const source = sayNames([denier.source, ...(denier.with ?? [])], entities, language);
    clause = message('assertion.denied.by', language, { clause, source });
  } else {
    const key = `assertion.${claim.assertion}`;
    clause = isMessageKey(key) ? message(key, language, { clause }) : clause;
  }
  return capitalise(framed(clause));

  function framed(said: string): string {
    if (links.length > 0)
      return message('claim.attributed', language, { clause: said, chain: sayChain(links, entities, language) });
    if (denier) return `${said}.`;
    if (publisher)
      return message('claim.published', language, { clause: said, publisher: sayName(publisher, entities, language) });
    return message('claim.reported', language, { clause: said });
  }
}

/** What is claimed, without who says so: «the United Arab Emirates bought counter-drone systems from Israel». */
export function sayClause(claim: SayableClaim, entities: Entities, language: Language): string {
  const key = `claim.${claim.kind}.${claim.subtype}`;
  if (!isMessageKey(key)) return `${claim.kind} ${claim.subtype}`;
  const names = partyNames(claim);
  const text = inflect(template(key, language), claim, names, entities, language);
  return fill(text, language, { ...parties(names, entities, language), ...facts(claim, names, entities, language) });
}

/** Entity ids by the name that templates use, with what one role can stand in for. */
function partyNames(claim: SayableClaim): Record<string, readonly string[]> {
  const names: Record<string, readonly string[]> = {};
  for (const [role, ids] of Object.entries(claim.roles)) names[role] = ids ?? [];
  const host = names.host ?? [];
  names.visitors = (names.participants ?? []).filter((id) => !host.includes(id));
  if (claim.subtype === 'deployment' && !names.operator?.length) names.operator = names.recipient ?? [];
  return names;
}

function parties(names: Record<string, readonly string[]>, entities: Entities, language: Language): Params {
  const params: Record<string, string> = {};
  for (const role of [...Object.keys(UNKNOWN), 'mediator', 'affected']) {
    const said = sayNames(names[role], entities, language);
    params[`${role}Known`] = said;
    const unknown = UNKNOWN[role];
    params[role] = said === '' && unknown ? message(unknown, language) : said;
  }
  return params;
}

function facts(
  claim: SayableClaim,
  names: Record<string, readonly string[]>,
  entities: Entities,
  language: Language,
): Params {
  const items = sayList(
    claim.items.map((item) => sayItem(item, entities, language)),
    language,
  );
  const amounts = sayList(
    claim.amounts.map((amount) => sayAmount(amount, language)),
    language,
  );
  const recipient = sayNames(names.recipient, entities, language);
  return {
    items: items || message('unknown.items', language),
    weapons: items || message('unknown.weapons', language),
    itemsKnown: items,
    amounts,
    total: amounts || message('unknown.total', language),
    sharer: recipient || items || message('unknown.recipient', language),
    place: sayNames(claim.place, entities, language),
    time: sayTime(claim.time, language),
  };
}

/** «{recipient} [bought|buy] …» becomes «… bought», «… may buy», «… is to buy», as the assertion asks. */
function inflect(
  text: string,
  claim: SayableClaim,
  names: Record<string, readonly string[]>,
  entities: Entities,
  language: Language,
): string {
  return text.replace(
    /(?:\{(\w+)\} )?\[([^|\]]*)\|([^\]]*)\]/u,
    (_, subject: string | undefined, past: string, base: string) => {
      const head = subject === undefined ? '' : `{${subject}} `;
      return head + verb(past, base, claim.assertion, isPlural(subject, names, entities), language);
    },
  );
}

function verb(past: string, base: string, assertion: string, plural: boolean, language: Language): string {
  if (assertion === 'possible') return message('mode.possible', language, { verb: base });
  if (assertion === 'unlikely') return message('mode.unlikely', language, { verb: base });
  if (assertion === 'planned')
    return message(plural ? 'mode.planned.many' : 'mode.planned.one', language, { verb: base });
  return past;
}

/** Several parties, or one that is spoken of as many: «the Houthis», «unnamed parties». */
function isPlural(role: string | undefined, names: Record<string, readonly string[]>, entities: Entities): boolean {
  if (role === undefined) return false;
  const ids = names[role] ?? [];
  if (ids.length !== 1) return ids.length > 1 || UNKNOWN[role] === 'unknown.party';
  const entity = entities.get(ids[0] as string);
  return (
    entity !== undefined &&
    ['armed-group', 'anonymous', 'armed-force'].includes(entity.type) &&
    /s$/u.test(entity.name.en ?? '')
  );
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
