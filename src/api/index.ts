export { type AppOptions, createApp } from './create-app.ts';
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts';
export type * from './types.ts';
