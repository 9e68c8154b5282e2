import { precision, tf } from '../tensorflow';
import { type CheckReport, type Extent, checkKnownAnswers } from './check-known-answers';

/**
 * Asks TensorFlow.js, on the backend that is open, for answers that are known from elsewhere: what the references rest on. Reads by
 * `data()`, as a graphics card cannot be read at once. What failed is named, with what it means where that is known.
 */
export function selfCheck(extent: Extent = 'whole'): Promise<CheckReport> {
  return checkKnownAnswers(tf, precision, extent);
}
