import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TensorFlowInstallation } from './candidates';

/** A folder as `gradus gpu install` makes it, with the JavaScript backend in TensorFlow's place. */
export interface Standing extends Disposable {
  readonly installation: TensorFlowInstallation;
}

export function installStanding(softmax: 'right' | 'wrong' | 'dies'): Standing {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-tfjs-node-'));
  const scope = join(folder, 'node_modules', '@tensorflow');
  const module = join(scope, 'tfjs-node');
  mkdirSync(module, { recursive: true });
  const project = dirname(dirname(realpathSync(require.resolve('@tensorflow/tfjs-core/package.json'))));
  for (const name of ['tfjs-core', 'tfjs-backend-cpu']) symlinkSync(join(project, name), join(scope, name));
  copyFileSync(join(__dirname, '..', '..', 'fixtures', 'tfjs-on-cpu.cjs'), join(module, 'index.cjs'));
  writeFileSync(join(module, 'package.json'), JSON.stringify({ name: '@tensorflow/tfjs-node', main: 'index.cjs' }));
  writeFileSync(join(module, 'behaviour.json'), JSON.stringify({ softmax }));
  return {
    installation: { package: '@tensorflow/tfjs-node', tensorflow: '2.16.2', folder, module },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
