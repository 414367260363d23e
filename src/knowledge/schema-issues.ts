import type { z } from 'zod';

/** What a schema complains of: for each field at fault its path and what is wrong with it. */
export function issuesOf(error: z.ZodError): { field: string; message: string }[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ field: issue.path.join('.'), message: lower(issue.message) }];
    return issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), message: 'there is no such field' }));
  });
}

/** As the rest of a sentence. */
function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
