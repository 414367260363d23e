import { expect, test } from 'vitest';
import { rowProgress } from './row-progress.ts';

test('rows are told as they are done, until the user has had enough', () => {
  const told: string[] = [];
  const terminal = { stopped: false, progress: (text: string) => void told.push(text) };
  const progress = rowProgress(terminal, 'copied');
  progress(200);
  progress(400);
  terminal.stopped = true;
  expect(() => progress(600)).toThrow(expect.objectContaining({ code: 'stopped', message: 'Stopped after 600 rows.' }));
  expect(told).toEqual(['200 rows copied', '400 rows copied']);
});
