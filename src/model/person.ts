import { z } from 'zod';

/**
 * What somebody may do, each more than the one before: read; say what they think of claims and add documents; look after the
 * users as well.
 */
export const userRoles = ['read', 'review', 'admin'] as const;
export const userRoleSchema = z.enum(userRoles);
export type UserRole = z.infer<typeof userRoleSchema>;

/** Somebody who may sign in. */
export const personSchema = z.object({
  id: z.string(),
  /** What they sign in with, and what their reviews are signed with. */
  name: z.string(),
  role: userRoleSchema,
});
export type Person = z.infer<typeof personSchema>;

/** Whether a role may do what another may: `mayDo('admin', 'read')` is true. */
export function mayDo(role: UserRole, needed: UserRole): boolean {
  return userRoles.indexOf(role) >= userRoles.indexOf(needed);
}
