import { describe, expect, test } from 'vitest';
import { ask, withThreeClaims } from './reviews.test-fixture.ts';

withThreeClaims();

describe('entities to choose from', () => {
  const ids = async (query: string) =>
    ((await ask(`/api/entities?${query}`)).body.entities as { id: string }[]).map(({ id }) => id);

  test.each([
    ['words=Fran', 'state:FR'],
    ['words=فرن', 'state:FR'],
    ['words=الإمارات', 'state:AE'],
    ['words=FR', 'state:FR'],
    ['words=raf&type=weapon', 'weapon:rafale'],
    ['words=weapon:rafale', 'weapon:rafale'],
    ['words=منبر', 'outlet:al-minbar'],
    ['words=مصادر&type=anonymous', 'anonymous:informed-sources'],
  ])('«%s» finds %s', async (query, id) => {
    expect((await ids(query)).slice(0, 3)).toContain(id);
  });

  test('are of the types asked for', async () => {
    expect((await ids('words=France&type=weapon')).every((id) => id.startsWith('weapon:'))).toBe(true);
    expect(await ids('words=zzzzzz')).toEqual([]);
  });

  test.each([
    ['', 'words'],
    ['words=', 'words'],
    ['words=x%00', 'words'],
    ['words=x&type=thing', 'type'],
    ['words=x&limit=51', 'limit'],
    ['words=x&name=y', 'name'],
  ])('«%s» is refused by the name of its field', async (query, field) => {
    expect((await ask(`/api/entities?${query}`)).body).toMatchObject({ status: 400, field });
  });
});
