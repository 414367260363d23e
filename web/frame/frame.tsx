import { Outlet } from '@tanstack/react-router';
import { MessagesProvider } from '../i18n/use-messages.tsx';
import { Header } from './header.tsx';

/** What stands around every screen. */
export function Frame() {
  return (
    <MessagesProvider>
      <Header />
      <Outlet />
    </MessagesProvider>
  );
}
