import { Outlet } from '@tanstack/react-router';
import { SignInGate } from '../account/sign-in-gate.tsx';
import { MessagesProvider } from '../i18n/use-messages.tsx';
import { Header } from './header.tsx';

/** What stands around every screen. */
export function Frame() {
  return (
    <MessagesProvider>
      <Header />
      <SignInGate>
        <Outlet />
      </SignInGate>
    </MessagesProvider>
  );
}
