import type { Person } from '../model/index.ts';

export type { Person, UserRole } from '../model/index.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Whoever asks may do everything: the register has no users, and is served to this machine alone. */
    open?: boolean;
    /** Who signed in; not set where the register has no users. */
    person?: Person;
    /** How they did. */
    signedInWith?: 'session' | 'token';
  }
}
