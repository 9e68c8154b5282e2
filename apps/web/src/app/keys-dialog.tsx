import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../messages/language';
import styles from './keys-dialog.module.css';

/** "?": all keys of the page. */
export function KeysDialog() {
  const { m } = useWords();
  return (
    <DialogTrigger>
      <Button className={styles.open ?? ''} aria-label={m.page.keys}>
        ?
      </Button>
      <ModalOverlay className={styles.overlay ?? ''} isDismissable>
        <Modal className={styles.modal ?? ''}>
          <Dialog className={styles.dialog ?? ''}>
            <Heading slot="title">{m.page.keys}</Heading>
            <dl className={styles.list}>
              {m.keyList.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
            <Button slot="close" className={styles.close ?? ''}>
              {m.page.close}
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
