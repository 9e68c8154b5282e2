import { useEffect, useMemo, useRef } from 'react';

/** The same functions for as long as the component lives, each calling its latest version: a memoised panel is not drawn per keystroke. */
export function useStableActions<A extends Readonly<Record<string, (...given: never[]) => void>>>(actions: A): A {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  return useMemo(() => {
    const names = Object.keys(latest.current);
    // fromEntries loses the names; they are those of A, one by one.
    return Object.fromEntries(names.map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)])) as A;
  }, []);
}
