import { connect } from 'node:net';
import { readCourse } from '@gradus/exercise';
import { type Grader, createGrader } from '@gradus/grading';
import { BackendError, type BackendReport } from '@gradus/reference';
import { type Layer, SandboxError } from '@gradus/sandbox';
import pc from 'picocolors';
import { EXIT, type ExitCode } from '../exit-codes';
import { EXERCISES_FOLDER, cacheFolder, dataFolder, setting } from '../folders';
import { parseReferenceSettings } from '../reference-settings';
import { parseSandboxSettings } from '../sandbox-settings';

interface Finding {
  readonly what: string;
  readonly on: boolean;
  readonly detail: string;
}

const CONNECT_MS = 3000;

/** `gradus doctor`: what is on, on this machine: Node, sandbox layers, reference backend and device, database, queue. */
export async function doctorCommand(options: { readonly json: boolean }): Promise<ExitCode> {
  const grading = await lookAtGrading();
  const canGrade = grading.every(({ on, isNeeded }) => on || !isNeeded);
  const findings: Finding[] = [
    { what: 'node', on: true, detail: process.version },
    ...grading.map(({ what, on, detail }) => ({ what, on, detail })),
    await service('database', setting('DATABASE_URL'), `embedded PostgreSQL (PGlite) in ${dataFolder()}`, 5432),
    await service('queue', setting('REDIS_URL'), 'in this process, over the database', 6379),
  ];
  if (options.json) process.stdout.write(`${JSON.stringify({ canGrade, findings }, null, 2)}\n`);
  else findings.forEach(({ what, on, detail }) => process.stdout.write(`${on ? pc.green('✓') : pc.red('✗')} ${what}: ${detail}\n`));
  return canGrade ? EXIT.full : EXIT.below;
}

/** `isNeeded`: without it nothing can be graded here. */
type GradingFinding = Finding & { readonly isNeeded: boolean };

async function lookAtGrading(): Promise<GradingFinding[]> {
  const { strict = false, ...sandbox } = parseSandboxSettings(process.env);
  try {
    // Not strict: which wall is missing is what is asked.
    await using grader = await createGrader({ cacheDir: cacheFolder(), sandbox, reference: parseReferenceSettings(process.env) });
    return [
      ...grader.layers.map(({ layer, on, detail }) => ({ what: `sandbox: ${layer}`, on, detail, isNeeded: false })),
      ...(strict ? [strictness(grader.layers)] : []),
      ...(await lookAtReferences(grader)),
      await tryToGrade(grader),
    ];
  } catch (error) {
    if (error instanceof BackendError) return [{ what: 'reference', on: false, detail: error.message, isNeeded: true }];
    if (!(error instanceof SandboxError)) throw error;
    return [{ what: 'sandbox', on: false, detail: error.message, isNeeded: true }];
  }
}

/** Every backend tried, then the one that grades. */
async function lookAtReferences(grader: Grader): Promise<GradingFinding[]> {
  const { references } = grader.engine;
  const reports = await references.survey();
  const { backend, device, precision } = references.info();
  const isUsable = reports.some(({ isPresent }) => isPresent);
  const inUse = isUsable ? `${backend}, ${device}, ${precision}` : 'no backend of TensorFlow.js gives the known answers here';
  return [
    ...reports.map((report) => ({ what: `backend: ${report.id}`, on: report.isPresent, detail: describeBackend(report), isNeeded: false })),
    { what: 'reference', on: isUsable, detail: inUse, isNeeded: true },
  ];
}

function describeBackend(report: BackendReport): string {
  if (!report.isPresent) return report.reason;
  const { checked, worstError } = report.selfCheck;
  return `${report.device}; ${checked} known answers, worst error ${worstError.toExponential(1)} of the largest number`;
}

function strictness(layers: readonly Layer[]): GradingFinding {
  const missing = layers.filter(({ on }) => !on).map(({ layer }) => layer);
  const detail = missing.length === 0 ? 'every wall stands' : `nothing starts here without: ${missing.join(', ')}`;
  return { what: 'GRADUS_SANDBOX=strict', on: missing.length === 0, detail, isNeeded: true };
}

/** Grades a model answer for real: nothing else proves that this machine can grade. */
async function tryToGrade(grader: Grader): Promise<GradingFinding> {
  const bundle = readCourse(EXERCISES_FOLDER).bundles[0];
  if (!bundle) return { what: 'trial', on: false, detail: 'no exercise could be read: run gradus check', isNeeded: true };
  const source = bundle.solutions[0]?.source ?? '';
  const result = await grader.grade({ bundle, version: 0, source, person: 'doctor', hidden: { seed: 1 } });
  return { what: 'trial', on: result.score === 1, detail: `${bundle.id}: ${result.verdict}, ${result.timings.totalMs.toFixed(0)} ms`, isNeeded: true };
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
