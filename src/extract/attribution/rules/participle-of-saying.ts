import type { ScanState } from '../scan-state.ts';
import type { VerbForm } from '../source-forms.ts';
import type { Source } from '../sources/source.ts';
import { sourceAt } from '../sources/source-at.ts';
import { fits, type Spoken } from '../speech-memory.ts';
import { type Complement, findComplement } from '../verbs/complement.ts';
import type { Rule } from './rule.ts';

/** How far behind a participle what is said may begin, in tokens. */
const REACH = 14;

/** «…، مضيفا أن», «مشيرة إلى», «مؤكدا [الوزير] حرصه»: the speaker goes on. */
export const participleOfSaying: Rule = (state, i) => {
  const { view, segments } = state;
  const form = view.words.participle(i);
  if (!form) return i;
  const own = sourceAt(view, i + 1);
  const subject = own && !own.preposition && own.type !== 'outlet' && !form.verb.addressee ? own : null;
  const anchor = subject?.end ?? i + 1;
  const complement = complementOf(state, i, form, anchor);
  if (!complement || isAdjective(state, i, form, complement)) return i;
  const { open } = complement;
  const spoken = speakerOf(state, i, form, subject);
  if (!spoken) return i;
  const { stance } = form.verb;
  const last = spoken.chain.length - 1;
  const chain = spoken.chain.map((link, n) => (n === last ? { ...link, stance } : link));
  segments.open(Math.max(open, segments.last.first), chain, stance === 'denies', 'participle');
  state.speech = { source: spoken.source, chain: spoken.chain };
  state.speechInClause = true;
  state.outcome.spoke = true;
  if (subject || !view.memory.last()) state.note(spoken);
  return Math.max(i + 1, anchor);
};

/** «بتكلفة [مقدرة] بنحو», «الشركة [متهمة] بـ …»: of the noun before it, unless what is said follows. */
function isAdjective({ view }: ScanState, i: number, { agreement }: VerbForm, { kind }: Complement): boolean {
  return agreement.gender === 'f' && view.words.isWord(i - 1) && kind !== 'clause' && kind !== 'speech';
}

function complementOf({ view }: ScanState, i: number, form: VerbForm, anchor: number): Complement | null {
  const { verb } = form;
  if (verb.addressee) return { open: i + 1, kind: 'object' };
  const limit = Math.min(view.limit, anchor + REACH);
  const complement = findComplement(view, { form, anchor, limit, named: true });
  if (!complement) return verb.bare && view.words.form(i + 1) === '"' ? { open: i + 1, kind: 'speech' } : null;
  return complement.kind === 'object' && !verb.object ? null : complement;
}

/** Whose participle it is: the subject named behind it, who spoke in the sentence, who acts in it, who spoke before. */
function speakerOf(state: ScanState, i: number, form: VerbForm, subject: Source | null): Spoken | null {
  const { agent, segments, view, lead } = state;
  // «قالت القيادة إن السفن أكدت …، [مشيرة] إلى»: hers rather than theirs.
  const speech = lead && state.speech && fits(lead.source.agreement, form.agreement) ? lead : state.speech;
  const { stance } = form.verb;
  if (subject) return state.spoken(subject, stance, { parent: segments.clauseChain });
  const speaks =
    speech && (fits(speech.source.agreement, form.agreement) || !agent || !fits(agent.agreement, form.agreement));
  if (speaks) return speech;
  if (speech && agent && agent.first < speech.source.first) return speech;
  if (agent && i > view.first + 2)
    return state.spoken(agent, stance, { parent: speech ? segments.last.chain : segments.clauseChain });
  return speech ?? view.memory.dropped(form.agreement);
}
