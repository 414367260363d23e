import { type StdioOptions, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../src/cli/program.ts';
import type { Extraction } from '../src/model/index.ts';
import { isnad, jsonLines, main, startIsnad } from './isnad-process.ts';

const ARTICLE = `مصر تشتري طائرات رافال

قالت وكالة رويترز إن مصر اشترت 24 طائرة رافال من فرنسا.
وأضافت أن وزارة الدفاع وقعت عقدا عسكريا يشمل صواريخ للطائرات المقاتلة.
`;
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  writeFileSync(at('article.txt'), ARTICLE);
  const many = Array.from({ length: 300 }, (_, i) =>
    JSON.stringify({ id: `n${i}`, text: `وصل الزورق رقم ${i} إلى الميناء.` }),
  );
  writeFileSync(at('many.jsonl'), many.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('every command says what it does, with examples, and takes --json', () => {
  const { commands } = buildProgram();
  expect(commands.map((command) => command.name())).toEqual([
    'extract',
    'read',
    'add',
    'claims',
    'deals',
    'deal',
    'origins',
    'documents',
    'search',
    'show',
    'remove',
    'review',
    'log',
    'reextract',
    'serve',
    'user',
    'token',
    'db',
    'eval',
    'catalogue',
  ]);
  for (const command of commands) {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    expect(help).toMatch(new RegExp(`Examples:\\n(?:.*\\n)*?.*isnad ${command.name()}`, 'u'));
    if (command.commands.length === 0) expect(help).toContain('--json');
  }
});

describe('wrong use ends with 2 and says what would be right', () => {
  const cases: [string[], RegExp][] = [
    [[], /Usage: isnad/u],
    [['extrct'], /Did you mean extract/u],
    [['extract', '--jsn'], /unknown option '--jsn'\n\(Did you mean --json\?\)/u],
    [['extract', '--jobs', '0'], /whole number from 1 up/u],
    [['serve', '--port', '65536'], /whole number from 0 to 65535/u],
    [['read'], /missing required argument 'file'/u],
    [['read', 'a.txt', '--lang', 'fr'], /Allowed choices are en, ar/u],
    [['eval'], /--gold <dir>' not specified/u],
  ];
  it.each(cases)('%j', async (args, message) => {
    const { code, stdout, stderr } = await isnad(args);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
  });
});

describe('extract', () => {
  it('prints the contract, one line per document, from a pipe too', async () => {
    const { code, stdout, stderr } = await isnad(['extract'], ARTICLE);
    const [extraction] = jsonLines<Extraction>(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.keys(extraction ?? {})).toEqual(['document', 'entities', 'claims', 'engine']);
    expect(extraction?.document.text).toBe(ARTICLE.trim());
    expect(extraction?.document.title).toBe('مصر تشتري طائرات رافال');
  });

  it('gives the same with threads, in the same order', async () => {
    const [one, three] = [
      await isnad(['extract', at('many.jsonl')]),
      await isnad(['extract', '--jobs', '3', at('many.jsonl')]),
    ];
    expect(jsonLines<Extraction>(one.stdout).map(({ document }) => document.externalId)).toEqual(
      Array.from({ length: 300 }, (_, i) => `n${i}`),
    );
    expect(three).toEqual(one);
  });

  it('is quiet where nobody reads on', async () => {
    const child = startIsnad(['extract', at('many.jsonl'), at('many.jsonl'), at('many.jsonl')]);
    let stderr = '';
    child.stderr.on('data', (part) => (stderr += part));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says in a line that the disk is full', () => {
    const stdio: StdioOptions = ['ignore', openSync('/dev/full', 'w'), 'pipe'];
    const { status, stderr } = spawnSync(process.execPath, [main, 'extract', at('many.jsonl')], {
      stdio,
      encoding: 'utf8',
    });
    expect({ code: status, stderr }).toEqual({
      code: 1,
      stderr: 'isnad: the answers cannot be written (the disk is full).\n',
    });
  });

  it('ends whole lines and 130 on Ctrl-C', async () => {
    const child = startIsnad(['extract', '--from', 'jsonl']);
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      if (stdout === '') child.kill('SIGINT');
      stdout += part;
    });
    child.stdin.write('{"text": "وصل الزورق."}\n');
    const [code] = await once(child, 'close');
    expect({ code, count: jsonLines(stdout).length }).toEqual({ code: 130, count: 1 });
  });
});

describe('Ctrl-C is heard while one large document is read', () => {
  const large = 'وقصفت طائرات تركية مواقع لتنظيم داعش في سوريا، واشترت مصر 24 طائرة رافال من فرنسا. '.repeat(50_000);

  it.each([
    ['extract', [], ''],
    ['extract', ['--jobs', '2'], ''],
    ['read', [], ''],
    ['add', ['-r', 'register'], '0 added, 0 already there, 0 failed; 0 new claims'],
  ])('%s %j', { timeout: 120_000 }, async (command, args, said) => {
    writeFileSync(at('large.txt'), large);
    const paths = args.map((arg) => (arg === 'register' ? at(arg) : arg));
    const child = startIsnad([command, at('large.txt'), ...paths]);
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
    const closed = once(child, 'close');
    // It would read for half a minute, and then print what it has read.
    setTimeout(() => child.kill('SIGINT'), 6000);
    const [code] = await closed;
    expect({ code, stdout }).toEqual({ code: 130, stdout: expect.stringMatching(new RegExp(`^${said}`, 'u')) });
    if (said === '') expect(stdout).toBe('');
  });

  it('and what is read in a thread is the same', async () => {
    const text = `${ARTICLE}\n${'وصل الزورق إلى الميناء. '.repeat(6000)}`;
    writeFileSync(at('long.txt'), text);
    const [one, two] = [await isnad(['extract', at('long.txt')]), await isnad(['read', '--json', at('long.txt')])];
    expect(JSON.parse(two.stdout)).toEqual(JSON.parse(one.stdout));
    expect((JSON.parse(one.stdout) as Extraction).claims.length).toBeGreaterThan(0);
  });
});

describe('read', () => {
  it('marks the text with brackets where there are no colours, and says each claim with its chain', async () => {
    const { code, stdout } = await isnad(['read', at('article.txt')]);
    expect(code).toBe(0);
    expect(stdout).toContain('[مصر]');
    expect(stdout).toContain('from France');
    expect(stdout).toMatch(/Chain: .*Reuters/u);
  });

  it('speaks Arabic', async () => {
    const { stdout } = await isnad(['read', at('article.txt'), '--lang', 'ar']);
    expect(stdout).toMatch(/شراء مصر .*رافال.* من فرنسا/u);
  });

  it('says that there is no claim', async () => {
    const { code, stdout } = await isnad(['read', '-'], 'هطلت الأمطار على المدينة طوال الليل.');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('No claim was found') });
  });

  it.each([
    ['refuses a text in another language, said or not', '{"text": "The boat arrived."}', 1, ''],
    [
      'takes the user’s word that it is Arabic',
      '{"text": "The boat arrived.", "language": "ar"}',
      0,
      'Isnad reads Arabic',
    ],
  ])('%s', async (_, line, code, said) => {
    const ended = await isnad(['read', '-', '--from', 'jsonl'], line);
    expect(ended).toMatchObject({ code, stdout: expect.stringContaining(said) });
    expect(ended.stderr).toMatch(
      code === 0 ? /^$/u : /^isnad: stdin:1: The text is in none of the languages.*: ar;.*\n$/u,
    );
  });

  it('names a document that it cannot read and goes on with the next', async () => {
    const lines = '{"text": "Two boats.", "language": "en"}\n{"text": "وصل الزورق."}\n';
    const { code, stdout, stderr } = await isnad(['read', '-', '--from', 'jsonl'], lines);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: expect.stringContaining('وصل الزورق'),
      stderr: expect.stringMatching(/^isnad: stdin:1: There is no language pack for "en"\..*\n$/u),
    });
  });
});
