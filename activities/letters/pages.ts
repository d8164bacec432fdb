/** activities: a letter as plain text and as simple HTML, from the same words. Nothing in it is taken as markup. */
import type { Written } from '../../domain/letters/letter';
import type { Language } from '../../domain/words';

export interface Footer {
  readonly words: string;
  readonly link: string;
}

/** A line of a header or a text stays one line, whatever a name holds. */
export const inOneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const paragraphs = (blocks: readonly (readonly string[])[]): string =>
  blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

export function textOf({ greeting, rows, parts, open }: Written, footer: Footer): string {
  return `${paragraphs([
    greeting === null ? [] : [inOneLine(greeting)],
    rows.map(({ label, text }) => inOneLine(label === '' ? text : `${label}: ${text}`)),
    ...parts.map(({ title, lines }) => [
      inOneLine(title),
      ...lines.flatMap(({ text, link }) => [
        `- ${inOneLine(text)}`,
        ...(link === null ? [] : [`  ${link}`]),
      ]),
    ]),
    open === null ? [] : [`${inOneLine(open.words)}: ${open.link}`],
    ['-- ', inOneLine(footer.words), footer.link],
  ])}\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  inOneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
const anchor = (words: string, link: string): string =>
  `<a href="${escaped(link)}">${escaped(words)}</a>`;

const rowsOf = ({ rows }: Written): string =>
  rows.length === 0
    ? ''
    : `<table cellpadding="4">${rows
        .map(({ label, text }) =>
          label === ''
            ? `<tr><td colspan="2">${escaped(text)}</td></tr>`
            : `<tr><th align="left" valign="top">${escaped(label)}</th><td>${escaped(text)}</td></tr>`,
        )
        .join('')}</table>`;

const partsOf = ({ parts }: Written): string =>
  parts
    .map(
      ({ title, lines }) =>
        `<h2 style="font-size:16px">${escaped(title)}</h2><ul>${lines
          .map(({ text, link }) => `<li>${link === null ? escaped(text) : anchor(text, link)}</li>`)
          .join('')}</ul>`,
    )
    .join('');

export function htmlOf(written: Written, footer: Footer, language: Language): string {
  const { subject, greeting, open } = written;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font-family:sans-serif;font-size:15px;line-height:1.6;color:#1b1b1b">',
    greeting === null ? '' : `<p>${escaped(greeting)}</p>`,
    rowsOf(written),
    partsOf(written),
    open === null ? '' : `<p><b>${anchor(open.words, open.link)}</b></p>`,
    `<hr><p style="font-size:13px;color:#555">${escaped(footer.words)} ${anchor(footer.link, footer.link)}</p>`,
    '</body></html>',
  ].join('\n');
}
