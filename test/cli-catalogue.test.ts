import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../src/model/index.ts';
import { isnad, jsonLines, startIsnad } from './isnad-process.ts';

const ARTICLE = 'تسلمت القاهرة ثلاثة من زوارق الساحل الأزرق من بلاد الغال القديمة في صفقة أسلحة.';
const own = [
  '{"id": "weapon:blue-coast", "type": "weapon", "state": "FR", "ar": ["زوارق الساحل الأزرق"], "en": ["Blue Coast boat"], "category": "ship"}',
  '{"id": "state:FR", "ar": ["بلاد الغال القديمة"]}',
];

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  writeFileSync(at('article.txt'), ARTICLE);
  writeFileSync(at('own.jsonl'), own.join('\n'));
  writeFileSync(at('weapons.json'), `[\n${own[0]}\n]\n`);
  writeFileSync(at('states.json'), `[${own[1]}]`);
  writeFileSync(
    at('bad.jsonl'),
    [
      own[0],
      '{"id": "outlet:mail", "type": "outlet", "state": "XX", "ar": ["الحياة"], "en": ["Mail"]}',
      '{"id": ',
    ].join('\n'),
  );
  writeFileSync(at('latin.jsonl'), Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const faults = [
  /bad\.jsonl:2: outlet:mail, "ar": «الحياة» is a common word.*Add a "guard"/u,
  /bad\.jsonl:2: outlet:mail, "state": «XX» is no state.*ISO 3166-1/u,
  /bad\.jsonl:3: the line is no JSON\. Write one entry a line/u,
];

describe('catalogue check', () => {
  it('says that nothing is wrong', async () => {
    expect(await isnad(['catalogue', 'check', at('own.jsonl')])).toEqual({
      code: 0,
      stdout: 'Nothing is wrong: 1 new entry, 1 addition to shipped ones.\n',
      stderr: '',
    });
  });

  it('names file, line, entry and field of each fault, with a way out, and goes on past a file that is not there', async () => {
    const { code, stdout, stderr } = await isnad([
      'catalogue',
      'check',
      at('bad.jsonl'),
      at('none.jsonl'),
      at('latin.jsonl'),
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [none, latin, ...rest] = stderr.trim().split('\n');
    expect(none).toMatch(/none\.jsonl: There is no such file\./u);
    expect(latin).toMatch(/latin\.jsonl: The file is not UTF-8\./u);
    expect(rest).toEqual([...faults.map((fault) => expect.stringMatching(fault)), expect.stringContaining('5 faults')]);
  });

  it('prints the faults as JSON', async () => {
    const { code, stdout } = await isnad(['catalogue', 'check', at('bad.jsonl'), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      added: 2,
      changed: 0,
      problems: [
        { file: at('bad.jsonl'), line: 2, id: 'outlet:mail', field: 'ar', rule: 'common-word' },
        { line: 2, field: 'state', rule: 'orphan-state' },
        { line: 3, id: '', rule: 'json' },
      ],
    });
  });

  it.each([
    [['catalogue'], /Usage: isnad catalogue/u],
    [['catalogue', 'check'], /missing required argument 'files'/u],
  ])('%j is wrong use', async (args, message) => {
    const { code, stderr } = await isnad(args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
  });
});

describe('catalogue find', () => {
  it('says what words are read as, and beside what', async () => {
    const { code, stdout } = await isnad(['catalogue', 'find', 'مالي']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^state:ML +read so .*باماكو/mu) });
  });

  it('knows own names too', async () => {
    const { stdout } = await isnad([
      'catalogue',
      'find',
      'وبلاد',
      'الغال',
      'القديمة',
      '--json',
      '--catalogue',
      at('own.jsonl'),
    ]);
    expect(jsonLines(stdout)).toMatchObject([{ id: 'state:FR', how: 'read', guard: [] }]);
  });

  it('says that there is nothing', async () => {
    const { code, stdout, stderr } = await isnad(['catalogue', 'find', 'ززززز']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: expect.stringContaining('no entry') });
  });
});

describe('--catalogue', () => {
  const expected = {
    kind: 'transfer',
    roles: { supplier: ['state:FR'], recipient: ['state:EG'] },
    items: [{ entity: 'weapon:blue-coast', quantity: 3 }],
  };

  it.each([
    ['extract', ['--catalogue', 'own.jsonl']],
    ['extract', ['--catalogue', 'weapons.json', '--catalogue', 'states.json']],
    ['extract', ['--catalogue', 'own.jsonl', '--jobs', '2']],
    ['read', ['--json', '--catalogue', 'own.jsonl']],
  ])('%s %j reads with own names', async (command, args) => {
    const paths = args.map((arg) => (/json/u.test(arg) && !arg.startsWith('--') ? at(arg) : arg));
    const { code, stdout, stderr } = await isnad([command, at('article.txt'), ...paths]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { claims, engine } = JSON.parse(stdout) as Extraction;
    expect(claims).toMatchObject([expected]);
    expect(engine.version).toMatch(/\+own\.[0-9a-f]{8}$/u);
  });

  it.each(['extract', 'read', 'add', 'serve', 'eval'])(
    '%s refuses a file with faults, and names each',
    async (command) => {
      const register = at(`register-${command}`);
      const args: Record<string, string[]> = {
        extract: [at('article.txt')],
        read: [at('article.txt')],
        add: [at('article.txt'), '-r', register],
        serve: ['-r', register, '--port', '0'],
        eval: ['--gold', folder],
      };
      const { code, stdout, stderr } = await isnad([command, ...(args[command] ?? []), '--catalogue', at('bad.jsonl')]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr.trim().split('\n')).toEqual(faults.map((fault) => expect.stringMatching(fault)));
    },
  );

  it('a register that was read with own names shows them, and reads anew where names come', async () => {
    const register = ['-r', at('register')];
    const add = (...args: string[]) => isnad(['add', at('article.txt'), ...register, ...args]);
    expect((await add()).stdout).toMatch(/^1 added/u);
    expect((await add('--catalogue', at('own.jsonl'))).stdout).toMatch(/1 read anew/u);
    expect((await add('--catalogue', at('own.jsonl'))).stdout).toMatch(/1 already there/u);
    const shown = await isnad(['claims', ...register, '--supplier', 'بلاد الغال القديمة', '--words', 'Blue Coast']);
    expect(shown.stdout).toMatch(/Blue Coast boat/u);
  });

  it('serve reads posted articles with own names', async () => {
    const child = startIsnad(['serve', '-r', at('served'), '--port', '0', '--json', '--catalogue', at('own.jsonl')]);
    const [line] = (
      await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve))
    ).split('\n');
    const { url } = JSON.parse(line ?? '') as { url: string };
    const answer = await fetch(`${url}/api/extract`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: ARTICLE }),
    });
    expect(((await answer.json()) as Extraction).claims).toMatchObject([expected]);
    child.kill('SIGINT');
    await new Promise((resolve) => child.once('close', resolve));
  });
});
