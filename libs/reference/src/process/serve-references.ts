import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Served, serveRequests } from '@gradus/sandbox';
import { Engine } from './engine';
import { type ProcessAnswer, type ProcessRequest, requestSchema } from './protocol';
import type { RealmBackend } from './realm-backend';

export interface Offer {
  readonly backends: readonly RealmBackend[];
  /** What the backends compute on. */
  readonly device: string;
}

const REASON_CHARACTERS = 2048;

/** The process that runs authors' code: TensorFlow.js in isolates, on the backends that it offers, or the reason why there is none. */
export function serveReferences(offer: Offer | { readonly refusal: string }): Promise<never> {
  const engines = new Engines(readFileSync(join(__dirname, 'engine.js'), 'utf8'), offer);
  return serveRequests(async ({ body, numbers }) => {
    const request = requestSchema.parse(body);
    let isProven = false;
    try {
      const selected = await engines.select(request);
      isProven = request.kind === 'run';
      return await answerOf(selected, request, numbers);
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).slice(0, REASON_CHARACTERS);
      return withoutNumbers({ kind: isProven ? 'broken' : 'refused', reason });
    }
  });
}

interface Selected {
  readonly engine: Engine;
  readonly device: string;
}

/** Each is made when it is first asked for, and proves itself before it answers. */
class Engines {
  private readonly opened = new Map<string, Promise<Engine>>();

  constructor(
    private readonly bundle: string,
    private readonly offer: Offer | { readonly refusal: string },
  ) {}

  /** @throws Error with the reason why it is not there */
  async select({ backend: kind, precision }: Pick<ProcessRequest, 'backend' | 'precision'>): Promise<Selected> {
    if ('refusal' in this.offer) throw new Error(this.offer.refusal);
    const backend = this.offer.backends.find((one) => one.kind === kind);
    if (backend === undefined) throw new Error(`this process has no backend ${kind}`);
    const key = `${kind} ${precision}`;
    const opening = this.opened.get(key) ?? Engine.open(this.bundle, precision, backend);
    this.opened.set(key, opening);
    return { engine: await opening, device: this.offer.device };
  }
}

async function answerOf({ engine, device }: Selected, request: ProcessRequest, numbers: Float64Array): Promise<Served> {
  if (request.kind === 'prove') return withoutNumbers({ kind: 'proven', device, ...(await engine.prove('whole')) });
  const { gradingHash, modules, seconds, skeleton } = request;
  const answer = await engine.run({ gradingHash, modules, seconds, request: { skeleton, numbers } });
  if (answer.kind === 'failed') return withoutNumbers(answer);
  return { body: { kind: 'answer', skeleton: answer.packed.skeleton } satisfies ProcessAnswer, numbers: answer.packed.numbers };
}

function withoutNumbers(body: ProcessAnswer): Served {
  return { body, numbers: new Float64Array(0) };
}
