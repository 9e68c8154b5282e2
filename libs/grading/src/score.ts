import { type CaseResult, type GradedVerdict, type GroupResult, type GroupVerdict, type Step, LIMITS, STEPS } from '@gradus/contract';
import type { GroupSpec } from '@gradus/exercise';
import { callSource } from '@gradus/values';
import type { ComparedCase } from './compare/compare-case';
import type { GradeRequest } from './engine';
import { exportsUsed } from './plan';

/** Which verdict speaks for several: what ended the program before what it answered. */
const PRIORITY = ['crashed', 'memory-limit', 'time-limit', 'output-limit', 'runtime-error', 'export-missing', 'wrong', 'not-run', 'passed'] as const satisfies readonly GroupVerdict[];

export interface Score {
  readonly points: number;
  readonly maxPoints: number;
  readonly score: number;
  readonly verdict: GradedVerdict;
  readonly step: Step | null;
  readonly groups: readonly GroupResult[];
}

/** Which groups take part: all, the visible ones, or those of the cases that were asked for. */
export type Scope = Pick<GradeRequest, 'bundle' | 'hidden' | 'cases'>;

function groupsOf({ bundle, hidden, cases }: Scope): GroupSpec[] {
  return bundle.spec.groups
    .filter((group) => hidden !== 'none' || group.visibility === 'visible')
    .filter((group) => cases === undefined || cases.some((id) => id.startsWith(`${group.id}/`)));
}

/** Points, verdict and step of a graded submission. A group's points are shared out over its cases. */
export function score(scope: Scope, compared: readonly ComparedCase[], missingExports: readonly string[]): Score {
  const groups = groupsOf(scope).map((group) =>
    scoreGroup(group, compared.filter((one) => one.planned.group.id === group.id), new Set(missingExports)),
  );
  const points = sum(groups.map((group) => group.points));
  const maxPoints = maxPointsOf(scope);
  // No case ran is a failure.
  const verdict = groups.length > 0 ? worst(groups.map((group) => group.verdict)) : 'not-run';
  return {
    points,
    maxPoints,
    score: verdict === 'passed' ? 1 : round(points / Math.max(maxPoints, points, Number.MIN_VALUE)),
    verdict: verdict === 'export-missing' || verdict === 'not-run' ? 'wrong' : verdict,
    step: stepOf(groups, missingExports),
    groups,
  };
}

export function maxPointsOf(scope: Scope): number {
  return sum(groupsOf(scope).map((group) => group.points));
}

/** Groups of a program that ended before any case: 0 points each. */
export function notRunGroups(scope: Scope): GroupResult[] {
  return groupsOf(scope).map((group) => scoreGroup(group, [], new Set()));
}

function scoreGroup(group: GroupSpec, compared: readonly ComparedCase[], missing: ReadonlySet<string>): GroupResult {
  const share = group.points / Math.max(compared.length, 1);
  const cases = compared.map((one) => caseResult(one, share));
  const passed = compared.filter((one) => one.verdict === 'passed').length;
  const lacksExport = compared.some((one) => one.verdict === 'not-run' && [...exportsUsed(one.planned)].some((name) => missing.has(name)));
  return {
    id: group.id,
    title: group.title,
    step: group.step,
    visibility: group.visibility,
    points: compared.length > 0 ? round((group.points * passed) / compared.length) : 0,
    maxPoints: group.points,
    verdict: compared.length > 0 ? worst([...cases.map((one) => one.verdict), ...(lacksExport ? (['export-missing'] as const) : [])]) : 'not-run',
    cases,
  };
}

function caseResult({ planned, verdict, mismatch, error, console, timeMs }: ComparedCase, share: number): CaseResult {
  const call = callSource(planned.prepared.call.export, planned.prepared.call.args);
  return {
    id: planned.prepared.id,
    verdict,
    points: verdict === 'passed' ? round(share) : 0,
    maxPoints: round(share),
    ...(call.length <= LIMITS.callBytes ? { call } : {}),
    ...(mismatch ? { mismatch } : {}),
    ...(error ? { error } : {}),
    ...(console.length > 0 ? { console: [...console] } : {}),
    timeMs,
  };
}

function worst<V extends GroupVerdict>(verdicts: readonly V[]): V | 'passed' {
  return verdicts.reduce<V | 'passed'>((a, b) => (PRIORITY.indexOf(b) < PRIORITY.indexOf(a) ? b : a), 'passed');
}

function stepOf(groups: readonly GroupResult[], missingExports: readonly string[]): Step | null {
  if (missingExports.length > 0) return 'exports';
  const failed = groups.filter((group) => group.verdict !== 'passed').map((group) => group.step);
  return STEPS.find((step) => failed.some((one) => one === step)) ?? null;
}

function sum(numbers: readonly number[]): number {
  return round(numbers.reduce((a, b) => a + b, 0));
}

/** Thirds of a point must add up again: 1e-9 of a point is nobody's grade. */
function round(points: number): number {
  return Math.round(points * 1e9) / 1e9;
}
