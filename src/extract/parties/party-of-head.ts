import type { PartyMention } from '../mention.ts';
import { anonymousParty } from './anonymous-party.ts';
import { bodyParty } from './body-party.ts';
import type { HeadPhrase } from './head-phrase.ts';
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
      return officialParty(context, phrase, limit);
    case 'spokesman':
      return officialParty(context, phrase, limit, () => represented(context, phrase, limit));
    case 'anonymous':
      return phrase.name ? officialParty(context, phrase, limit) : anonymousParty(context, phrase);
    case 'ministry':
    case 'body':
    case 'force':
      return bodyParty(context, phrase);
    default:
      return organisationParty(context, phrase);
  }
}

/** Entity id of the body for which a spokesman speaks: «المتحدث باسم [البنتاغون]». */
function represented(context: PartyContext, { inner, entity }: HeadPhrase, limit: number): string | null {
  if (inner) return partyOfHead(context, inner, limit)?.ids[0] ?? null;
  return entity ? context.analysis.entities.use(entity) : null;
}
