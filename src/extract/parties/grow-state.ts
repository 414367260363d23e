import { extendOffice, type Grower } from './head-phrase.ts';
import { lookUpAdjective } from './look-up-adjective.ts';
import { formAt, isDefiniteAt } from './party-context.ts';

/** How many words a body's name may have before the adjective that closes it. */
const WORDS_BEFORE = 3;

/** «الفرنسي», «الفرنسية»: the state, once. «الروسي الأمريكي» belongs to no single phrase. */
export const takeAdjective: Grower = (context, phrase, { limit }) => {
  const adjective = lookUpAdjective(context, phrase.end, limit);
  if (!adjective || adjective.reading.conjunction || adjective.reading.preposition) return false;
  // «القوات الحوثية», «المبعوث الأممي»: adjectives of groups and bodies.
  if (!/^(?:state|region):/u.test(adjective.id)) {
    if (phrase.entity !== null && phrase.entity !== adjective.id) return false;
    phrase.entity = adjective.id;
    return extendOffice(phrase, adjective.end);
  }
  // «القوات المسلحة العربية [الليبية]»: the state tells more than the region before it.
  const closer = phrase.state?.startsWith('region:') && adjective.id.startsWith('state:');
  if (phrase.state !== null && phrase.state !== adjective.id && !closer) return false;
  phrase.state = adjective.id;
  return extendOffice(phrase, adjective.end);
};

/** «شركات [الأسلحة] الإسرائيلية», «مديرية [الأمن العام] اللبنانية»: words of the name up to a definite adjective that closes it. */
export const takeClosingAdjective: Grower = (context, phrase, reach) => {
  if (phrase.state !== null || phrase.reading.definite || phrase.head.class === 'anonymous') return false;
  const { tokens } = context.analysis;
  for (let at = phrase.end; at < Math.min(reach.limit, phrase.end + WORDS_BEFORE); at++) {
    const form = formAt(context, at);
    if (tokens[at]?.kind !== 'word' || context.lexicon.stops.has(form) || context.isVerb(form)) return false;
    if (!isDefiniteAt(context, at)) return false;
    const adjective = lookUpAdjective(context, at + 1, reach.limit);
    if (!adjective?.reading.definite || adjective.reading.conjunction || adjective.reading.preposition) continue;
    extendOffice(phrase, at + 1);
    phrase.modified = true;
    return takeAdjective(context, phrase, reach);
  }
  return false;
};
