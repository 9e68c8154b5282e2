export { BackendError } from './main/errors';
export { type TensorFlowInstallation } from './main/candidates';
export { type ReferencesOptions, createReferences } from './main/create-references';
export {
  BACKEND_IDS,
  type AuthorOutcome,
  type BackendId,
  type BackendReport,
  type JudgeRequest,
  type Judgement,
  type OutputCache,
  type Precision,
  type PrepareRequest,
  type PreparedCase,
  type PreparedGroup,
  type References,
} from './references';
