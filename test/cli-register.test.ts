import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentFound } from '../src/pipeline/search/index.ts';
import type { ClaimRow, DocumentSummary } from '../src/store/index.ts';
import { isnad, jsonLines, startIsnad } from './isnad-process.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const inRegister = (...args: string[]) => isnad([...args, '--register', at('register')]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  writeFileSync(
    at('a.txt'),
    'مصر تشتري طائرات رافال\n\nقالت وكالة رويترز إن مصر اشترت 24 طائرة رافال من فرنسا.\nوأضافت أن وزارة الدفاع وقعت عقدا عسكريا يشمل صواريخ للطائرات المقاتلة.\n',
  );
  writeFileSync(
    at('b.jsonl'),
    `${JSON.stringify({ text: 'هطلت الأمطار على المدينة طوال الليل.', publishedAt: '2022-10-12' })}\n{"text":\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the register', () => {
  it('takes documents, says what failed, and takes nothing twice', async () => {
    const first = await inRegister('add', at('a.txt'), at('b.jsonl'));
    expect(first).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^2 added, 0 already there, 1 failed; [1-9]\d* new claims? in /u),
      stderr: expect.stringMatching(/^isnad: .*b\.jsonl:2: The line is not valid JSON.*\n$/u),
    });
    const second = await inRegister('add', at('a.txt'), '--json');
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({ added: 0, present: 1, failed: 0, failures: [] });
  });

  it('lists documents and shows one', async () => {
    const { stdout } = await inRegister('documents', '--json');
    const documents = jsonLines<DocumentSummary>(stdout);
    expect(documents.map(({ publishedAt }) => publishedAt).sort()).toEqual(['2022-10-12', null]);
    const article = documents.find(({ claims }) => claims > 0);
    const shown = await inRegister('show', article?.id ?? '');
    expect(shown.stdout).toContain('[مصر]');
    const short = article?.id.slice(0, 12) ?? '';
    expect((await inRegister('documents')).stdout).toMatch(new RegExp(`^${short} `, 'mu'));
    expect((await inRegister('show', short)).stdout).toBe(shown.stdout);
    const claims = await inRegister('claims', '--json', '--document', short);
    expect(jsonLines<ClaimRow>(claims.stdout)).toHaveLength(article?.claims ?? 0);
  });

  it.each([
    [['--supplier', 'فرنسا'], true],
    [['--supplier', 'FR', '--recipient', 'Egypt'], true],
    [['--words', 'رافال'], true],
    [['--supplier', 'Egypt'], false],
    [['--kind', 'policy'], false],
  ])('filters claims by %j', async (args, found) => {
    const { code, stdout } = await inRegister('claims', '--json', ...args);
    const rows = jsonLines<ClaimRow & { sentence: string }>(stdout);
    expect(code).toBe(0);
    expect(rows.some(({ sentence }) => sentence.includes('from France'))).toBe(found);
  });

  it('searches documents and claims', async () => {
    const found = await inRegister('search', 'Rafale', 'مصر');
    expect(found).toMatchObject({ code: 0, stderr: '' });
    expect(found.stdout).toContain('[');
    const [first] = jsonLines<DocumentFound>((await inRegister('search', '--json', 'رافال')).stdout);
    const document = JSON.parse((await inRegister('show', '--json', first?.document.id ?? '')).stdout).document;
    const { marks = [], start = 0, end = 0, text } = first?.snippet ?? {};
    expect(document.text.slice(start, end)).toBe(text);
    expect(marks.map((mark) => document.text.slice(mark.start, mark.end)).join(' ')).toContain('رافال');
    expect((await inRegister('search', '--claims', 'Egypt')).stdout).toContain('from France');
    expect(await inRegister('search', 'لاشيءمثله')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'isnad: nothing fits.\n',
    });
    expect(await inRegister('search', 'ا*')).toMatchObject({ code: 2, stderr: expect.stringContaining('too short') });
  });

  it('prints a table and CSV', async () => {
    expect((await inRegister('claims')).stdout).toMatch(/^claim .* document\n.*France → Egypt/u);
    expect((await inRegister('claims', '--lang', 'ar')).stdout).toMatch(/الخبر.*\n.*نقل سلاح: عقد.*فرنسا → مصر/u);
    const [heads, row] = (await inRegister('claims', '--format', 'csv', '--lang', 'ar')).stdout.split('\n');
    expect(heads).toMatch(/^claim,document,url,/u);
    expect(row).toContain(',فرنسا,مصر,');
  });

  it.each([
    [['claims', '--kind', 'war'], 2, '«war» is no kind'],
    [['claims', '--from', 'yesterday'], 2, '«yesterday» is no day'],
    [['show', 'none'], 1, 'There is no document «none»'],
    [['show', ''], 1, 'There is no document «»'],
  ])('%j', async (args, code, message) => {
    expect(await inRegister(...args)).toEqual({ code, stdout: '', stderr: expect.stringContaining(message) });
  });

  it('is not made by a command that only reads', async () => {
    const { code, stderr } = await isnad(['claims', '--register', at('none')]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('There is no register here.') });
    mkdirSync(at('empty'));
    expect((await isnad(['documents', '--register', at('empty')])).stderr).toContain('There is no register here.');
    expect(readdirSync(at('empty'))).toEqual([]);
  });

  it('is served until Ctrl-C', async () => {
    const child = startIsnad(['serve', '--register', at('register'), '--port', '0', '--json']);
    // Where it cannot start, it ends without a word on stdout.
    const said = await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), once(child, 'close')]);
    const { url } = JSON.parse(String(said[0]));
    const answer = await fetch(`${url}/api/documents`);
    expect(answer.status).toBe(200);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
