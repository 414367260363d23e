import './map.css';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Flows } from '../../../src/api/types.ts';
import { flowAddress } from '../../claims/claims-address.ts';
import { PictureFrame } from '../../drawing/picture-frame.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { byId } from '../../parts/entities.ts';
import { directionOf } from '../../parts/script.ts';
import { navigate, useAddress, withLang } from '../../routing/location.ts';
import { FlowTable } from '../flow-table.tsx';
import type { PictureProps } from '../picture-props.ts';
import { useAbout } from '../use-about.ts';
import { WithFlows } from '../with-flows.tsx';
import { drawFlows } from './draw-flows.ts';
import { FlowList } from './flow-list.tsx';

/** Flows as arrows between the places of states, the more the wider; beside them the list, by which the keyboard points at them. */
export default function FlowMap(props: PictureProps) {
  return <WithFlows {...props} show={(data) => <DrawnMap {...props} data={data} />} />;
}

function DrawnMap({ data, ...props }: PictureProps & { data: Flows }) {
  const { t, lang } = useMessages();
  const { search } = useAddress();
  const [frame, width] = useWidth<HTMLDivElement>();
  const picture = useRef<SVGSVGElement>(null);
  const [chosen, choose] = useState<number | null>(null);
  const entities = useMemo(() => byId(data.entities), [data]);
  const height = Math.round(Math.max(240, width * 0.5));
  const drawing = useMemo(
    () => (width === 0 ? null : drawFlows(data.flows, entities, lang, { width, height })),
    [data, entities, lang, width, height],
  );
  useArrows(picture, choose, (index) => {
    const flow = data.flows[index];
    if (flow) navigate(withLang(flowAddress(props.filters, flow.supplier, flow.recipient), search));
  });
  const notes = [
    props.capped(data.capped, data.flows.length),
    drawing && drawing.placeless > 0 ? t('pictures.map.placeless', { count: drawing.placeless }) : null,
  ];
  return (
    <PictureFrame
      name="map"
      title={t('pictures.map')}
      about={useAbout('map', props.counting)}
      filterWords={props.filterWords}
      notes={notes}
      drawing={() => picture.current}
      table={<FlowTable flows={data.flows} entities={entities} filters={props.filters} />}
    >
      <div className="map">
        <div className="map-frame" ref={frame}>
          {drawing && (
            <svg
              ref={picture}
              className="map-drawing"
              viewBox={`0 0 ${width} ${height}`}
              role="img"
              aria-label={t('pictures.map.label', { count: data.flows.length })}
            >
              <path className="map-land" d={drawing.land} />
              {drawing.flows.map(({ index, arc, width: wide }) => (
                <g key={index} className="map-flow" data-index={index} data-chosen={mark(chosen, index)}>
                  <path className="map-line" d={arc.line} strokeWidth={wide} />
                  <path className="map-head" d={arc.head} />
                </g>
              ))}
              {drawing.sides.map(({ id, x, y, name, label }) => (
                <g key={id}>
                  <circle className="map-place" cx={x} cy={y} r={3} />
                  {label && (
                    <text className="drawing-label" x={label.x} y={label.y} direction={directionOf(name)}>
                      {name}
                    </text>
                  )}
                </g>
              ))}
            </svg>
          )}
        </div>
        <FlowList flows={data.flows} entities={entities} {...props} chosen={chosen} choose={choose} />
      </div>
    </PictureFrame>
  );
}

/** Nothing is chosen, or this one, or another. */
function mark(chosen: number | null, index: number): 'this' | 'other' | undefined {
  if (chosen === null) return undefined;
  return chosen === index ? 'this' : 'other';
}

/** Lets a pointer choose arrows and follow them; the keyboard has the list. */
function useArrows(
  picture: RefObject<SVGSVGElement | null>,
  choose: (index: number | null) => void,
  follow: (index: number) => void,
): void {
  useEffect(() => {
    const indexAt = ({ target }: Event) => {
      const index = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null;
      return index == null ? null : Number(index);
    };
    const over = (event: Event) => choose(indexAt(event));
    const out = () => choose(null);
    const click = (event: Event) => {
      const index = indexAt(event);
      if (index !== null) follow(index);
    };
    const element = picture.current;
    element?.addEventListener('pointerover', over);
    element?.addEventListener('pointerleave', out);
    element?.addEventListener('click', click);
    return () => {
      element?.removeEventListener('pointerover', over);
      element?.removeEventListener('pointerleave', out);
      element?.removeEventListener('click', click);
    };
  });
}
