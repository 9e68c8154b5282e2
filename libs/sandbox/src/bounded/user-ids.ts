import { randomInt } from 'node:crypto';

/** The range that systemd sets aside for users that exist only while a service runs (61184–65519); nobody else owns these. */
export const FIRST_USER_ID = 61184;
const USER_IDS = 4336;

const inUse = new Set<number>();
// Two sandboxes on one machine start far apart. The ids of their processes would not do: in two containers they are the same.
let next = randomInt(USER_IDS);

/** A user id that no live process of this sandbox has. */
export function takeUserId(): number {
  while (inUse.has(next)) next = (next + 1) % USER_IDS;
  inUse.add(next);
  const userId = FIRST_USER_ID + next;
  next = (next + 1) % USER_IDS;
  return userId;
}

/** Only once the process is gone. */
export function giveBackUserId(userId: number): void {
  inUse.delete(userId - FIRST_USER_ID);
}
