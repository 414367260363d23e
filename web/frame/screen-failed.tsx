import type { ErrorComponentProps } from '@tanstack/react-router';
import { useState } from 'react';
import { RequestError } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { Main } from '../parts/main.tsx';
import { ProblemNotice } from '../parts/problem.tsx';

/** In the place of a screen that could not be fetched, or that failed. Another try begins anew, once the server answers. */
export function ScreenFailed({ error }: ErrorComponentProps) {
  const [failed, setFailed] = useState(() => asRequestError(error));
  const again = () =>
    fetch(window.location.href, { method: 'HEAD' }).then(
      () => window.location.reload(),
      () => setFailed(offline()),
    );
  return (
    <Main className="page">
      <ProblemNotice error={failed} retry={() => void again()} whole />
    </Main>
  );
}

/** Fetches what holds a screen. Throws a RequestError `offline`, which is shown, where that fails. */
export function fetched<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return () =>
    load().catch(() => {
      throw offline();
    });
}

function offline(): RequestError {
  return new RequestError({ code: 'offline', detail: '' });
}
