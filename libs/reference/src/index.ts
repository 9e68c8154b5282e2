export { type ReferencesOptions, createReferences } from './main/create-references';
export {
  type AuthorOutcome,
  type JudgeRequest,
  type Judgement,
  type OutputCache,
  type Precision,
  type PrepareRequest,
  type PreparedCase,
  type PreparedGroup,
  type References,
} from './references';
