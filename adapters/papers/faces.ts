/** adapters: the typeface of official documents, whole: Tinos, of the measures of the one that Decree 30/2020 asks for. */
import { readFileSync } from 'node:fs';
import { oneFace } from './one-face';
import { tablesOf } from './woff';

const styles = ['400-normal', '400-italic', '700-normal', '700-italic'] as const;
export type Style = (typeof styles)[number];

const partOf = (script: string, style: Style) =>
  tablesOf(readFileSync(require.resolve(`@fontsource/tinos/files/tinos-${script}-${style}.woff`)));

export const faces = (): ReadonlyMap<Style, Buffer> =>
  new Map(
    styles.map((style) => [
      style,
      oneFace(partOf('latin', style), partOf('vietnamese', style), partOf('latin-ext', style)),
    ]),
  );
