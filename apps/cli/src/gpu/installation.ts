import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { dataFolder, setting } from '../folders';

const installationSchema = z.strictObject({
  package: z.enum(['@tensorflow/tfjs-node-gpu', '@tensorflow/tfjs-node']),
  version: z.string(),
  /** TensorFlow's own version. */
  tensorflow: z.string(),
  /** Whether a CUDA device was seen when it was installed. */
  isUsingGpuDevice: z.boolean(),
});

export type Installation = z.infer<typeof installationSchema>;

const FILE = 'installation.json';

/** Where `gradus gpu install` puts TensorFlow. An image sets `GRADUS_GPU`, as a volume for the data would hide what lies below it. */
export function gpuFolder(): string {
  return resolve(setting('GRADUS_GPU') ?? join(dataFolder(), 'gpu'));
}

/** The installed package, and the folder to require it from; undefined without one. */
export function findInstallation(folder = gpuFolder()): (Installation & { readonly module: string }) | undefined {
  try {
    const installation = installationSchema.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
    return { ...installation, module: join(folder, 'node_modules', installation.package) };
  } catch {
    // None, or none of this version of Gradus: in both cases `gradus gpu install` is what helps.
    return undefined;
  }
}

export function writeInstallation(folder: string, installation: Installation): void {
  writeFileSync(join(folder, FILE), `${JSON.stringify(installation, null, 2)}\n`);
}
