/** workflows: what the worker's bundle carries. */
export { pilotLifecycle } from './pilot-lifecycle';
export { concern } from './concern';
