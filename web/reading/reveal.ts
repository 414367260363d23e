/** Brings `element` into view within its own scrolling pane, and only where it is out of it. */
export function reveal(element: Element | null | undefined): void {
  const pane = element?.closest('[data-pane]');
  if (!element || !pane) return;
  const box = element.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  const margin = 24;
  const bottom = Math.min(box.bottom, box.top + frame.height / 2);
  if (box.top >= frame.top + margin && bottom <= frame.bottom - margin) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollBy({ top: box.top - frame.top - frame.height / 4, behavior: calm ? 'auto' : 'smooth' });
}
