/** web: the few signs that stand beside words. Never alone: they are hidden from readers. */
import type { ReactNode } from 'react';

const shapes = {
  late: 'M12 3 22 20H2L12 3Zm0 6v5m0 3v.01',
  soon: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3 2',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3 2',
  done: 'm4 12 5 5L20 6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c0-4 4-6 8-6s8 2 8 6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L21 21',
  tasks: 'M4 6h2m4 0h10M4 12h2m4 0h10M4 18h2m4 0h10',
  pilots: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  pen: 'M4 20h4L19 9l-4-4L4 16v4Z',
  bell: 'M6 17V11a6 6 0 1 1 12 0v6l2 2H4l2-2Zm4 4h4',
  flag: 'M5 21V4h12l-2 4 2 4H5',
  paper: 'M6 3h8l4 4v14H6V3Zm8 0v4h4',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4v16l13-8L7 4Z',
  forward: 'm4 5 8 7-8 7V5Zm9 0 8 7-8 7V5Z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  back: 'm15 5-7 7 7 7',
  next: 'm9 5 7 7-7 7',
  out: 'M14 4h6v6m0-6-9 9M10 5H5v14h14v-5',
  wrench: 'M20 6a5 5 0 0 1-7 6l-7 8-3-3 8-7a5 5 0 0 1 6-7l-3 3 3 3 3-3Z',
  chart: 'M4 20V4m0 16h16M8 16v-5m4 5V8m4 8v-3',
  calendar: 'M4 5h16v15H4zM4 10h16M9 3v4m6-4v4',
  cross: 'm6 6 12 12M18 6 6 18',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12Zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  print: 'M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({
  name,
  size = 18,
}: {
  readonly name: IconName;
  readonly size?: number;
}): ReactNode {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none', verticalAlign: '-0.2em' }}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
