import { createSandbox } from '@gradus/sandbox';

/**
 * @template T
 * @param {import('@gradus/sandbox').SandboxOptions} options @param {(sandbox: import('@gradus/sandbox').Sandbox) => Promise<T>} use @returns {Promise<T>}
 */
export async function withSandbox(options, use) {
  const sandbox = await createSandbox(options);
  try {
    return await use(sandbox);
  } finally {
    await sandbox.close();
  }
}
