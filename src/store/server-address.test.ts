import { describe, expect, test } from 'vitest';
import { isAddress, parseAddress, withoutPassword } from './server-address.ts';

describe('an address', () => {
  test.each([
    ['postgres://localhost/isnad', 'postgres://localhost/isnad'],
    ['postgresql://ann@db.example.org:6432/arms?sslmode=require', 'postgres://ann@db.example.org:6432/arms'],
    ['postgres://ann:s%40cret@localhost/isnad', 'postgres://ann@localhost/isnad'],
    ['postgres://ann:s@cret@localhost/isnad', 'postgres://ann@localhost/isnad'],
    ['postgres:///isnad?host=/run/postgresql&user=ann&password=secret', 'postgres://ann@/run/postgresql/isnad'],
    ['postgres://ann@/isnad', 'postgres://ann@localhost/isnad'],
    ['postgres://[::1]:5433/isnad', 'postgres://[::1]:5433/isnad'],
  ])('%s', (address, name) => {
    expect(parseAddress(address).name).toBe(name);
  });

  test.each([
    ['postgres://localhost', 'names no database', 'postgres://localhost/'],
    ['postgres://ann:secret@localhost/', 'names no database', 'postgres://ann@localhost/'],
    ['mysql://ann:secret@localhost/isnad', 'no address of a PostgreSQL server', 'mysql://…'],
    ['https://ann:secret@example.org/isnad', 'no address of a PostgreSQL server', 'https://…'],
    ['postgres://ann:sec#ret@localhost/isnad', 'no address of a database', 'postgres://…'],
    ['postgres://ann:12#secret@localhost/isnad', 'no address of a database', 'postgres://…'],
    ['postgres://ann:12/secret@localhost/isnad', 'no address of a database', 'postgres://…'],
    ['postgres://ann:12?secret@localhost/isnad', 'no address of a database', 'postgres://…'],
    ['postgres://local host/isnad', 'no address of a database', 'postgres://…'],
  ])('%s is none, and no password is repeated', (address, message, file) => {
    expect(() => parseAddress(address)).toThrow(
      expect.objectContaining({
        code: 'register-unusable',
        message: expect.stringContaining(message),
        where: { file },
        wayOut: expect.stringContaining('postgres://USER:PASSWORD@HOST/DATABASE'),
      }),
    );
  });

  test.each([
    ['postgres://ann:s%40cret@h/d', { address: 'postgres://ann@h/d', password: 's@cret' }],
    ['postgres:///d?host=/run&password=secret', { address: 'postgres:///d?host=%2Frun', password: 'secret' }],
    ['postgres://ann@h/d', { address: 'postgres://ann@h/d', password: null }],
  ])('%s without its password', (address, expected) => {
    expect(withoutPassword(address)).toEqual(expected);
  });

  test.each([
    ['register', false],
    ['/srv/register', false],
    ['./postgres:/x', false],
    ['C:\\register', false],
    ['postgres://h/d', true],
    ['mysql://h/d', true],
  ])('%s is one: %j', (place, expected) => {
    expect(isAddress(place)).toBe(expected);
  });
});
