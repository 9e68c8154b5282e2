import type { Health } from '@gradus/contract';
import type { LiveEvents, QueueSource, Store } from '@gradus/store';

export interface ApiOptions {
  readonly store: Store;
  readonly queueSource: QueueSource;
  readonly events: LiveEvents;
  /** What /health tells of the parts that are not the API's own. */
  readonly status: StatusSource;
  /** The built pages; absent or without an index.html: a page that says how to build them. */
  readonly pagesDir?: string;
  readonly submissionsPerMinute?: number;
}

export interface StatusSource {
  readonly version: string;
  readonly broken: Health['exercises']['broken'];
  /** Where the grading engine runs in this process. */
  engine(): Pick<Health, 'reference' | 'sandbox'>;
}

/** The token that Nest injects the options by. */
export const API_OPTIONS = Symbol('ApiOptions');
