/** web: a link may lead to one entry of the timeline: it is brought into sight once it is there. */
import { useEffect, useRef } from 'react';

export const entryId = (seq: number): string => `entry-${seq}`;

/** `loaded` changes when there are more entries. */
export function useEntryInSight(loaded: number): void {
  const shown = useRef('');
  useEffect(() => {
    const id = window.location.hash.slice(1);
    const entry = /^entry-\d+$/.test(id) && shown.current !== id && document.getElementById(id);
    if (!(entry instanceof HTMLElement)) return;
    shown.current = id;
    entry.closest('details')?.setAttribute('open', '');
    entry.scrollIntoView({ block: 'center' });
    entry.focus({ preventScroll: true });
  }, [loaded]);
}
