import './disclosure.css';
import type { ReactNode } from 'react';
import { Loading } from '../parts/loading.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import type { Explaining } from './use-explanation.ts';

type Props = {
  title: string;
  explaining: Explaining;
  /** False where the tab key passes it by, for its card is not the one that is walked to. */
  inTabOrder?: boolean;
  children: (answer: NonNullable<Explaining['answer']>) => ReactNode;
};

/** A line that opens to tell why; what it tells is asked for when it is first opened. */
export function Disclosure({ title, explaining, inTabOrder = true, children }: Props) {
  const { answer, error, asking, ask } = explaining;
  return (
    <details className="why" onToggle={({ currentTarget }) => currentTarget.open && !answer && ask()}>
      <summary tabIndex={inTabOrder ? undefined : -1}>{title}</summary>
      <div className="why-told">
        {error && <ProblemNotice error={error} retry={ask} />}
        {asking && <Loading />}
        {answer && children(answer)}
      </div>
    </details>
  );
}
