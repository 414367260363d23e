import { userInfo } from 'node:os';

/** The name of who runs this process; empty where it has none, as in a container that runs under a bare number. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
