/** docs/roles.md: fresh, whole, and the intent held against the law: whatever is meant and not lawful has its reason. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { areaOf, areas, letterOf, letterWords } from '../../cli/docs/role-areas';
import { intentOf, namedActs, reasons } from '../../cli/docs/role-intent';
import { differences, lawfulLetters, missing, roleMatrix } from '../../cli/docs/role-matrix';
import { rolesPage } from '../../cli/docs/roles-page';
import { book } from '../../domain/book';
import type { TableRow } from '../../domain/role-table';
import { roleTable } from '../../domain/role-table';
import { roles } from '../../domain/roles';

const root = resolve(__dirname, '..', '..');
const page = rolesPage();
const section = (title: string): string =>
  page.split(`### ${title} –`)[1]?.split('\n### ')[0] ?? '';

describe('docs/roles.md', () => {
  it('is what the law says now', () =>
    expect(readFileSync(join(root, 'docs/roles.md'), 'utf8')).toBe(page));

  it('names every role, and each of its commands under it', () => {
    expect(roles.filter((role) => !page.includes(`| \`${role}\` |`))).toEqual([]);
    expect(roleTable.filter(({ command }) => !page.includes(`| \`${command}\` |`))).toEqual([]);
  });

  it.each([
    ['Clerk', 'Register', true],
    ['Clerk', 'ApprovePilot', false],
    ['Head', 'ApprovePilot', true],
    ['Emulation council', 'Award', true],
    ['Supervisor', 'HoldCheckpoint', true],
  ])('%s, %s: %s', (role, command, has) =>
    expect(section(role).includes(`| \`${command}\` |`)).toBe(has),
  );

  it('says who stands aside, and what an act rests on', () => {
    const line = section('Head')
      .split('\n')
      .find((each) => each.includes('`ApprovePilot`'));
    expect(line).toContain('not the proposer, not the interested');
    expect(line).toContain('dossier as seen, narrowed');
  });
});

describe('intent and law', () => {
  it('whatever was meant is lawful, or its absence has a reason', () =>
    expect(missing(roleTable).filter((key) => reasons[key] === undefined)).toEqual([]));

  it('the reasons speak of roles, areas and acts that are meant', () => {
    for (const key of Object.keys(reasons)) {
      const [role, area, letter] = key.split('/');
      expect(roles).toContain(role);
      expect(Object.keys(areas)).toContain(area);
      expect(intentOf(role as 'head', area as 'vote')).toContain(letter);
    }
  });

  it.each(namedActs)('%s may %s', (role, command) =>
    expect(roleTable.find((row) => row.command === command)?.by).toContain(role),
  );

  it('what the law loses is seen at once', () => {
    const mute = roleTable.filter(({ chapter }) => chapter !== 'ballot');
    expect(missing(mute)).toEqual(
      expect.arrayContaining(['deputy/vote/V', 'councilMember/vote/V']) as string[],
    );
    expect(roleMatrix(mute)).toContain('~~V~~');
    expect(differences(mute)).toContain('| council member | Vote | votes |  |');
  });

  it('an act has one letter, and every chapter an area', () => {
    const letters = roleTable.map(letterOf);
    expect(letters.filter((letter) => letterWords[letter] === undefined)).toEqual([]);
    expect(new Set(letters).size).toBe(Object.keys(letterWords).length);
    expect(book.filter(({ name }) => areas[areaOf(name)] === undefined)).toEqual([]);
    expect(areaOf('a-chapter-of-tomorrow')).toBe('other');
  });

  it.each([
    ['CastVote', 'V'],
    ['ApprovePilot', 'D'],
    ['GivePartyOpinion', 'O'],
    ['SignLegalitySheet', 'O'],
    ['HoldCheckpoint', 'I'],
    ['CheckNomination', 'I'],
    ['Submit', 'C'],
    ['RecordFact', 'C'],
    ['Start', 'E'],
  ])('%s is %s', (command, letter) => {
    expect(letterOf(roleTable.find((row) => row.command === command) as TableRow)).toBe(letter);
  });

  it('nobody decides in an area but who was meant to, or above', () => {
    const deciding = roles.filter((role) =>
      lawfulLetters(roleTable, role, 'rewards').includes('D'),
    );
    expect(deciding).toEqual(['head', 'superiorHead', 'emulation']);
  });
});
