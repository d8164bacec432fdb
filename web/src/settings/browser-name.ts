/** web: what a browser calls itself, as people call it. More is not read out of it than its family and where it runs. */
const families = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const places = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

const nameIn = (told: string, names: readonly (readonly [string, string])[]): string | undefined =>
  names.find(([sign]) => told.includes(sign))?.[1];

/** null: it is none that we know. */
export function browserName(told: string): string | null {
  const family = nameIn(told, families);
  if (family === undefined) return null;
  const place = nameIn(told, places);
  return place === undefined ? family : `${family}, ${place}`;
}
