import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RecentAnswers } from './recent-answers.ts';

let answers: RecentAnswers;
let asked: string[];
beforeEach(() => {
  vi.useFakeTimers();
  answers = new RecentAnswers(30_000);
  asked = [];
});
afterEach(() => vi.useRealTimers());

const to = (question: string) =>
  answers.to([question], async () => {
    asked.push(question);
    if (question === 'bad') throw new Error('no');
    return question;
  });

test('a question is asked once in a while', async () => {
  expect([await to('a'), await to('a'), await to('b')]).toEqual(['a', 'a', 'b']);
  expect(asked).toEqual(['a', 'b']);
  vi.advanceTimersByTime(31_000);
  await to('a');
  expect(asked).toEqual(['a', 'b', 'a']);
});

test('after a change all are asked anew', async () => {
  await to('a');
  answers.forget();
  await to('a');
  expect(asked).toEqual(['a', 'a']);
});

test('a failure is not kept', async () => {
  await expect(to('bad')).rejects.toThrow('no');
  await expect(to('bad')).rejects.toThrow('no');
  expect(asked).toEqual(['bad', 'bad']);
});

test('the oldest of many goes', async () => {
  for (let i = 0; i < 65; i++) await to(String(i));
  await to('64');
  await to('0');
  expect(asked).toHaveLength(66);
});
