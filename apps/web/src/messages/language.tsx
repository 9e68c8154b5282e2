import type { Language, Localised } from '@gradus/contract';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { en } from './en';
import type { Messages } from './messages';
import { pt } from './pt';

const TABLES: Readonly<Record<Language, Messages>> = { pt, en };
const KEY = 'gradus.language';

export type Words = {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly m: Messages;
  /** Scores and prose follow the language: 7,5 in Portuguese. Values of code never come through here. */
  readonly number: (value: number) => string;
  readonly time: (at: Date) => string;
  readonly of: (text: Localised) => string;
};

const WordsContext = createContext<Words | null>(null);

function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'pt';
  } catch {
    return 'pt';
  }
}

function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The language of everything below it. Changing it renders anew and remounts nothing. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(storedLanguage);
  useEffect(() => {
    document.documentElement.lang = TABLES[language].locale;
    storeLanguage(language);
  }, [language]);
  const words = useMemo<Words>(() => wordsOf(language, setLanguage), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

function wordsOf(language: Language, setLanguage: (language: Language) => void): Words {
  const m = TABLES[language];
  const numbers = new Intl.NumberFormat(m.locale, { maximumFractionDigits: 2 });
  const times = new Intl.DateTimeFormat(m.locale, { hour: '2-digit', minute: '2-digit' });
  return {
    language,
    setLanguage,
    m,
    number: (value) => numbers.format(value),
    time: (at) => times.format(at),
    of: (text) => text[language],
  };
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords outside of LanguageProvider');
  return words;
}
