import { useShortcuts } from './shortcuts';

/** F6 and Shift+F6 walk the parts of the page that are marked `data-landmark` and visible. */
export function useLandmarkKeys(): void {
  useShortcuts({ F6: () => moveLandmark(1), 'Shift+F6': () => moveLandmark(-1) });
}

function moveLandmark(step: 1 | -1): void {
  const landmarks = [...document.querySelectorAll<HTMLElement>('[data-landmark]')].filter((part) => part.offsetParent !== null);
  const current = landmarks.findIndex((part) => part.contains(document.activeElement));
  const next = landmarks[nextIndex(current, step, landmarks.length)];
  const inside = next?.querySelector<HTMLElement>('[data-landmark-focus]');
  (inside ?? next)?.focus();
}

/** From nowhere (-1) forwards is the first, backwards the last; both ends meet. */
export function nextIndex(current: number, step: 1 | -1, length: number): number {
  if (current < 0) return step > 0 ? 0 : length - 1;
  return (current + step + length) % length;
}
