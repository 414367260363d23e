import './network.css';
import { useMemo, useRef, useState } from 'react';
import type { Network } from '../../../src/api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { filterQuery } from '../../claims/filters.ts';
import { PictureFrame } from '../../drawing/picture-frame.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Answer } from '../../parts/answer.tsx';
import { byId } from '../../parts/entities.ts';
import { directionOf } from '../../parts/script.ts';
import type { PictureProps } from '../picture-props.ts';
import { useAbout } from '../use-about.ts';
import { drawNetwork } from './draw-network.ts';
import { TieTable } from './tie-table.tsx';

/** Parties that claims name together: the more often, the wider the line and the closer they stand. */
export default function PartyNetwork(props: PictureProps) {
  const query = filterQuery(props.filters);
  const answer = useResource<Network>(`/api/stats/network?${query === '' ? '' : `${query}&`}count=${props.counting}`);
  return (
    <Answer
      answer={answer}
      isEmpty={({ ties }) => ties.length === 0}
      show={(data) => <DrawnNetwork {...props} data={data} />}
    />
  );
}

function DrawnNetwork({ data, ...props }: PictureProps & { data: Network }) {
  const { t, lang } = useMessages();
  const [frame, width] = useWidth<HTMLDivElement>();
  const picture = useRef<SVGSVGElement>(null);
  const [chosen, choose] = useState<string | null>(null);
  const entities = useMemo(() => byId(data.entities), [data]);
  const height = Math.round(Math.max(420, Math.min(width * 0.62, 760)));
  const drawing = useMemo(
    () => (width === 0 ? null : drawNetwork(data.ties, entities, lang, { width, height })),
    [data, entities, lang, width, height],
  );
  const near = new Set(data.ties.flatMap(({ a, b }) => (a === chosen || b === chosen ? [a, b] : [])));
  const markOf = (...ids: string[]) => {
    if (chosen === null) return undefined;
    return ids.every((id) => near.has(id)) && (ids.length === 1 || ids.includes(chosen)) ? 'this' : 'other';
  };
  return (
    <PictureFrame
      name="network"
      title={t('pictures.network')}
      about={useAbout('network', props.counting)}
      filterWords={props.filterWords}
      notes={[props.capped(data.capped, data.ties.length)]}
      drawing={() => picture.current}
      table={<TieTable ties={data.ties} entities={entities} filters={props.filters} />}
    >
      <div className="network" ref={frame}>
        {drawing && (
          <svg
            ref={picture}
            className="network-drawing"
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={t('pictures.network.label', { count: drawing.nodes.length })}
            onPointerLeave={() => choose(null)}
          >
            {drawing.ties.map(({ a, b, x1, y1, x2, y2, width: wide }) => (
              <line
                key={`${a} ${b}`}
                className="network-tie"
                data-chosen={markOf(a, b)}
                {...{ x1, y1, x2, y2 }}
                strokeWidth={wide}
              />
            ))}
            {drawing.nodes.map(({ id, x, y, radius, name, label }) => (
              <g key={id} className="network-party" data-chosen={markOf(id)} onPointerEnter={() => choose(id)}>
                <circle className="network-dot" cx={x} cy={y} r={radius} />
                {label && (
                  <text className="drawing-label" x={label.x} y={label.y} direction={directionOf(name)}>
                    {name}
                  </text>
                )}
                <title>{name}</title>
              </g>
            ))}
          </svg>
        )}
      </div>
    </PictureFrame>
  );
}
