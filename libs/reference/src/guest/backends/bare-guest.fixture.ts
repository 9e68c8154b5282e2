/** The entry of the bundle that tests of the backends run: TensorFlow.js as in the engine, without the harness. */
import { closeRealm } from '../realm';
import { tf } from '../tensorflow';
import { openCpu } from './cpu';
import { openWasm } from './wasm';

Object.assign(globalThis, { tf, openCpu, openWasm, closeRealm });
