/** test: [M52] which duties a superior may give to another, whose seat is told anew, and which substitute would be none. */
import type { Duty, Vacancy } from '../../domain/kernel';
import type { Matter, Pilot } from '../../domain/pilot';
import type { Role } from '../../domain/roles';
import { roles } from '../../domain/roles';
import {
  stillAble,
  standingOf,
  vacanciesOf,
  vacancyNoted,
  vacantAt,
} from '../../domain/still-able';
import {
  alivePilot,
  head,
  owner,
  proposer,
  superiorHead,
  supervisor,
  vacantDirectory,
} from './support/alive';
import { directory, holderOf, lawOf, local } from './support/life';

const now = local('2026-03-02 09:00');
const facts = { now, receivedAt: now, law: lawOf(), directory };
const deserted = {
  ...facts,
  directory: vacantDirectory(...directory.data.posts.map(({ id }) => id)),
};
const duty = (change: Partial<Duty> = {}): Duty => ({
  ...{
    matter: 'obstacle-1',
    step: 's',
    role: 'head',
    commands: ['ResolveObstacle'],
    rule: 'obstacle.answer',
  },
  openedAt: now,
  due: { date: '2026-03-09', at: local('2026-03-09 17:00') },
  ...change,
});
const personOf = (post: string): string => holderOf(post).person;
const matterOf = (kind: string, state: string, data: object): Matter => ({
  ...{ id: `${kind}-1`, kind, state, openedAt: now, closedAt: null, version: 1 },
  data: { levelSince: now, ...data },
});
/** An obstacle in any case: its duty is the one that is asked for. */
const withMatter = (data: object = {}, kind = 'obstacle', state = 'raised'): Pilot => {
  const matters = [matterOf('obstacle', 'raised', {}), matterOf(kind, state, data)];
  return alivePilot({
    matters: Object.fromEntries(matters.map((each) => [each.id, each])),
    opened: { [kind]: 1 },
  });
};
const interested = (pilot: Pilot, ...persons: readonly string[]): Pilot => ({
  ...pilot,
  proposal: { ...pilot.proposal, interested: persons },
});

/** Work of the office; all the rest is a person's own, or a body's. */
const givenAway: readonly Role[] = [
  ...(['clerk', 'secretary', 'legal', 'head', 'superiorHead', 'managingHead', 'finance'] as const),
  ...(['supervisor', 'otherSupervisor', 'personnel', 'emulation', 'archivist', 'expert'] as const),
];

describe('where nobody is left', () => {
  const isVacant = vacantAt(withMatter(), deserted);

  test.each(roles.map((role) => [role, givenAway.includes(role)] as const))(
    'a duty of the role %s is vacant: %s',
    (role, expected) => expect(isVacant(duty({ role }))).toBe(expected),
  );

  test('a clock without a task is nobody’s vacancy, nor is the naming of a substitute', () => {
    expect(isVacant(duty({ silent: true }))).toBe(false);
    const pilot = withMatter({}, 'vacancy', 'vacant');
    const unknown = (matter: string) => duty({ matter, commands: ['Teleport'] });
    const isLeft = vacantAt(pilot, deserted);
    expect([isLeft(unknown('vacancy-1')), isLeft(unknown('obstacle-1'))]).toEqual([false, true]);
  });

  test('an act that no book knows is nobody’s', () => {
    expect(vacantAt(withMatter(), facts)(duty({ commands: ['Teleport'] }))).toBe(true);
    expect(vacantAt(withMatter(), facts)(duty({ commands: ['Teleport', 'ResolveObstacle'] }))).toBe(
      false,
    );
    expect(vacantAt(withMatter(), facts)(duty({ commands: [] }))).toBe(true);
  });
});

describe('who could still act', () => {
  const pilot = withMatter({ person: personOf('tan-lap:cadre-1') });
  const able = (commands: readonly string[], change: Partial<Duty> = {}, given = pilot) =>
    stillAble(given, duty({ matter: 'obstacle-1', commands, ...change }), facts).map(
      ({ person, post }) => post ?? person,
    );

  test.each([
    ['a decision', ['ResolveObstacle'], [head, superiorHead]],
    ['one of two acts is enough', ['Teleport', 'ResolveObstacle'], [head, superiorHead]],
    ['what no desk is asked for is nobody’s', ['Teleport'], []],
  ])('%s', (_, commands, expected) => expect(able(commands)).toEqual(expected));

  test('is nobody twice, though the desk, the role and the head above are one post', () => {
    const posts = able(['ResolveObstacle'], { post: superiorHead });
    expect(posts).toEqual([superiorHead, head]);
  });

  test('is not whoever is kept away in person', () => {
    const barred = (change: (given: Pilot) => Pilot) =>
      able(['CloseAsMoot'], {}, { ...change(pilot), stage: 'CLOSED_FAILED' });
    expect(barred((given) => given)).toEqual([head, superiorHead]);
    expect(barred((given) => interested(given, personOf(head)))).toEqual([superiorHead]);
    expect(barred((given) => interested(given, personOf(head), personOf(superiorHead)))).toEqual(
      [],
    );
  });

  test('a proposer withdraws without a post, as a person', () => {
    const posts = stillAble(
      { ...pilot, stage: 'INTAKE' },
      duty({ role: 'proposer', commands: ['Withdraw'] }),
      facts,
    );
    expect(posts.map(({ person }) => person)).toContain(personOf(proposer));
    const gone = stillAble(
      { ...pilot, stage: 'INTAKE' },
      duty({ role: 'proposer', commands: ['Withdraw'] }),
      deserted,
    );
    expect(gone).toEqual([{ person: personOf(proposer), post: null }]);
  });
});

describe('a vacancy that a clock finds', () => {
  const noted = (pilot: Pilot, change: Partial<Duty> = {}) =>
    vacancyNoted(pilot, duty(change), deserted).map(({ type, body }) => [
      type,
      (body as Vacancy).seat,
    ]);
  const judging = { matter: 'protection-1', commands: ['GrantProtection', 'RefuseProtection'] };

  test('tells the duty, what would fulfil it, and under which number', () => {
    const pilot = { ...withMatter(), opened: { vacancy: 2 } };
    expect(vacancyNoted(pilot, duty({ matter: 'obstacle-1', role: 'clerk' }), deserted)).toEqual([
      {
        type: 'VacancyNoted',
        body: {
          matter: 'vacancy-3',
          of: 'obstacle-1',
          step: 's',
          role: 'clerk',
          commands: ['ResolveObstacle'],
          seat: null,
        },
      },
    ]);
  });

  test.each<[string, object, Partial<Duty>, string | null]>([
    ['a named judge is told anew', { judgePost: 'x' }, { post: 'x' }, 'judgePost'],
    [
      'so is one who decides the appeal',
      { judgePost: 'x', appealPost: 'y' },
      { post: 'y' },
      'appealPost',
    ],
    ['a post that is no seat of the matter is not', { judgePost: 'x' }, { post: 'z' }, null],
    ['nor a duty of the role, though the matter names a judge', { judgePost: null }, {}, null],
    ['a judgement without a judge yet is', { judgePost: null }, judging, 'judgePost'],
    ['with a judge, of a duty that names no post, it is not', { judgePost: 'x' }, judging, null],
    ['nor where the matter has no such seat', {}, judging, null],
  ])('%s', (_, data, change, seat) => {
    const kind =
      change.matter === undefined ? ([] as const) : (['protection', 'requested'] as const);
    expect(noted(withMatter(data, ...kind), change)).toEqual([['VacancyNoted', seat]]);
  });

  test('is noted once for each matter and step, and again when the first was settled', () => {
    const open = withMatter({ of: 'obstacle-1', step: 's' }, 'vacancy', 'vacant');
    expect(noted(open)).toEqual([]);
    expect(noted(open, { step: 't' })).toEqual([['VacancyNoted', null]]);
    const matters = {
      ...open.matters,
      'vacancy-1': { ...open.matters['vacancy-1'], closedAt: now },
    } as Pilot['matters'];
    expect(noted({ ...open, matters })).toEqual([['VacancyNoted', null]]);
  });

  test('is noted of no pilot that only sources tell, and of none that has somebody', () => {
    expect(noted({ ...withMatter(), provenance: 'reconstructed' })).toEqual([]);
    expect(noted({ ...withMatter(), provenance: 'reconstructed', watchedFrom: now })).toHaveLength(
      1,
    );
    expect(vacancyNoted(withMatter(), duty(), facts)).toEqual([]);
  });

  test('all of them are those of the open duties', () => {
    const found = vacanciesOf(withMatter(), deserted);
    expect(found.map(({ of, step, role }) => [of, step, role])).toContainEqual([
      'obstacle-1',
      'resolveObstacle',
      'head',
    ]);
    expect(vacanciesOf(withMatter(), facts)).toEqual([]);
  });
});

describe('a substitute', () => {
  const vacancy = (change: Partial<Vacancy> = {}): Vacancy => ({
    ...{ of: 'obstacle-1', step: 's', role: 'head', commands: ['ResolveObstacle'], seat: null },
    ...change,
  });
  const unfit = (post: string, of: Partial<Vacancy> = {}, pilot = withMatter(), given = facts) =>
    standingOf(pilot, given).unfit(vacancy(of), post)?.code ?? null;
  const judge = { seat: 'judgePost', commands: ['GrantProtection'] } as const;

  test.each<[string, string, Partial<Vacancy>, object, string | null]>([
    ['of the office may be of any unit', 'tan-lap:head', {}, {}, null],
    ['must have a post', 'moon:head', {}, {}, 'NO_SUCH_POST'],
    [
      'that judges is not of the unit concerned',
      'tan-lap:head',
      judge,
      { unit: 'tan-lap' },
      'UNIT_CONCERNED',
    ],
    [
      'is not of the unit of whom the case is about',
      'tan-lap:head',
      judge,
      { person: personOf('tan-lap:cadre-1') },
      'UNIT_CONCERNED',
    ],
    [
      'nor of the unit of who gains by it',
      'tan-lap:head',
      judge,
      { beneficiaries: [personOf('tan-lap:cadre-1')] },
      'UNIT_CONCERNED',
    ],
    [
      'did not bring the case',
      'tan-lap:head',
      judge,
      { openedBy: personOf('tan-lap:head') },
      'CONCERNED_BARRED',
    ],
    [
      'nor remind of it',
      'tan-lap:head',
      judge,
      { remindedBy: personOf('tan-lap:head') },
      'CONCERNED_BARRED',
    ],
    ['has no part in the pilot', proposer, judge, {}, 'PART_IN_PILOT'],
    ['did not watch it', supervisor, judge, {}, 'PART_IN_PILOT'],
    ['did not have charge of it', owner, judge, {}, 'PART_IN_PILOT'],
  ])('%s', (_, post, of, data, code) => expect(unfit(post, of, withMatter(data))).toBe(code));

  test('holds the post that is named', () => {
    const given = { ...facts, directory: vacantDirectory('tan-lap:head') };
    expect([
      unfit('tan-lap:head', {}, withMatter(), given),
      unfit('tan-lap:head', judge, withMatter(), given),
    ]).toEqual(['POST_VACANT', 'POST_VACANT']);
  });

  test('must be able to give one of the acts, once named', () => {
    const closed = { ...withMatter(), stage: 'CLOSED_FAILED' as const };
    const closing = { commands: ['CloseAsMoot'] };
    expect(unfit('tan-lap:head', closing, closed)).toBeNull();
    expect(unfit('tan-lap:head', closing, interested(closed, personOf('tan-lap:head')))).toBe(
      'INTERESTED_BARRED',
    );
    expect(unfit('tan-lap:head', { commands: ['Teleport'] })).toBe('UNKNOWN_COMMAND');
  });

  test('is looked up once for all that ask in one moment', () => {
    const standing = standingOf(withMatter(), deserted);
    expect(standing.vacancies()).toBe(standing.vacancies());
  });
});
