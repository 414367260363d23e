import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';

/** Where nothing is on show: back to the whole list at `all`, where a filter left nothing of it, else to adding articles. */
export function WayOn({ filtered, all }: { filtered: boolean; all: string }) {
  const { t } = useMessages();
  return (
    <Link to={filtered ? all : '/add'} className={filtered ? 'button button-plain' : 'button'}>
      {t(filtered ? 'claims.clear' : 'documents.empty.add')}
    </Link>
  );
}
