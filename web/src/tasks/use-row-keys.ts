/** web: j and k walk through a list, / goes to its search field. Nothing happens while somebody types. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable]') !== null;

function walk(list: HTMLElement, step: 1 | -1): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next =
    at === -1
      ? rows[step === 1 ? 0 : rows.length - 1]
      : rows[Math.min(rows.length - 1, Math.max(0, at + step))];
  next?.focus();
}

export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  search: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        isTyping(event.target) ||
        list.current === null
      )
        return;
      if (event.key === 'j') walk(list.current, 1);
      else if (event.key === 'k') walk(list.current, -1);
      else if (event.key === '/') search.current?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [list, search]);
}
