export { createEngine, type Engine, readDocument } from './engine.ts';
export { version } from './version.ts';
