/**
 * How many times `run` reads an element of the list it is handed: what a test of growth may compare, since it is the same on every
 * machine and wall time is not.
 */
export function countReads<T>(list: readonly T[], run: (list: readonly T[]) => void): number {
  let reads = 0;
  const counted = new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key, receiver);
    },
  });
  run(counted);
  return reads;
}
