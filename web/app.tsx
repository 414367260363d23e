import { ClaimsScreen } from './claims/claims-screen.tsx';
import { DocumentsScreen } from './documents/documents-screen.tsx';
import { Header } from './frame/header.tsx';
import { NotFound } from './frame/not-found.tsx';
import { MessagesProvider } from './i18n/use-messages.tsx';
import { PasteScreen } from './paste/paste-screen.tsx';
import { ReadingScreen } from './reading/reading-screen.tsx';
import { useAddress } from './routing/location.ts';

export function App() {
  return (
    <MessagesProvider>
      <Header />
      <Screen />
    </MessagesProvider>
  );
}

function Screen() {
  const { pathname } = useAddress();
  if (pathname === '/') return <DocumentsScreen />;
  if (pathname === '/claims') return <ClaimsScreen />;
  if (pathname === '/paste') return <PasteScreen />;
  const id = decoded(/^\/documents\/([^/]+)$/u.exec(pathname)?.[1]);
  return id === null ? <NotFound /> : <ReadingScreen key={id} id={id} />;
}

/** A part of the address in its letters; null where there is none or it is malformed. */
function decoded(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part);
  } catch {
    return null;
  }
}
