import type {
  Counted,
  Counting,
  Flow,
  PartyTie,
  Period,
  Repeat,
  SourceLine,
  SourceOrder,
  SourceView,
  StageYear,
} from './picture-query.ts';
import { selectFlows } from './pictures/flows.ts';
import { selectRepeats } from './pictures/repeats.ts';
import { selectSource } from './pictures/source.ts';
import { selectSources } from './pictures/sources.ts';
import { selectStages } from './pictures/stages.ts';
import { selectTies } from './pictures/ties.ts';
import type { Page } from './queries/page.ts';
import { RegisterOfReviews } from './register-of-reviews.ts';
import type { ClaimFilter, PageRequest } from './types.ts';

/** Counts of claims under a filter for pictures and lists of sources. Deals are those that were last worked out. All throw `bad-filter`. */
export class RegisterOfPictures extends RegisterOfReviews {
  /** From whom to whom, the most frequent first, at most `limit`. */
  flows(filter: ClaimFilter, counting: Counting, limit: number): Promise<Counted<Flow>> {
    return this.ask((db) => selectFlows(db, filter, counting, limit));
  }

  /** Transfers by year and stage. */
  stages(filter: ClaimFilter, counting: Counting): Promise<StageYear[]> {
    return this.ask((db) => selectStages(db, filter, counting));
  }

  /** Parties that claims name together, the most frequent first, at most `limit`. */
  ties(filter: ClaimFilter, counting: Counting, limit: number): Promise<Counted<PartyTie>> {
    return this.ask((db) => selectTies(db, filter, counting, limit));
  }

  /** Which outlets repeat which sources, the most frequent first, at most `limit`. */
  repeats(filter: ClaimFilter, limit: number): Promise<Counted<Repeat>> {
    return this.ask((db) => selectRepeats(db, filter, limit));
  }

  /** Outlets and origins, a page at a time. */
  sources(filter: ClaimFilter, order: SourceOrder, page: PageRequest = {}): Promise<Page<SourceLine>> {
    return this.ask((db) => selectSources(db, filter, order, page));
  }

  /** One outlet or origin; zeros where no claim under the filter is of it. */
  source(id: string, filter: ClaimFilter, period: Period): Promise<SourceView> {
    return this.ask((db) => selectSource(db, id, filter, period));
  }
}
