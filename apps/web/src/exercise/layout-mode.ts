import { type RefObject, useLayoutEffect, useState } from 'react';

export type LayoutMode = 'wide' | 'middle' | 'narrow';

/** ≥ 1200 px three panes; 760–1199 two; below one at a time. Widths of the container, so zoom counts as well. */
export function layoutMode(width: number): LayoutMode {
  return width >= 1200 ? 'wide' : width >= 760 ? 'middle' : 'narrow';
}

export function useLayoutMode(container: RefObject<HTMLElement | null>): LayoutMode {
  const [mode, setMode] = useState(() => layoutMode(window.innerWidth));
  useLayoutEffect(() => {
    if (!container.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setMode(layoutMode(entry.contentRect.width)));
    observer.observe(container.current);
    return () => observer.disconnect();
  }, [container]);
  return mode;
}
