import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../messages/language';
import { KeysDialog } from './keys-dialog';
import { useLandmarkKeys } from './landmarks';
import styles from './shell.module.css';
import { useOnline } from './use-online';

export type ShellProps = {
  readonly title: string;
  /** Where we are, after the name. */
  readonly crumbs?: ReactNode;
  /** What the header says of this page: the saved state. */
  readonly status?: ReactNode;
  /** The page takes the window's height and scrolls inside. */
  readonly isWorkspace?: boolean;
  readonly children: ReactNode;
};

/** Skip link, header, main: the frame of every page. */
export function Shell({ title, crumbs, status, isWorkspace = false, children }: ShellProps) {
  const { m } = useWords();
  const isOnline = useOnline();
  useLandmarkKeys();
  return (
    <div className={isWorkspace ? styles.workspace : styles.page}>
      <title>{`${title} · Gradus`}</title>
      <a className={styles.skip} href="#main">
        {m.page.skip}
      </a>
      <header className={styles.header} data-landmark tabIndex={-1}>
        <Link to="/" className={styles.home} aria-label={`Gradus, ${m.page.map}`}>
          <Staircase />
          Gradus
        </Link>
        <div className={styles.crumbs}>{crumbs}</div>
        <div className={styles.right}>
          {!isOnline && <span className={styles.offline}>{m.page.offline}</span>}
          {status}
          <KeysDialog />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1} data-landmark={isWorkspace ? undefined : true}>
        {children}
      </main>
    </div>
  );
}

function Staircase() {
  return (
    <svg className={styles.logo} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2 20h6v-5.5h5.5V9H19V3.5h4" />
    </svg>
  );
}

function LanguageSwitch() {
  const { language, setLanguage, m } = useWords();
  const other = language === 'pt' ? 'en' : 'pt';
  // preventDefault on mousedown keeps the caret where it was, in the editor too.
  return (
    <button
      type="button"
      className={styles.language}
      lang={other === 'pt' ? 'pt-BR' : 'en'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => setLanguage(other)}
    >
      <span data-current={language === 'pt'}>PT</span>
      <span data-current={language === 'en'}>EN</span>
      <span className="spoken">{m.page.otherLanguage}</span>
    </button>
  );
}
