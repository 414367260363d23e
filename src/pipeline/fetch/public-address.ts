import { BlockList, isIP } from 'node:net';
import ranges from './special-addresses.json' with { type: 'json' };

/** Ranges that lead to this machine, its neighbours or nowhere: the special-purpose registries of IANA. */
const special = new BlockList();
for (const { range } of ranges) {
  const [start = '', bits = ''] = range.split('/');
  special.addSubnet(start, Number(bits), family(start));
}

/** All addresses of IPv6 that lead out into the world; those that wrap an IPv4 address, `::ffff:127.0.0.1`, are not among them. */
const worldwide = new BlockList();
worldwide.addSubnet('2000::', 3, 'ipv6');

/** True for the address of a machine that anybody may ask; false for loopback, private, link-local and whatever is no IP address. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0 || (version === 6 && !worldwide.check(address, 'ipv6'))) return false;
  return !special.check(address, family(address));
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
