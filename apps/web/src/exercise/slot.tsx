import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './panes.module.css';

/** An element that outlives the layouts it is shown in: moving from panes to tabs must not remount an editor or close a fold. */
export type Host = HTMLElement;

export function useHost(): Host {
  const [host] = useState(() => {
    const element = document.createElement('div');
    element.className = styles.host ?? '';
    return element;
  });
  return host;
}

/** Draws `children` into the host, wherever it is shown. */
export function Hosted({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  return createPortal(children, host);
}

/** The place where the host is shown now. */
export function Slot({ host }: { readonly host: Host }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(host);
  }, [host]);
  return <div ref={place} className={styles.slot} />;
}
