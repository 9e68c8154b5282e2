import { type Stats, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bindingOf, buildBinding, findCompiler } from './build-binding';
import { machineOf } from './elf';
import { download } from './from-download';
import { copyFolder } from './from-folder';
import { unpackWheel } from './from-wheel';
import { InstallError } from './install-error';
import { type Installation, writeInstallation } from './installation';
import type { Errand, Libraries } from './libraries';
import { placePackage } from './package-copy';
import { prove } from './prove';
import { openSite } from './site';

export type Source = { readonly kind: 'wheel'; readonly file: string } | { readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'download' };

export interface InstallOrder {
  readonly source: Source;
  readonly isCpu: boolean;
  /** Where it ends up: whole, or not at all. */
  readonly target: string;
}

/** Package, libraries, binding, proof, and only then the folder's name. @throws InstallError and leaves everything as it was */
export async function install(order: InstallOrder, errand: Errand): Promise<Installation> {
  requireLinux();
  const { isCpu, source, target } = order;
  requireSource(source);
  // First, as whoever has none need not wait for the rest.
  const compiler = source.kind === 'download' ? undefined : await findCompiler(errand.signal);
  using site = openSite(target);
  const name = isCpu ? '@tensorflow/tfjs-node' : '@tensorflow/tfjs-node-gpu';
  const { folder, version } = placePackage(site.folder, name);
  errand.progress.step(`1/3 ${STEPS[source.kind]}`);
  const libraries = await fetchLibraries(order, folder, errand);
  requireMachine(libraries);
  if (!existsSync(bindingOf(folder))) {
    errand.progress.step('2/3 compiling the binding');
    await buildBinding(compiler ?? (await findCompiler(errand.signal)), folder, libraries, errand);
  }
  errand.progress.step('3/3 multiplying two matrices');
  const proof = await prove(folder, errand);
  const installation = { package: name, version, ...proof } as const;
  writeInstallation(site.folder, installation);
  site.commit();
  return installation;
}

const STEPS: Readonly<Record<Source['kind'], string>> = {
  wheel: 'unpacking the wheel (a C++ compiler is there for step 2)',
  folder: 'copying the libraries (a C++ compiler is there for step 2)',
  download: 'downloading TensorFlow (a C++ compiler is needed where no binding is offered)',
};

function fetchLibraries({ source, isCpu }: InstallOrder, folder: string, errand: Errand): Promise<Libraries> {
  const deps = join(folder, 'deps');
  switch (source.kind) {
    case 'wheel':
      return unpackWheel({ wheel: source.file, isCpu }, deps, errand);
    case 'folder':
      return copyFolder(source.folder, deps, errand);
    case 'download':
      return download(folder, isCpu, errand);
  }
}

function requireLinux(): void {
  if (process.platform === 'linux') return;
  throw new InstallError('wrong-platform', 'This is done on Linux alone; elsewhere references are computed without it, by WebGPU or on the processor.');
}

function requireSource(source: Source): void {
  if (source.kind === 'download') return;
  const [path, isThere] = source.kind === 'wheel' ? [source.file, statOf(source.file)?.isFile()] : [source.folder, statOf(source.folder)?.isDirectory()];
  if (isThere !== true) throw new InstallError('unreadable-file', `${path} is no ${source.kind === 'wheel' ? 'file' : 'folder'}: check its name.`);
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** @throws InstallError for a library of another processor, which the linker would refuse in words that help nobody */
function requireMachine({ tensorflow, framework }: Libraries): void {
  for (const file of [tensorflow, framework]) {
    const machine = machineOf(file);
    if (machine === undefined) throw new InstallError('wrong-library', `${file} is no library of Linux on 64 bits: bring one that is.`);
    if (machine !== process.arch) throw new InstallError('wrong-platform', `This TensorFlow is made for ${machine}, and this machine is ${process.arch}: bring one for it.`);
  }
}
