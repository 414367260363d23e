import { useMessages } from '../../i18n/use-messages.tsx';
import type { Caption } from './caption.ts';
import { savePicture } from './save-picture.ts';

type Props = { drawing: () => SVGSVGElement | null; caption: Caption; name: string };

/** Saves a picture as SVG or PNG, with its title, what it counts, the filter and the day. */
export function SaveButtons({ drawing, caption, name }: Props) {
  const { t } = useMessages();
  const save = (format: 'svg' | 'png') => () => {
    const picture = drawing();
    const day = new Date().toISOString().slice(0, 10);
    if (picture !== null) void savePicture(picture, caption, { name: `isnad-${name}-${day}`, format });
  };
  return (
    <p className="picture-save">
      <span>{t('pictures.save')}</span>
      <button type="button" className="button-link" onClick={save('svg')} aria-label={t('pictures.save.svg')}>
        SVG
      </button>
      <button type="button" className="button-link" onClick={save('png')} aria-label={t('pictures.save.png')}>
        PNG
      </button>
    </p>
  );
}
