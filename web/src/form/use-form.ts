/** web: the state of one form: its value, and what is wrong with it once somebody tried to send it. */
import { useCallback, useMemo, useState } from 'react';
import type { Fault } from './faults';
import { faultsOf, pathKey } from './faults';
import type { GroupField } from './model';
import type { Path } from './values';
import { withValue } from './values';

export interface FormState {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Faults are shown from the first try on. */
  readonly tried: boolean;
  change(path: Path, value: unknown): void;
  replace(value: unknown): void;
  /** True when nothing is wrong. */
  attempt(): boolean;
  faultAt(path: Path): Fault | undefined;
}

const none: ReadonlyMap<string, Fault> = new Map();

export function useForm(group: GroupField, initial: () => unknown): FormState {
  const [value, setValue] = useState<unknown>(initial);
  const [tried, setTried] = useState(false);
  const faults = useMemo(() => faultsOf(group, value), [group, value]);
  const byPath = useMemo(
    () => new Map(faults.map((fault) => [pathKey(fault.path), fault])),
    [faults],
  );
  // The same empty map until the first try: nothing is drawn again for faults that are not shown.
  const shown = tried ? byPath : none;
  const change = useCallback(
    (path: Path, next: unknown) => setValue((before: unknown) => withValue(before, path, next)),
    [],
  );
  return {
    value,
    faults,
    tried,
    change,
    replace: setValue,
    attempt: () => {
      setTried(true);
      return faults.length === 0;
    },
    faultAt: useCallback((path: Path) => shown.get(pathKey(path)), [shown]),
  };
}

/** Brings the keyboard to a field, wherever its input stands. */
export function focusField(path: Path): void {
  const place = document.querySelector(`[data-path="${CSS.escape(pathKey(path))}"]`);
  const input = place?.querySelector<HTMLElement>('input, textarea, button, select');
  (input ?? place)?.scrollIntoView({ block: 'center' });
  input?.focus();
}
