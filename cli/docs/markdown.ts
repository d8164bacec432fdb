/** cli/docs: pieces of a Markdown page. Pure; what is written here is never formatted again. */

/** A bar inside a cell would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Nothing when there are no rows: an empty table says less than its absence. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

export const code = (text: string): string => `\`${text}\``;

export const codes = (texts: readonly string[]): string => texts.map(code).join(', ');

export const list = (lines: readonly string[]): string =>
  lines.map((line) => `- ${line}`).join('\n');

export const fenced = (language: string, text: string): string =>
  `\`\`\`${language}\n${text}\n\`\`\``;

/** Blocks with an empty line between them; what is empty is left out. */
export const blocks = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n');

export const page = (...parts: readonly string[]): string => `${blocks(...parts)}\n`;

const marker = (name: string, end: 'begin' | 'end'): string => `<!-- generated ${name}: ${end} -->`;

/** A page that people write, with the part between two marks written anew. */
export function withSection(text: string, name: string, section: string): string {
  const [before, rest] = text.split(marker(name, 'begin'));
  const after = rest?.split(marker(name, 'end'))[1];
  if (before === undefined || after === undefined)
    throw new Error(`The page has no marks of the generated part "${name}"`);
  return `${before}${marker(name, 'begin')}\n\n${section}\n\n${marker(name, 'end')}${after}`;
}
