import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from '../i18n/use-messages.tsx';

type Props = {
  label: string;
  /** What it is done to: told to screen readers, since there is such a button in every row. */
  of: string;
  question: string;
  onConfirm: () => void;
};

/** A button for what cannot be undone: it asks once more. */
export function ConfirmButton({ label, of, question, onConfirm }: Props) {
  const { t } = useMessages();
  return (
    <DialogTrigger>
      <Button className="button-quiet" aria-label={`${label}: ${of}`}>
        {label}
      </Button>
      <ModalOverlay className="account-overlay">
        <Modal className="account-dialog">
          <Dialog role="alertdialog">
            {({ close }) => (
              <>
                <Heading slot="title" className="notice-title">
                  {question}
                </Heading>
                <div className="account-row">
                  <Button
                    className="button"
                    onPress={() => {
                      close();
                      onConfirm();
                    }}
                  >
                    {label}
                  </Button>
                  <Button className="button button-plain" autoFocus onPress={close}>
                    {t('account.keep')}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
