export type { ApiOptions, StatusSource } from './api-options';
export { createApi } from './create-api';
export { listen } from './listen';
