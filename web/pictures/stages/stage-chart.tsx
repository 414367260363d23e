import { useMemo, useRef } from 'react';
import type { Stages } from '../../../src/api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { filterQuery } from '../../claims/filters.ts';
import { PictureFrame } from '../../drawing/picture-frame.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Answer } from '../../parts/answer.tsx';
import { PlotFigure } from '../../plot/plot-figure.tsx';
import type { PictureProps } from '../picture-props.ts';
import { useAbout } from '../use-about.ts';
import { stageOptions } from './stage-options.ts';
import { StageTable } from './stage-table.tsx';

/** Transfers by year and stage. */
export default function StageChart(props: PictureProps) {
  const query = filterQuery(props.filters);
  const answer = useResource<Stages>(`/api/stats/stages?${query === '' ? '' : `${query}&`}count=${props.counting}`);
  return (
    <Answer
      answer={answer}
      isEmpty={({ stages }) => stages.length === 0}
      show={(data) => <DrawnStages {...props} data={data} />}
    />
  );
}

function DrawnStages({ data, ...props }: PictureProps & { data: Stages }) {
  const messages = useMessages();
  const { t } = messages;
  const [frame, width] = useWidth<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const options = useMemo(
    () => (width === 0 ? null : stageOptions(data.stages, width - 2, messages)),
    [data, width, messages],
  );
  return (
    <PictureFrame
      name="stages"
      title={t('pictures.stages')}
      about={useAbout('stages', props.counting)}
      filterWords={props.filterWords}
      drawing={() => drawing.current}
      table={<StageTable stages={data.stages} filters={props.filters} />}
    >
      <div ref={frame}>
        {options && <PlotFigure options={options} label={t('pictures.stages.label')} drawing={drawing} />}
      </div>
    </PictureFrame>
  );
}
