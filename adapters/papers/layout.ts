/** adapters: a formal document laid out as Decree 30/2020 wants it (Annex I, part I and II): A4, margins, sizes, places. */
import type { Column, Content, ContentText, Style, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Article, Paper } from '../../domain/papers/paper';
import { articleTitle, recipientsTitle, state } from '../../domain/papers/paper';

const mm = (millimetres: number): number => (millimetres * 72) / 25.4;
const margins = { left: mm(30), top: mm(20), right: mm(20), bottom: mm(20) };
const indent = mm(12.7);
const red = '#8f1d16';

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
        line(state.motto, { fontSize: 13, bold: true }),
        rule(167),
      ]),
    ],
  },
  {
    columns: [
      side('38%', [line(number, { fontSize: 13 })]),
      side('62%', [line(placeAndDate, { fontSize: 13, italics: true })]),
    ],
    margin: [0, 8, 0, 16],
  },
];

/** What has no space in it stays whole, such as a number of an instrument; what is too long for a line may break. */
const whole = /((?<=^|\s)\S{0,30}[/-]\S{1,30}(?:\s|$))/u;
const unbroken = (text: string): Content[] =>
  text.split(whole).map((part, i) => (i % 2 === 0 ? part : { text: part, noWrap: true }));

const paragraph = (text: Content[] | string, style: Partial<ContentText> = {}): ContentText => ({
  text: typeof text === 'string' ? unbroken(text) : text,
  alignment: 'justify',
  leadingIndent: indent,
  margin: [0, 0, 0, 6],
  ...style,
});

/** Levels for keeping an opening with the first of what it opens. */
const opensMore = 1;
const opened = 2;

const articleOf = ({ opening, points }: Article, i: number): Content[] => [
  paragraph([{ text: articleTitle(i + 1), bold: true }, ...unbroken(opening)], {
    headlineLevel: points.length === 0 ? opened : opensMore,
  }),
  ...points.map((point, n) => paragraph(`${n + 1}. ${point}`, { headlineLevel: opened })),
];

const lastArticle = ({ articles }: Paper): Content[] =>
  articles.slice(-1).flatMap((article) => articleOf(article, articles.length - 1));

const foot = ({ recipients, signature }: Paper): Content => ({
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

/** Across every page and at its foot, so that a draft is never taken for what was signed. */
const warned = ({ warning }: Paper): Pick<TDocumentDefinitions, 'watermark' | 'footer'> =>
  warning === null
    ? {}
    : {
        watermark: { text: warning.across, bold: true, fontSize: 90, color: red, opacity: 0.1 },
        footer: line(warning.foot, {
          fontSize: 11,
          bold: true,
          color: red,
          margin: [0, 12, 0, 0],
        }),
      };

export const layoutOf = (paper: Paper): TDocumentDefinitions => ({
  version: '1.7',
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
  defaultStyle: { font: 'Tinos', fontSize: 14 },
  // An opening never stands at the end of a page, away from what it opens.
  pageBreakBefore: ({ headlineLevel }, { getFollowingNodesOnPage }) =>
    headlineLevel === opensMore &&
    getFollowingNodesOnPage().every((node) => node.headlineLevel !== opened),
  header: (page): Content =>
    page === 1 ? '' : line(String(page), { fontSize: 13, margin: [0, mm(10), 0, 0] }),
  ...warned(paper),
  content: [
    ...letterhead(paper),
    centred(paper.sort, { fontSize: 14 }),
    centred(paper.about, { margin: [24, 0, 24, 0] }),
    rule(90),
    centred(paper.authority, { margin: [0, 14, 0, 10] }),
    ...paper.bases.map((base) => paragraph(base, { italics: true })),
    centred(`${paper.sort}:`, { margin: [0, 8, 0, 8] }),
    ...paper.articles.slice(0, -1).flatMap((article, i) => articleOf(article, i)),
    // A signature alone on a page could stand under anything: the last article goes with it.
    { unbreakable: true, stack: [...lastArticle(paper), foot(paper)] },
  ],
});
