/** `#fff` → `#ffffff`: the build shortens colours, and Monaco reads six digits alone. Other notations stay. */
export function longHex(colour: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour.trim());
  return short ? `#${short.slice(1).map((digit) => digit + digit).join('')}` : colour.trim();
}
