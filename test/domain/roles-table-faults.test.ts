/** What a table of roles may not be, each shown by a doctored one: no actor, a role without a command, open to its own proposer. */
import type { TableRow } from '../../domain/role-table';
import { actsNever, faultsOf, isJudging, judgesNothing, roleTable } from '../../domain/role-table';
import { roles } from '../../domain/roles';

const byName = roleTable.map((row) => [row.command, row] as const);

describe('a table that may not stand', () => {
  const faults = (table: readonly TableRow[]) => faultsOf(table, roles);
  const row = (command: string): TableRow =>
    roleTable.find((each) => each.command === command) as TableRow;
  const without = (command: string, change: Partial<TableRow>): readonly TableRow[] =>
    roleTable.map((each) => (each.command === command ? { ...each, ...change } : each));

  it('is not this one', () => expect(faults(roleTable)).toEqual([]));

  it.each(byName)('is one in which %s has no actor, or no stage', (command) => {
    expect(faults(without(command, { by: [] }))).toContain(`${command}: no actor`);
    expect(faults(without(command, { stages: [] }))).toContain(`${command}: no stage`);
  });

  it.each(roles.filter((role) => !actsNever.includes(role)))(
    'is one in which %s has no command',
    (role) => {
      const bereft = roleTable.map((each) => ({
        ...each,
        by: each.by.filter((one) => one !== role),
      }));
      expect(faults(bereft)).toContain(`${role}: no command`);
    },
  );

  it.each(roleTable.filter(isJudging).map(({ command }) => command))(
    'is one in which %s is open to its own proposer',
    (command) => {
      const fault = `${command}: open to its own proposer, though it decides or judges`;
      const bars = row(command).bars.filter((bar) => bar !== 'proposer');
      expect(faults(without(command, { bars }))).toEqual([fault]);
      expect(faults(without(command, { by: [...row(command).by, 'proposer'] }))).toContain(fault);
    },
  );

  it('knows decision, ballot, panel, judgement and award by more than one act each', () => {
    const judged = roleTable.filter(isJudging);
    const chapters = [
      'decision',
      'ballot',
      'cause-panel',
      'causes',
      'assessment',
      'award',
      'council',
    ];
    expect(chapters.filter((name) => !judged.some(({ chapter }) => chapter === name))).toEqual([]);
    expect(judged.length).toBeGreaterThan(60);
  });

  it('excepts only acts that exist, for a reason', () => {
    for (const [command, reason] of Object.entries(judgesNothing)) {
      expect(roleTable.map((each) => each.command)).toContain(command);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});
