/** The law of the directory, by tables: who may do what, what comes of it, and what is refused. */
import type { DirectoryAct, DirectoryActs } from '../../../domain/directory/acts';
import { directoryActs } from '../../../domain/directory/decide';
import { withEntry } from '../../../domain/directory/fold';
import { directoryActSchemas } from '../../../contracts/directory';
import { practiceDirectory } from '../../../adapters/seed/practice-directory';
import {
  Register,
  admin,
  after,
  appointed,
  away,
  cadre,
  clerk,
  dawn,
  interest,
  named,
  personAt,
  post,
  someone,
  standsIn,
  unit,
} from './asked';

/** An act of each kind that the administrator may do on the practice directory, with what it needs before it. */
const lawful: {
  readonly [A in DirectoryAct]: readonly [(register: Register) => unknown, DirectoryActs[A]];
} = {
  AddUnit: [() => 0, unit],
  RenameUnit: [() => 0, { unit: 'hoa-lac', name: named }],
  MergeUnit: [() => 0, { unit: 'tan-lap', into: 'hoa-lac', from: '2026-07-01' }],
  AbolishUnit: [() => 0, { unit: 'tan-lap', from: '2026-07-01' }],
  AddPost: [() => 0, post],
  RenamePost: [() => 0, { post: clerk, title: named }],
  AbolishPost: [
    (register) => register.does(admin, 'AddPost', post),
    { post: post.id, from: '2026-07-01' },
  ],
  AddPerson: [() => 0, someone],
  RenamePerson: [() => 0, { person: personAt(clerk), name: 'Lê Văn Đổi' }],
  Appoint: [
    (register) => register.does(admin, 'AddPost', post).does(admin, 'AddPerson', someone),
    appointed,
  ],
  EndHolding: [
    () => 0,
    { person: personAt(clerk), post: clerk, lastDay: '2026-03-31', instrument: '9/QĐ' },
  ],
  NameDeputy: [() => 0, standsIn],
  RevokeDeputy: [
    (register) => register.does(admin, 'NameDeputy', standsIn),
    { delegation: 'row-1' },
  ],
  RecordAbsence: [() => 0, away],
  EndAbsence: [
    (register) => register.does(admin, 'RecordAbsence', away),
    { absence: 'row-1', lastDay: '2026-03-03' },
  ],
  DeclareInterest: [() => 0, interest],
  WithdrawInterest: [
    (register) => register.does(admin, 'DeclareInterest', interest),
    { interest: 'row-1' },
  ],
  ImportRows: [() => 0, { units: [unit], posts: [], people: [someone], appointments: [] }],
};
const prepared = <A extends DirectoryAct>(act: A): Register => {
  const register = new Register();
  lawful[act][0](register);
  return register;
};

describe.each(directoryActs)('%s', (act) => {
  const [, payload] = lawful[act];
  test('is done by the administrator, as one version an entry', () => {
    const register = prepared(act);
    const before = register.data.version;
    register.does(admin, act, payload);
    expect(register.data.version).toBe(before + (act === 'ImportRows' ? 2 : 1));
  });

  test('is not done by somebody whom it does not concern', () =>
    expect(prepared(act).code('tan-lap:clerk', act, payload as never)).toBe('NOT_DIRECTORY_ADMIN'));

  test('has a form that takes just this', () =>
    expect(directoryActSchemas[act].parse(payload)).toEqual(payload));
});

describe('one’s own', () => {
  test.each([
    ['RecordAbsence', clerk, away],
    ['NameDeputy', clerk, standsIn],
    ['DeclareInterest', cadre, interest],
  ] as const)('%s is done by the person', (act, who, payload) =>
    expect(new Register().code(who, act, payload as never)).toBeNull(),
  );

  test.each([['RecordAbsence', 'RevokeDeputy', clerk]] as const)('what one began one ends', () => {
    const register = new Register().does(clerk, 'RecordAbsence', away);
    register.does(clerk, 'NameDeputy', standsIn);
    register.does(clerk, 'RevokeDeputy', { delegation: 'row-2' });
    register.does(clerk, 'EndAbsence', { absence: 'row-1', lastDay: '2026-03-03' });
    expect(register.view.delegation('row-2')?.revokedAt).toBe(register.now);
    expect(register.data.absences?.[0]?.to).toBe(after('2026-03-03'));
  });

  test('an administrator does not appoint the own person, alone or in a file', () => {
    const own = { ...appointed, person: personAt(admin), post: clerk } as const;
    expect(new Register().code(admin, 'Appoint', own)).toBe('NOT_ONESELF');
    const rows = { units: [], posts: [], people: [], appointments: [own] };
    expect(new Register().code(admin, 'ImportRows', rows)).toBe('NOT_ONESELF');
    expect(new Register().code(admin, 'NameDeputy', { ...standsIn, deputy: admin })).toBe(
      'NOT_ONESELF',
    );
  });
});

describe('what the directory says afterwards', () => {
  test('a renamed unit keeps its earlier names with their days', () => {
    const { name } = new Register().view.unit('hoa-lac') ?? {};
    const renamed = new Register()
      .does(admin, 'RenameUnit', { unit: 'hoa-lac', name: named })
      .view.unit('hoa-lac');
    expect([renamed?.name, renamed?.formerNames]).toEqual([
      named,
      [{ name, until: '2026-03-02T02:00:00.000Z' }],
    ]);
  });

  test('a merged unit names its successor', () =>
    expect(
      prepared('MergeUnit').does(admin, 'MergeUnit', lawful.MergeUnit[1]).view.unit('tan-lap'),
    ).toMatchObject({
      successor: { unit: 'hoa-lac', from: dawn('2026-07-01') },
      abolishedFrom: dawn('2026-07-01'),
    }));

  test('a change of holder has no gap and no overlap', () => {
    const { view } = new Register()
      .does(admin, 'EndHolding', {
        person: personAt(clerk),
        post: clerk,
        lastDay: '2026-03-08',
        instrument: '9/QĐ',
      })
      .does(admin, 'AddPerson', someone)
      .does(admin, 'Appoint', { ...appointed, post: clerk });
    const holder = (at: string) => view.holders(clerk, at).map(({ person }) => person);
    expect(holder('2026-03-08T16:59:59.999Z')).toEqual([personAt(clerk)]);
    expect(holder('2026-03-08T17:00:00.000Z')).toEqual(['p-900']);
    expect(view.holdingsOf('p-900', dawn('2026-03-09'))).toMatchObject([{ instrument: '12/QĐ' }]);
  });

  test('a post that is no more stands behind those that are', () => {
    const register = prepared('AbolishPost').does(admin, 'EndHolding', {
      ...{ person: personAt(clerk), post: clerk, lastDay: '2026-03-31', instrument: '9/QĐ' },
    });
    register.does(admin, 'AbolishPost', { post: clerk, from: '2026-04-01' });
    expect(register.view.postsOf('hoa-lac', 'clerk').map(({ id }) => id)).toEqual([post.id, clerk]);
    expect(
      register.code(admin, 'Appoint', {
        ...appointed,
        person: personAt(cadre),
        post: clerk,
        from: '2026-04-01',
      }),
    ).toBe('POST_ABOLISHED');
  });

  test('what is renamed or corrected is', () => {
    const { view } = new Register()
      .does(admin, 'RenamePost', { post: clerk, title: named })
      .does(admin, 'RenamePerson', { person: personAt(clerk), name: 'Lê Văn Đổi' })
      .does(admin, 'AbolishUnit', { unit: 'tan-lap', from: '2026-07-01' });
    expect([view.post(clerk)?.title, view.person(personAt(clerk))?.name]).toEqual([
      named,
      'Lê Văn Đổi',
    ]);
    expect(view.unit('tan-lap')).not.toHaveProperty('successor');
    expect(view.unit('tan-lap')?.abolishedFrom).toBe(dawn('2026-07-01'));
  });

  test('an interest is known until it is withdrawn', () => {
    const register = new Register().does(cadre, 'DeclareInterest', interest);
    expect(register.view.interestsOf(interest.person, register.now)).toHaveLength(1);
    register.now = '2026-03-03T02:00:00.000Z';
    register.does(cadre, 'WithdrawInterest', { interest: 'row-1' });
    expect(register.view.interestsOf(interest.person, register.now)).toEqual([]);
    expect(register.view.interestsOf(interest.person, '2026-03-02T03:00:00.000Z')).toHaveLength(1);
  });
});

describe('a file of rows', () => {
  const rows = {
    units: [unit],
    posts: [{ ...post, id: 'new-ward:clerk', unit: unit.id }],
    people: [someone],
  };
  const whole = { ...rows, appointments: [{ ...appointed, post: 'new-ward:clerk' }] };

  test('may build on itself: a person of the file in a post of the file in a unit of the file', () => {
    const { view } = new Register().does(admin, 'ImportRows', whole);
    expect(view.holders('new-ward:clerk', dawn('2026-03-09')).map(({ person }) => person)).toEqual([
      'p-900',
    ]);
  });

  test.each([
    ['two of one id', { ...whole, people: [someone, someone] }, 'ID_TAKEN'],
    [
      'two heads of a unit',
      {
        ...whole,
        posts: [1, 2].map((n) => ({ ...post, id: `n:${n}`, unit: unit.id, kind: 'head' as const })),
      },
      'UNIT_HAS_HEAD',
    ],
    [
      'two holders of a post',
      {
        ...whole,
        people: [someone, { id: 'p-901', name: 'B' }],
        appointments: [...whole.appointments, { ...whole.appointments[0]!, person: 'p-901' }],
      },
      'POST_TAKEN',
    ],
  ])('%s: nothing goes in', (_, payload, code) =>
    expect(new Register().code(admin, 'ImportRows', payload as DirectoryActs['ImportRows'])).toBe(
      code,
    ),
  );

  test('of thousands is folded as one by one', () => {
    const people = Array.from({ length: 3_000 }, (_, n) => ({ id: `q-${n}`, name: `Người ${n}` }));
    const register = new Register().does(admin, 'ImportRows', {
      units: [],
      posts: [],
      people,
      appointments: [],
    });
    expect(register.data.people).toEqual([...practiceDirectory.people, ...people]);
    expect(register.data.version).toBe(practiceDirectory.version + 3_000);
  });
});

test('an entry of an unknown type is not passed over', () =>
  expect(() =>
    withEntry(practiceDirectory, {
      version: 9,
      at: '',
      event: { type: 'Unheard', body: {} } as never,
    }),
  ).toThrow('unknown type'));
