import { loadCatalogue } from '../../knowledge/index.ts';
import { arabic } from '../../languages/ar/index.ts';
import { countReads } from '../../text/count-reads.test-fixture.ts';
import type { Token } from '../../text/index.ts';
import { analyse } from '../analyse.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import { EntityTable } from '../entity-table.ts';
import { ItemForms } from '../items/item-forms.ts';
import { buildItemNames } from '../items/item-names.ts';
import { readItems } from '../items/read-items.ts';
import { buildPartyNames } from '../parties/party-names.ts';
import { recogniseParties } from '../parties/recognise-parties.ts';
import { buildTriggerTrie, findTriggers } from '../triggers/find-triggers.ts';
import type { Clause } from './clause.ts';
import { buildGrammar } from './grammar.ts';
import { parseSentence, type Syntax } from './parse-sentence.ts';
import type { Phrase } from './phrase.ts';
import { findPredicates, type Predicate } from './predicate.ts';
import { verbArguments } from './verb-arguments.ts';

const catalogue = loadCatalogue();
const parties = buildPartyNames(catalogue.entries, arabic.parties, arabic.readings);
const items = buildItemNames(catalogue.entries);
const itemForms = new ItemForms(items, arabic.items(), arabic.readings);
const grammar = buildGrammar(arabic, parties, items);
const triggers = buildTriggerTrie(arabic, grammar.verbForms);

/** The last sentence of a text with its syntax, read by the real recognisers, and told in words of the text. */
export interface Parsed {
  syntax: Syntax;
  predicates: Predicate[];
  analysis: Analysis;
  /** The words from a token up to another. */
  words(first: number, end: number): string;
}

/** Reads a sentence as one of the body of an article: a headline stands before it. */
export function parseBody(sentence: string): Parsed {
  return parse(`عنوان الخبر\n${sentence}`);
}

/** Reads the last sentence of a text. */
export function parse(text: string): Parsed {
  const { analysis, read } = recognise(text);
  const syntax = parseSentence(analysis, read, grammar);
  const words = (first: number, end: number) => {
    const [from, to] = [analysis.tokens[first], analysis.tokens[end - 1]];
    return from && to && end > first ? text.slice(from.start, to.end) : '';
  };
  return { analysis, syntax, predicates: findPredicates(syntax, findTriggers(analysis, read, triggers)), words };
}

/** How many tokens the syntax reads in a sentence, with the arguments of all its verbs. */
export function countTokens(sentence: string): number {
  const { analysis, read } = recognise(sentence);
  return countReads(analysis.tokens, (tokens) => {
    const syntax = parseSentence({ ...analysis, tokens: tokens as Token[] }, read, grammar);
    findPredicates(syntax, []);
    for (const clause of syntax.clauses) verbArguments(clause, syntax.classes);
  });
}

function recognise(text: string): { analysis: Analysis; read: SentenceReading } {
  const document = { text, title: null, publisher: null, home: null, publishedAt: '2019-05-20' };
  const analysis = analyse(document, arabic, new EntityTable(catalogue));
  recogniseParties(analysis, parties, arabic.parties, (form) => arabic.claims.verbs.has(form));
  for (const read of analysis.read) {
    const { first, end } = read.sentence;
    read.times = arabic.times(analysis.tokens, first, end);
    read.numbers = arabic.numbers(analysis.tokens, first, end);
    read.amounts = arabic.amounts(analysis.tokens, first, end, []);
    read.items = readItems(analysis, read, itemForms, arabic.claims);
  }
  const read = analysis.read.at(-1);
  if (!read) throw new Error('no sentence');
  return { analysis, read };
}

/** The verbs of a sentence in the order of the text. */
export function verbsOf({ syntax, words }: Parsed): string[] {
  const verbs = syntax.clauses.flatMap(({ verb }) => (verb ? [verb] : []));
  return verbs.sort((a, b) => a.first - b.first).map(({ first, end }) => words(first, end));
}

/** The phrases in the order of the text, each with its preposition: «إلى|القاهرة», «|ثلاث طائرات». */
export function phrasesOf({ syntax, words }: Parsed): string[] {
  const phrases = syntax.clauses.flatMap((clause) => clause.phrases).sort((a, b) => a.first - b.first);
  return phrases.map((phrase) => `${phrase.preposition}|${words(phrase.head, phrase.end)}`);
}

/** The clause of a verb. */
export function clauseOf({ syntax, words }: Parsed, verb: string): Clause {
  const clause = syntax.clauses.find((one) => one.verb && words(one.verb.first, one.verb.end) === verb);
  if (!clause) throw new Error(`no clause of ${verb}`);
  return clause;
}

/** Subject and objects of a verb, in words. */
export function argumentsOf(parsed: Parsed, verb: string): { subject: string; objects: string[] } {
  const text = (phrase: Phrase) => parsed.words(phrase.head, phrase.end);
  const { subject, objects } = verbArguments(clauseOf(parsed, verb), parsed.syntax.classes);
  return { subject: subject ? text(subject) : '', objects: objects.map(text) };
}

/** The governor of the predicate that begins with a word, in words; empty where it has none. */
export function governorOf({ predicates, words }: Parsed, word: string): string {
  const predicate = predicates.find((one) => words(one.first, one.first + 1) === word);
  if (!predicate) throw new Error(`no predicate ${word}`);
  return predicate.parent ? words(predicate.parent.first, predicate.parent.first + 1) : '';
}
