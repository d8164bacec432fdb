/** adapters: a formal document laid out as Decree 30/2020 wants it (Annex I, part I and II): A4, margins, sizes, places. */
import type { Column, Content, Style, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Article, Paper } from '../../domain/papers/paper';
import { articleTitle, recipientsTitle, state } from '../../domain/papers/paper';

const mm = (millimetres: number): number => (millimetres * 72) / 25.4;
const margins = { left: mm(30), top: mm(20), right: mm(20), bottom: mm(20) };
const indent = mm(12.7);

/** A rule beneath a line of the head, centred under it. */
const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7 }],
  alignment: 'center',
  margin: [0, 2, 0, 0],
});

const line = (text: string, style: Style): Content => ({ text, alignment: 'center', ...style });

const side = (width: string, stack: Content[]): Column => ({ width, stack });

const letterhead = ({ superior, body, number, placeAndDate }: Paper): Content[] => [
  {
    columns: [
      side('38%', [
        ...(superior === null ? [] : [line(superior, { fontSize: 12 })]),
        line(body, { fontSize: 12, bold: true }),
        rule(60),
      ]),
      side('62%', [
        line(state.title, { fontSize: 12.5, bold: true }),
        line(state.motto, { fontSize: 13.5, bold: true }),
        rule(173),
      ]),
    ],
  },
  {
    columns: [
      side('38%', [line(number, { fontSize: 13 })]),
      side('62%', [line(placeAndDate, { fontSize: 13.5, italics: true })]),
    ],
    margin: [0, 8, 0, 16],
  },
];

const paragraph = (text: Content[] | string, style: Style = {}): Content => ({
  text,
  alignment: 'justify',
  leadingIndent: indent,
  margin: [0, 0, 0, 6],
  ...style,
});

const articleOf = ({ opening, points }: Article, i: number): Content[] => [
  paragraph([{ text: articleTitle(i + 1), bold: true }, opening]),
  ...points.map((point, n) => paragraph(`${n + 1}. ${point}`)),
];

/** Recipients and signature stay together: a signature alone on a page could stand under anything. */
const foot = ({ recipients, signature }: Paper): Content => ({
  unbreakable: true,
  margin: [0, 12, 0, 0],
  columns: [
    side('48%', [
      { text: recipientsTitle, fontSize: 12, bold: true, italics: true },
      ...recipients.map((text): Content => ({ text, fontSize: 11 })),
    ]),
    side('52%', [
      ...signature.capacity.map((text) => line(text, { bold: true })),
      line(signature.name ?? '', { bold: true, margin: [0, mm(25), 0, 0] }),
    ]),
  ],
});

const centred = (text: string, style: Style = {}): Content => line(text, { bold: true, ...style });

export const layoutOf = (paper: Paper): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
  language: 'vi-VN',
  displayTitle: true,
  info: {
    title: `${paper.sort} ${paper.number}. ${paper.about}`,
    author: paper.body,
    // The same document is the same file whenever it is asked for.
    creationDate: new Date(paper.madeAt),
  },
  defaultStyle: { font: 'Tinos', fontSize: 13.5, lineHeight: 1.05 },
  header: (page): Content =>
    page === 1 ? '' : line(String(page), { fontSize: 13, margin: [0, mm(10), 0, 0] }),
  ...(paper.warning === null
    ? {}
    : {
        watermark: { text: paper.warning.across, bold: true, color: '#8f1d16', opacity: 0.12 },
        footer: line(paper.warning.foot, {
          fontSize: 11,
          bold: true,
          color: '#8f1d16',
          margin: [0, 12, 0, 0],
        }),
      }),
  content: [
    ...letterhead(paper),
    centred(paper.sort, { fontSize: 14 }),
    centred(paper.about, { margin: [24, 0, 24, 0] }),
    rule(90),
    centred(paper.authority, { margin: [0, 14, 0, 10] }),
    ...paper.bases.map((base) => paragraph(base, { italics: true })),
    centred(`${paper.sort}:`, { margin: [0, 8, 0, 8] }),
    ...paper.articles.flatMap(articleOf),
    foot(paper),
  ],
});
