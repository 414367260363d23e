import { type RefObject, useEffect } from 'react';
import type { Pointing } from './use-pointing.ts';

/**
 * Mouse and finger on a reading: moving over a card or over words points at their claims, a click on either chooses their claim, and
 * another click on words the next one that stands on them. By keyboard the cards do the same.
 */
export function usePointer(view: RefObject<HTMLElement | null>, { current, point, choose }: Pointing): void {
  useEffect(() => {
    const element = view.current;
    if (!element) return;
    // Only true movement counts: when a pane scrolls under a resting mouse, nothing is pointed at.
    const onMove = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return;
      const card = indicesAt(target, 'card');
      if (card.length > 0) return point({ from: 'claim', indices: card });
      const words = indicesAt(target, 'claims');
      point(words.length > 0 ? { from: 'article', indices: words } : null);
    };
    const onLeave = () => point(null);
    const onClick = ({ target }: MouseEvent) => {
      if (window.getSelection()?.isCollapsed === false) return;
      const [card] = indicesAt(target, 'card');
      const indices = indicesAt(target, 'claims');
      const next = card ?? indices[(indices.indexOf(current ?? -1) + 1) % indices.length];
      // Whoever moves about in the chosen card stays where they are.
      if (next !== undefined && next !== current) choose(next);
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('click', onClick);
    };
  }, [view, current, point, choose]);
}

/** The claims that the nearest element of that kind stands for: `data-card="2"`, `data-claims="0 2"`. */
function indicesAt(target: EventTarget | null, name: 'card' | 'claims'): number[] {
  if (!(target instanceof Element)) return [];
  const held = target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`);
  return held ? held.split(' ').map(Number) : [];
}
