/** The entry of the bundle that the test of the self-check runs in an isolate: the check and the backends, without the harness. */
import { closeRealm } from '../realm';
import { selfCheck } from './self-check';
import { openCpu } from '../backends/cpu';
import { openWasm } from '../backends/wasm';

Object.assign(globalThis, { selfCheck, openCpu, openWasm, closeRealm });
