export { type AppOptions, createApp } from './create-app.ts';
export type { Refusal } from './guards/log-refusals.ts';
export { isBeyond, type Reach } from './reach.ts';
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts';
export type * from './types.ts';
