import { closeWithName, extendOffice, fits, type Grower, type HeadPhrase, isOffice } from './head-phrase.ts';
import { type LookUp, lookUpName } from './look-up-name.ts';
import { isDefiniteAt, type PartyContext } from './party-context.ts';
import { patronymicsEnd } from './person-at.ts';

/** A name of the catalogue inside: «حكومة [المغرب]», «شركة [لوكهيد مارتن]», «الرئيس [باراك أوباما]», «الأمين العام [للأمم المتحدة]». */
export const takeName: Grower = (context, phrase, { limit }) => {
  const found = lookUpName(context, phrase.end, limit);
  if (!found || found.reading.conjunction) return false;
  const { preposition } = found.reading;
  if (preposition && preposition !== context.lexicon.belongsTo) return false;
  const headClass = phrase.head.class;
  // «مصدران عسكريان [لرويترز]»: to whom they spoke.
  if (preposition && headClass === 'anonymous') return false;
  const { id } = found.name;
  if (id.startsWith('state:') || id.startsWith('region:')) return takeState(context, phrase, found);
  if (id.startsWith('person:')) {
    if (!isOffice(headClass) && headClass !== 'anonymous') return false;
    phrase.person = id;
    return closeWithName(phrase, { first: phrase.end, end: patronymicsEnd(context, found.end, limit) });
  }
  if (phrase.entity || (!fits(headClass, id) && !isOffice(headClass) && headClass !== 'anonymous')) return false;
  phrase.entity = id;
  // «قائد [الجيش اللبناني] | واشنطن»: the force tells the state.
  if (/^(?:armed-force|government):/u.test(id) && found.name.state) phrase.state ??= `state:${found.name.state}`;
  return extendOffice(phrase, found.end);
};

/** «سفير أبوظبي», «حكومة المغرب», «دولة الإمارات»; not «الوزير السعودي أمريكا», «المسؤول المغرب», «رئيس الأركان | بريطانيا». */
function takeState(context: PartyContext, phrase: HeadPhrase, found: LookUp): boolean {
  const headClass = phrase.head.class;
  if (phrase.state !== null || headClass === 'anonymous' || headClass === 'outlet' || headClass === 'group')
    return false;
  const apart = !found.reading.preposition && isDefiniteAt(context, phrase.end - 1);
  if (apart && (headClass === 'official' || (phrase.reading.definite && phrase.fields.length === 0))) return false;
  phrase.state = found.name.id;
  return extendOffice(phrase, found.end);
}
