import { join } from 'node:path';
import { z } from 'zod';
import { InstallError } from './install-error';
import type { Errand } from './libraries';
import { type Ended, runProgram } from './run-program';

/** The first start of CUDA on a new card compiles its kernels, which takes minutes. */
const PROVE_MS = 5 * 60_000;
/** [[1, 2], [3, 4]] · [[5, 6], [7, 8]]: whole numbers, hence exact in every precision. */
const PRODUCT = [19, 22, 43, 50];

const answerSchema = z.strictObject({ product: z.array(z.number()), isUsingGpuDevice: z.boolean(), tensorflow: z.string() });

/** What the library says of itself: its version, and whether it computes on a CUDA device. */
export type Proof = Omit<z.infer<typeof answerSchema>, 'product'>;

/** Loads the installed package in a process of its own and lets it compute. @throws InstallError if it cannot, or gets it wrong */
export async function prove(packageFolder: string, { signal }: Errand): Promise<Proof> {
  // As this file runs from src in the tests, the entry is named in dist.
  const entry = join(__dirname, '..', '..', 'dist', 'gpu', 'known-answer-process.js');
  const env = { TF_CPP_MIN_LOG_LEVEL: '3', ...process.env };
  return proofIn(await runProgram(process.execPath, [entry, packageFolder], { env, limitMs: PROVE_MS, signal }));
}

/** @throws InstallError */
export function proofIn(ended: Ended): Proof {
  if (ended.kind !== 'ended') throw new InstallError('timed-out', `TensorFlow did not multiply two matrices within ${PROVE_MS / 60_000} minutes.`);
  if (ended.code !== 0) throw new InstallError('does-not-load', sentenceFor(ended.said, ended.killedBy));
  const { product, ...proof } = parseAnswer(ended.out);
  if (product.length === PRODUCT.length && product.every((value, i) => value === PRODUCT[i])) return proof;
  throw new InstallError('wrong-answer', `This TensorFlow multiplies two matrices to ${product.join(', ')}, not to ${PRODUCT.join(', ')}: bring another one.`);
}

function parseAnswer(out: string): z.infer<typeof answerSchema> {
  try {
    return answerSchema.parse(JSON.parse(out.trim().split('\n').at(-1) ?? ''));
  } catch (cause) {
    throw new InstallError('wrong-answer', 'This TensorFlow loads but does not answer: bring another one.', { cause });
  }
}

/** The loader's messages, each with what to do. */
const SENTENCES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/undefined symbol: (\w+)/, (symbol) => `The library lacks ${symbol}, which the binding calls: bring a TensorFlow from 2.12 to 2.21.`],
  [/version [`'](GLIBC\w*_[\d.]+)' not found/, (version) => `The library needs ${version}, which this system does not have: bring an older TensorFlow, or a newer system.`],
  [/(\S+): cannot open shared object file/, (file) => `The library needs ${file}, which the loader does not find: install it, or put its folder into LD_LIBRARY_PATH.`],
  [/Cannot find module '([^']+)'/, (name) => `The package needs ${name}, which is not in node_modules: run npm ci.`],
];

function sentenceFor(said: string, killedBy: NodeJS.Signals | null): string {
  for (const [pattern, sentence] of SENTENCES) {
    const found = pattern.exec(said)?.[1];
    if (found !== undefined) return sentence(found);
  }
  if (killedBy === 'SIGILL') return 'The library uses instructions that this processor does not have: bring a TensorFlow that is made for it.';
  const last = said.trim().split('\n').findLast((line) => /error/i.test(line)) ?? said.trim().split('\n').at(-1) ?? '';
  return `TensorFlow does not start here: ${killedBy === null ? last : `it ended by ${killedBy}`}.`;
}
