export {
  type AuthorOutcome,
  type JudgeRequest,
  type Judgement,
  type Precision,
  type PrepareRequest,
  type PreparedCase,
  type PreparedGroup,
  type References,
} from './references';
