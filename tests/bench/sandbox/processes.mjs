// What the kernel says of this process and of all that came of it: proc(5).
import { readFileSync } from 'node:fs';

/** Linux fixes USER_HZ at 100 for user space. */
const MS_PER_TICK = 10;
const MB_PER_KB = 1024 / 1e6;

/** @param {string} path @returns {string} empty where the process has ended meanwhile */
function read(path) {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

/** Itself first. @param {number} [pid] @returns {number[]} */
function processTree(pid = process.pid) {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter((word) => word !== '');
  return [pid, ...children.flatMap((child) => processTree(Number(child)))];
}

/** Of one process and of the dead ones that it has cleared away. @param {number} pid */
function cpuOf(pid) {
  const text = read(`/proc/${pid}/stat`);
  // The command's name may hold spaces and parentheses; the fields after the last one are numbers, the first being field 3.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').slice(14 - 3, 18 - 3);
  return fields.reduce((sum, ticks) => sum + Number(ticks), 0) * MS_PER_TICK;
}

/** CPU time of this process and of all that came of it, dead ones included. */
export function cpuMsOfAll() {
  return processTree().reduce((sum, pid) => sum + cpuOf(pid), 0);
}

const REST_MS = 80;

/** Waits until nothing that this process has started is at work: spares stand ready, isolates are made and disposed of. */
export async function untilAtRest() {
  const started = () => processTree().slice(1).map((pid) => `${pid}: ${cpuOf(pid)}`).join();
  for (let before = started(), after = ''; before !== after; before = after, after = started()) {
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
}

/** @typedef {'runner' | 'compiler' | 'nursery' | 'bench'} Role */
/** @typedef {{ processes: number, rssMB: number, pssMB: number }} Memory */

/** @param {number} pid @returns {Role} */
function roleOf(pid) {
  if (pid === process.pid) return 'bench';
  // What wraps a process names it as well.
  const command = read(`/proc/${pid}/cmdline`);
  if (command.includes('run/runner.js')) return 'runner';
  return command.includes('compiler-process.js') ? 'compiler' : 'nursery';
}

/** Resident memory, and proportional: what several processes share is divided among them. @returns {Record<Role, Memory>} */
export function memoryByRole() {
  const none = () => ({ processes: 0, rssMB: 0, pssMB: 0 });
  const sums = { runner: none(), compiler: none(), nursery: none(), bench: none() };
  for (const pid of processTree()) {
    const text = read(`/proc/${pid}/smaps_rollup`);
    const megabytes = (/** @type {string} */ name) => Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * MB_PER_KB;
    const sum = sums[roleOf(pid)];
    sum.processes += 1;
    sum.rssMB += megabytes('Rss');
    sum.pssMB += megabytes('Pss');
  }
  return sums;
}
