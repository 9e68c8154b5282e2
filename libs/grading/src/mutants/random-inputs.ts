import type { ExerciseBundle, GroupSpec } from '@gradus/exercise';
import { callSource } from '@gradus/values';
import type { Engine } from '../engine';
import type { PlannedCase } from '../plan';

/** Seeds that no student and no other proof meets. */
const FIRST_SEED = 10_001;
/** Of inputs that repeat themselves under every seed there are no more. */
const MOST_SEEDS = 150;

/** Inputs for telling programs apart: the exercise's own cases under fresh seeds, each once. At least `count`, where its groups draw so many. */
export async function randomInputs(bundle: ExerciseBundle, engine: Engine, count: number): Promise<PlannedCase[]> {
  const inputs = new Map<string, PlannedCase>();
  let groups: readonly GroupSpec[] = bundle.spec.groups;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + MOST_SEEDS && inputs.size < count && groups.length > 0; seed += 1) {
    const drawing: GroupSpec[] = [];
    for (const group of groups) {
      const known = inputs.size;
      for (const one of await casesOf(bundle, engine, group, seed)) {
        const { call } = one.prepared;
        inputs.set(callSource(call.export, call.args), one);
      }
      // A group of fixed cases gives nothing new under the second seed.
      if (inputs.size > known) drawing.push(group);
    }
    groups = drawing;
  }
  return [...inputs.values()];
}

/** None where the reference cannot answer under this seed: it is one that no pool holds. */
async function casesOf(bundle: ExerciseBundle, engine: Engine, group: GroupSpec, seed: number): Promise<PlannedCase[]> {
  const prepared = await engine.references.prepare({ bundle, groups: [group.id], seed });
  if (prepared.kind !== 'ok') return [];
  return prepared.value.flatMap(({ cases }) => cases.map((one) => ({ id: `${group.id}/${seed}/${one.id}`, group, prepared: one })));
}
