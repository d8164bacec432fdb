/**
 * web: what of a page has been before somebody's eyes: the end of each part came into view. It helps whoever decides not
 * to pass over a paper; that the decision rests on this version of the dossier is kept by the record, not by this.
 */
import { useCallback, useRef, useState } from 'react';

export interface Seen<P extends string> {
  readonly left: readonly P[];
  /** For the element at the end of a part. */
  endOf(part: P): (element: HTMLElement | null) => void;
}

/** `of`: what is to be seen; another text of it, such as a newer version, is to be seen anew. */
export function useSeen<P extends string>(parts: readonly P[], of: string): Seen<P> {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const observers = useRef(new Map<P, IntersectionObserver>());
  const endOf = useCallback(
    (part: P) => (element: HTMLElement | null) => {
      observers.current.get(part)?.disconnect();
      observers.current.delete(part);
      if (element === null) return;
      const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        setSeen((before) => new Set(before).add(`${of} ${part}`));
      });
      observer.observe(element);
      observers.current.set(part, observer);
    },
    [of],
  );
  return { left: parts.filter((part) => !seen.has(`${of} ${part}`)), endOf };
}
