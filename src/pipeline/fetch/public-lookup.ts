import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { IsnadError } from '../../model/index.ts';

type IsAllowed = (address: string) => boolean;

/**
 * Looks a name up for a connection, and refuses it where any of its addresses is not allowed. The connection is made to what was looked
 * up here: a name that points elsewhere a moment later changes nothing.
 */
export function lookupOnly(isAllowed: IsAllowed): LookupFunction {
  return (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return callback(error, []);
      const [first] = found;
      if (first === undefined || !found.every(({ address }) => isAllowed(address))) return callback(refused(name), []);
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

/** Refuses a host that is written as an address, which nobody looks up. Throws `address-refused`. */
export function checkLiteral(host: string, isAllowed: IsAllowed): void {
  const address = host.replace(/^\[|\]$/gu, '');
  if (isIP(address) !== 0 && !isAllowed(address)) throw refused(host);
}

function refused(host: string): IsnadError {
  return new IsnadError('address-refused', `${host} is not on the public internet.`, {
    wayOut: 'Save the page, and add the file.',
  });
}
