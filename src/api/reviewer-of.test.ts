import { userInfo } from 'node:os';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Person } from './person.ts';
import { reviewerOf } from './reviewer-of.ts';

const huda: Person = { id: 'u1', name: 'Huda', role: 'review' };

test.each([
  ['who signed in', huda, 'Huda'],
  ['the user of the machine', undefined, userInfo().username],
])('changes are made in the name of %s', async (_, person, name) => {
  const app = new Hono();
  app.use(async (c, next) => {
    if (person) c.set('person', person);
    await next();
  });
  app.get('/', (c) => c.text(reviewerOf(c)));
  expect(await (await app.request('/')).text()).toBe(name);
});
