import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { include_dir as nodeHeaders } from 'node-api-headers';
import { InstallError } from './install-error';
import type { Errand, Libraries } from './libraries';
import { runProgram } from './run-program';

/** The newest of the versions of Node-API that tfjs-node 4.22 names, and where it then looks for its binding. */
const NODE_API = 8;
const COMPILE_MS = 5 * 60_000;
const ASK_MS = 10_000;
const COMPILERS = ['c++', 'g++', 'clang++'];

/** Where tfjs-node loads its binding from. */
export function bindingOf(packageFolder: string): string {
  return join(packageFolder, 'lib', `napi-v${NODE_API}`, 'tfjs_binding.node');
}

/** @returns the command of a C++ compiler @throws InstallError that names the package to install */
export async function findCompiler(signal: AbortSignal): Promise<string> {
  for (const command of COMPILERS) {
    const ended = await runProgram(command, ['--version'], { limitMs: ASK_MS, signal });
    if (ended.kind === 'ended' && ended.code === 0) return command;
  }
  throw new InstallError('no-compiler', 'The binding of tfjs-node has to be compiled, and there is no C++ compiler: install one (Debian and Ubuntu: apt-get install g++; Fedora: dnf install gcc-c++).');
}

/**
 * Compiles the package's binding against the libraries. The compiler is called as it stands: node-gyp would download Node's headers first, and write
 * the names of TensorFlow 2.9's files into the binding.
 */
export async function buildBinding(compiler: string, packageFolder: string, { tensorflow, framework, include }: Libraries, { signal }: Errand): Promise<void> {
  const binding = bindingOf(packageFolder);
  mkdirSync(dirname(binding), { recursive: true });
  const sources = ['tfjs_backend.cc', 'tfjs_binding.cc'].map((name) => join(packageFolder, 'binding', name));
  const args = [
    ...['-std=c++17', '-O2', '-fPIC', '-shared', `-DNAPI_VERSION=${NODE_API}`, '-I', nodeHeaders, '-I', include, ...sources, tensorflow, framework],
    // Relative, as the folder is renamed at the end; at once, so that a missing symbol shows when it is loaded and not in the middle of grading.
    ...['-Wl,-rpath,$ORIGIN/../../deps/lib', '-Wl,-z,now', '-o', binding],
  ];
  const ended = await runProgram(compiler, args, { limitMs: COMPILE_MS, signal });
  if (ended.kind === 'ended' && ended.code === 0) return;
  throw new InstallError('compile-failed', `The binding of tfjs-node does not compile against this TensorFlow (${reasonIn(ended)}): take one from 2.12 to 2.21.`);
}

function reasonIn(ended: Awaited<ReturnType<typeof runProgram>>): string {
  if (ended.kind !== 'ended') return ended.kind === 'stopped' ? `stopped after ${COMPILE_MS / 60_000} minutes` : 'the compiler is gone';
  const lines = ended.said.trim().split('\n');
  return (lines.find((line) => /error|undefined reference/i.test(line)) ?? lines.at(-1) ?? '').trim();
}
