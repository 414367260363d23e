import './picture.css';
import { type ReactNode, useId } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { SaveButtons } from './save/save-buttons.tsx';

type Props = {
  /** Of its files. */
  name: string;
  title: string;
  /** What is counted, in words. */
  about: string;
  /** What else there is to know: that not all is shown. */
  notes?: readonly (string | null)[];
  /** The filters in words, for files. */
  filterWords: string;
  /** The drawing to save. */
  drawing: () => SVGSVGElement | null;
  /** The same numbers as a table. */
  table: ReactNode;
  children: ReactNode;
};

/** A picture with what it counts in words, a way to save it, and its table. */
export function PictureFrame({ name, title, about, notes = [], filterWords, drawing, table, children }: Props) {
  const { t, lang, day } = useMessages();
  const id = useId();
  const said = notes.filter((note) => note !== null);
  const caption = {
    title,
    lines: [about, ...said, filterWords],
    foot: t('pictures.foot', { day: day(new Date().toISOString().slice(0, 10)) }),
    rtl: lang === 'ar',
  };
  return (
    <figure className="picture" aria-labelledby={id}>
      <div className="picture-head">
        <h2 id={id}>{title}</h2>
        <SaveButtons drawing={drawing} caption={caption} name={name} />
      </div>
      <p className="picture-about">{about}</p>
      {said.map((note) => (
        <p key={note} className="picture-about">
          {note}
        </p>
      ))}
      {children}
      <details className="picture-table">
        <summary>{t('pictures.table')}</summary>
        {table}
      </details>
    </figure>
  );
}
