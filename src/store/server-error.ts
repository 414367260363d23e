import type { Place } from './place.ts';

type Reason = [what: string, wayOut: string];

const CHECK_ADDRESS = 'Check the address, and that the server runs and lets you in.';
const AGAIN = 'Try again; what was stored is safe.';
const RIGHTS = 'Ask who runs the server for the right to write, or copy the register with «isnad db copy».';

/** By code of PostgreSQL: `%` stands for the address. */
const byCode: Record<string, Reason> = {
  '28P01': ['The server refuses the password for %.', 'Check user and password of the address.'],
  '28000': ['The server does not let you in at %.', 'Check the user of the address, and pg_hba.conf on the server.'],
  '3D000': ['There is no database at %.', 'Make it on the server with «createdb», or correct the name in the address.'],
  '3F000': ['There is no schema to keep a register in at %.', 'Ask who runs the server for one.'],
  '42501': ['You may not do this in the database at %.', RIGHTS],
  '25006': ['The database at % can only be read.', RIGHTS],
  '42P07': ['The database at % holds tables of another program.', 'Make a database of its own for the register.'],
  '53100': ['The disk of the server at % is full.', 'Free some space there and try again; what was stored is safe.'],
  '53200': ['The server at % is out of memory.', AGAIN],
  '53300': ['The server at % has no connection left.', 'Try again later, or raise max_connections on the server.'],
  '57P03': ['The server at % is still starting or already stopping.', 'Try again in a moment.'],
  '22P05': [
    'The database at % cannot hold Arabic.',
    'Make one in UTF-8: createdb --encoding=UTF8 --template=template0.',
  ],
};

/** By words of the message, where `pg` gives no code: it speaks of the connection then. */
const byMessage: [RegExp, Reason][] = [
  [
    /password must be a/iu,
    ['The server wants a password for %.', 'Put it into the address, into PGPASSWORD or into ~/.pgpass.'],
  ],
  [
    /ssl|certificate|self.signed/iu,
    [
      'No sealed connection comes about with %.',
      'Say in the address how it is to be sealed: ?sslmode=disable, require or verify-full.',
    ],
  ],
  [/timeout exceeded when trying to connect|connection timeout/iu, ['Nothing answers at %.', CHECK_ADDRESS]],
  [
    /connection terminated|client has encountered a connection error|connection ended|not queryable/iu,
    ['The connection to % was lost.', AGAIN],
  ],
];

/** What went wrong with a register on a server, and a way out; null where the error is the program's own. */
export function serverError(code: string, message: string, { name }: Place): Reason | null {
  const reason =
    byCode[code] ?? byClass(code, message) ?? byMessage.find(([words]) => words.test(message))?.[1] ?? null;
  return reason && [reason[0].replace('%', () => name), reason[1]];
}

function byClass(code: string, message: string): Reason | null {
  // 57P01 to 57P05: the server stops, or somebody ends our session; 08: the line broke.
  if (/^(?:08|57P)/u.test(code) || ['ECONNRESET', 'EPIPE'].includes(code))
    return ['The connection to % was lost.', AGAIN];
  if (/^(?:58|XX)/u.test(code)) {
    return [
      `The server at % reports a fault of its own: ${message}.`,
      'Look into its log, and hold the register to «isnad db check».',
    ];
  }
  if (/^(?:E[A-Z]+|ENOTFOUND|EAI_AGAIN)$/u.test(code)) return [`Nothing answers at % (${code}).`, CHECK_ADDRESS];
  return null;
}
