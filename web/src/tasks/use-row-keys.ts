/** web: keys of a list: j and k walk, x selects, c claims, / searches, ? shows them. Nothing happens while somebody types. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"]',
  ) !== null;

const rowsIn = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-row]'),
];

/** On its link, or on a button of it. */
const isIn = (row: HTMLElement): boolean =>
  row === document.activeElement || row.closest('li')?.contains(document.activeElement) === true;

function walk(list: HTMLElement, step: 1 | -1): void {
  const rows = rowsIn(list);
  const at = rows.findIndex(isIn);
  const next =
    at === -1
      ? rows[step === 1 ? 0 : rows.length - 1]
      : rows[Math.min(rows.length - 1, Math.max(0, at + step))];
  next?.focus();
}

export interface RowKeys {
  /** Of the task on which the focus is, by its key. */
  select(key: string): void;
  claim(key: string): void;
  help(): void;
}

function press(key: string, list: HTMLElement, search: HTMLElement | null, does: RowKeys): boolean {
  const at = (): string | undefined => rowsIn(list).find(isIn)?.dataset['row'];
  const onRow = (work: (row: string) => void): boolean => {
    const row = at();
    if (row !== undefined) work(row);
    return row !== undefined;
  };
  switch (key) {
    case 'j':
      walk(list, 1);
      return true;
    case 'k':
      walk(list, -1);
      return true;
    case 'x':
      return onRow(does.select);
    case 'c':
      return onRow(does.claim);
    case '/':
      search?.focus();
      return true;
    case '?':
      does.help();
      return true;
    default:
      return false;
  }
}

export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  search: RefObject<HTMLInputElement | null>,
  keys: RowKeys,
): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isShortcut = event.metaKey || event.ctrlKey || event.altKey;
      if (isShortcut || isTyping(event.target) || list.current === null) return;
      if (press(event.key, list.current, search.current, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [list, search]);
}
