import { types } from 'node:util';
import { Script, createContext } from 'node:vm';

let work: () => void = () => undefined;
// A script alone can be stopped from outside, and it sees its globals alone.
const script = new Script('work()');
const globals = createContext({ work: () => work() });

/**
 * Stops what takes more CPU time than allowed, in the midst of whatever it does: no `finally` runs, so that state which it shares with
 * others is to be put right afterwards. Its clock is a thread, started each time, which costs 0.05 ms, 0.25 where the
 * machine is busy; ending a process costs half a second.
 * @returns nothing where it was stopped
 */
export function within<T>(cpuMs: number, compute: () => T): { readonly value: T } | undefined {
  // The clock that stops it shows wall time: where the machine was busy with others, it has another try, with more of it.
  for (let wallMs = cpuMs; ; wallMs *= 2) {
    const before = process.cpuUsage();
    const result: Array<{ readonly value: T }> = [];
    work = () => void result.push({ value: compute() });
    try {
      script.runInContext(globals, { timeout: wallMs });
      return result[0];
    } catch (error) {
      if (!isTimeout(error)) throw error;
    }
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 >= cpuMs * 0.8) return undefined;
  }
}

function isTimeout(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
