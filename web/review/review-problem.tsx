import type { RequestError } from '../api/request.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { partName } from './part-name.ts';

type Props = { error: RequestError; retry?: () => void };

/** A failure; of a claim that somebody else has changed meanwhile, also what is otherwise now. */
export function ReviewProblem({ error, retry }: Props) {
  const messages = useMessages();
  const { changed } = error;
  return (
    <>
      <ProblemNotice error={error} {...(retry && { retry })} />
      {changed.length > 0 && (
        <p>
          {messages.t('review.changed', {
            parts: changed.map((part) => partName(part, messages)).join(messages.lang === 'ar' ? '، ' : ', '),
          })}
        </p>
      )}
    </>
  );
}
