import type { Assertion, Category, Kind } from '../../model/index.ts';
import { foldWord } from '../../text/index.ts';
import type { ClaimLexicon, Trigger, TriggerForm, TriggerUse } from '../language-pack.ts';
import { accordLexicon } from './accord-lexicon.ts';
import { attackAgents, attackLexicon, attackSites } from './attack-lexicon.ts';
import { conjugate, passivesOf } from './conjugate.ts';
import { contactLexicon } from './contact-lexicon.ts';
import { policyLexicon } from './policy-lexicon.ts';
import { tradeLexicon } from './trade-lexicon.ts';
import { transferLexicon } from './transfer-lexicon.ts';
import { whenLexicon } from './when-lexicon.ts';
import words from './words/claim-words.json' with { type: 'json' };
import otherVerbs from './words/source-verbs.json' with { type: 'json' };
import agreement from './words/triggers-agreement.json' with { type: 'json' };
import attack from './words/triggers-attack.json' with { type: 'json' };
import contact from './words/triggers-contact.json' with { type: 'json' };
import policy from './words/triggers-policy.json' with { type: 'json' };
import trade from './words/triggers-trade.json' with { type: 'json' };
import transfer from './words/triggers-transfer.json' with { type: 'json' };

interface TriggerLine {
  id: string;
  kind: string;
  subtype: string;
  class: string;
  direction: string;
  verbs?: string[];
  masdars?: string[];
  nouns?: string[];
  participles?: string[];
  planned?: string[];
  /** Nouns that plan an act, as the verbs of `planned` do: «نية شراء». */
  plans?: string[];
  with?: string[];
  arms?: boolean;
  assertion?: string;
  item?: string;
  done?: string;
  under?: string;
  of?: string;
  itemSubject?: boolean;
  ends?: string;
  person?: boolean;
  /** Forms of its verbs that another verb has more often. */
  except?: string[];
  governed?: boolean;
}

const lines: readonly TriggerLine[] = [transfer, attack, contact, agreement, policy, trade].flat();

function triggerOf(line: TriggerLine): Trigger {
  return {
    id: line.id,
    kind: line.kind as Kind,
    subtype: line.subtype,
    class: line.class as Trigger['class'],
    direction: line.direction,
    arms: line.arms ?? false,
    with: (line.with ?? []).map(foldWord),
    assertion: (line.assertion ?? null) as Assertion | null,
    item: (line.item ?? null) as Category | null,
    done: line.done ?? null,
    under: line.under ?? null,
    of: line.of ?? null,
    itemSubject: line.itemSubject ?? false,
    governed: line.governed ?? false,
    ends: line.ends === 'both' ? 'both' : null,
    person: line.person ?? false,
  };
}

/** «الضوء الأخضر» is looked up behind its article; «إلغاء» has none. */
function withoutArticle(phrase: string): string {
  return foldWord(phrase.replace(/^ال/u, ''));
}

/** «اتفاق» and «اتفاقا»: the accusative of a singular of one word shows. */
function withTanwin(noun: string): string[] {
  const form = withoutArticle(noun);
  return /[ةىاءتين]$|\s/u.test(noun) ? [form] : [form, `${form}ا`];
}

/** «شراء» is written «شراؤ» and «شرائ» before a pronoun. */
function beforePronouns(masdar: string): string[] {
  const form = withoutArticle(masdar);
  return form.endsWith('ء') ? [form, foldWord(`${form.slice(0, -1)}ؤ`), foldWord(`${form.slice(0, -1)}ئ`)] : [form];
}

/** Kinds whose acts are told in the passive, without who does them. */
const PASSIVE: ReadonlySet<string> = new Set(['transfer', 'policy', 'agreement']);

function buildTriggers(): Map<string, TriggerUse[]> {
  const found = new Map<string, TriggerUse[]>();
  for (const line of lines) {
    const trigger = triggerOf(line);
    const planned = new Set((line.planned ?? []).flatMap((verb) => [...conjugate(verb).keys()]));
    for (const noun of line.plans ?? []) planned.add(withoutArticle(noun));
    const add = (key: string, form: TriggerForm) => {
      const uses = found.get(key) ?? [];
      if (!uses.some((use) => use.trigger.id === trigger.id && use.form === form))
        uses.push({ trigger, form, planned: planned.has(key) });
      found.set(key, uses);
    };
    const except = new Set((line.except ?? []).map(foldWord));
    for (const verb of line.verbs ?? [])
      for (const [form, tense] of conjugate(verb)) if (!except.has(form)) add(form, tense);
    // «ألغيت الصفقة», «ألغيت القيود»: told of without who ends it.
    if (PASSIVE.has(line.kind))
      for (const verb of line.verbs ?? [])
        for (const form of passivesOf(verb)) if (!except.has(form)) add(form, 'past');
    for (const word of line.masdars ?? [])
      for (const form of [...withTanwin(word), ...beforePronouns(word)]) add(form, 'masdar');
    for (const word of line.nouns ?? []) for (const form of withTanwin(word)) add(form, 'noun');
    for (const word of line.participles ?? []) add(withoutArticle(word), 'participle');
  }
  return found;
}

function knownVerbs(): Set<string> {
  const verbs = lines.flatMap((line) => line.verbs ?? []);
  const spoken = (otherVerbs as readonly { past: string; present?: string }[]).map(({ past, present }) =>
    present ? `${past} ي${present}` : past,
  );
  const all = [...verbs, ...spoken, ...words.denials, ...words.doubters].flatMap((verb) => [...conjugate(verb).keys()]);
  // Bare stems that are also first names or nouns are told from them by their place, not here.
  return new Set(all.filter((form) => form.length > 3 || /[تو]/u.test(form)));
}

const verbForms = (verbs: readonly string[]) => new Set(verbs.flatMap((verb) => [...conjugate(verb).keys()]));

const foldAll = (list: readonly string[]) => list.map(foldWord);

/** The Arabic words of claims. */
export const claimLexicon: ClaimLexicon = {
  triggers: buildTriggers(),
  verbs: knownVerbs(),
  negations: new Set(foldAll(words.negations)),
  denials: new Set([...words.denials.flatMap((verb) => [...conjugate(verb).keys()]), ...foldAll(words.denialNouns)]),
  doubters: verbForms(words.doubters),
  fallsShort: verbForms(words.fallsShort),
  doubts: foldAll(words.doubts),
  possibles: foldAll(words.possibles),
  plans: foldAll(words.plans),
  comments: new Set(foldAll(words.comments)),
  plannedAdjectives: new Set(foldAll(words.plannedAdjectives)),
  possibleAdjectives: new Set(foldAll(words.possibleAdjectives)),
  futures: new Set(foldAll(words.futures)),
  notNouns: new Set(foldAll(words.notNouns)),
  stillNot: new Set(foldAll(words.stillNot)),
  maybe: new Set(foldAll(words.maybe)),
  lightVerbs: new Set(foldAll(words.lightVerbs)),
  among: new Set(foldAll(words.among)),
  contains: new Set(foldAll(words.contains)),
  doers: new Set(foldAll(words.doers)),
  airlines: new Set(foldAll(words.airlines)),
  warnings: new Set(foldAll(words.warnings)),
  duties: new Set(foldAll(words.duties)),
  programmes: new Set(foldAll(words.programmes)),
  partials: new Set(foldAll(words.partials)),
  urges: new Set(foldAll(words.urges)),
  carriers: new Set(foldAll(words.carriers)),
  carrierStarts: new Set(foldAll(words.carriers).map((name) => name.split(' ')[0] as string)),
  imminent: new Set(foldAll(words.imminent)),
  awaits: new Set(foldAll(words.awaits)),
  foils: new Set(foldAll(words.foils)),
  within: new Set(foldAll(words.within)),
  conditions: new Set(foldAll(words.conditions)),
  tales: new Set(foldAll(words.tales)),
  standAlone: new Set(words.standAlone),
  toWhom: new Set(words.toWhom),
  forWhom: new Set(foldAll(words.forWhom)),
  byWhom: new Set(foldAll(words.byWhom)),
  originNouns: new Set(foldAll(words.originNouns)),
  agents: attackAgents,
  sites: attackSites,
  attack: attackLexicon,
  flies: new Set(words.flies),
  holds: new Set(foldAll(words.holds)),
  contact: contactLexicon,
  onWhom: new Set(foldAll(words.onWhom)),
  bodies: new Map(Object.entries(words.bodies).map(([word, id]) => [foldWord(word), id])),
  resolutions: new Set(foldAll(words.resolutions)),
  noBan: new Set(words.noBan),
  defence: new Set(foldAll(words.defence)),
  military: new Set(foldAll(words.military)),
  aid: new Set(foldAll(words.aid)),
  leads: new Set(foldAll(words.leads)),
  topics: new Set(foldAll(words.topics)),
  these: new Set(foldAll(words.these)),
  decoys: new Set(foldAll(words.decoys)),
  accord: accordLexicon,
  policy: policyLexicon,
  trade: tradeLexicon,
  transfer: transferLexicon,
  when: whenLexicon,
};
