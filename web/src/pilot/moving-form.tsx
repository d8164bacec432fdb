/**
 * web: a form that may come to stand elsewhere on the page when the pilot changes under it, and keeps what was written: it
 * is drawn into an element of its own, which moves from place to place.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

export interface MovingForm {
  /** Where it stands now. */
  readonly here: ReactNode;
  /** To be drawn once, at a place that stays. */
  readonly drawn: ReactNode;
}

/** An element that is moved loses the focus; who was writing in it goes on writing. */
function Here({ element }: { readonly element: HTMLElement }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const written = element.querySelector<HTMLElement>('[data-was-focused]');
    place.current?.append(element);
    if (document.activeElement === document.body) written?.focus({ preventScroll: true });
  }, [element]);
  return <div ref={place} />;
}

function newElement(): HTMLElement {
  const element = document.createElement('div');
  element.addEventListener('focusin', ({ target }) => {
    for (const each of element.querySelectorAll('[data-was-focused]'))
      each.removeAttribute('data-was-focused');
    if (target instanceof HTMLElement) target.setAttribute('data-was-focused', '');
  });
  return element;
}

export function useMovingForm(form: ReactNode): MovingForm {
  const [element] = useState(newElement);
  if (form === null) return { here: null, drawn: null };
  return { here: <Here element={element} />, drawn: createPortal(form, element) };
}
