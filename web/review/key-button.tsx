type Props = {
  label: string;
  /** The key that does the same. */
  shortcut: string;
  onPress: (() => void) | undefined;
  strong?: boolean;
};

/** A button that shows the key by which the same is done. */
export function KeyButton({ label, shortcut, onPress, strong = false }: Props) {
  return (
    <button
      type="button"
      className={strong ? 'button' : 'button button-plain'}
      aria-keyshortcuts={shortcut}
      disabled={onPress === undefined}
      onClick={onPress}
    >
      {label} <Key name={shortcut} />
    </button>
  );
}

/** A key as it is printed; who hears the page hears of it by the button's own attribute. */
export function Key({ name }: { name: string }) {
  return (
    <span className="key" aria-hidden="true">
      {name.toUpperCase()}
    </span>
  );
}
