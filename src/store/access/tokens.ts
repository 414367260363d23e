import { sql } from 'kysely';
import { IsnadError, type Person } from '../../model/index.ts';
import type { Ask } from './access.ts';
import type { Auth } from './auth.ts';

const DAY = 24 * 60 * 60;
const LONGEST_NAME = 60;

export interface TokenRow {
  id: string;
  name: string;
  /** Its first letters, to tell it by. */
  start: string;
  /** ISO 8601; null where it does not run out. */
  expiresAt: string | null;
  addedAt: string;
  /** When a request last came with it. */
  lastUsedAt: string | null;
}

/** Tokens by which programs act as their owner, with the owner's role. The register keeps the hash alone. */
export class Tokens {
  readonly #ask: Ask;
  readonly #auth: Auth;

  constructor(ask: Ask, auth: Auth) {
    this.#ask = ask;
    this.#auth = auth;
  }

  /** Makes one. `token` is shown here and never again. `days`: after which it runs out. Throws `bad-user` where the name is none. */
  add(
    userId: string,
    { name: given, days }: { name: string; days?: number | undefined },
  ): Promise<TokenRow & { token: string }> {
    return this.#ask(async () => {
      const name = given.trim();
      if (name === '' || name.length > LONGEST_NAME) throw badName();
      const body = { userId, name, ...(days !== undefined && { expiresIn: days * DAY }) };
      const made = await this.#auth.api.createApiKey({ body });
      const { id, key: token, start } = made;
      const expiresAt = made.expiresAt?.toISOString() ?? null;
      return {
        id,
        token,
        name,
        start: start ?? '',
        expiresAt,
        addedAt: made.createdAt.toISOString(),
        lastUsedAt: null,
      };
    });
  }

  /** Whose token it is; null where it is none, was revoked or has run out. */
  find(token: string): Promise<Person | null> {
    return this.#ask(async (db) => {
      const { key } = await this.#auth.api.verifyApiKey({ body: { key: token } });
      if (key === null) {
        // Better-auth gives the same answer where the database is gone: that is no refusal of the token.
        await sql`select 1`.execute(db);
        return null;
      }
      const owner = db.selectFrom('users').select(['id', 'name', 'role']).where('id', '=', key.referenceId);
      return (await owner.executeTakeFirst()) ?? null;
    });
  }

  /** Those of one user, newest first. */
  list(userId: string): Promise<TokenRow[]> {
    return this.#ask(async (db) => {
      const rows = await db
        .selectFrom('tokens')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        name: row.name ?? '',
        start: row.start ?? '',
        expiresAt: row.expires_at?.toISOString() ?? null,
        addedAt: row.created_at.toISOString(),
        lastUsedAt: row.last_request?.toISOString() ?? null,
      }));
    });
  }

  /** Ends a token of a user at once. Throws `not-found` where they have none of that id. */
  revoke(userId: string, id: string): Promise<void> {
    return this.#ask(async (db) => {
      const { numDeletedRows } = await db
        .deleteFrom('tokens')
        .where('id', '=', id)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      if (numDeletedRows > 0n) return;
      throw new IsnadError('not-found', 'There is no token of that id.', {
        wayOut: 'GET /api/tokens lists them.',
        field: 'id',
      });
    });
  }
}

function badName(): IsnadError {
  return new IsnadError('bad-user', `The token needs a name of 1 to ${LONGEST_NAME} letters.`, {
    wayOut: 'Say in some words what it is for.',
    field: 'name',
  });
}
