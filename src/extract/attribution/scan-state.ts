import type { Link, Stance } from '../../model/index.ts';
import type { Joining } from './chain.ts';
import { compose } from './chain.ts';
import { SegmentList } from './segment-list.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Source } from './sources/source.ts';
import type { Spoken } from './speech-memory.ts';
import { spokenBy, type Under } from './spoken-by.ts';

/** What a sentence says of others than itself. */
export interface Outcome {
  /** True where some source was found. */
  spoke: boolean;
  /** Links to set on the sentence before: «جاء ذلك في بيان …», or a phrase that stands alone. */
  before: { links: readonly Link[]; mode: Joining } | null;
  /** Closing token of a quotation that this sentence gives a speaker behind it: «"…". "…" قال فلان». */
  spokenQuote: number | null;
  /** A quotation still open where the sentence ends, and its chain. */
  openQuote: { close: number; chain: readonly Link[] } | null;
  /** The issuer's chain where a text printed whole follows. */
  wholeText: readonly Link[] | null;
}

/** A sentence as far as it has been read: its segments, who speaks and who acts in it. The rules read and change it. */
export class ScanState {
  readonly view: SentenceView;
  /** Chain that the sentence stands under from before. */
  readonly base: readonly Link[];
  /** A headline: who speaks in it is no one that a later «وأضاف» could mean. */
  readonly isTitle: boolean;
  readonly segments: SegmentList;
  readonly outcome: Outcome = { spoke: false, before: null, spokenQuote: null, openQuote: null, wholeText: null };
  /** Who spoke last in this sentence. */
  speech: Spoken | null = null;
  /** Who speaks for the whole clause, not inside another's speech: whose «مضيفا» follows. */
  lead: Spoken | null = null;
  /** True where they spoke in the open clause. */
  speechInClause = false;
  /** Who acts in the clause, a subject for «مؤكدا» and «وأكد». */
  agent: Source | null = null;
  /** The last comma. */
  comma = -1;
  /** What governs again behind the next comma: behind a relative clause in which somebody says something. */
  untilComma: { chain: readonly Link[]; denied: boolean } | null = null;
  /** Up to this token no verb of saying is looked for: the words belong to one that was read. */
  quietUntil = 0;
  /** The quotation that is open: its closing token, and the segments, chain and speaker before it. */
  quote: { close: number; depth: number; chain: readonly Link[]; speech: Spoken | null } | null = null;

  constructor(view: SentenceView, base: readonly Link[], isTitle: boolean) {
    this.view = view;
    this.base = base;
    this.isTitle = isTitle;
    this.segments = new SegmentList(view.first, base);
  }

  spoken(source: Source, stance: Stance, under: Under = {}): Spoken {
    return spokenBy(this.view.analysis, source, stance, under);
  }

  /** Remembers a speaker for verbs without one and for short forms, in later sentences. */
  note(spoken: Spoken): void {
    this.outcome.spoke = true;
    // Who is quoted inside a quotation does not go on behind it.
    if (!this.isTitle) this.view.memory.note(this.quote ? { ...spoken, voiced: false } : spoken);
  }

  /** Makes `spoken` the speaker of this sentence. */
  remember(spoken: Spoken): void {
    const inner = this.speechInClause && this.lead !== null && spoken.chain.length > this.lead.chain.length;
    if (!inner) this.lead = spoken;
    this.speech = spoken;
    this.speechInClause = true;
    this.note(spoken);
  }

  /** What is said from token `open` on is `spoken`'s. */
  speak(spoken: Spoken, open: number, denied: boolean, rule: string): void {
    this.segments.open(Math.max(open, this.segments.last.first), spoken.chain, denied, rule);
    this.remember(spoken);
  }

  openClause(at: number, base: readonly Link[]): void {
    this.segments.openClause(at, base);
    this.speechInClause = false;
  }

  /** Chain under which a new clause stands: that of the quotation around it, else of the sentence. */
  get surrounding(): readonly Link[] {
    return this.quote?.chain ?? this.base;
  }

  /**
   * The chain under which a verb at `v` stands, whose words begin at `from`: a new clause's where they open one
   * («…، فيما أكدت [الوزارة] …»), else that of the segment that holds it («قال الوزير إن [الجيش أعلن …]»).
   */
  parentOf(v: number, from: number): readonly Link[] {
    const { words, lexicon, parties } = this.view;
    const subjectJoined = from !== v && parties.startingAt(from)?.conjunction === 'و';
    const opens =
      words.conjoined(v) || words.isOf(lexicon.parallel, from - 1) || words.isComma(from - 1) || subjectJoined;
    if (opens && (this.speechInClause || this.segments.clauseClosed))
      this.openClause(Math.max(Math.min(from, v), this.segments.last.first + 1), this.surrounding);
    return this.segments.last.chain;
  }

  /** Sets a source over the whole clause, before and behind the words that name it at token `at`. */
  govern(links: readonly Link[], mode: Joining, rule: string, at = this.view.limit): void {
    this.segments.govern(links, mode, rule, at);
    const isOuter = mode === 'first' || links[0]?.source.startsWith('outlet:');
    if (this.speech && this.speechInClause && isOuter) {
      const isLead = this.lead === this.speech;
      this.speech = { ...this.speech, chain: compose(this.speech.chain, links, mode) };
      if (isLead) this.lead = this.speech;
      if (!this.isTitle) this.view.memory.note(this.speech);
    }
    this.outcome.spoke = true;
  }
}
