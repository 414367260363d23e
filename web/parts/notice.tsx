import './notice.css';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  tone?: 'plain' | 'error';
  /** True where the notice is all that the page holds, so that its title is the page's. */
  whole?: boolean;
  children?: ReactNode;
};

/** A boxed message in place of content: an empty list, a page that is not there, something that failed. */
export function Notice({ title, tone = 'plain', whole = false, children }: Props) {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <Heading className="notice-title">{title}</Heading>
      {children}
    </div>
  );
}
