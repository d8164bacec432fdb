/** cli/docs: docs/roles.md: the table command x role x stage x capacity as the law has it, and the intent beside it. */
import type { TableRow } from '../../domain/role-table';
import { actsNever, judgesNothing, roleTable } from '../../domain/role-table';
import type { Carrier, StandIn } from '../../domain/role-capacity';
import { capacityOf } from '../../domain/role-capacity';
import type { Role } from '../../domain/roles';
import { roles } from '../../domain/roles';
import { barWords } from './command-rows';
import { blocks, code, list, page, table } from './markdown';
import { areaOf, areas, letterWords } from './role-areas';
import { differences, roleMatrix } from './role-matrix';
import { stagesInWords } from './stage-words';
import { bothWords, english, rolesInWords } from './vocabulary';

const opening = `# Who may do what

Made by \`npx pilotage docs\` from \`domain/chapters\` and \`domain/roles.ts\`. Do not edit: a role is given an act in the rule of its command (\`by\`, \`stages\`, \`matter\`, \`bars\`).

The law is this table: command × role × stage × capacity. **What is not listed is refused**, with the first of these that applies: \`NO_SUCH_PILOT\`, \`WRONG_STAGE\`, \`NO_SUCH_MATTER\`, \`WRONG_STATE\`, \`NOT_YOURS\`, then who stands aside, then \`VERSION_REQUIRED\` or \`STALE\` where the act rests on a text, then what the chapter itself asks for (marked _narrowed_). Every cell is a test (\`test/domain/roles-table.test.ts\`).`;

const carrierWords: Readonly<Record<Carrier, string>> = {
  unitPost: 'a post of the competent unit, else of the nearest unit above that has one',
  namedPost: 'the post that a decision or a matter names',
  person: 'a person, whatever post is held now',
  anyPost: 'whoever holds any post',
  program: 'a program, never a person',
};
const standInWords: Readonly<Record<StandIn, string>> = {
  head: 'the head of the unit',
  headAbove: 'the nearest head above',
  nobody: 'nobody',
};

const own = (role: Role): readonly TableRow[] => roleTable.filter(({ by }) => by.includes(role));

const capacityTable = (): string =>
  table(
    ['Role', 'In words', 'Carried by', 'While nobody holds it', 'Commands'],
    roles.map((role) => {
      const { carrier, standIn } = capacityOf(role);
      return [
        code(role),
        bothWords('terms', role),
        carrierWords[carrier],
        carrier === 'unitPost' || carrier === 'namedPost' ? standInWords[standIn] : '',
        actsNever.includes(role) ? 'none: never a legal act' : String(own(role).length),
      ];
    }),
  );

const guards = (row: TableRow): string =>
  [
    ...row.bars.map((bar) => barWords[bar]),
    row.basedOn === null ? '' : `${row.basedOn} as seen`,
    row.narrowed ? 'narrowed' : '',
  ]
    .filter((words) => words !== '')
    .join(', ');

const matterWords = ({ matter, moot }: TableRow): string => {
  if (moot) return 'any that has lost its object';
  return matter === null ? '' : `${matter.kind}: ${matter.states.join(', ')}`;
};

const commandTable = (rows: readonly TableRow[]): string =>
  table(
    ['Command', 'In words', 'Stages', 'Matter', 'Guards'],
    rows.map((row) => [
      code(row.command),
      english('commands', row.command),
      stagesInWords(row.stages),
      matterWords(row),
      guards(row),
    ]),
  );

function roleSection(role: Role): string {
  const rows = own(role);
  if (rows.length === 0) return '';
  const byArea = Object.entries(areas).map(([area, title]) => {
    const within = rows.filter(({ chapter }) => areaOf(chapter) === area);
    return within.length === 0 ? '' : blocks(`**${title}**`, commandTable(within));
  });
  return blocks(`### ${bothWords('terms', role)}`, ...byArea);
}

const capacities = `A post is carried in one of three capacities: its holder, whoever acts for an absent or missing holder (the same rights, in the holder's place at a ballot), or the post that stands in while nobody holds it. Somebody who held the post once may do nothing by it. Where everybody who could act is kept away by separation, the superior names a substitute for that one duty.`;

const exceptions = (): string =>
  list(Object.entries(judgesNothing).map(([command, reason]) => `${code(command)}: ${reason}.`));

const separation = (): string =>
  blocks(
    '## Who stands aside',
    `A command of decision, ballot, panel, judgement or award is never open to the proposer; ${rolesInWords(['proposer'])}, the interested and the implementer are persons, whatever their posts, past ones included. Such words that judge nothing:`,
    exceptions(),
  );

export const rolesPage = (): string =>
  page(
    opening,
    '## Roles and capacities',
    capacities,
    capacityTable(),
    '## Role by area: law and intent',
    `Bold: meant and lawful. Plain: lawful beyond what was meant. Struck out: meant, and not in the law. ${Object.entries(
      letterWords,
    )
      .map(([letter, words]) => `**${letter}** ${words}`)
      .join('; ')}.`,
    roleMatrix(roleTable),
    '### Meant, and not in the law',
    differences(roleTable),
    separation(),
    '## Commands of each role',
    ...roles.map(roleSection),
  );
