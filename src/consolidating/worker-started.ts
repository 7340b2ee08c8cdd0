/** What a worker says once it can be asked. */
export const WORKER_STARTED = 'par-index/started';
