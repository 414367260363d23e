import { randomBytes } from 'node:crypto';
import { apiKey } from '@better-auth/api-key';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { getAdapter } from 'better-auth/db/adapter';
import { username } from 'better-auth/plugins/username';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { withHashedSessions } from './hashed-sessions.ts';
import { foldName } from './names.ts';
import { hashPassword, isPassword } from './passwords.ts';

const DAY = 24 * 60 * 60;

/** What a token begins with, so that one that got into the open is known for what it is. */
const PREFIX = 'isnad_';

export type Auth = Awaited<ReturnType<typeof makeAuth>>;

/**
 * Better-auth on the register's own connection. It is called from our routes and never answers requests itself: the limits, the problems
 * and the OpenAPI document are those of the rest of the API. `secure`: cookies are for https alone.
 */
export async function makeAuth(db: Kysely<Tables>, { secure }: { secure: boolean }) {
  const options = optionsFor(await secretOf(db), secure);
  const adapter = await getAdapter({ ...options, database: { db, type: 'postgres' } });
  return betterAuth({ ...options, database: () => withHashedSessions(adapter) });
}

function optionsFor(secret: string, secure: boolean) {
  return {
    appName: 'Isnad',
    // Nobody is sent to it: it only keeps better-auth from looking for one in the environment.
    baseURL: 'http://localhost',
    secret,
    telemetry: { enabled: false },
    // It would print names that were tried; what is refused is logged by the API.
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 1000,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(password, hash) },
    },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { role: { type: 'string', required: true, input: false } },
    },
    account: {
      modelName: 'accounts',
      fields: {
        userId: 'user_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    session: {
      modelName: 'sessions',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: 7 * DAY,
      updateAge: DAY,
    },
    advanced: {
      cookiePrefix: 'isnad',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
      // The tables come from our own migrations, without columns for other ways to sign in.
      database: { validateSchema: false },
    },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 1,
        maxUsernameLength: 200,
        usernameNormalization: foldName,
        usernameValidator: (name) => foldName(name) !== '',
      }),
      apiKey({
        defaultPrefix: PREFIX,
        defaultKeyLength: 40,
        maximumNameLength: 60,
        requireName: true,
        startingCharactersConfig: { charactersLength: PREFIX.length + 4 },
        keyExpiration: { maxExpiresIn: 3650 },
        // The API's own limits hold for programs as for people.
        rateLimit: { enabled: false },
        schema: {
          apikey: {
            modelName: 'tokens',
            fields: {
              configId: 'config_id',
              referenceId: 'user_id',
              refillInterval: 'refill_interval',
              refillAmount: 'refill_amount',
              lastRefillAt: 'last_refill_at',
              rateLimitEnabled: 'rate_limit_enabled',
              rateLimitTimeWindow: 'rate_limit_time_window',
              rateLimitMax: 'rate_limit_max',
              requestCount: 'request_count',
              lastRequest: 'last_request',
              expiresAt: 'expires_at',
              createdAt: 'created_at',
              updatedAt: 'updated_at',
            },
          },
        },
      }),
    ],
  } satisfies BetterAuthOptions;
}

/** What cookies are signed with: made once for each register. */
async function secretOf(db: Kysely<Tables>): Promise<string> {
  const made = { name: 'cookies', value: randomBytes(32).toString('base64url') };
  await db
    .insertInto('access_secrets')
    .values(made)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom('access_secrets')
    .select('value')
    .where('name', '=', made.name)
    .executeTakeFirstOrThrow();
  return value;
}
