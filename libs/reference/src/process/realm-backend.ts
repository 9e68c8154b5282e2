import type { HostBackend } from '../bridge/host/host-backend';

/** The backend that is opened in a context: two live in the isolate, one is the near end of the bridge to a backend of this process. */
export type RealmBackend =
  | { readonly kind: 'cpu' }
  /** The module's bytes; V8 keeps what it compiled of them for as long as the process lives. */
  | { readonly kind: 'wasm'; readonly binary: ArrayBuffer }
  | { readonly kind: 'bridge'; readonly host: HostBackend };
