/** What somebody may do: read, say what they think of claims and add documents, or look after the users as well. */
export type UserRole = 'read' | 'review' | 'admin';

/** Who asks, where the register has users. */
export interface Person {
  id: string;
  name: string;
  role: UserRole;
}

declare module 'hono' {
  interface ContextVariableMap {
    /** Who signed in; not set where the register has no users. */
    person?: Person;
  }
}
