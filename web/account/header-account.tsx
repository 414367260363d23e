import { lazy, Suspense } from 'react';
import { usePerson } from './use-session.ts';

const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }));

/** The account of whoever is signed in; nothing in a register without users. */
export function HeaderAccount() {
  const person = usePerson();
  return (
    person && (
      <Suspense>
        <AccountMenu person={person} />
      </Suspense>
    )
  );
}
