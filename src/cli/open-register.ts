import { readdirSync, statSync } from 'node:fs';
import { IsnadError } from '../model/index.ts';
import type { Register } from '../store/index.ts';

/** Opens a register that is to be read: there must be one already. */
export async function openExisting(dir: string): Promise<Register> {
  if (isNothing(dir)) {
    throw new IsnadError('not-found', 'There is no register here.', {
      file: dir,
      wayOut: 'Make one with «isnad add FILES», or name another with --register.',
    });
  }
  const { openRegister } = await import('../store/index.ts');
  return openRegister(dir);
}

/** No folder, or an empty one, which opening would turn into a register. */
function isNothing(dir: string): boolean {
  const found = statSync(dir, { throwIfNoEntry: false });
  return found === undefined || (found.isDirectory() && readdirSync(dir).length === 0);
}

/** Opens the register, hands it over, and closes it whatever happens. */
export async function withRegister<T>(open: Promise<Register>, use: (register: Register) => Promise<T>): Promise<T> {
  const register = await open;
  try {
    return await use(register);
  } finally {
    await register.close();
  }
}
