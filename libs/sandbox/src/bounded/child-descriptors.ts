import { type StdioOptions } from 'node:child_process';
import { openSync, readFileSync, readdirSync } from 'node:fs';

const CLOSE_ON_EXEC = 0o2000000;

let nullDevice: number | undefined;

/**
 * Pipes for the first three, and nothing else: a descriptor that this process was given without close-on-exec by whoever
 * started it (a shell, a service manager) would otherwise be handed on, so the null device is put in its place.
 */
export function childDescriptors(): StdioOptions {
  const descriptors: Array<'pipe' | 'ignore' | number> = ['pipe', 'pipe', 'pipe'];
  for (const inherited of inheritedDescriptors()) {
    while (descriptors.length < inherited) descriptors.push('ignore');
    descriptors[inherited] = nullDevice ??= openSync('/dev/null', 'r');
  }
  return descriptors;
}

function inheritedDescriptors(): number[] {
  try {
    return readdirSync('/proc/self/fd').map(Number).filter((fd) => fd > 2 && !closesOnExec(fd)).sort((a, b) => a - b);
  } catch {
    // No /proc: then there is no telling.
    return [];
  }
}

function closesOnExec(fd: number): boolean {
  try {
    const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1] ?? '0';
    return (parseInt(flags, 8) & CLOSE_ON_EXEC) !== 0;
  } catch {
    // Closed since it was listed.
    return true;
  }
}
