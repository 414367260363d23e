import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../knowledge/index.ts';
import { arabic } from '../../languages/ar/index.ts';
import { analyse } from '../analyse.ts';
import { EntityTable } from '../entity-table.ts';
import { ItemForms } from './item-forms.ts';
import { buildItemNames } from './item-names.ts';
import { readItems } from './read-items.ts';

const catalogue = loadCatalogue();
const forms = new ItemForms(buildItemNames(catalogue.entries), arabic.items(), arabic.readings);

/** Items of all sentences, «f-16 24» or the category where no weapon is named; sentences are joined by « | ». */
function read(text: string): string {
  const document = { text, title: null, publisher: null, home: null, publishedAt: null };
  const analysis = analyse(document, arabic, new EntityTable(catalogue));
  return analysis.read
    .map((sentence) => {
      const { first, end } = sentence.sentence;
      sentence.numbers = arabic.numbers(analysis.tokens, first, end);
      sentence.items = readItems(analysis, sentence, forms, arabic.claims);
      return sentence.items
        .map(
          ({ entity, category, quantity }) =>
            (entity?.replace('weapon:', '') ?? category) + (quantity ? ` ${quantity}` : ''),
        )
        .join(', ');
    })
    .join(' | ');
}

describe('words that point back', () => {
  it.each([
    ['اشترت 24 طائرة رافال. وصلت هذه الطائرات أمس.', 'rafale 24 | rafale'],
    ['اشترت 24 طائرة رافال. تصدير هذه الطائرة نجح.', 'rafale 24 | rafale'],
    ['اشترت 24 طائرة رافال. وستشتري 12 طائرة من هذا الطراز.', 'rafale 24 | rafale 12'],
    ['اشترت طائرات رافال وصواريخ ميكا. وصلت تلك الصواريخ.', 'rafale, mica | mica'],
    ['اشترت طائرات رافال. وتشكل الطائرات الـ24 جزءا من العقد.', 'rafale | rafale 24'],
    ['عرضت منظومة إس-400. واشترت أنقرة هذه المنظومة.', 's-400 | s-400'],
    ['تسلمت غواصتين من طراز كيلو. وستتسلم أخريين، غواصتين من الصنف نفسه.', 'kilo-class 2 | kilo-class 2'],
    ['طلبت دبابات أبرامز، ثم تسلمت الدبابات.', 'm1-abrams, m1-abrams'],
    ['اشترت مئة رشاش كلاشنيكوف. وتنوي شراء 920 ألفا من هذه الرشاشات.', 'kalashnikov-ak 100 | kalashnikov-ak 920000'],
    ['أسقطت طائرتين مسيرتين. وسقطت الطائرتان في البحر.', 'drone 2 | drone 2'],
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['اشترت طائرات رافال وإف-16. ووصلت الطائرات.', 'rafale, f-16 | combat-aircraft'],
    ['تشغل طائرات إف-15 وتايفون. وصلت هذه الطائرات.', 'f-15, typhoon | combat-aircraft'],
    ['اشترت طائرات رافال. ووصلت طائرات.', 'rafale | combat-aircraft'],
    ['اشترت طائرات رافال. ووصلت الدبابات.', 'rafale | tank'],
    ['دربت الطيارين على الرافال. وصلت هذه الأسلحة.', 'training, rafale | other'],
    ['تدريب القوات مستمر. ووصلت هذه الطائرات.', 'training | combat-aircraft'],
  ])('but not «%s» → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
