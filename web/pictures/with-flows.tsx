import type { ReactNode } from 'react';
import type { Flows } from '../../src/api/types.ts';
import { useResource } from '../api/use-resource.ts';
import { filterQuery } from '../claims/filters.ts';
import { Answer } from '../parts/answer.tsx';
import type { PictureProps } from './picture-props.ts';

type Props = Pick<PictureProps, 'filters' | 'counting'> & { show: (data: Flows) => ReactNode };

/** Asks for the flows under the filters, and shows them, or why there are none. */
export function WithFlows({ filters, counting, show }: Props) {
  const query = filterQuery(filters);
  const answer = useResource<Flows>(`/api/stats/flows?${query === '' ? '' : `${query}&`}count=${counting}`);
  return <Answer answer={answer} isEmpty={({ flows }) => flows.length === 0} show={show} />;
}
