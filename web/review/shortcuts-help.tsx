import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from '../i18n/use-messages.tsx';
import { keys } from './verbs.ts';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** What each key does. */
export function ShortcutsHelp({ isOpen, onOpenChange }: Props) {
  const { t, value } = useMessages();
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t('review.keys.title')}</Heading>
          <dl className="keys">
            {Object.entries(keys).map(([name, key]) => (
              <div key={name}>
                <dt>
                  <kbd className="key">{key.toUpperCase()}</kbd>
                </dt>
                <dd>{value('review.key', name)}</dd>
              </div>
            ))}
          </dl>
          <p className="field-hint">{t('review.keys.hint')}</p>
          <Button slot="close" className="button">
            {t('review.close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
