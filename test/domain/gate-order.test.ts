/** test: the doors of a command in their order: what a person is told first when several are shut, and who passes under another's name. */
import { actingAs, contextsOf, guard, pastBar } from '../../domain/gate';
import type { Actor, Command, CommandRule, Facts } from '../../domain/kernel';
import { isRefusal, personsOf, refuse } from '../../domain/kernel';
import type { Lack } from '../../domain/lacking';
import { weigh } from '../../domain/lacking';
import type { Pilot } from '../../domain/pilot';
import { alive, alivePilot, head, owner, superiorHead, vacantDirectory } from './support/alive';
import { deputy, deputyPerson, headPerson, registered, row } from './support/delegated';
import { directory, holderOf, lawOf, local } from './support/life';

type Rule = CommandRule<never, never>;
const now = local('2026-03-02 09:00');
const facts: Facts = { now, receivedAt: now, law: lawOf(), directory };
const ruleOf = (change: Partial<Rule> = {}): Rule => ({
  by: ['head'],
  stages: ['RUNNING'],
  decide: () => [],
  ...change,
});
const asked = (pilot: Pilot, change: Partial<Command> = {}, given: Facts = facts) => {
  const actor = holderOf(head);
  const command = {
    id: 'c',
    name: 'ResolveObstacle',
    tenant: 'practice',
    pilot: 'p',
    actor,
    payload: {},
  };
  return contextsOf(pilot, given)({ ...command, ...change });
};
const codeOf = (rule: Rule, ...rest: Parameters<typeof asked>): string | null =>
  guard(rule, asked(...rest))?.code ?? null;

describe('what is told first', () => {
  const strict = ruleOf({
    matter: { kind: 'obstacle', states: ['raised'] },
    basedOn: 'matter',
    bars: ['proposer', 'interested', 'implementer', 'watcher'],
    offered: ({ today }) => (today === '2026-03-02' ? refuse('NOT_TODAY') : null),
  });
  const raised = alive().does(owner, 'RaiseObstacle', {
    description: 'text:d',
    hinders: 'rules',
  }).pilot;
  const obstacle = raised.matters['obstacle-1'];
  const { proposal } = raised;
  const withProposer = (person: string, interested: readonly string[]) => ({
    proposal: { ...proposal, proposer: { ...proposal.proposer, person }, interested },
  });
  const other = {
    'obstacle-1': { ...obstacle, kind: 'finding' },
    'obstacle-2': { ...obstacle, id: 'obstacle-2', state: 'resolved' },
  };
  const payload = { matter: 'obstacle-1' };
  const stale = { payload, basedOn: { matter: 9 } };

  /** Each row mends what the one before it was refused for, and leaves the rest wrong. */
  const mended: readonly (readonly [string | null, Partial<Pilot>, Partial<Command>, string?])[] = [
    ['NO_SUCH_PILOT', { stage: 'NEW', matters: {} }, { actor: holderOf('hoa-lac:clerk') }],
    ['WRONG_STAGE', { stage: 'LAPSED' }, {}],
    ['NO_SUCH_MATTER', { stage: 'RUNNING' }, { payload }],
    ['NO_SUCH_MATTER', { matters: other as Pilot['matters'] }, {}],
    ['WRONG_STATE', {}, { payload: { matter: 'obstacle-2' } }],
    ['NOT_YOURS', { matters: raised.matters }, { payload }],
    [
      'PROPOSER_BARRED',
      { ...withProposer(headPerson, [headPerson]), posts: { owner: head, supervisor: head } },
      { actor: holderOf(head) },
    ],
    ['INTERESTED_BARRED', withProposer('p-999', [headPerson]), {}],
    ['IMPLEMENTER_BARRED', withProposer('p-999', []), {}],
    ['WATCHER_BARRED', { posts: { owner, supervisor: head } }, {}],
    ['VERSION_REQUIRED', { posts: raised.posts }, {}],
    ['VERSION_REQUIRED', {}, { payload, basedOn: { dossier: 1 } }],
    ['STALE', {}, stale],
    ['NOT_TODAY', {}, { payload, basedOn: { matter: 1 } }],
    [null, {}, {}, '2026-03-03 09:00'],
  ];

  test.each(mended.map(([code], i) => [i, code] as const))('step %d: %s', (i, code) => {
    const [pilot, command, time] = mended
      .slice(0, i + 1)
      .reduce<[Pilot, Partial<Command>, string | undefined]>(
        ([p, c], [, change, ask, at]) => [{ ...p, ...change }, { ...c, ...ask }, at],
        [raised, {}, undefined],
      );
    const given = time === undefined ? facts : { ...facts, receivedAt: local(time) };
    expect(codeOf(strict, pilot, command, given)).toBe(code);
  });

  test('a refusal says what it is about', () => {
    const told = (pilot: Pilot, change: Partial<Command>) =>
      guard(strict, asked(pilot, change))?.params;
    expect(told({ ...raised, stage: 'LAPSED' }, {})).toEqual({ stage: 'LAPSED' });
    expect(told(raised, {})).toEqual({ kind: 'obstacle' });
    expect(
      told(
        { ...raised, matters: other as Pilot['matters'] },
        { payload: { matter: 'obstacle-2' } },
      ),
    ).toEqual({ matter: 'obstacle-2', state: 'resolved' });
    expect(told(raised, { payload, actor: holderOf('hoa-lac:clerk') })).toEqual({
      command: 'ResolveObstacle',
    });
    expect(told(raised, { payload })).toEqual({ of: 'matter' });
    expect(told(raised, stale)).toEqual({ seen: 9, current: 1 });
  });

  test('a text of the dossier has its own version, and a rule without a text asks for none', () => {
    const dossier = ruleOf({ basedOn: 'dossier' });
    const pilot = alivePilot({ proposal: { ...proposal, version: 3 } });
    expect(codeOf(dossier, pilot, { basedOn: { matter: 3 } })).toBe('VERSION_REQUIRED');
    expect(codeOf(dossier, pilot, { basedOn: { dossier: 2 } })).toBe('STALE');
    expect(codeOf(dossier, pilot, { basedOn: { dossier: 3 } })).toBeNull();
    expect(codeOf(ruleOf(), pilot, { basedOn: { dossier: 99 } })).toBeNull();
  });

  test('what is told from sources is not refused for a charge, nor is the proposer let through', () => {
    const told = {
      ...alivePilot({ posts: { owner: head, supervisor: head } }),
      provenance: 'reconstructed' as const,
    };
    const rule = ruleOf({ bars: ['implementer', 'watcher', 'interested'] });
    expect([codeOf(rule, told), pastBar(rule, asked(told))]).toEqual([null, 'implementer']);
    const interested = { ...told, proposal: { ...told.proposal, interested: [headPerson] } };
    expect(codeOf(rule, interested)).toBe('INTERESTED_BARRED');
    expect(codeOf(rule, { ...told, watchedFrom: now })).toBe('IMPLEMENTER_BARRED');
  });
});

describe('a matter without an object', () => {
  const moot = ruleOf({ moot: true, stages: ['CLOSED_FAILED', 'RUNNING'] });
  const open = alive().does(owner, 'RaiseObstacle', {
    description: 'text:d',
    hinders: 'rules',
  }).pilot;
  const payload = { matter: 'obstacle-1' };

  test.each([
    ['at the end of the way', 'CLOSED_FAILED', payload, null],
    ['while it can still be settled', 'RUNNING', payload, 'NOT_MOOT'],
    ['that is not there', 'CLOSED_FAILED', { matter: 'obstacle-2' }, 'NO_SUCH_MATTER'],
    ['that nobody named', 'CLOSED_FAILED', {}, 'NO_SUCH_MATTER'],
  ] as const)('%s', (_, stage, given, code) =>
    expect(codeOf(moot, { ...open, stage }, { payload: given })).toBe(code),
  );
});

describe('in whose name', () => {
  const pilot = alivePilot();
  const asDeputy = { actor: { person: deputyPerson, post: deputy } };
  const acting = (rule: Rule, ...rest: Parameters<typeof asked>): Actor | string => {
    const answer = actingAs(rule, asked(...rest));
    return isRefusal(answer) ? answer.code : answer;
  };
  const delegated = (change = {}) => ({ ...facts, directory: registered(row(change)) });

  test('one’s own is recorded as given, another’s with both names, nobody’s not at all', () => {
    expect(acting(ruleOf(), pilot)).toEqual(holderOf(head));
    expect(acting(ruleOf(), pilot, asDeputy)).toBe('NOT_YOURS');
    const under = {
      delegation: 'UQ-9',
      post: head,
      person: headPerson,
      capacity: 'underAuthorisation',
    };
    expect(acting(ruleOf(), pilot, asDeputy, delegated())).toEqual({ ...asDeputy.actor, under });
    expect(acting(ruleOf(), pilot, { ...asDeputy, name: 'Register' }, delegated())).toBe(
      'DELEGATION_OUT_OF_SCOPE',
    );
    expect(acting(ruleOf({ by: ['legal'] }), pilot, asDeputy, delegated())).toBe('NOT_YOURS');
  });

  test('the giver’s charge bars who acts for them as it bars the giver', () => {
    const watched = alivePilot({ posts: { owner, supervisor: head } });
    const rule = ruleOf({ bars: ['watcher'] });
    expect(codeOf(rule, watched, asDeputy, delegated())).toBe('WATCHER_BARRED');
    expect(codeOf(rule, pilot, asDeputy, delegated())).toBeNull();
    expect(codeOf(ruleOf(), watched, asDeputy, delegated())).toBeNull();
  });

  test('a substitute passes for the duty’s acts, in its post, while it is held', () => {
    const substitutes = [
      { of: 'main', step: 's', commands: ['ResolveObstacle'], post: 'tan-lap:head' },
    ];
    const given = { ...pilot, substitutes };
    const actor = holderOf('tan-lap:head');
    expect(acting(ruleOf(), given, { actor })).toEqual(actor);
    expect(acting(ruleOf(), given, { actor, name: 'Archive' })).toBe('NOT_YOURS');
    expect(acting(ruleOf(), given, { actor: { ...actor, post: 'tan-lap:clerk' } })).toBe(
      'NOT_YOURS',
    );
    expect(acting(ruleOf(), given, { actor: { ...actor, post: null } })).toBe('NOT_YOURS');
    expect(
      acting(ruleOf(), given, { actor }, { ...facts, directory: vacantDirectory('tan-lap:head') }),
    ).toBe('NOT_YOURS');
    expect(
      acting(ruleOf({ by: ['head', 'superiorHead'] }), pilot, { actor: holderOf(superiorHead) }),
    ).toEqual(holderOf(superiorHead));
  });

  test.each<[Actor, readonly string[]]>([
    [{ person: 'a', post: null }, ['a']],
    [
      {
        person: 'a',
        post: 'x',
        under: { delegation: 'd', post: 'y', person: 'b', capacity: 'byOrder' },
      },
      ['a', 'b'],
    ],
  ])('%j stands for %j', (actor, persons) => expect(personsOf(actor)).toEqual(persons));
});

describe('the moment of asking', () => {
  const context = (pilot: Pilot, change: Partial<Command> = {}, receivedAt = now) =>
    asked(pilot, change, { ...facts, receivedAt });

  test.each([
    ['2026-03-01T16:59:59.999Z', '2026-03-01'],
    ['2026-03-01T17:00:00.000Z', '2026-03-02'],
  ])('%s is %s at the legal place', (at, today) =>
    expect(context(alivePilot(), {}, at).today).toBe(today),
  );

  const source = { organisation: 'o', precision: 'day', told: '2020', confidence: 'read' } as const;
  test.each<[string, Partial<Pilot>, Partial<Command>, boolean]>([
    ['a live pilot', {}, {}, false],
    ['a live pilot, an act with a source', {}, { source }, false],
    ['no pilot yet, an act with a source', { stage: 'NEW' }, { source }, true],
    ['no pilot yet, a live act', { stage: 'NEW' }, {}, false],
    ['a pilot of sources', { provenance: 'reconstructed' }, {}, true],
    [
      'a pilot of sources that is watched by now',
      { provenance: 'reconstructed', watchedFrom: now },
      { source },
      false,
    ],
  ])('%s, reconstructed: %s', (_, change, command, expected) => {
    expect(context(alivePilot(change), command).reconstructed).toBe(expected);
  });

  test('an event carries flags only when it has some', () => {
    const { emit } = context(alivePilot());
    expect(emit('X' as never, {} as never)).toEqual({ type: 'X', body: {} });
    expect(emit('X' as never, {} as never, [])).toEqual({ type: 'X', body: {}, flags: [] });
  });

  test('nobody’s matter is blank, whatever the payload names', () => {
    for (const payload of [null, 7, { matter: 3 }, { matter: 'x' }])
      expect(context(alivePilot(), { payload }).matter).toMatchObject({
        id: '',
        kind: '',
        state: '',
        version: 0,
      });
  });
});

describe('what an act lacks', () => {
  const late = { when: true, code: 'TOO_LATE', flag: 'LATE', params: { by: 3 } };
  const fine = { when: false, code: 'NEVER', flag: 'NEVER' };
  const paper = { when: true, code: 'NO_PAPER', flag: 'PAPER_MISSING' };

  test.each<[string, readonly Lack[], unknown, readonly string[]]>([
    ['nothing', [], [], []],
    ['nothing that is so', [fine], [], []],
    ['one thing', [fine, late], { refused: true, code: 'TOO_LATE', params: { by: 3 } }, ['LATE']],
    [
      'two: the first is told, both are flagged',
      [paper, late],
      { refused: true, code: 'NO_PAPER', params: {} },
      ['PAPER_MISSING', 'LATE'],
    ],
    [
      'the same twice is flagged once',
      [late, { ...late, code: 'AGAIN' }],
      { refused: true, code: 'TOO_LATE', params: { by: 3 } },
      ['LATE'],
    ],
  ])('%s', (_, lacks, live, flags) => {
    expect(weigh(false, lacks)).toEqual(live);
    expect(weigh(true, lacks)).toEqual(flags);
  });

  test.each([
    [refuse('X'), true],
    [[], false],
    [null, false],
    [undefined, false],
    ['refused', false],
    [{ events: [] }, false],
  ])('%j is a refusal: %s', (value, is) => expect(isRefusal(value)).toBe(is));
});
