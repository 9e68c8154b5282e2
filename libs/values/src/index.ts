export {
  type Dictionary,
  type Foreign,
  type FunctionSource,
  type List,
  type Nothing,
  type Tensor,
  type Text,
  type Truth,
  type Value,
  countNumbers,
  countParts,
  indexOf,
  itemsOf,
  joinItems,
  sameShape,
  scalar,
  sizeOf,
} from './value';
export { fromPlain, toPlain } from './plain';
export { callSource, numberSource, toSource } from './source';
export { type Packed, UnpackError, pack, unpack } from './pack';
export { type Tolerance, isClose, scaleOf } from './close';
export { type Random, randomStream } from './random';
