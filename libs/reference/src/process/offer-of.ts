import type { HostBackend } from '../bridge/host/host-backend';
import type { Offer } from './serve-references';

/** Opens the backend of this process before its walls close; what goes wrong is told when it is asked for. */
export async function offerOf(open: () => HostBackend | Promise<HostBackend>): Promise<Offer | { readonly refusal: string }> {
  try {
    const host = await open();
    return { backends: [{ kind: 'bridge', host }], device: host.device };
  } catch (error) {
    return { refusal: error instanceof Error ? error.message : String(error) };
  }
}
