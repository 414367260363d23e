import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** How far some work had got; null where it is not under way. */
export async function selectTask(db: Kysely<Tables>, name: string): Promise<unknown> {
  const row = await db.selectFrom('tasks').select('state').where('name', '=', name).executeTakeFirst();
  return row?.state ?? null;
}

/** Notes how far it has got; null where it is done. */
export async function keepTask(db: Kysely<Tables>, name: string, state: unknown): Promise<void> {
  if (state === null) {
    await db.deleteFrom('tasks').where('name', '=', name).execute();
    return;
  }
  const row = { state: JSON.stringify(state) };
  await db
    .insertInto('tasks')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
}
