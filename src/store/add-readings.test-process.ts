import { reading, wordsFor } from './extraction.test-fixture.ts';
import { openRegister } from './open-register.ts';

// Opens the register that the first argument names, adds documents from the number of the second argument on, and says of each in a
// line when it is stored. Goes on until it is ended.
const [place = '', first = '0'] = process.argv.slice(2);
const register = await openRegister(place);
console.log('open');
for (let n = Number(first); ; n++) {
  const one = reading(n);
  await register.add(one, wordsFor(one));
  console.log(n);
}
