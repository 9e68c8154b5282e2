/** The process of the backends that live in the isolate. build.mjs makes one file of this and what it imports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveReferences } from './serve-references';

const bytes = readFileSync(join(__dirname, 'tfjs-backend-wasm-simd.wasm'));
const binary = new Uint8Array(bytes).buffer;

void serveReferences({ backends: [{ kind: 'cpu' }, { kind: 'wasm', binary }], device: 'this processor' });
