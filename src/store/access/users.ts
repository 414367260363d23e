import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { IsnadError, type Person, type UserRole } from '../../model/index.ts';
import type { Tables } from '../tables.ts';
import type { Ask } from './access.ts';
import type { Auth } from './auth.ts';
import { cleanName, foldName } from './names.ts';
import { hashPassword, refuseWeak } from './passwords.ts';

export interface UserRow extends Person {
  /** ISO 8601. */
  addedAt: string;
}

/** The users of a register. Where there are none, whoever reaches it may do everything. */
export class Users {
  readonly #ask: Ask;
  readonly #auth: Auth;

  constructor(ask: Ask, auth: Auth) {
    this.#ask = ask;
    this.#auth = auth;
  }

  /** All of them, by name. */
  list(): Promise<UserRow[]> {
    return this.#ask(async (db) => {
      const rows = await db.selectFrom('users').selectAll().orderBy('username').execute();
      return rows.map(({ id, name, role, created_at }) => ({ id, name, role, addedAt: created_at.toISOString() }));
    });
  }

  /** The user of a name, however it is written; null where there is none. */
  byName(name: string): Promise<Person | null> {
    return this.#ask((db) => byName(db, name));
  }

  /** Adds somebody. Throws `bad-user` where the name is none or taken, `weak-password` where the password is easily guessed. */
  add(given: { name: string; password: string; role: UserRole }): Promise<Person> {
    return this.#ask(async (db) => {
      const name = cleanName(given.name);
      if (await byName(db, name)) throw taken(name);
      refuseWeak(given.password, name);
      const { internalAdapter } = await this.#auth.$context;
      const user = {
        name,
        username: name,
        role: given.role,
        email: `${randomUUID()}@users.invalid`,
        emailVerified: false,
      };
      const { id } = await internalAdapter.createUser(user, { method: 'admin' }).catch((error: unknown) => {
        throw isTaken(error) ? taken(name) : error;
      });
      await keepPassword(this.#auth, id, given.password);
      return { id, name, role: given.role };
    });
  }

  /** Gives somebody another password, and ends their sessions. Throws `not-found`, `weak-password`. */
  setPassword(id: string, password: string): Promise<void> {
    return this.#ask(async (db) => {
      refuseWeak(password, (await existing(db, id)).name);
      await keepPassword(this.#auth, id, password);
      await db.deleteFrom('sessions').where('user_id', '=', id).execute();
    });
  }

  /** Throws `not-found`, and `bad-user` where no admin would be left. */
  setRole(id: string, role: UserRole): Promise<Person> {
    return this.#ask((db) =>
      db.transaction().execute(async (trx) => {
        const user = await existing(trx, id);
        if (role !== 'admin') await refuseLastAdmin(trx, user);
        await trx.updateTable('users').set({ role }).where('id', '=', id).execute();
        return { ...user, role };
      }),
    );
  }

  /**
   * Takes somebody out, with their sessions and tokens; reviews keep their name. Throws `not-found`, and `bad-user` where others would be
   * left without an admin.
   */
  remove(id: string): Promise<void> {
    return this.#ask((db) =>
      db.transaction().execute(async (trx) => {
        const user = await existing(trx, id);
        const others = await trx.selectFrom('users').select('id').where('id', '<>', id).limit(1).execute();
        if (others.length > 0) await refuseLastAdmin(trx, user);
        await trx.deleteFrom('users').where('id', '=', id).execute();
      }),
    );
  }
}

async function byName(db: Kysely<Tables>, name: string): Promise<Person | null> {
  const found = await db
    .selectFrom('users')
    .select(['id', 'name', 'role'])
    .where('username', '=', foldName(name))
    .executeTakeFirst();
  return found ?? null;
}

async function existing(db: Kysely<Tables>, id: string): Promise<Person> {
  const found = await db.selectFrom('users').select(['id', 'name', 'role']).where('id', '=', id).executeTakeFirst();
  if (found) return found;
  throw new IsnadError('not-found', 'There is no user of that id.', {
    wayOut: 'GET /api/users lists them.',
    field: 'id',
  });
}

async function keepPassword(auth: Auth, userId: string, password: string): Promise<void> {
  const { internalAdapter } = await auth.$context;
  const hash = await hashPassword(password);
  if (await internalAdapter.findCredentialAccount(userId)) return internalAdapter.updatePassword(userId, hash);
  await internalAdapter.createAccount({ userId, providerId: 'credential', accountId: userId, password: hash });
}

/** Of two who would take each other's role at once, the second waits here for the first. */
async function refuseLastAdmin(trx: Transaction<Tables>, { id, name, role }: Person): Promise<void> {
  if (role !== 'admin') return;
  const admins = await trx
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'admin')
    .orderBy('id')
    .forUpdate()
    .execute();
  if (admins.some((admin) => admin.id !== id)) return;
  throw new IsnadError('bad-user', `${name} is the only admin.`, {
    wayOut: 'Make somebody else an admin first.',
    field: 'role',
  });
}

function taken(name: string): IsnadError {
  return new IsnadError('bad-user', `There is a user «${name}» already.`, {
    wayOut: 'Take another name.',
    field: 'name',
  });
}

function isTaken(error: unknown): boolean {
  const { code, body } = error as { code?: unknown; body?: { code?: unknown } };
  return code === '23505' || body?.code === 'USERNAME_IS_ALREADY_TAKEN';
}
