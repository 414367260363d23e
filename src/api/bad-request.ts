import type { z } from 'zod';
import { problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a parameter or a body, naming the first field at fault. */
export function badRequest(error: { issues: readonly Issue[] }): Response {
  const issue = deepest(error.issues);
  const field = issue.code === 'unrecognized_keys' ? issue.keys[0] : fieldOf(issue.path);
  return problem({
    status: 400,
    code: 'bad-request',
    detail: `${field ?? 'The request'}: ${sentence(issue)}`,
    field,
    wayOut: wayOut(issue),
  });
}

/** The field at fault; of the parts of a claim that are `set`, the part. */
function fieldOf(path: readonly PropertyKey[]): string | undefined {
  const names = path.filter((part) => typeof part === 'string');
  return names[0] === 'set' ? (names[1] ?? 'set') : names[0];
}

/**
 * What takes one of several shapes fails with each: the shape with the fewest faults is the one that was meant. A field that takes one
 * value or several fails twice; the failure that looked at the value itself says more.
 */
function deepest(issues: readonly Issue[], path: PropertyKey[] = []): Issue {
  const issue = issues[0] as Issue;
  const here = [...path, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return { ...issue, path: here } as Issue;
  const fewest = Math.min(...issue.errors.map((errors) => errors.length));
  const meant = issue.errors.filter((errors) => errors.length === fewest);
  const branch = meant.find((errors) => errors[0]?.code !== 'invalid_type') ?? meant[0];
  return branch?.[0] === undefined ? issue : deepest(branch, here);
}

function sentence(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'there is no such parameter.';
  if (issue.code === 'invalid_value') return 'the value is none of those known.';
  return `${issue.message.replace(/\.$/u, '')}.`;
}

function wayOut(issue: Issue): string {
  if (issue.code === 'invalid_value') return `Use one of ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'Write a day as 2022-10-12.';
  return 'See /api/openapi.json for what this route takes.';
}
