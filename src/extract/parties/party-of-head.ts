import type { PartyMention } from '../mention.ts';
import { anonymousParty } from './anonymous-party.ts';
import { bodyParty } from './body-party.ts';
import type { HeadPhrase } from './head-phrase.ts';
import { mentionOf } from './mention-of.ts';
import { officialParty } from './official-party.ts';
import { organisationParty } from './organisation-party.ts';
import type { PartyContext } from './party-context.ts';
import { sideParty } from './side-party.ts';

/**
 * Makes a mention of a head phrase and remembers what it named; null where the phrase stands for nobody in particular.
 * Offices behind a name are read up to token `limit`.
 */
export function partyOfHead(context: PartyContext, phrase: HeadPhrase, limit: number): PartyMention | null {
  switch (phrase.head.class) {
    case 'side':
      return sideParty(context, phrase);
    case 'official':
    case 'spokesman':
      return officialParty(context, phrase, limit, () => inside(context, phrase, limit));
    case 'anonymous':
      if (!phrase.name) return anonymousParty(context, phrase);
      return officialParty(context, phrase, limit, () => inside(context, phrase, limit));
    case 'ministry':
    case 'body':
    case 'force':
      return bodyParty(context, phrase);
    default:
      return organisationParty(context, phrase);
  }
}

/** The body or office in an office: «المتحدث باسم [البنتاغون]», «قائد [الجيش]». */
function inside(context: PartyContext, phrase: HeadPhrase, limit: number): PartyMention | null {
  const { inner, entity } = phrase;
  if (inner) return partyOfHead(context, inner, limit);
  if (!entity) return null;
  const id = context.analysis.entities.use(entity);
  return mentionOf(context, phrase, { ids: [id], by: 'office', state: context.analysis.entities.stateOf(id) });
}
