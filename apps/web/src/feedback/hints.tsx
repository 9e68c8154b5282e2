import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { RichText } from '../app/rich-text';
import { useWords } from '../messages/language';
import styles from './feedback.module.css';

/** Three doors, opened by the student, one after the other. */
export function Hints({ hintsHtml }: { readonly hintsHtml: readonly string[] }) {
  const { m } = useWords();
  const [opened, setOpened] = useState(0);
  if (hintsHtml.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{m.hints.title}</h3>
      {hintsHtml.map((html, i) => (
        <Disclosure key={i} className={styles.fold ?? ''} isDisabled={i > opened} onExpandedChange={(isOpen) => isOpen && setOpened(Math.max(opened, i + 1))}>
          <Heading level={4}>
            <Button slot="trigger" className={styles.foldButton ?? ''}>
              {m.hints.doors[i] ?? String(i + 1)}
            </Button>
          </Heading>
          <DisclosurePanel>
            <RichText className={styles.hint} html={html} />
          </DisclosurePanel>
        </Disclosure>
      ))}
    </section>
  );
}
