const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const OPEN_RECORD = 0x7b;

/**
 * Whether a JSON text has more lists, records and items than allowed, before it is parsed: 32 MiB of `[],[],…` would take
 * three seconds and 700 MB. The text may be none; then what is said of it is of no account.
 */
export function hasMoreNodes(json: string, most: number): boolean {
  let nodes = 0;
  let isText = false;
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    if (code === QUOTE) isText = !isText;
    else if (isText) i += code === BACKSLASH ? 1 : 0;
    else if (code === OPEN_LIST || code === OPEN_RECORD || code === COMMA) nodes += 1;
    if (nodes > most) return true;
  }
  return false;
}
