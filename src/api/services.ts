import type { RouteConfig, RouteHandler } from '@hono/zod-openapi';
import type { DocumentInput, Extraction } from '../model/index.ts';
import type { DealUpkeep } from '../pipeline/deals/index.ts';
import type { Imports } from '../pipeline/imports/index.ts';
import type { Catalogue, OwnFile, ReadOptions } from '../pipeline/index.ts';
import type { Access, Register } from '../store/index.ts';
import type { Recent } from './recent-answers.ts';

/** What the handlers work with. */
export interface Services {
  register: Register;
  /** Brings its deals up to date while it is read. */
  deals: DealUpkeep;
  /** The engine: reads one article. Throws an IsnadError where it cannot. */
  readDocument: (input: DocumentInput, options?: ReadOptions) => Extraction;
  /** The names that the engine has beside the shipped ones. */
  ownNames?: readonly OwnFile[];
  /** What takes files and pages in. */
  imports: Imports;
  /** Answers of a moment ago. */
  recent: Recent;
  /** The shipped names with these. */
  catalogue: Catalogue;
}

export type Handler<R extends RouteConfig> = (services: Services) => RouteHandler<R>;

/** Handlers of users and sessions get the register's users, which are loaded where somebody asks for them. */
export type AccessHandler<R extends RouteConfig> = (access: () => Promise<Access>) => RouteHandler<R>;
