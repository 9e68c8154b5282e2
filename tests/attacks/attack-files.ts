import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AttemptVerdict, isAttemptVerdict } from './attempt';

/** A hostile program, with what its header says of it. */
export interface Attack {
  /** FOLDER/FILE. */
  readonly name: string;
  readonly class: AttackClass;
  readonly idea: string;
  /** Every verdict that may come of it; any other is a fault of ours. */
  readonly accepts: readonly AttemptVerdict[];
  /** Too slow for every run of the tests. */
  readonly isLong: boolean;
  readonly source: string;
}

/** A folder is a class: what the program is after, and how many programs there are of it at the least. */
export const ATTACK_CLASSES = {
  /** To run for ever. */
  time: 40,
  /** To take all memory there is. */
  memory: 40,
  /** To bring down the process by other means than time and memory. */
  killing: 20,
  /** To reach the process around the isolate. */
  runner: 12,
  /** To reach the harness's realm in the isolate. */
  realm: 25,
  /** To change what the harness calls or makes. */
  pollution: 15,
  /** To be taken for right. */
  forging: 25,
  /** To carry the inputs of hidden cases out. */
  leaks: 20,
  /** To change inputs and earlier results. */
  tampering: 20,
  /** To tell a hidden case from a visible one. */
  telling: 10,
  /** To be more than a result may be. */
  results: 20,
  /** To be more than the compiler can take. */
  compile: 35,
  /** To be more than an error may be. */
  throws: 15,
  /** No attacks: right, and written as few would write it. */
  unusual: 25,
} as const;
export type AttackClass = keyof typeof ATTACK_CLASSES;

/** @throws where a header is none, or says another class than its folder */
export function readAttacks(): Attack[] {
  const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'references');
  return folders.flatMap(({ name }) => readdirSync(join(__dirname, name)).map((file) => readAttack(name, file)));
}

function readAttack(folder: string, file: string): Attack {
  const name = `${folder}/${file}`;
  const source = readFileSync(join(__dirname, folder, file), 'utf8');
  const line = (key: string): string | undefined => new RegExp(`^${key}: (.+)$`, 'm').exec(source)?.[1];
  const [idea, attackClass, accepts, long] = [line('idea'), line('class'), line('accepts')?.split(', '), line('long')];
  if (idea === undefined || accepts === undefined) throw new Error(`${name} lacks its line "idea:" or "accepts:"`);
  if (attackClass !== folder || !isAttackClass(folder)) throw new Error(`${name} is of the class "${attackClass}"`);
  if (!accepts.every(isAttemptVerdict)) throw new Error(`${name} accepts what is no verdict: ${accepts.join(', ')}`);
  return { name, class: folder, idea, accepts, isLong: long !== undefined, source };
}

function isAttackClass(name: string): name is AttackClass {
  return Object.hasOwn(ATTACK_CLASSES, name);
}
