import type { Access, Register } from '../store/index.ts';
import type { Reach } from './reach.ts';

/** The users of a register, opened when they are first asked for; what fails is tried again the next time. */
export function accessOf(register: Register, { proxy = false }: Reach = {}): () => Promise<Access> {
  let opening: Promise<Access> | undefined;
  return () => {
    opening ??= register.access({ secure: proxy }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}
