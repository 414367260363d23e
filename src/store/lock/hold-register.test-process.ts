import { openRegister } from '../open-register.ts';

// Opens the register named by the first argument, says how that went in one line, and holds it until it is ended.
const dir = process.argv[2] ?? '';
try {
  await openRegister(dir);
  console.log('open');
  setInterval(() => {}, 1000);
} catch (error) {
  console.log((error as { code?: string }).code ?? String(error));
}
