import type { FormEvent } from 'react';

/** What a form does when it is sent off, in place of what the browser would do. */
export function submitting(work: () => Promise<unknown>): (event: FormEvent) => void {
  return (event) => {
    event.preventDefault();
    void work();
  };
}
