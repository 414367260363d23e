import { describe, expect, it } from 'vitest';
import { readParties } from './read-parties.test-fixture.ts';

describe('clitics on a name', () => {
  it.each([
    ['سلمت الطائرات لمصر وللسعودية معا', 'وللسعودية', 'state:SA', 'و', 'ل'],
    ['اعترضت ألمانيا فبولندا على القرار', 'فبولندا', 'state:PL', 'ف', ''],
    ['التقى الوزير بالإماراتيين في المعرض', 'بالإماراتيين', 'state:AE', '', 'ب'],
    ['ضغطت باريس وواشنطن على الشركة', 'وواشنطن', 'state:US', 'و', ''],
    ['بيعت الأنظمة للمغرب بثمن كبير', 'للمغرب', 'state:MA', '', 'ل'],
    ['دول كبولندا واليابان تشتري منه', 'كبولندا', 'state:PL', '', 'ك'],
    ['سلمت لليمن زوارق قديمة', 'لليمن', 'state:YE', '', 'ل'],
    ['اتفقت السعودية ومصر على المناورة', 'ومصر', 'state:EG', 'و', ''],
    ['وقعت «لوكهيد مارتن» العقد مع رومانيا ولبولندا حصة', 'ولبولندا', 'state:PL', 'و', 'ل'],
  ])('«%s»: «%s» is %s', (text, words, id, conjunction, preposition) => {
    const party = readParties(text).find((p) => p.words === words);
    expect(party).toMatchObject({ ids: [id], conjunction, preposition });
  });
});

describe('letters that look like clitics', () => {
  it.each([
    ['تعارض بولندا القرار', 'بولندا', 'state:PL'],
    ['تعارض واشنطن القرار', 'واشنطن', 'state:US'],
    ['تعارض كوريا الشمالية القرار', 'كوريا الشمالية', 'state:KP'],
    ['تعارض فرنسا القرار', 'فرنسا', 'state:FR'],
    ['تعارض بلجيكا القرار', 'بلجيكا', 'state:BE'],
    ['يعارض لبنان القرار', 'لبنان', 'state:LB'],
    ['تعارض فنلندا القرار', 'فنلندا', 'state:FI'],
    ['تعارض ليبيا القرار', 'ليبيا', 'state:LY'],
    ['تعارض كندا القرار', 'كندا', 'state:CA'],
    ['تعارض ألمانيا القرار', 'ألمانيا', 'state:DE'],
    ['أجريت المناورة قرب وهران', 'وهران', 'place:oran'],
  ])('«%s»: «%s» is %s without clitics', (text, words, id) => {
    expect(readParties(text).at(-1)).toMatchObject({ words, ids: [id], conjunction: '', preposition: '' });
  });
});
