import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import type { Register } from './index.ts';
import { whileWanted } from './while-wanted.ts';

let register: Register;
beforeAll(async () => {
  register = await openEmptyRegister();
});
afterAll(() => register.close());

test('a register is asked no further once nobody waits for the answer', async () => {
  const leaving = new AbortController();
  let asked = 0;
  const work = async () => {
    for (;;) {
      await register.counts();
      if (++asked === 3) leaving.abort();
    }
  };
  await expect(whileWanted(leaving.signal, work)).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toBe(3);
  expect(await register.counts()).toMatchObject({ documents: 0 });
});
