/**
 * test: reads the words out of a PDF as a reader of it would: each run of glyphs through the table of letters that its
 * font carries for copying and searching. Knows only what these documents use.
 */
import { inflateSync } from 'node:zlib';

interface Part {
  readonly head: string;
  readonly content: string;
}

function partsOf(pdf: Buffer): ReadonlyMap<string, Part> {
  const whole = pdf.toString('latin1');
  const found = whole.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj$/gms);
  return new Map(
    [...found].map(([, number = '', body = '']) => {
      const [head = '', after] = body.split('\nstream\n');
      const bytes = Buffer.from(after?.replace(/\nendstream$/, '') ?? '', 'latin1');
      const content = head.includes('FlateDecode') ? inflateSync(bytes) : bytes;
      return [number, { head, content: content.toString('latin1') }];
    }),
  );
}

const lettersOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** By glyph: pdfkit lists them in order, from zero on. */
const tableIn = (cmap: string): readonly string[] =>
  [...cmap.matchAll(/\[(.*?)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) => lettersOf(hex.replaceAll(' ', ''))),
  );

function fontsOf(parts: ReadonlyMap<string, Part>): ReadonlyMap<string, readonly string[]> {
  const heads = [...parts.values()].map(({ head }) => head).join('\n');
  const named = heads.matchAll(/\/(F\d+) (\d+) 0 R/g);
  return new Map(
    [...named].flatMap(([, name = '', font = '']) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(parts.get(font)?.head ?? '')?.[1] ?? '';
      return [[name, tableIn(parts.get(table)?.content ?? '')]] as const;
    }),
  );
}

function* runsIn(
  content: string,
  fonts: ReadonlyMap<string, readonly string[]>,
): Generator<string> {
  let letters: readonly string[] = [];
  for (const [, font, run] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? [];
    for (const [, hex = ''] of (run ?? '').matchAll(/<([0-9a-f]+)>/g))
      for (const glyph of hex.match(/.{4}/g) ?? [])
        yield letters[Number.parseInt(glyph, 16)] ?? '?';
  }
}

/** In the order of drawing, without line ends. */
export function wordsOfPdf(pdf: Buffer): string {
  const parts = partsOf(pdf);
  const fonts = fontsOf(parts);
  return [...parts.values()]
    .filter(({ content }) => content.includes(' Tf'))
    .map(({ content }) => [...runsIn(content, fonts)].join(''))
    .join(' ');
}
