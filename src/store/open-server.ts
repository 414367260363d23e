import { Socket } from 'node:net';
import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { appliedMigrations, migrate } from './migrate.ts';
import { noRegister } from './no-register.ts';
import type { OpenOptions } from './open-register.ts';
import type { Place } from './place.ts';
import { Register } from './register.ts';
import { parseAddress } from './server-address.ts';
import { storeError, unusable } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Connections that one process opens at most; a server lets a hundred in, unless told otherwise. */
const CONNECTIONS = 8;
/** Milliseconds until a server that does not answer counts as away. */
const PATIENCE_MS = 10_000;
/** Oldest PostgreSQL that we say works: the oldest that its makers still kept in 2025. */
const OLDEST = 13;

/** Opens the register in a database on a PostgreSQL server; see openRegister for what it throws. */
export async function openServer(address: string, { create = true, upTo }: OpenOptions = {}): Promise<Register> {
  const { connectionString, name } = parseAddress(address);
  const place: Place = { kind: 'server', name };
  const { db, cut } = connect(connectionString);
  try {
    await checkServer(db, place);
    if (!create && (await appliedMigrations(db)).length === 0) throw noRegister(place);
    await migrate(db, place, upTo);
    return new Register(db, place, () => {});
  } catch (error) {
    await db.destroy();
    cut();
    throw storeError(error, place);
  }
}

/** A database that is asked over some connections; `cut` ends those at once that did not come about. */
function connect(connectionString: string): { db: Kysely<Tables>; cut: () => void } {
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    connectionString,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    keepAlive: true,
    fallback_application_name: 'isnad',
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
    // Where a password is wanted and there is none, `pg` leaves the line open until the server tires of it, a minute later.
    stream: () => {
      const socket = new Socket();
      sockets.add(socket.once('close', () => sockets.delete(socket)));
      return socket;
    },
  });
  // A connection may break while nobody waits for it. The pool opens another, or the next question says that it cannot.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool, onCreateConnection: settle }) }),
    cut: () => sockets.forEach((socket) => void socket.destroy()),
  };
}

/**
 * As in the embedded register: what a question answers must not hang on where the server stands; and no plan is compiled to machine
 * code, which for questions of a tenth of a second takes longer than it saves.
 */
async function settle(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw("set time zone 'UTC'"));
  await connection.executeQuery(CompiledQuery.raw('set jit = off'));
}

/** As in the embedded register: days stay the words they are, counts are numbers. */
function parserOf(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === pg.types.builtins.DATE) return String;
  if (oid === pg.types.builtins.INT8) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}

async function checkServer(db: Kysely<Tables>, place: Place): Promise<void> {
  const { rows } = await sql<{ version: number; encoding: string }>`select
    current_setting('server_version_num')::int / 10000 as version,
    current_setting('server_encoding') as encoding`.execute(db);
  const { version = 0, encoding = '' } = rows[0] ?? {};
  if (version < OLDEST) {
    throw unusable(
      `The server at ${place.name} is PostgreSQL ${version}.`,
      `A register needs PostgreSQL ${OLDEST} or later.`,
      place,
    );
  }
  if (encoding !== 'UTF8') {
    throw unusable(
      `The database at ${place.name} cannot hold Arabic: its encoding is ${encoding}.`,
      'Make one in UTF-8: createdb --encoding=UTF8 --template=template0.',
      place,
    );
  }
}
