import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { inRoot, pinnedNode } from '../../apps/cli/bin/setup/workspace.mjs';

/** @typedef {{ url: string, tokens: Record<string, string>, stop: () => Promise<void> }} Server */

/** A real `gradus serve` in a data directory of its own, on a free port, with these expected values. @param {string} cacheDir @returns {Promise<Server>} */
export async function startServer(cacheDir) {
  const data = mkdtempSync(path.join(tmpdir(), 'gradus-bench-'));
  cpSync(cacheDir, path.join(data, 'cache'), { recursive: true });
  const env = { ...process.env, PORT: '0', GRADUS_DATA: data, GRADUS_SUBMISSIONS_PER_MINUTE: '1000000' };
  const child = spawn(pinnedNode(), [inRoot('apps/cli/dist/main.js'), 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(data, { recursive: true, force: true });
  };
  /** @type {Record<string, string>} */
  const tokens = {};
  let url = '';
  for await (const line of createInterface({ input: child.stdout })) {
    const [, role, address, token] = /^\s*(student|instructor): (\S+)\/\?token=(\S+)/.exec(line) ?? [];
    if (role !== undefined && address !== undefined && token !== undefined) {
      url = address;
      tokens[role] = token;
    }
    if (Object.keys(tokens).length === 2) {
      child.stdout.resume();
      return { url, tokens, stop };
    }
  }
  await stop();
  throw new Error('the server ended before it printed its sign-in links');
}
