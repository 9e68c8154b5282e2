import { useEffect, useRef } from 'react';

export type RichTextProps = { readonly html: string; readonly className: string | undefined; readonly id?: string };

/** HTML that the server rendered from Markdown, raw HTML off. Code and formulas that must be scrolled can be reached by keyboard. */
export function RichText({ html, ...rest }: RichTextProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const text = host.current;
    if (!text) return;
    const mark = () => {
      for (const block of text.querySelectorAll<HTMLElement>('pre, .katex-display')) block.tabIndex = block.scrollWidth > block.clientWidth ? 0 : -1;
    };
    const observer = new ResizeObserver(mark);
    observer.observe(text);
    return () => observer.disconnect();
  }, [html]);
  return <div ref={host} {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
