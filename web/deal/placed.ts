/** A ref that sets custom properties, for CSS to place an element by: `placed({ at: 0.25 })` is `--at: 0.25`. */
export function placed(places: Readonly<Record<string, number>>) {
  return (element: HTMLElement | null): void => {
    for (const [name, value] of Object.entries(places)) element?.style.setProperty(`--${name}`, String(value));
  };
}
