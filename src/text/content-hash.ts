const PRIMES = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

/**
 * 128-bit hash of a text as 32 hexadecimal digits, the same on every machine and in a browser without its asynchronous
 * crypto. Four multiply-and-rotate lanes over the code units (after MurmurHash3); for telling contents apart, not for secrets.
 */
export function contentHash(text: string): string {
  const lanes = PRIMES.map((prime, k) => lane(text, prime, k + 1));
  return lanes
    .map((value, k) =>
      mix(value ^ (lanes[(k + 1) % 4] as number))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

function lane(text: string, prime: number, seed: number): number {
  let hash = seed * 0x01000193;
  for (let i = 0; i < text.length; i++) {
    let unit = Math.imul(text.charCodeAt(i) + seed, prime);
    unit = (unit << 15) | (unit >>> 17);
    hash ^= Math.imul(unit, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  return mix(hash ^ text.length);
}

function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
