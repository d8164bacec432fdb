/** test: two reviewers sign whether it is lawful. */
import { holderOf } from '../support/life';
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
