/** web: an empty list says what will come, instead of nothing. */
import type { ReactNode } from 'react';
import classes from './parts.module.css';

export function Empty({
  title,
  children,
}: {
  readonly title?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={`sheet ${classes['empty']}`}>
      {title !== undefined && <h2>{title}</h2>}
      <div className="soft">{children}</div>
    </div>
  );
}
