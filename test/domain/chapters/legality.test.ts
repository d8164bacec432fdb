/** test: two reviewers sign whether it is lawful. */
import type { Stage } from '../../../domain/stages';
import { codeOf } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { changed } from '../support/gates';
import { holderOf } from '../support/life';
import { lawWith } from '../support/papers';
import {
  approvedPilot,
  dispatched,
  examine,
  inUrgency,
  onNormTrack,
  registered,
  returned,
  submitted,
} from '../support/routes';
import { allBut, doors, shared } from '../support/tables';

const sheet = { lawful: true, basis: 'text:basis', instruments: ['86/2014/NĐ-CP'] };

describe('the legality sheet [M12]', () => {
  test('two different reviewers sign, each with a basis', () => {
    const { pilot } = examine(registered());
    expect(pilot.approval.legality).toMatchObject([
      { reviewer: holderOf('hoa-lac:legal-1').person, lawful: true, basis: 'text:basis' },
      { reviewer: holderOf('hoa-lac:legal-2').person, lawful: true },
    ]);
  });

  test('not the same reviewer twice', () => {
    const life = registered().does('hoa-lac:legal-1', 'SignLegalitySheet', sheet);
    expect(life.tries('hoa-lac:legal-1', 'SignLegalitySheet', sheet)?.code).toBe('SAME_REVIEWER');
  });

  test.each([
    ['by the secretary', () => registered(), 'hoa-lac:secretary', 'NOT_YOURS'],
    ['by a reviewer of another unit', () => registered(), 'tan-lap:legal-1', 'NOT_YOURS'],
    ['before registration', () => submitted(), 'hoa-lac:legal-1', 'WRONG_STAGE'],
    ['while it is returned', () => returned(), 'hoa-lac:legal-1', 'WRONG_STAGE'],
    ['after the decision', () => approvedPilot(), 'hoa-lac:legal-1', 'WRONG_STAGE'],
    [
      'by a reviewer with an interest',
      () => registered({ submission: { interested: [holderOf('hoa-lac:legal-1').person] } }),
      'hoa-lac:legal-1',
      'INTERESTED_BARRED',
    ],
    [
      'on the own proposal',
      () => registered({ proposer: 'hoa-lac:legal-1' }),
      'hoa-lac:legal-1',
      'PROPOSER_BARRED',
    ],
  ])('not %s', (_, route, post, code) => {
    expect(route().tries(post, 'SignLegalitySheet', sheet)?.code).toBe(code);
  });

  test('not on a text that changed meanwhile', () => {
    const stale = { basedOn: { dossier: 0 } };
    expect(registered().tries('hoa-lac:legal-1', 'SignLegalitySheet', sheet, stale)).toMatchObject({
      code: 'STALE',
      params: { seen: 0, current: 1 },
    });
  });

  test('at a higher level the reviewers of that level sign', () => {
    const life = dispatched();
    expect(life.tries('hoa-lac:legal-1', 'SignLegalitySheet', sheet)?.code).toBe('NOT_YOURS');
    expect(life.tries('an-binh:legal-1', 'SignLegalitySheet', sheet)).toBeNull();
  });

  test('the reviewers have a task, and its silence decides nothing', () => {
    const life = registered();
    expect(life.task('signLegality')).toMatchObject({
      post: 'hoa-lac:legal-1',
      also: ['hoa-lac:legal-2'],
      rule: 'legality.check',
      dueDate: '2026-03-05',
    });
    life.until('2026-03-13');
    expect(life.rungsOf('signLegality')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-2']),
    );
    expect(life.pilot.approval.legality).toEqual([]);
    expect(examine(life).task('signLegality')).toBeUndefined();
  });

  test('an instrument that fills the gap lets the reviewers look again at what was not lawful', () => {
    const life = onNormTrack();
    life.does('an-binh:legal-1', 'SignLegalitySheet', { ...sheet, lawful: false });
    life.does('an-binh:legal-2', 'RecordInstrument', {
      number: '98/2023/QH15',
      date: '2026-03-02',
      validFrom: '2026-03-02',
      issuedBy: 'text:na',
    });
    expect(life.pilot.approval.legality.map((each) => each.lawful)).toEqual([true, true]);
    expect(life.tries('an-binh:legal-1', 'SignLegalitySheet', sheet)).toBeNull();
  });

  test('a sheet that is still missing in an urgent review is signed there', () => {
    expect(examine(inUrgency()).pilot.approval.legality).toHaveLength(2);
  });
});

const first = 'hoa-lac:legal-1';
const second = 'hoa-lac:legal-2';
const sheetOf = (lawful: boolean, instruments: readonly string[] = []) => ({
  ...{ lawful, basis: 'text:basis', instruments },
});
const begun = shared(() => registered());
const examinable: readonly Stage[] = [
  ...['INTAKE', 'URGENT_REVIEW', 'COUNCIL_FORMING', 'APPRAISAL', 'CONSULT'],
  ...['LEADERSHIP_REVIEW', 'OVERRIDE_WINDOW', 'DECISION_DRAFT', 'REFERRED_UP', 'NORM_TRACK'],
] as readonly Stage[];

doors([
  {
    ...{ command: 'SignLegalitySheet', life: begun, post: first, payload: sheetOf(true) },
    ...{ posts: [first, second], stages: examinable },
  },
]);

chronicle('two reviewers who do not agree', begun, [
  {
    ...{ when: 'the first finds it unlawful, under two instruments', by: first },
    ...{ does: 'SignLegalitySheet', with: sheetOf(false, ['86/2014/NĐ-CP', '80/2015/QH13']) },
    emits: [
      ['LegalitySheetSigned', { ...sheetOf(false, ['86/2014/NĐ-CP', '80/2015/QH13']), sheet: 1 }],
    ],
    changes: {
      'approval.legality': [
        { reviewer: 'p-094', lawful: false, basis: 'text:basis', at: '2026-03-02T02:00:00.000Z' },
      ],
    },
    tells: ['hoa-lac:secretary', 'hoa-lac:head'],
  },
  {
    ...{ when: 'nor without saying which was read', by: second, does: 'SignLegalitySheet' },
    ...{ with: sheetOf(true), basedOn: {}, refused: ['VERSION_REQUIRED', { of: 'dossier' }] },
  },
  {
    ...{ when: 'the second finds it lawful: nobody else is asked', at: '2026-03-03 09:00' },
    ...{ by: second, does: 'SignLegalitySheet', with: sheetOf(true) },
    emits: [['LegalitySheetSigned', { ...sheetOf(true), sheet: 2 }]],
    changes: {
      'approval.legality': [
        { reviewer: 'p-094', lawful: false, basis: 'text:basis', at: '2026-03-02T02:00:00.000Z' },
        { reviewer: 'p-095', lawful: true, basis: 'text:basis', at: '2026-03-03T02:00:00.000Z' },
      ],
    },
    frees: [
      'main signLegality: hoa-lac:legal-1 until 2026-03-05 (legality.check) SignLegalitySheet',
    ],
    tells: ['hoa-lac:secretary', 'hoa-lac:head'],
  },
]);

test.each([
  [1, ['hoa-lac:legal-1', undefined, undefined]],
  [2, ['hoa-lac:legal-1', 'hoa-lac:legal-1', undefined]],
  [3, ['hoa-lac:legal-1', 'hoa-lac:legal-1', 'hoa-lac:legal-1']],
])('[M12] where the law wants %d reviewers, so many sheets are asked for', (reviewers, asked) => {
  const law = lawWith({ 'legality.reviewers': reviewers });
  const life = registered({ law });
  const whom = [life.task('signLegality')];
  for (const post of [first, second]) {
    life.does(post, 'SignLegalitySheet', sheetOf(true));
    whom.push(life.task('signLegality'));
  }
  expect(whom.map((task) => task?.post)).toEqual(asked);
  expect(whom.map((task) => task?.params['signed'])).toEqual(
    asked.map((post, i) => (post === undefined ? undefined : i)),
  );
});

test('[M12] a sheetOf is asked for at just the stages where it may be signed, three working days from there', () => {
  const since = '2026-03-05T02:00:00.000Z';
  const at = (stage: Stage) =>
    changed(begun(), (pilot) => ({ ...pilot, stage, stageSince: since }));
  expect(allBut().filter((stage) => at(stage).task('signLegality') !== undefined)).toEqual(
    examinable,
  );
  expect(at('NORM_TRACK').task('signLegality')).toMatchObject({
    ...{ openedAt: since, dueDate: '2026-03-10', rule: 'legality.check', role: 'legal' },
  });
});

test('what was registered after the stage began counts from the register', () => {
  const life = changed(begun(), (pilot) => ({
    ...{ ...pilot, stageSince: '2026-02-27T02:00:00.000Z' },
    approval: { ...pilot.approval, registeredAt: '2026-03-04T02:00:00.000Z' },
  }));
  expect(life.task('signLegality')?.dueDate).toBe('2026-03-09');
});

test('a reviewer of the level above is a stranger here', () =>
  expect(codeOf(begun().tries('an-binh:legal-1', 'SignLegalitySheet', sheetOf(true)))).toBe(
    'NOT_YOURS',
  ));
