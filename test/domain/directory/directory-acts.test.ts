/** The law of the directory, by tables: who may do what, what comes of it, and what is refused. */
import type { DirectoryAct, DirectoryActs } from '../../../domain/directory/acts';
import { directoryActs } from '../../../domain/directory/decide';
import { withEntry } from '../../../domain/directory/fold';
import { directoryActSchemas } from '../../../contracts/directory';
import { practiceDirectory } from '../../../adapters/seed/practice-directory';
import { holderOf } from '../support/life';
import { admin, after, dawn, Register } from './asked';

const head = 'hoa-lac:head';
const clerk = 'hoa-lac:clerk';
const cadre = 'hoa-lac:cadre-1';
const personAt = (post: string): string => holderOf(post).person;
const named = { vi: 'Tên mới', en: 'New name', fr: 'Nouveau nom' };
const unit = { id: 'new-ward', name: named, superior: 'an-binh', level: 'commune' } as const;
const post = { id: 'hoa-lac:clerk-2', unit: 'hoa-lac', kind: 'clerk', title: named } as const;
const someone = { id: 'p-900', name: 'Trần Thị Mới' };
const appointed: DirectoryActs['Appoint'] = {
  ...{ person: 'p-900', post: 'hoa-lac:clerk-2', from: '2026-03-09', lastDay: null },
  ...{ capacity: 'holder', instrument: '12/QĐ' },
};
const away = {
  person: personAt(clerk),
  from: '2026-03-03',
  lastDay: '2026-03-05',
  reason: 'leave',
} as const;
const anywhere = { commands: 'all', unit: null, field: null, maxAmountVnd: null } as const;
const standsIn = {
  ...{ post: clerk, deputy: 'hoa-lac:secretary', from: '2026-03-02', lastDay: '2026-12-31' },
  ...{ scope: anywhere, instrument: '7/PC' },
} as const;
const interest = {
  person: personAt(cadre),
  about: { kind: 'organisation', name: 'Công ty A' },
  nature: 'ownership',
} as const;

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
    register.does(admin, act, payload as never);
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

describe('what is refused', () => {
  test.each<readonly [string, DirectoryAct, object]>([
    ['ID_TAKEN', 'AddUnit', { ...unit, id: 'hoa-lac' }],
    ['NO_SUCH_UNIT', 'AddUnit', { ...unit, superior: 'nowhere' }],
    ['SUPERIOR_IS_LOWER', 'AddUnit', { ...unit, level: 'province', superior: 'hoa-lac' }],
    ['NO_SUCH_UNIT', 'RenameUnit', { unit: 'nowhere', name: named }],
    ['NO_SUCH_UNIT', 'MergeUnit', { unit: 'tan-lap', into: 'nowhere', from: '2026-07-01' }],
    ['UNIT_INTO_ITSELF', 'MergeUnit', { unit: 'tan-lap', into: 'tan-lap', from: '2026-07-01' }],
    ['DAY_PASSED', 'MergeUnit', { unit: 'tan-lap', into: 'hoa-lac', from: '2026-03-01' }],
    ['UNIT_HAS_UNITS', 'AbolishUnit', { unit: 'an-binh', from: '2026-07-01' }],
    ['UNIT_HAS_HEAD', 'AddPost', { ...post, id: 'hoa-lac:head-2', kind: 'head' }],
    ['ID_TAKEN', 'AddPost', { ...post, id: clerk }],
    ['NO_SUCH_POST', 'RenamePost', { post: 'nowhere', title: named }],
    ['POST_IS_HELD', 'AbolishPost', { post: clerk, from: '2026-07-01' }],
    ['ID_TAKEN', 'AddPerson', { id: personAt(clerk), name: 'Ai Đó' }],
    ['NO_SUCH_PERSON', 'RenamePerson', { person: 'p-nobody', name: 'Ai Đó' }],
    ['NO_SUCH_PERSON', 'Appoint', { ...appointed, person: 'p-nobody', post: clerk }],
    ['POST_TAKEN', 'Appoint', { ...appointed, person: personAt(cadre), post: clerk }],
    ['HOLDS_ALREADY', 'Appoint', { ...appointed, person: personAt(clerk), post: clerk }],
    [
      'DAYS_BACKWARDS',
      'Appoint',
      { ...appointed, person: personAt(cadre), post: clerk, lastDay: '2026-03-08' },
    ],
    [
      'DAY_PASSED',
      'Appoint',
      { ...appointed, person: personAt(cadre), post: clerk, from: '2026-03-01' },
    ],
    [
      'HOLDS_NOT',
      'EndHolding',
      { person: personAt(cadre), post: clerk, lastDay: '2026-03-31', instrument: '9' },
    ],
    [
      'DAY_PASSED',
      'EndHolding',
      { person: personAt(clerk), post: clerk, lastDay: '2026-03-01', instrument: '9' },
    ],
    ['DEPUTY_IS_SELF', 'NameDeputy', { ...standsIn, deputy: clerk }],
    ['DEPUTY_IN_WRITING', 'NameDeputy', { ...standsIn, instrument: ' ' }],
    ['DEPUTY_OF_NOTHING', 'NameDeputy', { ...standsIn, scope: { ...anywhere, commands: [] } }],
    [
      'DEPUTY_OF_OWN_HAND',
      'NameDeputy',
      { ...standsIn, scope: { ...anywhere, commands: ['OrderDespiteVote'] } },
    ],
    ['DAYS_BACKWARDS', 'NameDeputy', { ...standsIn, lastDay: '2026-03-01' }],
    ['NO_SUCH_DEPUTY', 'RevokeDeputy', { delegation: 'UQ-01' }],
    ['DAY_PASSED', 'RecordAbsence', { ...away, from: '2026-03-01' }],
    ['DAYS_BACKWARDS', 'RecordAbsence', { ...away, lastDay: '2026-03-02' }],
    ['NO_SUCH_ABSENCE', 'EndAbsence', { absence: 'none', lastDay: '2026-03-03' }],
    [
      'INTEREST_IN_SELF',
      'DeclareInterest',
      { ...interest, about: { kind: 'person', person: interest.person } },
    ],
    ['NO_SUCH_UNIT', 'DeclareInterest', { ...interest, about: { kind: 'unit', unit: 'nowhere' } }],
    ['NO_SUCH_INTEREST', 'WithdrawInterest', { interest: 'none' }],
  ])('%s: %s %j', (code, act, payload) =>
    expect(new Register().code(admin, act, payload as never)).toBe(code),
  );

  test('what overlaps or is over', () => {
    const register = new Register().does(admin, 'RecordAbsence', away);
    expect(
      register.code(clerk, 'RecordAbsence', { ...away, from: '2026-03-05', lastDay: '2026-03-09' }),
    ).toBe('AWAY_ALREADY');
    expect(register.code(clerk, 'EndAbsence', { absence: 'row-1', lastDay: '2026-03-09' })).toBe(
      'ABSENCE_NOT_SHORTER',
    );
    register.now = after('2026-03-05');
    expect(register.code(clerk, 'EndAbsence', { absence: 'row-1', lastDay: '2026-03-09' })).toBe(
      'ABSENCE_OVER',
    );
    const twice = new Register()
      .does(admin, 'DeclareInterest', interest)
      .does(cadre, 'WithdrawInterest', { interest: 'row-1' });
    expect(twice.code(cadre, 'WithdrawInterest', { interest: 'row-1' })).toBe('INTEREST_OVER');
    const revoked = new Register()
      .does(clerk, 'NameDeputy', standsIn)
      .does(clerk, 'RevokeDeputy', { delegation: 'row-1' });
    expect(revoked.code(clerk, 'RevokeDeputy', { delegation: 'row-1' })).toBe('DEPUTY_OVER');
    const merged = new Register().does(admin, 'MergeUnit', {
      unit: 'tan-lap',
      into: 'hoa-lac',
      from: '2026-03-02',
    });
    expect(merged.code(admin, 'AbolishUnit', { unit: 'tan-lap', from: '2026-07-01' })).toBe(
      'UNIT_ABOLISHED',
    );
    expect(
      merged.code(admin, 'MergeUnit', { unit: 'hoa-lac', into: 'tan-lap', from: '2026-07-01' }),
    ).toBe('UNIT_ABOLISHED');
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
