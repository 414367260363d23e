const PRIMES = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;
const SEED = 0x01000193;

/**
 * 128-bit hash of a text as 32 hexadecimal digits, the same on every machine and in a browser without its asynchronous
 * crypto. Four multiply-and-rotate lanes over the code units (after MurmurHash3); for telling contents apart, not for secrets.
 */
export function contentHash(text: string): string {
  const lanes = hashLanes(text).map((hash) => mix(hash ^ text.length));
  return lanes
    .map((value, k) =>
      mix(value ^ (lanes[(k + 1) % 4] as number))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

/** The four lanes side by side in one pass. */
function hashLanes(text: string): [number, number, number, number] {
  const [p, q, r, s] = PRIMES;
  let a = SEED;
  let b = 2 * SEED;
  let c = 3 * SEED;
  let d = 4 * SEED;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = step(a, Math.imul(unit + 1, p));
    b = step(b, Math.imul(unit + 2, q));
    c = step(c, Math.imul(unit + 3, r));
    d = step(d, Math.imul(unit + 4, s));
  }
  return [a, b, c, d];
}

function step(hash: number, unit: number): number {
  let h = hash ^ Math.imul((unit << 15) | (unit >>> 17), 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
