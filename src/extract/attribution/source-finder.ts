import type { Agreement, SourceLexicon, SourceNoun } from '../../languages/language-pack.ts';
import type { EntityType } from '../../model/index.ts';
import { foldWord } from '../../text/index.ts';
import type { Analysis } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';
import { type PartyIndex, wordsOf } from './party-index.ts';
import type { Source } from './source.ts';
import type { SpeechMemory, Spoken } from './speech-memory.ts';
import type { WordReader } from './word-reader.ts';

const SPEAKERS: ReadonlySet<EntityType> = new Set([
  'state',
  'region',
  'government',
  'armed-force',
  'armed-group',
  'company',
  'outlet',
  'person',
  'international',
  'anonymous',
]);

/** How far from a document's name its issuer may stand, in tokens. */
const ISSUER_REACH = 14;

/** Reads the sources that a sentence names. */
export class SourceFinder {
  readonly #analysis: Analysis;
  readonly #lexicon: SourceLexicon;
  readonly #words: WordReader;
  readonly #memory: SpeechMemory;
  parties: PartyIndex;

  constructor(
    analysis: Analysis,
    lexicon: SourceLexicon,
    words: WordReader,
    memory: SpeechMemory,
    parties: PartyIndex,
  ) {
    this.#analysis = analysis;
    this.#lexicon = lexicon;
    this.#words = words;
    this.#memory = memory;
    this.parties = parties;
  }

  /** The source whose words start at token `i`; null where none does. */
  at(i: number, limit: number): Source | null {
    if (i >= limit) return null;
    const at = this.#words.form(i) === '"' ? i + 1 : i;
    const source = this.#party(at, limit) ?? this.#noun(at, limit) ?? this.#counted(at, limit);
    return source ? this.#together(source, limit) : null;
  }

  /** «أربعة [مصادر]», «عدد من [المسؤولين]», «أحد [الخبراء]»: how many they are stands before them. */
  #counted(i: number, limit: number): Source | null {
    if (!this.#words.isOf(this.#lexicon.counts, i) && this.#analysis.tokens[i]?.kind !== 'number') return null;
    const at = this.#words.form(i + 1) === 'من' ? i + 2 : i + 1;
    if (this.#words.noun(at)?.noun.class !== 'people' || at >= limit) return null;
    const source = this.#party(at, limit) ?? this.#noun(at, limit);
    const preposition = this.#analysis.readings(i)[0]?.preposition ?? '';
    return source ? { ...source, first: i, preposition, agreement: { ...source.agreement, plural: true } } : null;
  }

  /** «صدر عن [الوزارة]»: the source of a mention, without those who speak together with it. */
  ofMention(party: PartyMention, limit: number): Source | null {
    return this.#party(party.first, limit);
  }

  #party(i: number, limit: number): Source | null {
    const party = this.parties.startingAt(i);
    const id = party?.ids[0];
    if (!party || !id || party.end > limit) return null;
    const noun = this.#words.noun(i);
    // «البيان السعودي», «تقارير إسرائيلية» start with a document, not with the state.
    if (noun?.noun.class === 'document') return null;
    const type = this.#analysis.entities.type(id);
    if (!type || !SPEAKERS.has(type)) return null;
    if (party.by === 'adjective' && party.end === party.first + 1) return null;
    const again = this.#again(party, noun?.noun ?? null, noun?.reading.definite ?? false);
    if (again) return this.#from(again, party.first, this.#pastSame(party.end), party.preposition);
    const named = this.#holder(party, limit);
    return {
      first: party.first,
      end: this.#pastSame(named?.end ?? party.end),
      id: named?.ids[0] ?? id,
      with: named ? [] : party.ids.slice(1),
      type: named ? 'person' : type,
      agreement: noun?.noun.agreement ?? { gender: null, plural: false },
      head: noun?.noun.stem ?? '',
      before: [],
      preposition: party.preposition,
    };
  }

  /** «المصدر», «المسؤول», «الصحيفة» alone: who was meant before, with the chain that led there. */
  #again(party: PartyMention, noun: SourceNoun | null, definite: boolean): Spoken | null {
    const id = party.ids[0] as string;
    if (party.by === 'anaphor') return this.#memory.again(id);
    if (!noun || !definite) return null;
    // «الصحيفة الجزائرية»: the one that was named, not another.
    if (noun.class === 'outlet' && party.by === 'office') return this.#memory.byNoun(noun);
    if (party.by !== 'anonymous' && !(party.by === 'office' && noun.office)) return null;
    if (party.end === party.first + 1)
      return this.#same(party.end) ? this.#memory.last() : (this.#memory.again(id) ?? this.#memory.byNoun(noun));
    // «المسؤول الروسي», «الوزير الفرنسي»: the speaker of that state.
    if (party.end !== party.first + 2 || !party.state) return null;
    const spoken = this.#memory.byNoun(noun);
    const state = spoken ? this.#analysis.entities.stateOf(spoken.source.id) : null;
    if (noun.agreement.plural && spoken?.source.head !== noun.stem) return null;
    return spoken && (state === null || state === party.state) ? spoken : null;
  }

  /** «الناطق باسم الجيش، [فلان الفلاني]»: the person in apposition to an office. */
  #holder(party: PartyMention, limit: number): PartyMention | null {
    if (party.by !== 'office' || !this.#words.noun(party.first)?.noun.office) return null;
    const at = this.#words.isComma(party.end) ? party.end + 1 : party.end;
    const next = at < limit ? this.parties.startingAt(at) : null;
    return next?.by === 'person' && next.named && !next.preposition && !next.conjunction ? next : null;
  }

  /** A source named by a common noun that the recogniser of parties has left alone. */
  #noun(i: number, limit: number): Source | null {
    const found = this.#words.noun(i);
    if (!found) return null;
    const { noun, reading } = found;
    if (noun.class === 'document') return this.#document(i, limit, noun, reading.definite || reading.suffix !== '');
    const end = this.#phraseEnd(i, limit);
    const same = this.#same(i + 1) || this.#same(i - 1);
    if ((end === i + 1 || same) && reading.definite) {
      // «المصدر نفسه»: whoever was quoted last.
      const spoken = same && noun.class === 'people' && !noun.office ? this.#memory.last() : this.#memory.byNoun(noun);
      if (spoken) return this.#from(spoken, i, end, reading.preposition);
    }
    const body =
      noun.class === 'office' && !reading.definite
        ? (this.#bodyOf(i, limit, noun, reading.preposition) ?? this.#body(i, limit))
        : null;
    if (body) return body;
    // «منظمة حقوقية», «موقع محلي»: unnamed; a title or «الوزارة» alone is nobody.
    const unnamed =
      noun.class !== 'people' && !reading.definite && !reading.suffix && (end > i + 1 || this.#isDescribed(end));
    if (noun.office || (noun.class !== 'people' && !unnamed)) return null;
    return this.#anonymous(i, end, noun.agreement, noun.stem, reading.preposition);
  }

  /** «لجنة [الأمن والدفاع النيابية]», «مكتب [رئيس الوزراء]»: a body that the catalogue does not hold, by its own words. */
  #body(i: number, limit: number): Source | null {
    const found = this.#words.noun(i);
    if (!found) return null;
    let end = i + 1;
    while (end < limit && end < i + 8 && this.#isOfBody(end)) end++;
    if (end === i + 1 || !this.#words.definite(end - 1)) return null;
    const words = wordsOf(this.#analysis, i, end).slice(
      found.reading.conjunction.length + (found.reading.preposition ? 1 : 0),
    );
    let state: string | null = null;
    for (let j = i + 1; j < end; j++) state ??= this.parties.startingAt(j)?.state ?? null;
    const id = this.#analysis.entities.found(
      'government',
      { ar: words },
      state?.startsWith('state:') ? state.slice(6) : null,
    );
    const { agreement, stem } = found.noun;
    return {
      first: i,
      end,
      id,
      with: [],
      type: 'government',
      agreement,
      head: stem,
      before: [],
      preposition: found.reading.preposition,
    };
  }

  #isOfBody(i: number): boolean {
    const form = this.#words.form(i);
    if (
      !this.#words.isWord(i) ||
      this.#words.isOf(this.#lexicon.skips, i) ||
      this.#words.isOf(this.#lexicon.relative, i)
    )
      return false;
    if (/^(?:ال|وال)/u.test(form)) return true;
    return this.#words.noun(i)?.noun.office === true && this.#words.definite(i + 1);
  }

  /** «منظمة [تعنى بـ …]», «شركة [مقرها …]»: what follows tells more of an unnamed body. */
  #isDescribed(i: number): boolean {
    return (
      this.#words.isWord(i) &&
      /^[يت]\p{L}{3}/u.test(this.#words.form(i)) &&
      !this.parties.startingAt(i) &&
      !this.#words.isOf(this.#lexicon.skips, i)
    );
  }

  #same(i: number): boolean {
    return this.#words.isOf(this.#lexicon.same, i);
  }

  /** «قيادة [قوات التحالف]», «إدارة [الشركة]»: speaks for whom it belongs to. */
  #bodyOf(i: number, limit: number, noun: SourceNoun, preposition: string): Source | null {
    const party = this.parties.startingAt(i + 1);
    if (!party || party.preposition || party.conjunction || party.by === 'adjective') return null;
    const source = this.#party(i + 1, limit);
    return source ? { ...source, first: i, head: noun.stem, agreement: noun.agreement, preposition } : null;
  }

  #anonymous(first: number, end: number, agreement: Agreement, head: string, preposition: string): Source {
    const reading = this.#words.noun(first)?.reading;
    const cut = (reading?.conjunction.length ?? 0) + (reading?.preposition && !reading.definite ? 1 : 0);
    const words = wordsOf(this.#analysis, first, end).slice(cut);
    const inside = this.parties.next(first, end)?.ids[0];
    const state = inside ? this.#analysis.entities.stateOf(inside) : null;
    const id = this.#analysis.entities.found(
      'anonymous',
      { ar: words },
      state?.startsWith('state:') ? state.slice(6) : null,
    );
    return { first, end, id, with: [], type: 'anonymous', agreement, head, before: [], preposition };
  }

  /** «بيان صادر عن [السفارة]», «أرقام [وزارة الدفاع]», «البيان»: who issued it. */
  #document(i: number, limit: number, noun: SourceNoun, definite: boolean): Source | null {
    const issuer = this.issuer(i, limit);
    if (issuer) {
      return {
        ...issuer,
        first: i,
        agreement: noun.agreement,
        preposition: this.#words.noun(i)?.reading.preposition ?? '',
      };
    }
    if (definite || this.#words.isOf(this.#lexicon.same, i - 1)) {
      const spoken = this.#memory.byNoun(noun);
      if (spoken) return this.#from(spoken, i, this.#pastSame(i + 1), '');
    }
    const end = this.#phraseEnd(i, limit);
    // «تقارير», «وثائق مسربة»: unnamed; «بيان» alone says nothing of its source.
    if (!noun.agreement.plural || definite) return null;
    return this.#anonymous(i, end, noun.agreement, noun.stem, '');
  }

  /** The issuer of the document whose noun stands at token `i`. */
  issuer(i: number, limit: number): Source | null {
    const stop = Math.min(limit, i + ISSUER_REACH);
    let from = false;
    for (let j = i + 1; j < stop; j++) {
      const form = this.#words.form(j);
      const party = this.parties.startingAt(j);
      if (party && this.#issues(party, from || j === i + 1)) {
        const source = this.#party(j, limit);
        return source ? this.#together(source, limit) : null;
      }
      if (party && party.by !== 'adjective') return null;
      const people = this.#words.noun(j)?.noun;
      if (from && people?.class === 'people' && !people.office) return this.#noun(j, limit);
      if (from && people?.class === 'office') return this.#body(j, limit);
      if (this.#words.isOf(this.#lexicon.issuing, j)) {
        from ||=
          form.startsWith('ا') ||
          form.startsWith('ص') ||
          form.startsWith('ن') ||
          form.startsWith('ح') ||
          form.startsWith('ت');
      } else if (form === 'عن' || form === 'من' || form === 'ل') {
        // «تقرير عن صفقة»: its matter; «صادر عن», «أرقام من»: its issuer.
        if (form === 'عن' && !from) return null;
        from = true;
      } else if (!(this.#words.definite(j) && !people) && form !== '"' && form !== '(') return null;
    }
    return null;
  }

  /** «[بيان مشترك] صدر في», «بيان مشترك ([إعلان القاهرة])»: a document under its own name or words. */
  title(i: number, limit: number): Source | null {
    const noun = this.#words.noun(i)?.noun;
    if (!noun) return null;
    const end = this.#phraseEnd(i, limit);
    const open = this.#words.form(end);
    if (open === '"' || open === '(') {
      let close = end + 1;
      while (close < Math.min(limit, end + 8) && this.#words.form(close) !== (open === '(' ? ')' : '"')) close++;
      if (close > end + 1 && close < limit) return this.#anonymous(end + 1, close, noun.agreement, noun.stem, '');
    }
    return this.#anonymous(i, end, noun.agreement, noun.stem, '');
  }

  /** «بيان [الجيش]», «بيان [للجيش]», «صادر عن [الجيش]» issue; «تقرير [إسرائيلي]», «رسالة [إلى فرنسا]» do not. */
  #issues(party: PartyMention, near: boolean): boolean {
    const type = this.#analysis.entities.type(party.ids[0] ?? '');
    if (!type || !SPEAKERS.has(type) || party.by === 'adjective' || party.conjunction) return false;
    if (party.preposition === '' || party.preposition === 'ل') return near || party.preposition === 'ل';
    return near && ['من', 'عن', 'لدي', 'في'].includes(party.preposition);
  }

  #from(spoken: Spoken, first: number, end: number, preposition: string): Source {
    return { ...spoken.source, first, end, preposition, with: spoken.source.with, before: spoken.chain.slice(0, -1) };
  }

  #pastSame(end: number): number {
    return this.#words.isOf(this.#lexicon.same, end) ? end + 1 : end;
  }

  /** «المرصد [والفرقة نفسها]», «مصادر طبية [ومسؤولين محليين]»: those who speak together. */
  #together(source: Source, limit: number): Source {
    let { end } = source;
    const others = [...source.with];
    for (let n = 0; n < 4 && end < limit; n++) {
      const at = this.#words.form(end) === '"' ? end + 1 : end;
      const party = this.parties.startingAt(at);
      const noun = this.#words.noun(at);
      const next =
        party?.conjunction === 'و'
          ? this.#party(at, limit)
          : noun?.reading.conjunction === 'و' && noun.noun.class === 'people'
            ? this.#noun(at, limit)
            : null;
      if (!next || next.id === source.id) break;
      others.push(next.id);
      end = next.end;
    }
    return end === source.end
      ? source
      : { ...source, end, with: others, agreement: { gender: source.agreement.gender, plural: true } };
  }

  /** End of a noun phrase: the head, its adjectives, and «في/من/ب …» with a party for people. */
  #phraseEnd(i: number, limit: number): number {
    const noun = this.#words.noun(i)?.noun;
    // «وسائل [إعلام] تركية», «أوساط [المعارضة]»
    let end = noun?.genitive && this.#words.isWord(i + 1) && i + 1 < limit ? i + 2 : i + 1;
    const definite = this.#words.definite(i);
    const suffixed = this.#words.noun(i)?.reading.suffix !== '';
    while (end < limit && end < i + 6 && this.#isAdjective(end, definite)) end++;
    const form = this.#words.form(end);
    const inside = ['في', 'من', 'داخل', 'لدي'].includes(form) || (form === 'عن' && noun?.stem.startsWith('ممثل'));
    const party = this.parties.startingAt(inside ? end + 1 : end);
    if (party && (inside || party.preposition === 'ب')) return party.end;
    if (suffixed && (form === 'في' || form === 'من') && this.#words.isWord(end + 1)) return end + 2;
    return end;
  }

  #isAdjective(i: number, definite: boolean): boolean {
    if (
      !this.#words.isWord(i) ||
      this.#words.isOf(this.#lexicon.functions, i) ||
      this.#words.isOf(this.#lexicon.that, i)
    )
      return false;
    if (this.#words.isOf(this.#lexicon.skips, i) || this.#words.verb(i) || this.#words.participle(i)) return false;
    if (this.#words.isOf(this.#lexicon.relative, i)) return false;
    const form = this.#words.form(i);
    if (definite !== this.#words.article(i) && !this.#lexicon.seemingDefinite.has(form)) return false;
    if (this.#words.form(i - 1).endsWith('ا') && form.endsWith('ا')) return true;
    return /(?:ي|يه|ين|ون|ه|ق|ع|ات)$/u.test(form) && !/^[وبلف]ال/u.test(form);
  }

  /** A subject that is known as nothing: «[المحتجزون] إن», «[يوهان شميدت]، الخبير». Null where no noun phrase starts. */
  unknown(i: number, limit: number): Source | null {
    const first = i;
    let end = i;
    while (end < limit && end < i + 6 && this.#words.isWord(end) && !this.#closes(end, first)) end++;
    if (end === first) return null;
    const noun = this.#words.noun(first)?.noun;
    const definite = this.#words.definite(first);
    const next = this.#words.form(end);
    const titled = this.#words.noun(end)?.noun.office === true;
    const stops =
      titled ||
      next === '،' ||
      next === ',' ||
      next === ':' ||
      next === '"' ||
      next === '(' ||
      end >= limit ||
      this.#words.isOf(this.#lexicon.functions, end) ||
      this.#words.isOf(this.#lexicon.that, end);
    if (!stops) return null;
    if (end === first + 1 && !noun) {
      const known = this.#known(first, end);
      if (known) return known;
    }
    if (!definite && !noun && end - first >= 2 && end - first <= 4) return this.#person(first, end);
    if (end - first > 3 && !definite) return null;
    return this.#anonymous(first, end, noun?.agreement ?? { gender: null, plural: false }, noun?.stem ?? '', '');
  }

  /**
   * The name behind a title that goes on: «السفير في العاصمة، [فلان الفلاني]، أن», «مدير الهيئة للتعاون العسكري، [فلان] ، إن».
   * `end` is where the title was read to.
   */
  holderAfter(end: number, limit: number): Source | null {
    let at = end;
    for (let n = 0; n < 8 && at < limit && this.#isOfTitle(at); n++) at++;
    if (!this.#words.isComma(at)) return null;
    const party = this.parties.startingAt(at + 1);
    if (party)
      return party.by === 'person' && party.named && !party.preposition && !party.conjunction
        ? this.#party(at + 1, limit)
        : null;
    let last = at + 1;
    while (last < limit && last < at + 6 && this.#isNameWord(last) && !this.#words.noun(last)) last++;
    const close =
      this.#words.isComma(last) || this.#lexicon.that.has(this.#words.form(last)) || this.#words.form(last) === 'في';
    return last - at > 2 && close ? this.#person(at + 1, last) : null;
  }

  #isOfTitle(i: number): boolean {
    const form = this.#words.form(i);
    if (!this.#words.isWord(i) || this.#lexicon.that.has(form) || this.#words.verb(i)) return false;
    return (
      /^(?:ال|وال|لل|بال|ل[^ا]\p{L}{2})/u.test(form) ||
      form === 'في' ||
      form === 'لدي' ||
      this.parties.startingAt(i) !== null
    );
  }

  /** «المسؤول الأمني في المطار [عبدالله قائد]، إن»: a name at the end of a long title that starts at `i`. */
  named(i: number, said: number): Source | null {
    if (!this.#words.noun(i)?.noun) return null;
    const end = this.#words.isComma(said - 1) ? said - 1 : said;
    let first = end;
    while (first > i + 2 && end - first < 4 && this.#isNameWord(first - 1)) first--;
    return end - first >= 2 && (this.#words.definite(first - 1) || this.parties.endingAt(first))
      ? this.#person(first, end)
      : null;
  }

  #isNameWord(i: number): boolean {
    const { functions, skips, relative } = this.#lexicon;
    if (!this.#words.isWord(i) || this.#words.article(i) || this.parties.startingAt(i)) return false;
    return (
      !this.#words.isOf(functions, i) &&
      !this.#words.isOf(skips, i) &&
      !this.#words.isOf(relative, i) &&
      !this.#words.verb(i)
    );
  }

  /** The speaker of before to whom a name or part of a name belongs: «آل حيدر» of «محمد آل حيدر». */
  #known(first: number, end: number): Source | null {
    const words = foldWord(wordsOf(this.#analysis, first, end));
    const known = this.#memory.byNamePart(words, (id) => this.#analysis.entities.get(id)?.name.ar ?? '');
    return known ? this.#from(known, first, end, '') : null;
  }

  #person(first: number, end: number): Source {
    const known = this.#known(first, end);
    if (known) return { ...known, before: [] };
    const words = wordsOf(this.#analysis, first, end);
    const id = this.#analysis.entities.found('person', { ar: words }, null);
    return {
      first,
      end,
      id,
      with: [],
      type: 'person',
      agreement: { gender: 'm', plural: false },
      head: '',
      before: [],
      preposition: '',
    };
  }

  #closes(i: number, first: number): boolean {
    const { functions, that, skips, relative, parallel } = this.#lexicon;
    if (this.#words.isOf(functions, i) || this.#words.isOf(that, i) || this.#words.isOf(relative, i)) return true;
    if (this.#words.isOf(skips, i) || this.#words.isOf(parallel, i)) return true;
    if (i > first && (this.#words.verb(i) || this.#words.participle(i) || this.parties.startingAt(i))) return true;
    // «محمد رحيم [حاكم المنطقة]»: a title ends the name.
    if (i >= first + 2 && this.#words.noun(i)) return true;
    return i === first && /^(?:ب|ل)ال|^لل/u.test(this.#words.form(i));
  }
}
