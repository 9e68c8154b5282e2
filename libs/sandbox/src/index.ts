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
export { type SandboxOptions, createSandbox } from './create-sandbox';
export { SandboxError, type SandboxErrorCode } from './errors';
export { type Audience } from './readiness';
export {
  type BoundedProcess,
  type Message,
  type RequestLimits,
  type RequestOutcome,
  startBoundedProcess,
} from './bounded/bounded-process';
export { type BoundedProcessOptions } from './bounded/bounded-process-options';
export { hasMoreNodes } from './bounded/json-nodes';
export { packageFolders } from './bounded/package-folders';
export { type Handle, type Served, serveRequests } from './bounded/serve';
export { ISOLATE_GLOBALS } from './isolate/globals';
