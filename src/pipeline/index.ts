export { badCatalogue, type Catalogue, checkOwn, loadCatalogue, type OwnFile } from '../knowledge/index.ts';
export { createEngine, type Engine, type ReadOptions, readDocument } from './engine.ts';
export { version } from './version.ts';
