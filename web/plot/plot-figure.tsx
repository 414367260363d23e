import './plot.css';
import { type PlotOptions, plot } from '@observablehq/plot';
import { type RefObject, useLayoutEffect, useRef } from 'react';

type Props = {
  options: PlotOptions;
  /** What it shows, for those who do not see it. */
  label: string;
  /** Is given the drawing, to save it. */
  drawing?: RefObject<SVGSVGElement | null>;
};

/**
 * A chart of Observable Plot. Plot puts a `<style>` into its drawing, which the content policy forbids: it is taken out before the
 * drawing stands in the page, and plot.css has its rules.
 */
export function PlotFigure({ options, label, drawing }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawn = plot({ ...options, className: 'plot', figure: false });
    if (!(drawn instanceof SVGSVGElement)) return;
    drawn.querySelector('style')?.remove();
    // «dot», «bar»: in English, and of no use beside the whole picture's label.
    for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', label);
    host.current?.replaceChildren(drawn);
    if (drawing) drawing.current = drawn;
    return () => drawn.remove();
  }, [options, label, drawing]);
  return <div className="plot-host" ref={host} />;
}
