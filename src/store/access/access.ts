import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { makeAuth } from './auth.ts';
import { Sessions } from './sessions.ts';
import { Tokens } from './tokens.ts';
import { Users } from './users.ts';

export interface AccessOptions {
  /** Cookies are for https alone. */
  secure?: boolean;
}

/** Asks the register's database; throws what it reports as an error that a user can act on. */
export type Ask = <T>(question: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

/** Who may come in: users with their passwords, sessions of browsers, tokens of programs. */
export interface Access {
  users: Users;
  sessions: Sessions;
  tokens: Tokens;
}

export async function openAccess(ask: Ask, { secure = false }: AccessOptions = {}): Promise<Access> {
  const auth = await ask((db) => makeAuth(db, { secure }));
  return { users: new Users(ask, auth), sessions: new Sessions(ask, auth), tokens: new Tokens(ask, auth) };
}
