export type { WorkerOptions } from './worker.module';
export { startWorker } from './start-worker';
