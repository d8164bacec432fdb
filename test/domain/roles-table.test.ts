/**
 * The table command x role x stage x capacity: every cell is asked of the gate, and what is not listed is refused with
 * the right code. Rows come from the chapters, so that a new command is tested the day it is written.
 */
import { allowedTo } from '../../domain/allowed';
import { directoryOf } from '../../domain/directory';
import type { Directory, HoldingRow } from '../../domain/directory';
import type { Actor } from '../../domain/kernel';
import type { Matter } from '../../domain/pilot';
import type { TableRow } from '../../domain/role-table';
import { cellOf, roleTable } from '../../domain/role-table';
import { capacityOf } from '../../domain/role-capacity';
import type { Role } from '../../domain/roles';
import { carries, roles } from '../../domain/roles';
import { stages } from '../../domain/stages';
import { vacantDirectory } from './support/alive';
import { actorOf, gate, gateOf, matterFor, now, pilotAt, refusalOf, seatOf } from './support/cells';
import { directory, holderOf, lawOf, local } from './support/life';

const cadres: readonly Role[] = roles.filter((role) => role !== 'system');
/** Everybody with a post is a cadre as well; nobody in the table carries a third role. */
const carriedBy = (role: Role): readonly Role[] =>
  role === 'anyCadre' || role === 'system' ? [role] : [role, 'anyCadre'];
const answers = (row: TableRow, role: Role, stage: (typeof stages)[number]): string | null => {
  const codes = carriedBy(role).map((each) => cellOf(row, each, stage));
  return codes.includes(null) ? null : (codes[0] ?? null);
};
/** Whoever carries one of these roles is one of those whom the bar of that name keeps away. */
const barOf = ({ bars }: TableRow, role: Role): string | null => {
  if (role === 'proposer' && bars.includes('proposer')) return 'PROPOSER_BARRED';
  if (role === 'owner' && bars.includes('implementer')) return 'IMPLEMENTER_BARRED';
  return role === 'supervisor' && bars.includes('watcher') ? 'WATCHER_BARRED' : null;
};
const byName = roleTable.map((row) => [row.command, row] as const);

describe('the people of the table', () => {
  const somewhere: TableRow = {
    ...(roleTable[0] as TableRow),
    matter: { kind: 'm', states: ['s'] },
  };
  const pilot = pilotAt('RUNNING', matterFor(somewhere));

  it.each(roles)('%s is carried by one who carries nothing else', (role) => {
    const actor = actorOf(role);
    const carried = roles.filter((each) =>
      carries(each, actor, pilot, directory, now, pilot.matters['m-1']),
    );
    expect([...carried].sort()).toEqual([...carriedBy(role)].sort());
  });

  it('there is somebody for each role, and nobody twice', () =>
    expect(new Set(roles.map((role) => actorOf(role).person)).size).toBe(roles.length));
});

describe('every cell: command x role x stage', () => {
  it.each(byName)('%s', (_command, row) => {
    const wrong: string[] = [];
    for (const stage of stages) {
      const pilot = pilotAt(stage, matterFor(row));
      const ask = gateOf(row, pilot);
      for (const role of roles) {
        const listed = answers(row, role, stage);
        const expected = listed === null ? barOf(row, role) : listed;
        const said = ask(actorOf(role));
        if (said !== expected) wrong.push(`${stage} ${role}: ${said ?? ''}, not ${expected ?? ''}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('the law itself says so: each command is refused by `decide` with the same code, at each stage', () => {
    const wrong = roleTable.flatMap((row) =>
      stages.flatMap((stage) => {
        const shut = roles.find((role) => answers(row, role, stage) !== null);
        if (shut === undefined) return [];
        const said = refusalOf(row, pilotAt(stage, matterFor(row)), actorOf(shut))?.code;
        return said === answers(row, shut, stage) ? [] : [`${row.command} ${stage}: ${said ?? ''}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every command, whoever may give it', () => {
  const open = (row: TableRow) =>
    pilotAt(row.stages.find((stage) => stage !== 'NEW') ?? 'NEW', matterFor(row));
  const doers = (row: TableRow): readonly Role[] => row.by.filter((role) => role !== 'proposer');

  it('is kept from the proposer and the interested where its rule says so, in each post that may give it', () => {
    const wrong = roleTable.flatMap((row) =>
      doers(row).flatMap((role) => {
        const pilot = open(row);
        const { person } = actorOf(role);
        const proposer = { ...pilot.proposal.proposer, person };
        const asProposer = { ...pilot, proposal: { ...pilot.proposal, proposer } };
        const asInterested = { ...pilot, proposal: { ...pilot.proposal, interested: [person] } };
        const expected = [
          row.bars.includes('proposer') ? 'PROPOSER_BARRED' : null,
          row.bars.includes('interested') ? 'INTERESTED_BARRED' : null,
        ];
        const said = [gate(row, asProposer, actorOf(role)), gate(row, asInterested, actorOf(role))];
        return said.join() === expected.join() ? [] : [`${row.command} ${role}: ${said.join()}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is refused on a text that nobody named, or that has changed, where it rests on one', () => {
    const wrong = roleTable.flatMap((row) => {
      const [role] = doers(row);
      if (role === undefined) return [];
      const said = [{}, { dossier: 99, matter: 99 }].map((basedOn) =>
        gate(row, open(row), actorOf(role), { basedOn }),
      );
      const expected = row.basedOn === null ? [null, null] : ['VERSION_REQUIRED', 'STALE'];
      return said.join() === expected.join() ? [] : [`${row.command}: ${said.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is refused for a matter that is not there, is of another kind, or in another state', () => {
    const wrong = roleTable.flatMap((row) => {
      const matter = row.moot ? null : matterFor(row);
      const role = row.by[0];
      if (matter === null || role === undefined) return [];
      const stage = row.stages[0] ?? 'NEW';
      const said = [
        gate(row, pilotAt(stage), actorOf(role)),
        gate(row, pilotAt(stage, { ...matter, kind: 'another' }), actorOf(role)),
        gate(row, pilotAt(stage, { ...matter, state: 'another' }), actorOf(role)),
        gate(row, pilotAt(stage, matter), actorOf(role), { matter: null }),
      ];
      const expected = ['NO_SUCH_MATTER', 'NO_SUCH_MATTER', 'WRONG_STATE', 'NO_SUCH_MATTER'];
      return said.join() === expected.join() ? [] : [`${row.command}: ${said.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is refused for a matter that has not lost its object, where it wants one that has', () => {
    const closable = roleTable.filter(({ moot }) => moot);
    expect(closable.map(({ command }) => command)).toEqual(['CloseAsMoot']);
    const living: Matter = {
      ...(matterFor(closable[0] as TableRow) as Matter),
      ...{ kind: 'vacancy', state: 'vacant' },
    };
    const asked = closable.flatMap((row) =>
      row.stages.map((stage) => [row, stage, actorOf(row.by[0] as Role)] as const),
    );
    for (const [row, stage, actor] of asked) {
      const matter = matterFor(row) as Matter;
      expect(gate(row, pilotAt(stage, matter), actor)).toBeNull();
      expect(gate(row, pilotAt(stage, matter), actor, { matter: null })).toBe('NO_SUCH_MATTER');
      expect(gate(row, pilotAt(stage, { ...matter, closedAt: now }), actor)).toBe('NOT_MOOT');
    }
    const [row] = closable;
    const head = actorOf('head');
    expect(gate(row as TableRow, pilotAt('ASSESSMENT', living), head)).toBe('NOT_MOOT');
  });

  it('is open in each state that its rule lists', () => {
    const wrong = roleTable.flatMap((row) => {
      const matter = matterFor(row);
      const [role] = doers(row);
      if (matter === null || role === undefined || row.matter === null) return [];
      const stage = row.stages[0] ?? 'NEW';
      return row.matter.states
        .filter((state) => gate(row, pilotAt(stage, { ...matter, state }), actorOf(role)) !== null)
        .map((state) => `${row.command} ${state}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is nobody’s who holds no post, or a post that was left', () => {
    const gone = (actor: Actor): Directory => vacantDirectory(actor.post ?? '');
    const byPost = roleTable.flatMap((row) =>
      row.by
        .filter((role) => ['unitPost', 'namedPost'].includes(capacityOf(role).carrier))
        .map((role) => [row, role] as const),
    );
    const wrong = byPost.filter(([row, role]) => {
      const actor = actorOf(role);
      const codes = [
        gate(row, open(row), { ...actor, post: null }),
        gate(row, open(row), actor, { directory: gone(actor) }),
      ];
      // Without a post one is still a cadre, where any cadre may.
      return codes.join() !== (row.by.includes('anyCadre') ? ',NOT_YOURS' : 'NOT_YOURS,NOT_YOURS');
    });
    expect(wrong.map(([row, role]) => `${row.command} ${role}`)).toEqual([]);
  });
});

describe('what a person is offered', () => {
  it.each(cadres)('%s: no act that the table shuts, and no open one left unsaid', (role) => {
    const facts = { now, receivedAt: now, law: lawOf(), directory };
    const wrong = stages.flatMap((stage) => {
      const pilot = pilotAt(stage);
      const { offers, withheld } = allowedTo(pilot, [actorOf(role)], facts);
      const open = roleTable.filter((row) => answers(row, role, stage) === null);
      const offered = offers.filter(({ command }) => !open.some((row) => row.command === command));
      const told = new Set([...offers, ...withheld].map(({ command }) => command));
      const unsaid = open.filter(
        ({ command, matter, moot, by }) =>
          matter === null && !moot && !told.has(command) && by.some((each) => each !== 'system'),
      );
      return [...offered, ...unsaid].map(({ command }) => `${stage} ${command}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('capacity', () => {
  const acting: HoldingRow = {
    person: actorOf('anyCadre').person,
    ...{ post: '', from: local('2026-01-01'), to: null, capacity: 'acting' },
  };
  const withActing = (post: string): Directory =>
    directoryOf({ ...directory.data, holdings: [...directory.data.holdings, { ...acting, post }] });
  const some: TableRow = { ...(roleTable[0] as TableRow), matter: { kind: 'm', states: ['s'] } };
  const pilot = pilotAt('RUNNING', matterFor(some));
  const does = (role: Role, actor: Actor, at: Directory) =>
    carries(role, actor, pilot, at, now, pilot.matters['m-1']);
  const byPost = roles.filter((role) =>
    ['unitPost', 'namedPost'].includes(capacityOf(role).carrier),
  );

  it.each(byPost)('%s: whoever acts in the post has it, beside its holder', (role) => {
    const post = seatOf[role];
    const actor = { person: acting.person, post };
    expect(does(role, actor, directory)).toBe(false);
    expect(does(role, actor, withActing(post))).toBe(true);
    expect(does(role, holderOf(post), withActing(post))).toBe(true);
  });

  /** The managing head's own superior carries no role here. */
  const above: Partial<Record<Role, readonly Role[]>> = {
    head: ['superiorHead'],
    superiorHead: ['managingHead'],
  };

  it.each(byPost)(
    '%s: while nobody holds it, whoever is said to stand in, and nobody else',
    (role) => {
      const same = directory.data.posts.filter(
        ({ kind }) => kind === directory.post(seatOf[role])?.kind,
      );
      const heads = [seatOf[role]];
      const empty =
        capacityOf(role).standIn === 'headAbove'
          ? heads
          : same.map(({ id }) => id).concat(seatOf[role]);
      const vacant = vacantDirectory(
        ...empty.filter((id) => role === 'head' || id !== 'hoa-lac:head'),
      );
      const standsIn = roles.filter((each) => each !== role && does(role, actorOf(each), vacant));
      const expected = {
        head: ['head'],
        headAbove: above[role] ?? [],
        nobody: [],
      }[capacityOf(role).standIn];
      expect(standsIn).toEqual(expected);
    },
  );

  it('who carries by their person needs no post, and loses it with none', () => {
    for (const role of ['proposer', 'respondent'] as const) {
      expect(capacityOf(role)).toEqual({ carrier: 'person', standIn: 'nobody' });
      expect(does(role, { ...actorOf(role), post: null }, directory)).toBe(true);
      expect(does(role, actorOf('anyCadre'), directory)).toBe(false);
    }
  });
});
