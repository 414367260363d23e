import type { Problem } from './problem.ts';

/** What a researcher can do about a problem, one sentence each. */
export const waysOut: Readonly<Record<Problem['rule'], string>> = {
  json: 'Write one entry a line, in braces, its names in straight double quotes and parted by commas.',
  schema: 'See docs/catalogue.md for what each field holds.',
  id: 'Write an id as its type, a colon and a slug; of a state as «state:» and its ISO 3166-1 code.',
  'duplicate-id': 'Join the two into one entry, or give one of them another id.',
  'other-entity': 'Leave the field out to add names to the shipped entry, or choose another id.',
  script: 'Names in Arabic letters stand in "ar", names in Latin letters in "en".',
  spelling: 'Write plain letters and single blanks, without vowels, tatweel or signs that cannot be seen.',
  'repeated-name': 'Leave one of the two out: they are found alike.',
  'shared-name': 'Leave the name out, or give the entry a "guard" and list the name in "guarded".',
  'orphan-maker': 'Give the id of a company that is in the catalogue, or add the company.',
  'orphan-bare': 'Give the id of an entry that is in the catalogue, or add it.',
  'orphan-family': 'Give the id of a weapon that is in the catalogue, or add it.',
  'orphan-group': 'Give the id of an armed group that is in the catalogue, or add it.',
  'orphan-state': 'Give the ISO 3166-1 code of a state («OM»), or null.',
  'orphan-member': 'Give ISO 3166-1 codes of states («OM»).',
  guarded: 'List in "guarded" names of this entry, letter by letter, and give the "guard" that they need.',
  'common-word': 'Add a "guard": words one of which stands by wherever the name is meant.',
};
