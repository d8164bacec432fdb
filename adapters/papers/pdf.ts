/** adapters: makes the PDF of a formal document, without a browser and without asking anybody else. */
import type { Paper } from '../../domain/papers/paper';
import { faces } from './faces';
import { layoutOf } from './layout';
import { printable } from './printable';

/** Its files are in memory; the published types leave them out. */
interface InMemory {
  readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

/** Loaded with the first document: most programs never make one. */
async function printer() {
  const { default: pdfmake } = await import('pdfmake');
  const { virtualfs } = pdfmake as unknown as InMemory;
  for (const [style, face] of faces()) virtualfs.writeFileSync(style, face);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setFonts({
    Tinos: {
      normal: '400-normal',
      bold: '700-normal',
      italics: '400-italic',
      bolditalics: '700-italic',
    },
  });
  return pdfmake;
}

export function createPrinter(): (paper: Paper) => Promise<Buffer> {
  let ready: ReturnType<typeof printer> | undefined;
  return async (paper) => {
    ready ??= printer();
    return (await ready).createPdf(layoutOf(printable(paper))).getBuffer();
  };
}
