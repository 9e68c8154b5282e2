/**
 * The harness inside the isolate. The host holds references to the functions of `gradusGuest` and takes the name away before
 * an author's code runs. Only strings, numbers and array buffers cross, and the one function of the bridge.
 */
// First: what TensorFlow.js looks for while it is loaded, then TensorFlow.js.
import { closeRealm, runTimer } from './realm';
import './tensorflow';
import { type Value, fromPlain, pack, unpack } from '@gradus/values';
import { bridgeState, resumeReads } from '../bridge/guest/bridge-backend';
import { openBridge } from '../bridge/guest/open-bridge';
import { type AuthorFile, type Place, errorAnswer } from './author-error';
import { openCpu } from './backends/cpu';
import { openWasm } from './backends/wasm';
import { judge } from './judge';
import { prepareGroup, readGroupRequest } from './prepare-group';
import { selfCheck } from './self-check/self-check';

const modules: { cases?: unknown; reference?: unknown; checks?: unknown } = {};
const place: Place = { file: 'cases.ts', context: '', about: '' };
let answer: { readonly skeleton: string; readonly numbers: Float64Array } | undefined;

/** Deeper than any value: the envelope of a request adds some levels. */
const ENVELOPE_DEPTH = 40;

function settle(value: Value): void {
  answer = pack(value);
}

/** Starts a request; whether it is done, `state` tells. */
function begin(skeleton: string, numbers: ArrayBuffer): void {
  answer = undefined;
  run(unpack({ skeleton, numbers: new Float64Array(numbers) }, ENVELOPE_DEPTH)).then(
    (value) => settle({ kind: 'dictionary', entries: new Map([['ok', value]]) }),
    (thrown: unknown) => settle(errorAnswer(thrown, place)),
  );
}

/** A list asks for judgements, a text for the self-check (`quick` or `whole`), a record for the cases of a group. */
async function run(request: Value): Promise<Value> {
  if (request.kind === 'list') return judge(request.items, modules.checks, place);
  if (request.kind === 'text') return fromPlain(await selfCheck(request.text === 'quick' ? 'quick' : 'whole'));
  return prepareGroup(readGroupRequest(request), { cases: modules.cases, reference: modules.reference }, place);
}

/** 'done', 'reading' while numbers come over the bridge, 'waiting' after the next timer has run, or 'stuck': what is awaited will never come. */
function state(): string {
  if (answer !== undefined) return 'done';
  if (bridgeState() === 'reading') return 'reading';
  return runTimer() ? 'waiting' : 'stuck';
}

const guest = {
  openCpu,
  openWasm,
  openBridge,
  resumeReads,
  closeRealm,
  begin,
  state,
  skeleton: () => answer?.skeleton ?? '',
  numbers: () => answer?.numbers.buffer ?? new ArrayBuffer(0),
  /** Which file was at work, when the host had to stop it. */
  where: () => JSON.stringify(place),
  /** A module's namespace, or what V8 threw when the host evaluated it. */
  take: (file: AuthorFile, namespace: unknown) => {
    Object.assign(modules, { [file.replace('.ts', '')]: namespace });
  },
  enter: (file: AuthorFile) => {
    Object.assign(place, { file, context: '', about: '' });
  },
};
Object.defineProperty(globalThis, 'gradusGuest', { value: guest, configurable: true });
