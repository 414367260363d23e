import { createHash } from 'node:crypto';
import type { BetterAuthOptions } from 'better-auth';
import type { DBAdapter, Where } from 'better-auth/adapters';

type Adapter = DBAdapter<BetterAuthOptions>;

/**
 * An adapter of better-auth that keeps of a session's token the hash alone: who reads the database, or an old copy of it, can sign in as
 * nobody. Better-auth itself stores the token as it is.
 */
export function withHashedSessions(adapter: Adapter): Adapter {
  const hashedWhere = <T extends { model: string; where?: Where[] | undefined }>(question: T): T =>
    question.model === 'session' && question.where ? { ...question, where: question.where.map(hashed) } : question;
  return {
    ...adapter,
    async create(question) {
      const token = question.model === 'session' && 'token' in question.data ? question.data.token : undefined;
      if (typeof token !== 'string') return adapter.create(question);
      const row = await adapter.create({ ...question, data: { ...question.data, token: hashOf(token) } });
      return { ...(row as object), token } as never;
    },
    async findOne<T>(question: Parameters<Adapter['findOne']>[0]) {
      return withToken(await adapter.findOne<T>(hashedWhere(question)), question);
    },
    async update<T>(question: Parameters<Adapter['update']>[0]) {
      return withToken(await adapter.update<T>(hashedWhere(question)), question);
    },
    findMany: (question) => adapter.findMany(hashedWhere(question)),
    updateMany: (question) => adapter.updateMany(hashedWhere(question)),
    delete: (question) => adapter.delete(hashedWhere(question)),
    deleteMany: (question) => adapter.deleteMany(hashedWhere(question)),
  };
}

/** The row of a session that was asked for by its token has that token again, as better-auth knows it. */
function withToken<T>(row: T | null, { model, where }: { model: string; where?: Where[] }): T | null {
  const asked = where?.find(({ field }) => field === 'token')?.value;
  return row !== null && model === 'session' && typeof asked === 'string' ? { ...row, token: asked } : row;
}

function hashed(condition: Where): Where {
  if (condition.field !== 'token') return condition;
  const { value } = condition;
  return {
    ...condition,
    value: Array.isArray(value) ? value.map((one) => hashOf(String(one))) : hashOf(String(value)),
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
