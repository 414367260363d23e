export type { Contents } from './contents.ts';
export { copyRegister } from './copy-register.ts';
export { restoreBackup } from './restore-backup.ts';
export { writeBackup } from './write-backup.ts';
