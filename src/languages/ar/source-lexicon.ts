import type { Stance } from '../../model/index.ts';
import { foldWord, PhraseTrie } from '../../text/index.ts';
import type {
  Agreement,
  SourceLexicon,
  SourceNoun,
  SourcePhrase,
  SourceWord,
  SpeechVerb,
  WordShapes,
} from '../language-pack.ts';
import common from './words/party-common.json' with { type: 'json' };
import persons from './words/party-persons.json' with { type: 'json' };
import partyWords from './words/party-words.json' with { type: 'json' };
import nouns from './words/source-nouns.json' with { type: 'json' };
import phrases from './words/source-phrases.json' with { type: 'json' };
import verbs from './words/source-verbs.json' with { type: 'json' };
import words from './words/source-words.json' with { type: 'json' };

interface VerbLine {
  past: string;
  present?: string;
  participle?: string;
  masdars?: string[];
  stance: string;
  bare?: boolean;
  strict?: boolean;
  object?: boolean;
  needsSubject?: boolean;
  prepositions?: string[];
  continues?: boolean;
  passes?: string[];
  accuses?: boolean;
  addressee?: boolean;
  owns?: boolean;
  agents?: string[];
  /** Without the form of «he», which is another word too: «بين», «هنا». */
  notHis?: boolean;
  /** The form of «he» alone, under conditions of its own. */
  onlyHis?: boolean;
  /** Objects that alone make it a verb of saying: «رفض [المزاعم]». */
  objects?: string[];
  noParticiple?: boolean;
}

const set = (list: readonly string[] = []): ReadonlySet<string> => new Set(list.map(foldWord));
const his: Agreement = { gender: 'm', plural: false };
const hers: Agreement = { gender: 'f', plural: false };
const theirs: Agreement = { gender: 'm', plural: true };

type Form = [form: string, agreement: Agreement];

/** «قال», «قالت», «قالوا», «قالا»; of a weak verb «نفى», «نفت», «نفوا», «نفيا», and «نفا» before a suffix pronoun. */
function pastForms(past: string): Form[] {
  const weak = /[يا]$/u.test(past);
  const base = weak ? past.slice(0, -1) : past;
  return [
    [past, his],
    ...(weak ? ([[`${base}ا`, his]] as Form[]) : []),
    [`${base}ت`, hers],
    [`${base}تا`, { gender: 'f', plural: true }],
    // «ردا», «نقلا», «ذكرا» are nouns more often than a «they two».
    ...((past.length > 3 || past === 'قال' ? [[weak ? `${base}يا` : `${past}ا`, theirs]] : []) as Form[]),
    [`${base}وا`, theirs],
    [`${base}و`, theirs],
  ];
}

/** «يقول», «تقول», «يقولون», «تقولان»; of a weak verb «ينفي», «تنفي», «ينفون». */
function presentForms(stem: string): Form[] {
  const short = stem.replace(/[يو]$/u, '');
  return [
    [`ي${stem}`, his],
    [`ت${stem}`, hers],
    [`ي${short}ون`, theirs],
    [`ي${short}وا`, theirs],
    [`ي${stem}ان`, theirs],
    [`ت${stem}ان`, { gender: 'f', plural: true }],
  ];
}

/** «مضيفا», «مضيفة», «مضيفين». */
function participleForms(participle: string): Form[] {
  return [
    [`${participle}ا`, his],
    [`${participle}ه`, hers],
    [`${participle.replace(/ي$/u, '')}ين`, theirs],
    [`${participle}تين`, { gender: 'f', plural: true }],
  ];
}

function speechVerb(line: VerbLine): SpeechVerb {
  return {
    lemma: line.past,
    stance: line.stance as Stance,
    bare: line.bare ?? false,
    strict: line.strict ?? false,
    object: line.object ?? false,
    needsSubject: line.needsSubject ?? false,
    prepositions: set(line.prepositions),
    continues: line.continues ?? false,
    passes: set(line.passes),
    addressee: (line.addressee ?? false) || (line.accuses ?? false),
    owns: line.owns ?? false,
    agents: line.agents ? new Set(line.agents) : null,
    objects: line.objects ? set(line.objects) : null,
  };
}

function wordMap(): ReadonlyMap<string, readonly SourceWord[]> {
  const found = new Map<string, SourceWord[]>();
  const add = (form: string, word: SourceWord) => {
    const list = found.get(form);
    if (list) list.push(word);
    else found.set(form, [word]);
  };
  for (const line of verbs as VerbLine[]) {
    const verb = speechVerb(line);
    for (const [form, agreement] of pastForms(foldWord(line.past))) {
      const isHis = agreement === his;
      if (isHis ? !line.notHis : !line.onlyHis) add(form, { kind: 'verb', verb, agreement, past: true });
    }
    if (line.present) {
      for (const [form, agreement] of presentForms(foldWord(line.present)))
        add(form, { kind: 'verb', verb, agreement, past: false });
    }
    if (line.participle && !line.noParticiple) {
      for (const [form, agreement] of participleForms(foldWord(line.participle))) {
        add(form, { kind: 'participle', verb, agreement });
      }
    }
    for (const masdar of line.masdars ?? []) add(foldWord(masdar), { kind: 'masdar', verb });
  }
  for (const line of nouns) {
    for (const form of line.forms.map(foldWord)) {
      const agreement: Agreement = { gender: line.feminine ? 'f' : 'm', plural: line.plural ?? false };
      const noun: SourceNoun = {
        stem: form,
        class: line.class as SourceNoun['class'],
        office: line.office ?? false,
        genitive: line.genitive ?? false,
        media: line.media ?? false,
        report: line.report ?? false,
        represents: line.represents ?? false,
        agreement,
      };
      add(form, { kind: 'noun', noun });
      // «لكن مسؤولا قال», «أصدر بيانا»
      const declined = line.class === 'people' || line.class === 'document';
      if (declined && !line.plural && !line.feminine) add(`${form}ا`, { kind: 'noun', noun });
    }
  }
  return found;
}

function phraseTrie(): PhraseTrie<SourcePhrase> {
  const trie = new PhraseTrie<SourcePhrase>();
  for (const line of phrases as { words: string; brings: string; mode: string; stance?: string }[]) {
    trie.add(line.words, {
      brings: line.brings as SourcePhrase['brings'],
      mode: line.mode as SourcePhrase['mode'],
      stance: (line.stance ?? 'reports') as Stance,
      above: line.words.startsWith('أ'),
    });
  }
  return trie;
}

const shapes: WordShapes = {
  conjunction: /^[وف]/u,
  // «آل» of a family name folds like the article.
  article: /^ال./u,
  ofBody: /^(?:و?ال|لل)/u,
  boundArticle: /^[وفلبك]ال|^لل/u,
  prepositionalArticle: /^[لب]ال|^لل/u,
  ofTitle: /^(?:ال|وال|لل|بال|ل[^ا]\p{L}{2})/u,
  adjective: /(?:ي|يه|ين|ون|ه|ق|ع|ات)$/u,
  accusative: /ا$/u,
  presentVerb: /^[يت]\p{L}{3}/u,
  her: /^ها$/u,
  them: /^هم/u,
  our: /^نا$/u,
  familyName: /^ال\p{L}{3,}$/u,
  verbalNoun: /^(?:ت\p{L}{2}ي\p{L}|ا\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|است\p{L}{2}ا\p{L}|\p{L}+ه)$/u,
};

/** The Arabic words by which sources are found. */
export const sourceLexicon: SourceLexicon = {
  words: wordMap(),
  phrases: phraseTrie(),
  that: set(words.that),
  bareThat: set(words.bareThat),
  so: set(words.so),
  therein: set(words.therein),
  any: set(words.any),
  common: set(common.words),
  wings: set(words.wings),
  bylines: set(words.bylines),
  these: set(words.these),
  notThatAfter: set(words.notThatAfter),
  skips: set(words.skips),
  was: set(words.was),
  parallel: set(words.parallel),
  relative: set(words.relative),
  who: set(words.who),
  negations: set(words.negations),
  issuing: set(words.issuing),
  issued: set(words.issued),
  issuedBy: set(words.issuedBy),
  from: set(words.from),
  inside: set(words.inside),
  saidIn: set(words.saidIn),
  about: set(words.about),
  same: set(words.same),
  events: set(words.events),
  circumstance: set(words.circumstance),
  occasions: set(words.occasions),
  thereby: set(words.thereby),
  functions: set(words.functions),
  things: set(words.things),
  joint: set(words.joint),
  counts: set(words.counts),
  prepositions: set(words.prepositions),
  seemingDefinite: set(words.seemingDefinite),
  what: set(words.what),
  titles: set([...partyWords.titles, ...words.titles]),
  titleParts: set(partyWords.titleParts),
  givenNames: set(persons.given),
  ofTitle: set(words.ofTitle),
  shapes,
};
