import type { ItemMention, PartyMention } from '../mention.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';
import { isAbsolute, isArticled, isCapital, isNational } from './phrase-borders.ts';
import type { WordClasses } from './word-classes.ts';

/** A run in brackets of more tokens than this is told for itself and not stepped over. */
const LONGEST_BRACKET = 14;

/**
 * Reads the noun phrase that begins at a token, with the preposition before it. It ends where the next phrase, verb or clause
 * begins: in «سلّمت واشنطن [القاهرة] ثلاث طائرات» at «ثلاث», since nothing indefinite can belong to a name.
 * Null where no noun stands behind the preposition («بعد أن»).
 */
export function readPhrase(classes: WordClasses, i: number, limit: number, clause: Clause): Phrase | null {
  const preposition = classes.preposition(i);
  // «دول بينها: [ألمانيا …]»: the colon parts nothing.
  const colon =
    preposition !== null && classes.words.including.has(preposition.form) && classes.form(preposition.head) === ':';
  const head = preposition ? pastMarks(classes, preposition.head + (colon ? 1 : 0), limit) : i;
  if (head >= limit || (head > i && !canBegin(classes, head))) return null;
  const phrase: Phrase = {
    first: i,
    end: head,
    preposition: preposition?.form ?? '',
    head,
    conjuncts: [head],
    parties: [],
    items: [],
    clause,
  };
  return new PhraseReader(classes, phrase, limit).read();
}

function pastMarks(classes: WordClasses, i: number, limit: number): number {
  let at = i;
  while (at < limit && classes.form(at) === '"') at++;
  return at;
}

function canBegin(classes: WordClasses, i: number): boolean {
  if (classes.isThat(i) || classes.isRelative(i) || classes.isTime(i) || classes.verb(i) || classes.isParticle(i))
    return false;
  return classes.isWord(i) || classes.isNumber(i);
}

class PhraseReader {
  readonly #classes: WordClasses;
  readonly #phrase: Phrase;
  readonly #limit: number;
  /** True behind a name, a party or a word with the article: nothing indefinite can follow in the same phrase. */
  #closed = false;
  /** True where what was read last is a party that is no adjective. */
  #named = false;
  #at: number;

  constructor(classes: WordClasses, phrase: Phrase, limit: number) {
    this.#classes = classes;
    this.#phrase = phrase;
    this.#limit = limit;
    this.#at = phrase.head;
  }

  read(): Phrase {
    while (this.#at < this.#limit) {
      const next = this.#step();
      if (next <= this.#at) break;
      this.#at = next;
      this.#phrase.end = next;
    }
    if (this.#phrase.end === this.#phrase.head) this.#phrase.end = this.#phrase.head + 1;
    return this.#phrase;
  }

  /** Takes what stands at the current token; gives the token behind it, or the same where the phrase ends. */
  #step(): number {
    const at = this.#at;
    const classes = this.#classes;
    if (classes.form(at) === '"') return this.#partsSpeech(at) ? at : at + 1;
    if (classes.form(at) === '(') return this.#pastBracket(at);
    if (classes.isComma(at)) return this.#goesOnBehindComma(at) ? this.#join(at + 1) : at;
    const party = classes.partyFrom(at);
    const item = classes.itemFrom(at);
    if (at === this.#phrase.head) return this.#take(at, party, item);
    // «العاصمة [صنعاء]»: the name is what counts.
    if (isCapital(classes, this.#phrase, at)) {
      this.#phrase.head = at;
      return this.#take(at, party, item);
    }
    if (classes.pointsAhead(at) && !this.#closed) {
      const noun = item || party ? at : at + 1;
      return this.#take(noun, classes.partyFrom(noun), classes.itemFrom(noun));
    }
    if (this.#endsHere(at)) return at;
    // «طائرات التحالف و«[قوات] سوريا الديمقراطية»»
    if (classes.joins(at))
      return this.#join(classes.opensSpeech(at + 1) ? at + 1 : pastMarks(classes, at + 1, this.#limit));
    if (classes.isJoined(at)) return this.#join(at);
    if (party && this.#isListed(party)) return this.#join(at);
    if (
      party &&
      party.by !== 'adjective' &&
      (this.#named || this.#closed) &&
      !this.#isTitled(at) &&
      !this.#isApposed(party)
    )
      return at;
    if (party && party.by === 'adjective' && party.end - party.first > 1 && this.#closed) return at;
    if (!party && this.#closed && !classes.isDefinite(at)) return at;
    // «قصفت مقاتلات تركية [مواقع]»: behind an adjective of nationality no noun belongs to the same phrase.
    if (!party && !item && isNational(classes, this.#phrase, at) && classes.isPlainNoun(at)) return at;
    // «هاجم مسلحون [ثكنة]»: what ends in «ون» or «ان» has nothing in the genitive behind it.
    if (!item && isAbsolute(classes, at - 1) && (party ? party.by !== 'adjective' : classes.isPlainNoun(at))) return at;
    // «قررت واشنطن [السماح] …», «علّقت واشنطن [المساعدات]»: no adjective of the name before.
    if (!party && !item && this.#named && classes.isDefiniteNoun(at)) return at;
    // «نفت الشركة [الخبر]»: the noun before has the article and nothing in the genitive behind it.
    if (!party && !item && !this.#named && isArticled(classes, this.#phrase, at - 1) && classes.isDefiniteThing(at))
      return at;
    if (item && this.#closed && !classes.isDefinite(at)) return at;
    return this.#take(at, party, item);
  }

  /** A quotation mark at which speech begins or ends; others only hold off a word: «صفقة "رافال"». */
  #partsSpeech(at: number): boolean {
    return at > this.#phrase.head && (this.#classes.opensSpeech(at) || this.#classes.closesSpeech(at));
  }

  /** «[صاحب السمو الملكي الأمير] محمد بن سلمان»: all before the party are its titles. */
  #isTitled(at: number): boolean {
    if (this.#phrase.parties.length > 0 || this.#classes.partyFrom(at)?.by !== 'person') return false;
    return this.#classes.pastTitles(this.#phrase.head) === at;
  }

  /** «المغرب [الإمارات] والبحرين»: a comma left out between states. */
  #isListed(party: PartyMention): boolean {
    const last = this.#phrase.parties.at(-1);
    const then = this.#classes.isJoined(party.end) ? this.#classes.partyFrom(party.end) : undefined;
    return (
      last?.end === this.#at &&
      [last, party, then].every((one) => one?.by === 'name' && one.ids[0]?.startsWith('state:'))
    );
  }

  /** «حيدر العبادي [رئيس الوزراء العراقي]»: the office of the person just named. */
  #isApposed(party: PartyMention): boolean {
    const last = this.#phrase.parties.at(-1);
    return (
      this.#named &&
      last?.by === 'person' &&
      party.by === 'office' &&
      (party.state === null || party.state === last.state)
    );
  }

  #endsHere(at: number): boolean {
    const classes = this.#classes;
    if (!classes.isWord(at) && !classes.isNumber(at)) return !this.#isInner(at);
    if (classes.isTime(at) || classes.isThat(at) || classes.isRelative(at) || classes.isSubordinator(at)) return true;
    if (classes.verb(at) || classes.isParticle(at)) return true;
    if (classes.isPronoun(at) || (classes.pastAdverb(at) > at && !this.#agrees(at))) return true;
    return classes.preposition(at) !== null || this.#isObject(at);
  }

  /** «حظرا [عسكريا] فرضته …»: behind an accusative what else is an adverb is its adjective. */
  #agrees(at: number): boolean {
    const { forms } = this.#classes.words;
    const adjective = forms.ofAccusative(this.#classes.bare(at));
    return adjective !== null && forms.isRelational(adjective) && this.#classes.isAccusative(at - 1);
  }

  /** «طائرات تركية [أهدافا]»: an accusative is no part of a phrase whose noun is none, save for what a number counts. */
  #isObject(at: number): boolean {
    const classes = this.#classes;
    if (!classes.isAccusative(at) || classes.isNumber(at - 1) || classes.isNumber(this.#phrase.head)) return false;
    const head = classes.bare(this.#phrase.head);
    return classes.words.forms.ofAccusative(head) === null && !classes.words.quantifiers.has(head);
  }

  /** A hyphen or stroke inside a name or number: «إيف-لودريان». */
  #isInner(at: number): boolean {
    const { tokens } = this.#classes.analysis;
    return /^[-./:]$/u.test(tokens[at]?.form ?? '') && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;
  }

  /** «مصر والسعودية», «ثلاث طائرات وأربع سفن»: what is joined, unless a preposition or verb of its own stands before it. */
  #join(at: number): number {
    const classes = this.#classes;
    if (at >= this.#limit || classes.preposition(at) || classes.verb(at) || classes.isTime(at)) return this.#at;
    if (classes.isThat(at) || classes.isRelative(at) || classes.isSubordinator(at) || classes.isParticle(at))
      return this.#at;
    if (classes.isPronoun(at) || classes.pastAdverb(at) > at) return this.#at;
    if (!classes.isWord(at) && !classes.isNumber(at)) return this.#at;
    const party = classes.partyFrom(at);
    // «الأمريكية والبريطانية»: two adjectives of one noun are two parties, as are «الجوي والبحري» one.
    if (party || !classes.isDefinite(at) || !this.#closed || classes.itemFrom(at)) this.#phrase.conjuncts.push(at);
    this.#closed = false;
    this.#named = false;
    return this.#take(at, party, classes.itemFrom(at));
  }

  /** «السعودية، والإمارات»، «السعودية، الإمارات وقطر»: a list of things of one sort. */
  #goesOnBehindComma(at: number): boolean {
    const classes = this.#classes;
    const next = at + 1;
    const party = classes.partyFrom(next);
    const item = classes.itemFrom(next);
    const unit = party ?? item;
    if (!unit || classes.preposition(next)) return false;
    if (party ? this.#phrase.parties.at(-1)?.end !== at : this.#phrase.items.at(-1)?.end !== at) return false;
    const then = unit.end;
    if (classes.isJoined(next) || classes.isJoined(then) || classes.joins(then)) return true;
    // «سلّمت الولايات المتحدة[، مصر،] خمس طائرات» is no list, «العاصمة العُمانية[، مسقط،]» one name.
    if (party && this.#phrase.parties.at(-1)?.ids.join() === party.ids.join()) return true;
    return classes.isComma(then) && (party ? classes.partyFrom(then + 1) : classes.itemFrom(then + 1)) !== undefined;
  }

  #take(at: number, party: PartyMention | undefined, item: ItemMention | undefined): number {
    if (party) {
      this.#phrase.parties.push(party);
      this.#named = party.by !== 'adjective' || party.end - party.first > 1;
      this.#closed = true;
      return party.end;
    }
    if (item) {
      this.#phrase.items.push(item);
      this.#named = false;
      this.#closed = this.#classes.isDefinite(item.first);
      // An adjective inside the item («طائرات رافال [الفرنسية]») is a party of the phrase as well.
      for (let i = item.first + 1; i < item.end; i++) {
        const inner = this.#classes.partyFrom(i);
        if (inner) this.#phrase.parties.push(inner);
      }
      return item.end;
    }
    this.#closed = this.#classes.isDefinite(at);
    this.#named = false;
    return at + 1;
  }

  #pastBracket(open: number): number {
    for (let i = open + 1; i < Math.min(this.#limit, open + LONGEST_BRACKET); i++) {
      if (this.#classes.form(i) === ')') return i + 1;
    }
    return open;
  }
}
