import { connect } from 'node:net';
import { readCourse } from '@gradus/exercise';
import { createGrader } from '@gradus/grading';
import pc from 'picocolors';
import { EXIT, type ExitCode } from '../exit-codes';
import { EXERCISES_FOLDER, cacheFolder, dataFolder, setting } from '../folders';

interface Finding {
  readonly what: string;
  readonly on: boolean;
  readonly detail: string;
}

const CONNECT_MS = 3000;

/** `gradus doctor`: what is on, on this machine: Node, sandbox layers, reference backend and device, database, queue. */
export async function doctorCommand(options: { readonly json: boolean }): Promise<ExitCode> {
  await using grader = await createGrader({ cacheDir: cacheFolder() });
  const { backend, device, precision } = grader.engine.references.info();
  const trial = await tryToGrade(grader);
  const findings: Finding[] = [
    { what: 'node', on: true, detail: process.version },
    ...grader.layers.map(({ layer, on, detail }) => ({ what: `sandbox: ${layer}`, on, detail })),
    { what: 'reference', on: true, detail: `${backend}, ${device}, ${precision}` },
    await service('database', setting('DATABASE_URL'), `embedded PostgreSQL (PGlite) in ${dataFolder()}`, 5432),
    await service('queue', setting('REDIS_URL'), 'in this process, over the database', 6379),
    trial,
  ];
  if (options.json) process.stdout.write(`${JSON.stringify({ canGrade: trial.on, findings }, null, 2)}\n`);
  else findings.forEach(({ what, on, detail }) => process.stdout.write(`${on ? pc.green('✓') : pc.red('✗')} ${what}: ${detail}\n`));
  return trial.on ? EXIT.full : EXIT.below;
}

/** Grades a model answer for real: nothing else proves that this machine can grade. */
async function tryToGrade(grader: Awaited<ReturnType<typeof createGrader>>): Promise<Finding> {
  const bundle = readCourse(EXERCISES_FOLDER).bundles[0];
  if (!bundle) return { what: 'trial', on: false, detail: 'no exercise could be read: run gradus check' };
  const source = bundle.solutions[0]?.source ?? '';
  const result = await grader.grade({ bundle, version: 0, source, person: 'doctor', hidden: { seed: 1 } });
  return { what: 'trial', on: result.score === 1, detail: `${bundle.id}: ${result.verdict}, ${result.timings.totalMs.toFixed(0)} ms` };
}

async function service(what: string, address: string | undefined, otherwise: string, port: number): Promise<Finding> {
  if (address === undefined) return { what, on: true, detail: otherwise };
  if (!URL.canParse(address)) return { what, on: false, detail: 'the address is no URL' };
  const url = new URL(address);
  const isThere = await canConnect(url.hostname, Number(url.port || port));
  return { what, on: isThere, detail: `${url.protocol}//${url.host}${isThere ? '' : ' does not answer'}` };
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: CONNECT_MS });
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.on('connect', () => end(true)).on('error', () => end(false)).on('timeout', () => end(false));
  });
}
