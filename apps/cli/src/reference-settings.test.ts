import { UsageError } from './exit-codes';
import { parseReferenceSettings } from './reference-settings';

test.each([[{}], [{ GRADUS_TF_BACKEND: '' }]])('without a name the best backend is taken (%j)', (environment) => {
  expect(parseReferenceSettings(environment)).not.toHaveProperty('backend');
});

test('a backend is asked for by its name', () => {
  expect(parseReferenceSettings({ GRADUS_TF_BACKEND: 'wasm' })).toHaveProperty('backend', 'wasm');
});

test.each(['cuda', 'WASM', 'toString'])('the name %s is refused with those that there are', (name) => {
  expect(() => parseReferenceSettings({ GRADUS_TF_BACKEND: name })).toThrow(UsageError);
  expect(() => parseReferenceSettings({ GRADUS_TF_BACKEND: name })).toThrow(/tfjs-node-gpu, webgpu, cpu, wasm, tfjs-node/);
});
