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
  const id = /^\/documents\/([^/]+)$/u.exec(pathname)?.[1];
  if (id !== undefined) return <ReadingScreen key={id} id={decodeURIComponent(id)} />;
  return <NotFound />;
}
