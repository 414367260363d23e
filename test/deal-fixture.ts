import { createHash } from 'node:crypto';
import type { Claim, Entity, Extraction, Link, Span } from '../src/model/index.ts';

// Articles composed by hand that tell of one deal: two origins by name and two without, one repeats another, and they disagree.

const FR = 'state:FR';
const EG = 'state:EG';
const RAFALE = 'weapon:rafale';

const entities: Record<string, Pick<Entity, 'name' | 'state'>> = {
  [FR]: { name: { ar: 'فرنسا', en: 'France' }, state: 'FR' },
  [EG]: { name: { ar: 'مصر', en: 'Egypt' }, state: 'EG' },
  [RAFALE]: { name: { ar: 'رافال', en: 'Rafale' }, state: 'FR' },
  'government:fr-ministry-of-defence': {
    name: { ar: 'وزارة الدفاع الفرنسية', en: 'French Ministry of Defence' },
    state: 'FR',
  },
  'armed-force:eg-air-force': { name: { ar: 'القوات الجوية المصرية', en: 'Egyptian Air Force' }, state: 'EG' },
  'anonymous:informed-sources': { name: { ar: 'مصادر مطلعة' }, state: null },
  'anonymous:french-official': { name: { ar: 'مسؤول فرنسي' }, state: 'FR' },
  'outlet:daily-bayan': { name: { ar: 'البيان اليومي', en: 'Daily Bayan' }, state: 'AE' },
  'outlet:morning-post': { name: { ar: 'بريد الصباح', en: 'Morning Post' }, state: 'AE' },
  'outlet:evening-herald': { name: { ar: 'رسول المساء', en: 'Evening Herald' }, state: 'EG' },
  'outlet:harbour-gazette': { name: { ar: 'جريدة الميناء', en: 'Harbour Gazette' }, state: 'LB' },
};

interface Told {
  outlet: string;
  day: string;
  text: string;
  /** Links of the chain, nearest to the page first: «source stance». */
  chain: readonly string[];
  stage: Claim['subtype'];
  claim?: Partial<Claim>;
  /** Number of jets. */
  jets: number | null;
}

function document({ outlet, day, text, chain, stage, claim = {}, jets }: Told): Extraction {
  const id = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const mention = (entity: string): Span[] => {
    const start = text.indexOf(entities[entity]?.name.ar ?? ' ');
    return start === -1 ? [] : [{ start, end: start + (entities[entity]?.name.ar ?? '').length }];
  };
  const attribution = chain.map((link): Link => {
    const [source = '', stance = 'reports'] = link.split(' ') as [string, Link['stance']];
    return { source, stance, ...(mention(source)[0] ?? { start: 0, end: 4 }) };
  });
  const named = [FR, EG, RAFALE, outlet, ...attribution.map(({ source }) => source)];
  return {
    document: {
      ...{ id, url: null, publisher: outlet, title: null, language: 'ar', publishedAt: day, credits: [], text },
    },
    entities: [...new Set(named)].map((entity) => ({
      id: entity,
      type: entity.slice(0, entity.indexOf(':')) as Entity['type'],
      ...(entities[entity] as Pick<Entity, 'name' | 'state'>),
      mentions: mention(entity),
    })),
    claims: [
      {
        id: `${outlet.slice('outlet:'.length)}-${stage}-${day}`,
        ...{ kind: 'transfer', subtype: stage, assertion: 'asserted' },
        roles: { supplier: [FR], recipient: [EG] },
        items: [{ entity: RAFALE, category: 'combat-aircraft', quantity: jets }],
        ...{ amounts: [], time: null, place: [], attribution },
        evidence: [{ start: 0, end: text.length }],
        confidence: 0.9,
        ...claim,
      },
    ],
    engine: { name: 'rules', version: 'fixture' },
  };
}

const signed = { start: '2015-02-16', end: '2015-02-16', text: 'يوم 16 فبراير 2015' };
const euros = (value: number) => [{ value, unit: 'EUR', qualifier: 'exact' as const }];

/** Five articles on Rafales for Egypt: the contract by a ministry, again by a paper that quotes the first, otherwise by unnamed sources; the delivery, and its denial. */
export const rafales: readonly Extraction[] = [
  document({
    outlet: 'outlet:daily-bayan',
    day: '2015-02-16',
    text: 'قالت وزارة الدفاع الفرنسية إن مصر وقعت يوم 16 فبراير 2015 عقد شراء 24 مقاتلة من طراز رافال من فرنسا بقيمة 5.2 مليار يورو.',
    chain: ['government:fr-ministry-of-defence announces'],
    stage: 'contract',
    jets: 24,
    claim: { time: signed, amounts: euros(5_200_000_000) },
  }),
  document({
    outlet: 'outlet:morning-post',
    day: '2015-02-17',
    text: 'ذكرت صحيفة البيان اليومي نقلا عن وزارة الدفاع الفرنسية أن مصر اشترت 24 مقاتلة رافال من فرنسا بنحو 5.2 مليار يورو.',
    chain: ['outlet:daily-bayan reports', 'government:fr-ministry-of-defence announces'],
    stage: 'contract',
    jets: 24,
    claim: { amounts: euros(5_200_000_000) },
  }),
  document({
    outlet: 'outlet:harbour-gazette',
    day: '2015-02-18',
    text: 'كشفت مصادر مطلعة أن مصر تعاقدت على 30 مقاتلة رافال مع فرنسا لقاء 5.9 مليار يورو.',
    chain: ['anonymous:informed-sources reports'],
    stage: 'contract',
    jets: 30,
    claim: { amounts: euros(5_900_000_000) },
  }),
  document({
    outlet: 'outlet:evening-herald',
    day: '2015-07-20',
    text: 'أعلنت القوات الجوية المصرية أنها تسلمت ثلاث مقاتلات رافال من فرنسا إلى مصر.',
    chain: ['armed-force:eg-air-force announces'],
    stage: 'delivery',
    jets: 3,
  }),
  document({
    outlet: 'outlet:harbour-gazette',
    day: '2015-07-22',
    text: 'نفى مسؤول فرنسي أن تكون فرنسا قد سلمت مصر مقاتلات رافال بعد.',
    chain: ['anonymous:french-official denies'],
    stage: 'delivery',
    jets: null,
    claim: { assertion: 'denied' },
  }),
];
