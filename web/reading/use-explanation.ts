import { useCallback, useEffect, useRef, useState } from 'react';
import type { Explanations } from '../../src/api/types.ts';
import type { RequestError } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';

/** Gives the explanation of a reading. */
export type Explain = (signal: AbortSignal) => Promise<Explanations>;

export type Explaining = {
  answer: Explanations | null;
  error: RequestError | null;
  asking: boolean;
  /** Asks, the first time and after a failure. */
  ask: () => void;
};

/** The explanation of a reading, which is asked for once, when somebody first wants to know. */
export function useExplanation(explain: Explain): Explaining {
  const [state, setState] = useState<Omit<Explaining, 'ask'>>({ answer: null, error: null, asking: false });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const ask = useCallback(() => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ answer: null, error: null, asking: true });
    explain(controller.signal).then(
      (answer) => setState({ answer, error: null, asking: false }),
      (error: unknown) => {
        running.current = null;
        if (!controller.signal.aborted) setState({ answer: null, error: asRequestError(error), asking: false });
      },
    );
  }, [explain]);
  return { ...state, ask };
}
