/** test: signatures by tables: every capacity against every pen, the post that was held on the day, and what is struck. */
import { directoryOf } from '../../../domain/directory';
import type { HoldingRow } from '../../../domain/directory';
import {
  alive,
  bodyOf,
  codeOf,
  head,
  matter,
  owner,
  stateOf,
  superiorHead,
} from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';
import { directory, holderOf } from '../support/life';
import { allBut, doors, fork, keeps, shared, tellings } from '../support/tables';

const [S, second] = ['signature-1', 'signature-2'];
const clerk = 'hoa-lac:clerk';
const secretary = 'hoa-lac:secretary';
const deputy = 'hoa-lac:deputy-1';
const party = 'hoa-lac:partyCommittee';
const openedAt = '2026-03-02T02:00:00.000Z';
const personIn = (post: string): string => holderOf(post).person;
const signing = (change: object = {}) => ({
  ...{ document: 'decision', number: '12/QĐ', signedOn: '2026-03-01', signer: personIn(head) },
  ...{ capacity: 'ownName', authorisation: null, ...change },
});
const striking = { matter: S, reason: 'text:wrong' };
const begun = shared(alive);
const signed = shared(() => begun().does(clerk, 'RecordSigning', signing()));
const struck = shared(() => signed().does(clerk, 'StrikeSigning', striking));

doors([
  {
    ...{ command: 'RecordSigning', life: begun, post: clerk, payload: signing() },
    ...{ posts: [clerk, secretary], stages: allBut() },
  },
  {
    ...{ command: 'StrikeSigning', life: signed, post: clerk, payload: striking },
    ...{ posts: [clerk, head], stages: allBut() },
  },
]);

const shutDoors = { wrongPosts: [], wrongStages: [] } as const;
gates(begun, { ...shutDoors, command: 'RecordSigning', post: secretary, payload: signing() });
gates(signed, {
  ...{ ...shutDoors, command: 'StrikeSigning', post: head, payload: striking },
  wrongState: 'struck',
});

tellings([
  ['SigningRecorded', signed, []],
  ['SigningStruck', struck, [head]],
  ['SigningStruck', () => signed().does(head, 'StrikeSigning', striking), []],
]);

keeps(S, 'signature', openedAt, [
  [
    'recorded',
    signed,
    {
      ...{ state: 'signed', version: 2, closedAt: openedAt },
      data: { document: 'decision', number: '12/QĐ' },
    },
  ],
  ['struck', struck, { state: 'struck', version: 3, closedAt: openedAt, data: {} }],
]);

describe('[M49] whose pen a capacity is', () => {
  const pens: readonly (readonly [string, readonly string[]])[] = [
    ['ownName', [head, superiorHead]],
    ['onBehalfOfBody', [head, superiorHead, deputy, 'an-binh:deputy-4', party]],
    ['forHead', [deputy, 'an-binh:deputy-4']],
  ];
  const posts = [head, superiorHead, deputy, 'an-binh:deputy-4', party, clerk, owner];
  const tries = (change: object) => begun().tries(clerk, 'RecordSigning', signing(change));

  it.each(pens)('%s: %j, with or without a writing', (capacity, fit) => {
    for (const authorisation of [null, '3/UQ'])
      expect(
        posts.filter((post) => tries({ capacity, signer: personIn(post), authorisation }) === null),
      ).toEqual(fit);
  });

  it.each(['byOrder', 'underAuthorisation', 'acting'])(
    '%s is anybody’s who has it in writing, and nobody’s who has not',
    (capacity) => {
      for (const post of posts) {
        const signer = personIn(post);
        expect(tries({ capacity, signer, authorisation: '3/UQ' })).toBeNull();
        expect(tries({ capacity, signer })).toEqual({
          ...{ refused: true, code: 'AUTHORISATION_NEEDED', params: { capacity } },
        });
      }
    },
  );

  it('who does not fit is told the capacity', () =>
    expect(tries({ signer: personIn(deputy) })).toEqual({
      ...{ refused: true, code: 'CAPACITY_UNFIT', params: { capacity: 'ownName' } },
    }));

  it.each([
    ['2026-03-02', null, null],
    ['2026-03-03', 'SIGNED_IN_FUTURE', { date: '2026-03-03' }],
    ['2019-01-01', null, null],
  ])('signed on %s: %s', (signedOn, code, params) => {
    const refusal = tries({ signedOn });
    expect([codeOf(refusal), refusal?.params ?? null]).toEqual([code, params]);
  });
});

describe('the post that was held on the day', () => {
  const signer = personIn(deputy);
  const row = (post: string, from: string, to: string | null): HoldingRow => ({
    ...{ person: signer, post, capacity: 'holder' },
    from: `${from}T17:00:00.000Z`,
    to: to === null ? null : `${to}T17:00:00.000Z`,
  });
  /** A deputy until the end of January, nothing in February up to the 15th, then head. */
  const promoted = (): Life => {
    const life = alive();
    const holdings = [
      ...directory.data.holdings.filter(({ person, post }) => person !== signer && post !== head),
      ...[row(deputy, '2025-01-01', '2026-01-31'), row(head, '2026-02-14', null)],
    ];
    const within = directoryOf({ ...directory.data, holdings });
    const facts = life.facts.bind(life);
    life.facts = () => ({ ...facts(), directory: within });
    return life;
  };
  const tries = (signedOn: string, capacity: string): string | null => {
    const life = promoted();
    const refusal = life.tries(clerk, 'RecordSigning', signing({ signer, signedOn, capacity }));
    return refusal?.code ?? (bodyOf(life, 'SigningRecorded') as { post: string }).post;
  };

  it.each([
    ['2025-01-01', 'forHead', 'SIGNER_HELD_NO_POST'],
    ['2025-01-02', 'forHead', deputy],
    ['2026-01-31', 'forHead', deputy],
    ['2026-01-31', 'ownName', 'CAPACITY_UNFIT'],
    ['2026-02-01', 'forHead', 'SIGNER_HELD_NO_POST'],
    ['2026-02-14', 'ownName', 'SIGNER_HELD_NO_POST'],
    ['2026-02-15', 'ownName', head],
    ['2026-03-01', 'forHead', 'CAPACITY_UNFIT'],
    ['2026-03-01', 'onBehalfOfBody', head],
  ])('on %s %s: %s', (day, capacity, said) => expect(tries(day, capacity)).toBe(said));

  it('of several posts the one that fits the capacity', () => {
    const life = alive();
    const two = directoryOf({
      ...directory.data,
      holdings: [row(owner, '2025-01-01', null), ...directory.data.holdings],
    });
    const facts = life.facts.bind(life);
    life.facts = () => ({ ...facts(), directory: two });
    life.does(clerk, 'RecordSigning', signing({ signer, capacity: 'forHead' }));
    expect(bodyOf(life, 'SigningRecorded')).toMatchObject({ post: deputy });
  });
});

describe('one document is signed once', () => {
  const tries = (change: object, life = signed()) =>
    life.tries(secretary, 'RecordSigning', signing(change));

  it.each([
    [{}, 'SIGNED_ALREADY'],
    [{ signedOn: '2026-02-28', capacity: 'onBehalfOfBody' }, 'SIGNED_ALREADY'],
    [{ document: 'conclusion' }, null],
    [{ number: '13/QĐ' }, null],
  ])('another with %j: %s', (change, code) => {
    const refusal = tries(change);
    expect(codeOf(refusal)).toBe(code);
    if (refusal !== null) expect(refusal.params).toEqual({ number: '12/QĐ' });
  });

  it('struck, it may be signed again, and only the new one counts', () => {
    const life = fork(struck()).does(
      secretary,
      'RecordSigning',
      signing({ signedOn: '2026-03-02' }),
    );
    expect([stateOf(life, S), stateOf(life, second)]).toEqual(['struck', 'signed']);
    expect(matter(life, second)?.data).toEqual({ document: 'decision', number: '12/QĐ' });
    expect(codeOf(tries({}, life))).toBe('SIGNED_ALREADY');
    expect(bodyOf(life, 'SigningRecorded')).toEqual({
      ...signing({ signedOn: '2026-03-02' }),
      ...{ matter: second, post: head },
    });
  });

  it('neither signature nor stroke asks anybody for anything, or moves the pilot', () => {
    const open = begun().tasks.map(({ id }) => id);
    expect(signed().tasks.map(({ id }) => id)).toEqual(open);
    expect(struck().tasks.map(({ id }) => id)).toEqual(open);
    expect(struck().pilot).toMatchObject({ stage: 'RUNNING', running: begun().pilot.running });
  });
});
