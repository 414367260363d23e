import './notice.css';
import type { ReactNode } from 'react';

type Props = { title: string; tone?: 'plain' | 'error'; children?: ReactNode };

/** A boxed message in place of content: an empty list, a page that is not there, something that failed. */
export function Notice({ title, tone = 'plain', children }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <h2 className="notice-title">{title}</h2>
      {children}
    </div>
  );
}
