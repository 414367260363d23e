import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import { useMessages } from '../i18n/use-messages.tsx';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import type { GivenFile } from './given.ts';

type Props = { busy: boolean; onFiles: (files: readonly GivenFile[]) => void };

/** A place to drop files and folders on, or to paste them into, with the browser's dialogs for those who choose. */
export function FilesZone({ busy, onFiles }: Props) {
  const { t } = useMessages();
  const take = (files: readonly GivenFile[]) => {
    if (files.length > 0) onFiles(files);
  };
  return (
    <DropZone
      className="add-zone"
      isDisabled={busy}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => void droppedFiles(items).then(take)}
    >
      <Text slot="label" className="add-zone-label">
        {busy ? t('add.sending') : t('add.drop')}
      </Text>
      <div className="add-zone-buttons">
        <FileTrigger allowsMultiple onSelect={(list) => take(chosenFiles(list))}>
          <Button className="button" isDisabled={busy}>
            {t('add.choose')}
          </Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={(list) => take(chosenFiles(list))}>
          <Button className="button button-plain" isDisabled={busy}>
            {t('add.chooseFolder')}
          </Button>
        </FileTrigger>
      </div>
    </DropZone>
  );
}
