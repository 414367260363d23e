import type { UserRole } from '../model/index.ts';

// The tables of users as Kysely sees them. migrations/0006-access.ts makes them; better-auth fills them.

export interface UserTable {
  id: string;
  name: string;
  username: string;
  email: string;
  role: UserRole;
  created_at: Date;
}

export interface TokenTable {
  id: string;
  user_id: string;
  name: string | null;
  start: string | null;
  key: string;
  expires_at: Date | null;
  last_request: Date | null;
  created_at: Date;
}

export interface AccessTables {
  users: UserTable;
  accounts: { id: string; user_id: string; password: string | null };
  sessions: { id: string; user_id: string; token: string; expires_at: Date };
  tokens: TokenTable;
  access_secrets: { name: string; value: string };
}
