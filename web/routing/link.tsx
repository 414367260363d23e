import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { navigate, useAddress, withLang } from './location.ts';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { to: string };

/** A link within the app: the browser's own for new tabs and windows, no reload otherwise. */
export function Link({ to, onClick, ...rest }: Props) {
  const { search } = useAddress();
  const href = withLang(to, search);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...rest} href={href} onClick={follow} />;
}
