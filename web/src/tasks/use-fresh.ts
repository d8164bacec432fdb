/** web: rows that came while the list was open, so that the eye finds them. What was there, or was asked for, is not fresh. */
import { useEffect, useRef, useState } from 'react';

const none: ReadonlySet<string> = new Set();

/** `list`: which list it is; another filter or a further page begins anew. null: it is not there yet. */
export function useFresh(list: string | null, ids: readonly string[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState(none);
  const known = useRef<{ readonly list: string; readonly ids: Set<string> } | null>(null);
  const all = ids.join(' ');
  useEffect(() => {
    if (list === null) return;
    const before = known.current;
    if (before?.list !== list) {
      known.current = { list, ids: new Set(ids) };
      setFresh(none);
      return;
    }
    const came = ids.filter((id) => !before.ids.has(id));
    for (const id of came) before.ids.add(id);
    if (came.length > 0) setFresh((those) => new Set([...those, ...came]));
  }, [list, all]);
  return fresh;
}
