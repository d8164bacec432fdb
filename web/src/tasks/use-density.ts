/** web: dense or comfortable rows: a matter of eyes and screens, so it stays in the browser. */
import { useState } from 'react';

const place = 'inbox density';

export function useDensity(): readonly [boolean, (isDense: boolean) => void] {
  const [isDense, setDense] = useState(() => window.localStorage.getItem(place) === 'dense');
  return [
    isDense,
    (next) => {
      window.localStorage.setItem(place, next ? 'dense' : 'comfortable');
      setDense(next);
    },
  ];
}
