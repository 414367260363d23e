let pressing = false;
window.addEventListener('pointerdown', () => mark(true), true);
for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, () => mark(false), true);

function mark(now: boolean): void {
  pressing = now;
}

/** True between the press and the release of a mouse button or a finger: what moves away meanwhile is not clicked. */
export function isPressing(): boolean {
  return pressing;
}
