import { Button, FileTrigger } from 'react-aria-components';
import { useMessages } from '../i18n/use-messages.tsx';

/** Takes a text or a saved page from this machine. */
export function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useMessages();
  return (
    <FileTrigger
      acceptedFileTypes={['.txt', '.text', '.md', '.html', '.htm', 'text/plain', 'text/html']}
      onSelect={(files) => files?.[0] && onFile(files[0])}
    >
      <Button className="button button-plain">{t('paste.file')}</Button>
    </FileTrigger>
  );
}
