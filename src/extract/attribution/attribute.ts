import type { SourceLexicon } from '../../languages/language-pack.ts';
import type { Assertion, Link } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { scanDocument } from './document-scan.ts';
import { segmentAt } from './segment.ts';
import type { SourceForms } from './source-forms.ts';

/** Who says what stands at a place of the text. */
export interface Attributed {
  /** Nearest to the publisher first, the origin last; empty is the publisher's own voice. */
  links: Link[];
  /** `denied` where the chain denies what is said. */
  assertion?: Extract<Assertion, 'denied'>;
  /** Name of the rule that found it. */
  rule: string;
}

/** The chains of a document, by place. */
export interface Attribution {
  /** The chain for a word: `sentence` is the sentence's index, `token` the token's. */
  at(sentence: number, token: number): Attributed;
}

/** «أكد وزير الخارجية الإيراني أن [إيران] ترفض …»: who speaks for a state is its word, and what it denies he does. */
function withoutOwnState(chain: readonly Link[], { entities }: Analysis): Link[] {
  const links: Link[] = [];
  for (const link of chain) {
    const before = links.at(-1);
    const speaksFor = before && !before.source.startsWith('outlet:') && entities.stateOf(before.source) === link.source;
    if (before && speaksFor) links[links.length - 1] = { ...before, stance: link.stance };
    else links.push({ ...link });
  }
  return links;
}

/**
 * Finds for every place of a document the chain of who says so. Needs the parties (and times) of `analysis.read`; adds
 * unnamed sources and unknown speakers to the entity table. One pass over the sentences, in the order of the text.
 */
export function attribute(analysis: Analysis, lexicon: SourceLexicon, forms: SourceForms): Attribution {
  const segments = scanDocument(analysis, lexicon, forms);
  return {
    at(sentence, token) {
      const segment = segmentAt(segments[sentence] ?? [], token);
      if (!segment) return { links: [], rule: 'own voice' };
      const links = withoutOwnState(segment.chain, analysis);
      return segment.denied ? { links, assertion: 'denied', rule: segment.rule } : { links, rule: segment.rule };
    },
  };
}
