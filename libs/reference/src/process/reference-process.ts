/** The process that runs authors' code: TensorFlow.js in isolates. build.mjs makes one file of this and what it imports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Served, serveRequests } from '@gradus/sandbox';
import type { Precision } from '../references';
import { Engine } from './engine';
import { type ProcessAnswer, type ProcessRequest, requestSchema } from './protocol';

const bundle = readFileSync(join(__dirname, 'engine.js'), 'utf8');
const engines: Partial<Record<Precision, Engine>> = {};
let refusal: string | undefined;
try {
  // Before the first request: the start is where a wrong TensorFlow.js shows.
  engineOf('float32');
} catch (error) {
  refusal = error instanceof Error ? error.message : String(error);
}

function engineOf(precision: Precision): Engine {
  return (engines[precision] ??= new Engine(bundle, precision));
}

function handle({ body, numbers }: Served): Served {
  const request = requestSchema.parse(body);
  if (refusal !== undefined) return withoutNumbers({ kind: 'refused', reason: refusal });
  let engine: Engine;
  try {
    engine = engineOf(request.precision);
  } catch (error) {
    return withoutNumbers({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) });
  }
  return answerOf(engine, request, numbers);
}

function answerOf(engine: Engine, request: ProcessRequest, numbers: Float64Array): Served {
  const { gradingHash, modules, seconds, skeleton } = request;
  const answer = engine.run({ gradingHash, modules, seconds, request: { skeleton, numbers } });
  if (answer.kind === 'failed') return withoutNumbers(answer);
  return { body: { kind: 'answer', skeleton: answer.packed.skeleton } satisfies ProcessAnswer, numbers: answer.packed.numbers };
}

function withoutNumbers(body: ProcessAnswer): Served {
  return { body, numbers: new Float64Array(0) };
}

void serveRequests(handle);
