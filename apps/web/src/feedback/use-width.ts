import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in pixels. Plots are drawn at it, so that their text never shrinks with them. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const host = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!host.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(host.current);
    return () => observer.disconnect();
  }, []);
  return [host, width];
}
