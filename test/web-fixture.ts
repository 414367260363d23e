import { createHash } from 'node:crypto';
import type { Claim, Entity, Extraction, Link, Span } from '../src/model/index.ts';

// Articles and readings made by hand, so that what the app shows can be held against offsets that are known.

const text = `القاهرة تتسلم دفعة ثالثة من مقاتلات إف-16

قالت صحيفة «البيان اليومي» نقلا عن مصادر عسكرية مطلعة إن مصر تسلمت يوم 14 مارس 2016 ثماني مقاتلات من طراز F-16 Block 52 من الولايات المتحدة في صفقة تتجاوز قيمتها 1.3 مليار دولار.

ونفت وزارة الدفاع الفرنسية أن تكون باريس قد باعت منظومة رادار من طراز GM-403 (المدى: 470 كم) إلى مصر.

وكتب أحد القراء: <script>document.title='hacked'</script> <b>ثم سكت</b>.

ومن المقرر أن يزور وزير الدفاع الأمريكي القاهرة الشهر المقبل.`;

function at(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`the fixture does not hold «${words}»`);
  return { start, end: start + words.length };
}

function sentence(first: string, last: string): Span {
  return { start: at(first).start, end: at(last, at(first).start).end };
}

function entity(
  id: string,
  ar: string,
  en: string | undefined,
  state: string | null,
  ...mentions: (string | Span)[]
): Entity {
  const type = id.slice(0, id.indexOf(':')) as Entity['type'];
  return {
    id,
    type,
    name: { ar, ...(en !== undefined && { en }) },
    state,
    mentions: mentions.map((mention) => (typeof mention === 'string' ? at(mention) : mention)),
  };
}

function link(source: string, stance: Link['stance'], words: string): Link {
  return { source, stance, ...at(words) };
}

function claim(id: string, parts: Partial<Claim> & Pick<Claim, 'kind' | 'subtype' | 'roles' | 'evidence'>): Claim {
  const empty = { items: [], amounts: [], time: null, place: [], attribution: [], confidence: 0.9 };
  return { id, assertion: 'asserted', ...empty, ...parts };
}

const delivered = sentence('قالت صحيفة', 'مليار دولار.');
const denied = sentence('ونفت وزارة', 'إلى مصر.');
const planned = sentence('ومن المقرر', 'الشهر المقبل.');

/** Three claims: a delivery with a chain of an outlet and unnamed sources, a denied contract, a planned visit in the paper's own voice. */
export const jets: Extraction = {
  document: {
    id: createHash('sha256').update(text).digest('hex').slice(0, 32),
    url: 'https://example.org/jets',
    publisher: 'outlet:morning-post',
    title: 'القاهرة تتسلم دفعة ثالثة من مقاتلات إف-16',
    language: 'ar',
    publishedAt: '2016-03-15',
    credits: [],
    text,
  },
  entities: [
    entity('state:EG', 'مصر', 'Egypt', 'EG', 'مصر', 'القاهرة', at('مصر', at('إلى مصر').start)),
    entity('state:US', 'الولايات المتحدة', 'United States', 'US', 'الولايات المتحدة'),
    entity('state:FR', 'فرنسا', 'France', 'FR', 'باريس'),
    entity(
      'government:fr-ministry-of-defence',
      'وزارة الدفاع الفرنسية',
      'French Ministry of Defence',
      'FR',
      'وزارة الدفاع الفرنسية',
    ),
    entity('person:us-defence-secretary', 'وزير الدفاع الأمريكي', 'US defence secretary', 'US', 'وزير الدفاع الأمريكي'),
    entity('outlet:morning-post', 'بريد الصباح', 'Morning Post', 'AE'),
    entity('outlet:daily-bayan', 'البيان اليومي', 'Daily Bayan', 'AE', 'البيان اليومي'),
    entity('anonymous:military-sources', 'مصادر عسكرية مطلعة', undefined, null, 'مصادر عسكرية مطلعة'),
    entity('weapon:f-16', 'إف-16', 'F-16', 'US', 'F-16 Block 52', 'إف-16'),
    entity('weapon:gm-403', 'جي إم 403', 'GM-403', 'FR', 'GM-403'),
  ],
  claims: [
    claim('visit-planned', {
      kind: 'contact',
      subtype: 'visit',
      assertion: 'planned',
      roles: { participants: ['person:us-defence-secretary', 'state:US'], host: ['state:EG'] },
      time: { start: '2016-04-01', end: '2016-04-30', text: 'الشهر المقبل', inferred: true },
      evidence: [planned],
    }),
    claim('jets-delivered', {
      kind: 'transfer',
      subtype: 'delivery',
      roles: { supplier: ['state:US'], recipient: ['state:EG'] },
      items: [
        { entity: 'weapon:f-16', category: 'combat-aircraft', quantity: 8, ...at('مقاتلات من طراز F-16 Block 52') },
      ],
      amounts: [{ value: 1_300_000_000, unit: 'USD', qualifier: 'over', ...at('1.3 مليار دولار') }],
      time: { start: '2016-03-14', end: '2016-03-14', text: '14 مارس 2016' },
      attribution: [
        link('outlet:daily-bayan', 'reports', 'صحيفة «البيان اليومي»'),
        link('anonymous:military-sources', 'reports', 'مصادر عسكرية مطلعة'),
      ],
      evidence: [delivered],
    }),
    claim('radar-denied', {
      kind: 'transfer',
      subtype: 'contract',
      assertion: 'denied',
      roles: { supplier: ['state:FR'], recipient: ['state:EG'] },
      items: [{ entity: 'weapon:gm-403', category: 'radar', quantity: null, ...at('منظومة رادار من طراز GM-403') }],
      attribution: [link('government:fr-ministry-of-defence', 'denies', 'وزارة الدفاع الفرنسية')],
      evidence: [denied],
    }),
  ],
  engine: { name: 'rules', version: 'fixture' },
};

/** A document with neither title nor outlet nor claims. */
export const football: Extraction = {
  document: {
    id: createHash('sha256').update('football').digest('hex').slice(0, 32),
    url: null,
    publisher: null,
    title: null,
    language: 'ar',
    publishedAt: null,
    credits: [],
    text: 'فاز الفريق الأبيض على ضيفه بهدفين دون رد في مباراة ودية أقيمت مساء أمس.',
  },
  entities: [],
  claims: [],
  engine: { name: 'rules', version: 'fixture' },
};
