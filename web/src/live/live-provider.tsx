/** web: hears what changes while somebody is signed in, and asks again for what they see. */
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { keys } from '../api/keys';
import type { LiveState } from '../api/live';
import { useMe } from '../shell/session';
import { LiveContext } from './live-context';
import { refresh } from './refresh';
import { openTab } from './tabs';
import type { LiveTab } from './tabs';

/** How many there are of each, and who is told when that changes. */
function useTally(changed: (those: readonly string[]) => void): (one: string) => () => void {
  const numbers = useRef(new Map<string, number>());
  return useCallback(
    (one) => {
      const add = (n: number): void => {
        const now = (numbers.current.get(one) ?? 0) + n;
        if (now === 0) numbers.current.delete(one);
        else numbers.current.set(one, now);
        changed([...numbers.current.keys()]);
      };
      add(1);
      return () => add(-1);
    },
    [changed],
  );
}

/** The tab opens once for a person; what it watches is told to it whenever it is there. */
function useTab(
  client: QueryClient,
  held: RefObject<boolean>,
  holdBack: (pilots: readonly string[]) => void,
) {
  const { persona } = useMe();
  const [state, setState] = useState<LiveState>('opening');
  const tab = useRef<LiveTab | null>(null);
  const watched = useRef<readonly string[]>([]);
  useEffect(() => {
    const opened = openTab(persona.person, {
      news(news) {
        refresh(client, news, held.current);
        if (held.current) holdBack(news.all ? watched.current : news.pilots);
      },
      state: setState,
      broken: () => void client.invalidateQueries({ queryKey: keys.session }),
    });
    tab.current = opened;
    opened.watch(watched.current);
    return () => opened.close();
  }, [client, persona.person, held, holdBack]);
  const watch = useTally(
    useCallback((pilots) => {
      watched.current = pilots;
      tab.current?.watch(pilots);
    }, []),
  );
  return { state, watch };
}

/** While a form is open, what was held back stays so; when the last is closed, it is shown. */
function useHolding(client: QueryClient) {
  const [isHeld, setHeld] = useState(false);
  const [heldBack, setHeldBack] = useState<ReadonlyMap<string, number>>(new Map());
  const held = useRef(false);
  const tally = useTally(
    useCallback((forms) => {
      held.current = forms.length > 0;
      setHeld(held.current);
    }, []),
  );
  useEffect(() => {
    if (isHeld || heldBack.size === 0) return;
    for (const pilot of heldBack.keys())
      void client.invalidateQueries({ queryKey: keys.pilot(pilot) });
    setHeldBack(new Map());
  }, [client, isHeld, heldBack]);
  const hold = useCallback(() => tally('form'), [tally]);
  const holdBack = useCallback((pilots: readonly string[]) => {
    const now = Date.now();
    if (pilots.length > 0)
      setHeldBack((before) => new Map([...before, ...pilots.map((id) => [id, now] as const)]));
  }, []);
  return { isHeld, heldBack, held, hold, holdBack };
}

export function LiveProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useQueryClient();
  const { isHeld, heldBack, held, hold, holdBack } = useHolding(client);
  const { state, watch } = useTab(client, held, holdBack);
  const news = useMemo(
    () => ({ state, isHeld, heldBack, watch, hold }),
    [state, isHeld, heldBack, watch, hold],
  );
  return <LiveContext value={news}>{children}</LiveContext>;
}
