import { useMemo, useRef } from 'react';
import type { SourceView } from '../../src/api/types.ts';
import { PictureFrame } from '../drawing/picture-frame.tsx';
import { useWidth } from '../drawing/use-width.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { PlotFigure } from '../plot/plot-figure.tsx';
import { writeParameter } from '../routing/write-parameter.ts';
import { timeOptions } from './time-options.ts';

type Props = { over: SourceView['over']; per: 'month' | 'year'; filterWords: string };

/** Reports by year or month: what it published, and what ends in it. */
export default function OverTime({ over, per, filterWords }: Props) {
  const messages = useMessages();
  const { t } = messages;
  const [frame, width] = useWidth<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const options = useMemo(() => (width === 0 ? null : timeOptions(over, width - 2, messages)), [over, width, messages]);
  const undated = over.find(({ period }) => period === null);
  if (over.length === 0) return null;
  return (
    <PictureFrame
      name="over-time"
      title={t('sources.over')}
      about={t('sources.over.about')}
      notes={[undated ? t('sources.over.undated', { count: undated.published + undated.origin }) : null]}
      filterWords={filterWords}
      drawing={() => drawing.current}
      table={
        <table className="table counts">
          <thead>
            <tr>
              <th scope="col">{t('sources.period')}</th>
              <th scope="col" className="counts-number">
                {t('sources.published')}
              </th>
              <th scope="col" className="counts-number">
                {t('sources.origin')}
              </th>
            </tr>
          </thead>
          <tbody>
            {over.map(({ period, published, origin }) => (
              <tr key={period}>
                <td>{period ?? t('pictures.stages.noYear')}</td>
                <td className="counts-number">{t('pictures.numeral', { count: published })}</td>
                <td className="counts-number">{t('pictures.numeral', { count: origin })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <p className="sources-per">
        <button
          type="button"
          className="button-link"
          onClick={() => writeParameter('per', per === 'year' ? 'month' : 'year', 'year')}
        >
          {t(per === 'year' ? 'sources.perMonth' : 'sources.perYear')}
        </button>
      </p>
      <div ref={frame}>{options && <PlotFigure options={options} label={t('sources.over')} drawing={drawing} />}</div>
    </PictureFrame>
  );
}
