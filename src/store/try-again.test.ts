import { describe, expect, test } from 'vitest';
import { tryAgain } from './try-again.ts';

const failing = (code: string, times: number) => {
  let calls = 0;
  const work = async () => {
    calls++;
    if (calls <= times) throw Object.assign(new Error(`fails with ${code}`), { code });
    return calls;
  };
  return { work, calls: () => calls };
};

describe('a transaction that fails', () => {
  test.each(['40001', '40P01', '23505', '23503'])('with %s is done again', async (code) => {
    expect(await tryAgain(failing(code, 3).work)).toBe(4);
  });

  test.each(['42501', '53100', 'ECONNRESET'])('with %s is not', async (code) => {
    const { work, calls } = failing(code, 1);
    await expect(tryAgain(work)).rejects.toThrow(`fails with ${code}`);
    expect(calls()).toBe(1);
  });

  test('each time fails in the end', async () => {
    await expect(tryAgain(failing('23505', 100).work)).rejects.toThrow('fails with 23505');
  });
});
