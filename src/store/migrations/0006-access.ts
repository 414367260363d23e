import { type Kysely, sql } from 'kysely';

/** Who may come in: users, their passwords and sessions, and tokens for programs. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

// The columns that better-auth asks for, without those of ways to sign in that Isnad does not have (src/store/access/auth.ts).
const statements = [
  `create table users (
    id text primary key,
    name text not null,
    username text not null unique,
    email text not null unique,
    email_verified boolean not null default false,
    image text,
    role text not null check (role in ('read', 'review', 'admin')),
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `comment on column users.username is 'the name folded, so that nobody takes a name that looks like another one'`,
  `comment on column users.email is 'made up, since better-auth wants one; nobody is written to'`,

  `create table accounts (
    id text primary key,
    user_id text not null references users on delete cascade,
    provider_id text not null,
    account_id text not null,
    password text,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `comment on column accounts.password is 'argon2id, with its parameters and salt'`,
  'create index accounts_user on accounts (user_id)',

  `create table sessions (
    id text primary key,
    user_id text not null references users on delete cascade,
    token text not null unique,
    expires_at timestamptz not null,
    ip_address text,
    user_agent text,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `comment on column sessions.token is 'the SHA-256 of what the cookie holds'`,
  'create index sessions_user on sessions (user_id)',

  `create table tokens (
    id text primary key,
    config_id text not null,
    user_id text not null references users on delete cascade,
    name text,
    prefix text,
    start text,
    key text not null unique,
    enabled boolean not null default true,
    expires_at timestamptz,
    last_request timestamptz,
    request_count integer,
    rate_limit_enabled boolean,
    rate_limit_max integer,
    rate_limit_time_window integer,
    remaining integer,
    refill_interval integer,
    refill_amount integer,
    last_refill_at timestamptz,
    permissions text,
    metadata text,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `comment on column tokens.key is 'the SHA-256 of the token, which is shown once and kept nowhere'`,
  `comment on column tokens.start is 'the first letters of the token, to tell it by'`,
  'create index tokens_user on tokens (user_id)',

  `create table access_secrets (
    name text primary key,
    value text not null
  )`,
  `comment on table access_secrets is 'what cookies are signed with; a session is known by its token all the same'`,
];
