import { useEffect, useRef } from 'react';
import { type KeybindingsMap, tinykeys } from 'tinykeys';

/**
 * The one guard of all shortcuts: an event that composes a letter (IME, dead key) or carries AltGr is typing, never a command.
 * On a Brazilian ABNT2 keyboard AltGr+Q is "/" and AltGr+W is "?".
 */
export function isTyping(event: Pick<KeyboardEvent, 'isComposing' | 'key' | 'keyCode' | 'getModifierState'>): boolean {
  // 229 is how browsers without `isComposing` on keydown mark a key that an input method took.
  return event.isComposing || event.key === 'Dead' || event.keyCode === 229 || event.getModifierState('AltGraph');
}

/** Binds keys for as long as the component lives. Captured first: inside Monaco the same keys mean other things. */
export function useShortcuts(bindings: Readonly<Record<string, () => void>>): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const keys = Object.keys(bindings).join(' ');
  useEffect(() => {
    const map: KeybindingsMap = {};
    for (const key of Object.keys(latest.current)) {
      map[key] = (event) => {
        event.preventDefault();
        event.stopPropagation();
        latest.current[key]?.();
      };
    }
    return tinykeys(window, map, { capture: true, ignore: isTyping });
  }, [keys]);
}
