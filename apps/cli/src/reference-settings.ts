import { BACKEND_IDS, type ReferencesOptions } from '@gradus/reference';
import { UsageError } from './exit-codes';
import { findInstallation, gpuFolder } from './gpu/installation';

/**
 * What references are computed on: TensorFlow where `gradus gpu install` put it, and GRADUS_TF_BACKEND (one of BACKEND_IDS or nothing).
 * @throws UsageError that says what the variable must be
 */
export function parseReferenceSettings(environment: NodeJS.ProcessEnv): Pick<ReferencesOptions, 'backend' | 'tensorflow'> {
  // An empty variable is how compose files and shells say "not set".
  const { GRADUS_TF_BACKEND: name = '' } = environment;
  const backend = BACKEND_IDS.find((id) => id === name);
  if (name !== '' && backend === undefined) {
    throw new UsageError('wrong-usage', `GRADUS_TF_BACKEND must be one of ${BACKEND_IDS.join(', ')}, or nothing: then the best one is taken.`);
  }
  const installation = findInstallation();
  return {
    ...(backend === undefined ? {} : { backend }),
    ...(installation === undefined ? {} : { tensorflow: { ...installation, folder: gpuFolder() } }),
  };
}
