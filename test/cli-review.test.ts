import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction, Review } from '../src/model/index.ts';
import type { ClaimRow } from '../src/store/index.ts';
import { isnad, jsonLines, startIsnad } from './isnad-process.ts';

const TEXT =
  'ليما 3 مايو. قال وزير الدفاع إن بيرو تسلمت من إيطاليا فرقاطتين أمس. ولم يذكر الوزير موعد وصول الزوارق التي طلبتها البحرية.';

let folder: string;
let id: string;
const at = (name: string) => join(folder, name);
const inRegister = (...args: string[]) => isnad([...args, '--register', at('register')]);
const review = async (...args: string[]) => {
  const { code, stdout, stderr } = await inRegister('review', ...args, '--by', 'Huda', '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Review;
};
const rows = async (...args: string[]) => jsonLines<ClaimRow>((await inRegister('claims', '--json', ...args)).stdout);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  writeFileSync(at('article.txt'), TEXT);
  await inRegister('add', at('article.txt'));
  id = (jsonLines<{ id: string }>((await inRegister('documents', '--json')).stdout)[0] as { id: string }).id;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('reviews from the command line', () => {
  it('correct a part, and show who said so and what the engine read', async () => {
    const said = await review('correct', `${id.slice(0, 8)}:1`, 'supplier', 'فرنسا', '--note', 'the yard is French');
    expect(said).toMatchObject({ verdict: 'correct', field: 'supplier', by: 'Huda', note: 'the yard is French' });
    expect((await rows('--supplier', 'FR')).map((row) => row.review.state)).toEqual(['corrected']);
    const shown = await inRegister('show', id.slice(0, 8));
    expect(shown.stdout).toMatch(/France delivered .*\n(?:.*\n){2} {3}\[corrected\]/u);
    expect((await inRegister('show', id, '--machine')).stdout).toContain('Italy delivered');
    expect((await inRegister('log')).stdout).toMatch(
      /Huda corrected the supplier from Italy to France: .*\n {4}Note: the yard is French/u,
    );
    expect((await inRegister('log', '--lang', 'ar')).stdout).toMatch(/صحّح .*المورّد من إيطاليا إلى فرنسا/u);
    await review('undo', said.id.slice(0, 10));
    expect(await rows('--supplier', 'FR')).toEqual([]);
  });

  it('add what was missed, find it by its words, and reject it', async () => {
    const parts = ['--set', 'recipient=PE', '--set', 'items=boat', '--set', 'items=ship'];
    const added = await review(
      'add',
      id,
      '--kind',
      'transfer',
      '--subtype',
      'request',
      '--words',
      'الزوارق التي  طلبتها',
      ...parts,
    );
    const [{ start, end } = { start: 0, end: 0 }] = added.after?.evidence ?? [];
    expect(TEXT.slice(start, end)).toBe('ولم يذكر الوزير موعد وصول الزوارق التي طلبتها البحرية.');
    const found = await rows('--words', 'زورق', '--review', 'added');
    expect(found.map(({ claim }) => claim.subtype)).toEqual(['request']);
    await review('reject', `${id}:2`);
    expect((await rows()).map(({ claim }) => claim.subtype)).toEqual(['delivery']);
    expect((await rows('--review', 'rejected')).map(({ claim }) => claim.subtype)).toEqual(['request']);
  });

  it('stay when their document is removed, and hold again when it comes back', async () => {
    await review('correct', `${id}:1`, 'recipient', 'CL');
    const { code, stdout } = await inRegister('remove', id.slice(0, 8), 'nobody');
    expect({ code, stdout }).toEqual({ code: 1, stdout: `removed ${id.slice(0, 12)}\n` });
    expect((await inRegister('review', 'list', '--needs-look')).stdout).toContain(
      'its document is no longer in the register',
    );
    await inRegister('add', at('article.txt'));
    expect((await rows('--recipient', 'CL')).map((row) => row.review.state)).toEqual(['corrected']);
    const [last] = jsonLines<Review>((await inRegister('log', '--json', '--limit', '1')).stdout);
    await review('undo', last?.id ?? '');
  });

  it.each([
    [['accept', 'nobody:1'], /There is no claim 1 of a document «nobody»/u],
    [['accept', 'zzzz'], /There is no claim «zzzz»/u],
    [['dispute', '{}:1'], /A dispute needs a note/u],
    [['correct', '{}:1', 'buyer', 'PE'], /«buyer» is no part .* supplier, recipient/u],
    [['correct', '{}:1', 'supplier', 'Ruritania'], /«Ruritania» is nobody/u],
    [['correct', '{}:1', 'recipient', 'PE'], /is so already/u],
    [['join', '{}:1', '{}:1'], /Both are the same claim/u],
    [['undo', 'zzzz'], /There is no review «zzzz»/u],
    [['add', '{}', '--kind', 'sale', '--subtype', 'x', '--words', 'قال'], /«sale» is no kind/u],
    [
      ['add', '{}', '--kind', 'transfer', '--subtype', 'offer', '--words', 'no such words'],
      /does not have these words/u,
    ],
    [['add', '{}', '--kind', 'transfer', '--subtype', 'offer', '--words', 'قال'], /without a party/u],
  ])('%j is refused in one line', async (args, message) => {
    const { code, stdout, stderr } = await inRegister('review', ...args.map((arg) => arg.replace('{}', id)));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('reading all documents again', () => {
  const own =
    '{"id": "company:blue-yard", "type": "company", "state": "IT", "ar": ["حوض الخليج الأزرق"], "en": ["Blue Gulf Yard"]}';
  const registerOf = (name: string) => ['--register', at(name)];

  beforeAll(() => {
    writeFileSync(at('own.jsonl'), own);
    const lines = Array.from({ length: 160 }, (_, n) =>
      JSON.stringify({ text: `ليما 3 مايو. تسلمت بيرو من حوض الخليج الأزرق ${n + 2} فرقاطات حربية أمس.` }),
    );
    writeFileSync(at('many.jsonl'), lines.join('\n'));
  });

  it('says what changed claim by claim, and leaves reviews on what they were said of', async () => {
    const register = registerOf('changing');
    await isnad(['add', at('article.txt'), at('many.jsonl'), ...register]);
    const [row] = jsonLines<ClaimRow>(
      (await isnad(['claims', '--json', '--words', '"7 فرقاطات"', ...register])).stdout,
    );
    await isnad(['review', 'correct', row?.claim.id ?? '', 'subtype', 'contract', '--by', 'Huda', ...register]);
    const dry = await isnad(['reextract', '--dry-run', '--json', '--catalogue', at('own.jsonl'), ...register]);
    const again = await isnad(['reextract', '--json', '--catalogue', at('own.jsonl'), ...register]);
    const withoutEnd = (text: string) => jsonLines<{ document?: string }>(text).filter(({ document }) => document);
    expect(withoutEnd(again.stdout)).toHaveLength(160);
    expect(withoutEnd(dry.stdout)).toEqual(withoutEnd(again.stdout));
    const suppliers = await isnad([
      'claims',
      '--json',
      '--supplier',
      'company:blue-yard',
      '--subtype',
      'contract',
      ...register,
    ]);
    expect(jsonLines<ClaimRow>(suppliers.stdout).map(({ review }) => review.state)).toEqual(['corrected']);
    const nothing = await isnad(['reextract', '--catalogue', at('own.jsonl'), ...register]);
    expect(nothing.stdout).toMatch(/^161 documents read again, 0 with changes/u);
  }, 240_000);

  it('goes on where it was killed, and ends with what one run would have given', async () => {
    const register = registerOf('killed');
    await isnad(['add', at('many.jsonl'), ...register]);
    for (let k = 0; k < 20; k++) {
      const child = startIsnad(['reextract', '--json', '--catalogue', at('own.jsonl'), ...register]);
      const ended = new Promise((resolve) => child.on('close', resolve));
      // From before the register is open to after the last batch.
      setTimeout(() => child.kill('SIGKILL'), 300 + 150 * k);
      await ended;
    }
    const last = await isnad(['reextract', '--catalogue', at('own.jsonl'), ...register]);
    expect(last.code).toBe(0);
    const claims = jsonLines<ClaimRow>(
      (await isnad(['claims', '--json', '--supplier', 'company:blue-yard', ...register])).stdout,
    );
    expect(claims).toHaveLength(160);
    expect((await isnad(['db', 'check', ...register])).code).toBe(0);
    const kept = jsonLines<Extraction['document']>(
      (await isnad(['documents', '--json', '--limit', '500', ...register])).stdout,
    );
    expect(kept).toHaveLength(160);
  }, 480_000);
});
