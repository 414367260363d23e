import { useParams } from '@tanstack/react-router';
import { SourceScreen } from './source-screen.tsx';

/** The outlet or origin that the address names. */
export function SourceRoute() {
  const { id } = useParams({ from: '/sources/$id' });
  return <SourceScreen key={id} id={id} />;
}
