import type { Register } from '../store/index.ts';

/** Opens a register that is to be read: there must be one already. Takes a folder or an address. */
export async function openExisting(place: string): Promise<Register> {
  const { openRegister } = await import('../store/index.ts');
  return openRegister(place, { create: false });
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
