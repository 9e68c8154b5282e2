import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders } from '@gradus/sandbox';
import type { BackendId } from '../references';
import { type NativeProcess, graphicsDevices, tfjsNodeProcess, webGpuProcess } from './native-process';

/** TensorFlow's own library, as `gradus gpu install` put it on this machine. */
export interface TensorFlowInstallation {
  readonly package: '@tensorflow/tfjs-node-gpu' | '@tensorflow/tfjs-node';
  /** TensorFlow's own version. */
  readonly tensorflow: string;
  readonly folder: string;
  /** The package's folder, in `folder`. */
  readonly module: string;
}

/** A backend that may be here. */
export interface Candidate {
  readonly id: BackendId;
  /** Its name on results. */
  readonly name: string;
  readonly home: Home;
}

export type Home =
  /** Inside the isolate; all such share one kind of process. */
  | { readonly kind: 'isolate'; readonly backend: 'cpu' | 'wasm'; readonly device: string }
  /** Outside, in a process that is thrown away after the work for one exercise. */
  | { readonly kind: 'bridge'; readonly entry: string; readonly needs: NativeProcess; readonly isGpuNeeded: boolean };

/** It is not here: found out without starting anything. */
export interface Absence {
  readonly id: BackendId;
  readonly absence: string;
}

export const JAVASCRIPT: Candidate = { id: 'cpu', name: 'tfjs-cpu (isolate)', home: { kind: 'isolate', backend: 'cpu', device: 'JavaScript' } };
export const WEBASSEMBLY: Candidate = { id: 'wasm', name: 'tfjs-wasm (isolate)', home: { kind: 'isolate', backend: 'wasm', device: 'WebAssembly' } };

/** In order of preference. `forced`: a software adapter will do for WebGPU, as somebody asked for it by name. */
export function findCandidates(installation: TensorFlowInstallation | undefined, forced: BackendId | undefined): ReadonlyArray<Candidate | Absence> {
  const devices = graphicsDevices();
  return [
    tfjsNodeGpu(installation, devices),
    webGpu(devices, forced === 'webgpu' ? 'any' : 'hardware'),
    JAVASCRIPT,
    WEBASSEMBLY,
    tfjsNode(installation),
  ];
}

function tfjsNodeGpu(installation: TensorFlowInstallation | undefined, devices: readonly string[]): Candidate | Absence {
  const id = 'tfjs-node-gpu';
  if (installation?.package !== '@tensorflow/tfjs-node-gpu') return { id, absence: 'it is not installed: gradus gpu install' };
  if (!devices.some((device) => /nvidia\d|dxg/.test(device))) return { id, absence: 'no NVIDIA card is seen (/dev/nvidia0)' };
  const needs = tfjsNodeProcess(installation, devices);
  return { id, name: id, home: { kind: 'bridge', entry: 'tfjs-node-process.js', needs, isGpuNeeded: true } };
}

function tfjsNode(installation: TensorFlowInstallation | undefined): Candidate | Absence {
  const id = 'tfjs-node';
  if (installation === undefined) return { id, absence: 'it is not installed: gradus gpu install --cpu' };
  return { id, name: id, home: { kind: 'bridge', entry: 'tfjs-node-process.js', needs: tfjsNodeProcess(installation, []), isGpuNeeded: false } };
}

function webGpu(devices: readonly string[], adapter: 'hardware' | 'any'): Candidate | Absence {
  const id = 'webgpu';
  const dawn = dawnFolders();
  if (dawn === undefined) return { id, absence: 'the package webgpu is not installed for this system' };
  if (adapter === 'hardware' && process.platform === 'linux' && devices.length === 0) return { id, absence: 'no graphics card is seen (/dev/dri)' };
  return { id, name: id, home: { kind: 'bridge', entry: 'webgpu-process.js', needs: webGpuProcess(dawn, devices, adapter), isGpuNeeded: false } };
}

/** An optional package: it is missing where it could not be installed, or has no binary for this system. */
function dawnFolders(): string[] | undefined {
  try {
    const folders = packageFolders(['webgpu']);
    const system = `${process.platform}-${process.platform === 'darwin' ? 'universal' : process.arch}`;
    return folders.some((folder) => existsSync(join(folder, 'dist', system, 'dawn.node'))) ? folders : undefined;
  } catch {
    return undefined;
  }
}
