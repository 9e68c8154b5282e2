import { cpSync, createReadStream, existsSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InstallError } from './install-error';
import { type Errand, HEADER_HOMES, type Libraries } from './libraries';
import { requireSpace, storeFile } from './store-file';

/** As pip installs it (`site-packages/tensorflow`), and as TensorFlow's own C library is packed, in either layout. */
const LIBRARY_NAMES = ['libtensorflow_cc.so.2', 'libtensorflow.so.2'];
const FRAMEWORK_NAME = 'libtensorflow_framework.so.2';

/** Copies a TensorFlow that lies on this machine into `deps/`: what pip updates or removes later does not matter. */
export async function copyFolder(folder: string, deps: string, { progress, signal }: Errand): Promise<Libraries> {
  const found = findLibraries(folder);
  const sizes = [found.tensorflow, found.framework].map((file) => statSync(file).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  requireSpace(deps, total);
  let done = 0;
  const onBytes = (count: number): void => progress.bytes((done += count), total);
  const copy = async (file: string): Promise<string> => {
    const target = join(deps, 'lib', basename(file));
    await storeFile(createReadStream(file), target, { onBytes, signal });
    return target;
  };
  const copied = { tensorflow: await copy(found.tensorflow), framework: await copy(found.framework), include: join(deps, 'include') };
  for (const home of HEADER_HOMES.filter((name) => existsSync(join(found.include, name)))) {
    cpSync(join(found.include, home), join(copied.include, home), { recursive: true, dereference: true, filter: isHeader });
  }
  linkCuda(folder, deps);
  return copied;
}

function isHeader(file: string): boolean {
  return statSync(file).isDirectory() || file.endsWith('.h');
}

/** @throws InstallError that says what is missing */
function findLibraries(folder: string): Libraries {
  const homes = [folder, join(folder, 'lib')];
  const find = (names: readonly string[]): string | undefined => names.flatMap((name) => homes.map((home) => join(home, name))).find((file) => existsSync(file));
  const [tensorflow, framework, include] = [find(LIBRARY_NAMES), find([FRAMEWORK_NAME]), join(folder, 'include')];
  const hasHeaders = existsSync(join(include, 'tensorflow/c/eager/c_api.h'));
  if (tensorflow !== undefined && framework !== undefined && hasHeaders) return { tensorflow, framework, include };
  const missing = [tensorflow === undefined && LIBRARY_NAMES.join(' or '), framework === undefined && FRAMEWORK_NAME, !hasHeaders && 'include/tensorflow/c/eager/c_api.h'];
  const named = missing.filter((name) => name !== false).join(', ');
  throw new InstallError('wrong-library', `${folder} holds no ${named}: name the folder tensorflow in Python's site-packages, or the unpacked libtensorflow with its lib and include.`);
}

/**
 * The library looks for CUDA in `../nvidia/*` beside its own folder, which is where pip puts it: a link keeps that true after the copy.
 * Elsewhere CUDA has to be on the loader's path.
 */
function linkCuda(folder: string, deps: string): void {
  const nvidia = join(dirname(realpathSync(folder)), 'nvidia');
  if (existsSync(nvidia)) symlinkSync(nvidia, join(deps, 'nvidia'));
}
