import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { z } from 'zod';
import { SandboxError } from './errors';
import type { Layer } from './sandbox';

/** Whose code is to run: an author's own on the own machine, or that of students whom nobody knows. */
export type Audience = 'author' | 'students';

export interface Demands {
  readonly audience?: Audience;
  /** Refuse to start where any wall is missing. */
  readonly strict?: boolean;
}

/** @throws SandboxError where what is demanded cannot be had on this machine */
export function checkDemands({ audience = 'author', strict = false }: Demands, layers: readonly Layer[]): void {
  if (audience === 'students' && process.platform !== 'linux') {
    throw new SandboxError(
      'cannot-start',
      `Students are served from Linux alone: on ${process.platform} the isolate and the watchdog are the only walls, so use gradus grade and gradus check here, and serve from Linux or its container.`,
    );
  }
  const missing = layers.filter(({ on }) => !on).map(({ layer, detail }) => `${layer} (${detail})`);
  if (strict && missing.length > 0) {
    throw new SandboxError('cannot-start', `GRADUS_SANDBOX=strict wants every wall, and here is no: ${missing.join(', ')}.`);
  }
}

const gypBuildSchema = z.object({ resolve: z.function({ input: [z.string()], output: z.string() }) });

/** @param folder of the package, where it is not ours @throws SandboxError where isolated-vm was not installed, or has no build for this platform and Node */
export function checkIsolatedVm(folder?: string): void {
  try {
    const manifest = require.resolve('isolated-vm/package.json');
    const gypBuild: unknown = createRequire(manifest)('node-gyp-build');
    // A function with a method, which zod takes for no object.
    gypBuildSchema.parse({ ...(gypBuild as object) }).resolve(folder ?? dirname(manifest));
  } catch (cause) {
    const where = `${process.platform}-${process.arch}, Node ${process.version}`;
    throw new SandboxError('cannot-start', `isolated-vm has no build for ${where}: run npm ci, and start with the Node that it installs.`, { cause });
  }
}
