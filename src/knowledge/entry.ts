import { z } from 'zod';
import { categories, entityTypes } from '../model/index.ts';

/**
 * One line of a catalogue file: one entity. A researcher edits these.
 * Arabic names are written as the press writes them, with the article where it is usual, without vowels;
 * other spellings follow the first.
 */
export const entrySchema = z.strictObject({
  /** `type:slug`; of a state `state:ISO`. */
  id: z.string().regex(/^[a-z-]+:[A-Za-z0-9-]+$/u),
  type: z.enum(entityTypes),
  /** ISO 3166-1 alpha-2 code of the home state, null where there is none (NATO, al-Qaeda). */
  state: z.string().length(2).nullable(),
  ar: z.array(z.string()).min(1),
  en: z.array(z.string()).min(1),
  /** Nationality adjective, masculine singular without article («فرنسي»); other forms are made from it. States, regions, groups and bodies («حوثي», «أممي»). */
  adjective: z.array(z.string()).optional(),
  /** Names for the people that the adjective does not make («العرب», «الأتراك»). */
  people: z.array(z.string()).optional(),
  /** Capital, which stands for the state. */
  capital: z.array(z.string()).optional(),
  /** English name of the capital that stands first. */
  capitalEn: z.string().optional(),
  /** Seats of government that stand for an office: «الكرملين». Kept as entities of their own where they speak; here those that stand for the state. */
  seats: z.array(z.string()).optional(),
  /** Regions: ISO codes of the states in it, one of which «الدولة الخليجية» can mean. */
  members: z.array(z.string().length(2)).optional(),
  /** Persons who lead or speak for an armed group: its id. What they do and suffer in war is the group's, not their state's. */
  group: z.string().optional(),
  /** Weapons: category of the contract, maker (id of a company), SIPRI and UN Register categories. */
  category: z.enum(categories).optional(),
  /** Weapons: id of the weapon that it is bought as, or that names it in short: «PAC-3» is bought as «Patriot». */
  family: z.string().optional(),
  maker: z.string().optional(),
  sipri: z.string().optional(),
  unRegister: z.string().optional(),
  /**
   * Words one of which must stand by before a name that is also a common word counts («النسر», «عمان»): of an outlet
   * directly before the name («صحيفة الحياة», or quotes around it), of anything else somewhere in the same sentence.
   * Given as lemmas: clitics, article and feminine ending are the reader's to take off.
   */
  guard: z.array(z.string()).min(1).optional(),
  /** The names, capitals and adjectives that need the guard; without this list all of the entry do. */
  guarded: z.array(z.string()).min(1).optional(),
  /** Words right behind which a guarded name counts without its guard: «في مالي», «أعلنت مالي» (not «دعم مالي»). */
  after: z.array(z.string()).min(1).optional(),
  /** Spellings with vowels or doubling that mean this entry and no other of the same letters: «عُمان» is Oman, «عمّان» Amman. */
  spelled: z.array(z.string()).min(1).optional(),
  /** Words that, directly after a name, make it something else: «مسقط رأسه» is no Muscat. */
  notBefore: z.array(z.string()).min(1).optional(),
  /** Id of the entry for the bare noun of its names, which means it in an article that names it: «التحالف» of «التحالف العربي». */
  bare: z.string().optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/u)
    .optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** An own entry with the id of a shipped one: what it adds, or all of it where it is to stand in the shipped one's place. */
export const additionSchema = entrySchema.partial().required({ id: true }).extend({ replaces: z.boolean().optional() });
export type Addition = z.infer<typeof additionSchema>;
