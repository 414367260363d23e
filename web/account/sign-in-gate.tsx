import { lazy, type ReactNode, Suspense } from 'react';
import { Loading } from '../parts/loading.tsx';
import { useSession } from './use-session.ts';

const SignInScreen = lazy(async () => ({ default: (await import('./sign-in-screen.tsx')).SignInScreen }));

/** Shows a screen to whoever may see it. The address stays: who signs in is where they wanted to go. */
export function SignInGate({ children }: { children: ReactNode }) {
  const { data, error } = useSession();
  // A server that does not answer is for the screen to speak of.
  if (!data && !error) return <Loading />;
  if (!data?.users || data.person) return children;
  return (
    <Suspense fallback={<Loading />}>
      <SignInScreen />
    </Suspense>
  );
}
