import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** Arrows go up and down a staircase: right and up to the next exercise, left and down to the one before. */
export function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const links = [...event.currentTarget.querySelectorAll('a')];
  const current = links.findIndex((link) => link === document.activeElement);
  if (step === undefined || current < 0) return;
  event.preventDefault();
  links[Math.max(0, Math.min(links.length - 1, current + step))]?.focus();
}
