/** cli/docs: the matrix role x area: what the law gives each role, held against what was meant. */
import type { TableRow } from '../../domain/role-table';
import type { Role } from '../../domain/roles';
import { roles } from '../../domain/roles';
import { table } from './markdown';
import type { Area, Letter } from './role-areas';
import { areaOf, areas, letterOf, letterWords } from './role-areas';
import { intentOf, reasons } from './role-intent';
import { rolesInWords } from './vocabulary';

const order = Object.keys(letterWords) as readonly Letter[];
const allAreas = Object.keys(areas) as readonly Area[];

/** What the law lets a role do in an area. */
export function lawfulLetters(
  rows: readonly TableRow[],
  role: Role,
  area: Area,
): readonly Letter[] {
  const found = rows
    .filter(({ by, chapter }) => by.includes(role) && areaOf(chapter) === area)
    .map(letterOf);
  return order.filter((letter) => found.includes(letter));
}

/** Meant, and nowhere in the law: `role/area/letter`. */
export const missing = (rows: readonly TableRow[]): readonly string[] =>
  roles.flatMap((role) =>
    allAreas.flatMap((area) => {
      const lawful = lawfulLetters(rows, role, area);
      return intentOf(role, area)
        .filter((letter) => !lawful.includes(letter))
        .map((letter) => `${role}/${area}/${letter}`);
    }),
  );

/** Plain: meant and lawful. Underlined by the law alone: lawful and not asked for. Struck out: meant, and not lawful. */
function cell(rows: readonly TableRow[], role: Role, area: Area): string {
  const lawful = lawfulLetters(rows, role, area);
  const meant = intentOf(role, area);
  return order
    .filter((letter) => lawful.includes(letter) || meant.includes(letter))
    .map((letter) => {
      if (!lawful.includes(letter)) return `~~${letter}~~`;
      return meant.includes(letter) ? `**${letter}**` : letter;
    })
    .join(' ');
}

export const roleMatrix = (rows: readonly TableRow[]): string =>
  table(
    ['Role', ...allAreas.map((area) => areas[area])],
    roles.map((role) => [rolesInWords([role]), ...allAreas.map((area) => cell(rows, role, area))]),
  );

export const differences = (rows: readonly TableRow[]): string =>
  table(
    ['Role', 'Area', 'Meant', 'Why the law differs'],
    missing(rows).map((key) => {
      const [role = '', area = '', letter = ''] = key.split('/');
      return [
        rolesInWords([role]),
        areas[area as Area],
        letterWords[letter as Letter],
        reasons[key] ?? '',
      ];
    }),
  );
