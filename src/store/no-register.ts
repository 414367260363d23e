import { IsnadError } from '../model/index.ts';
import type { Place } from './place.ts';

/** The error of a place that holds no register where there must be one. */
export function noRegister({ kind, name }: Place): IsnadError {
  return new IsnadError('not-found', 'There is no register here.', {
    file: name,
    wayOut: `Make one with «isnad add FILES», or name another with ${kind === 'server' ? '--database' : '--register'}.`,
  });
}
