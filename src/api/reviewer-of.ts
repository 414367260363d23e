import type { Context } from 'hono';
import { accountName } from '../pipeline/review/account-name.ts';
import type { Person } from './person.ts';

/** In whose name a request changes something: who signed in, else the name of the user who runs the server. */
export function reviewerOf(c: Context): string {
  const person: Person | undefined = c.get('person');
  return person?.name ?? accountName();
}
