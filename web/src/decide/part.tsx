/** web: one part of what lies before whoever decides; its end says that it was read to there. */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Seen } from './use-seen';
import classes from './decide.module.css';

export const toSee = ['dossier', 'legality', 'opinion'] as const;
export type PartName = (typeof toSee)[number];
export const partId = (part: PartName): string => `decide-${part}`;

interface PartProps {
  readonly name: PartName;
  readonly title: string;
  readonly seen: Seen<PartName>;
  readonly children: ReactNode;
}

export function Part({ name, title, seen, children }: PartProps): ReactNode {
  const { endOf } = seen;
  const end = useMemo(() => endOf(name), [endOf, name]);
  return (
    <section className="sheet" aria-labelledby={partId(name)}>
      <h2 id={partId(name)} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div ref={end} className={classes['end']} data-end={name} />
    </section>
  );
}
