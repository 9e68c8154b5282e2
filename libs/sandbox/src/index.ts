export {
  type Call,
  type CaseOutcome,
  type CompileOutcome,
  type Job,
  type JobCase,
  type Layer,
  type Program,
  type ProgramVerdict,
  type RunLimits,
  type RunOutcome,
  type Sandbox,
} from './sandbox';
