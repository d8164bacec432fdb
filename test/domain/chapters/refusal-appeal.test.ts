/** test: an appeal against a refusal, decided by somebody else. */
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import {
  allVote,
  approvePilot,
  closeBallot,
  examine,
  giveOpinion,
  grantOf,
  inOverrideWindow,
  lawWith,
  passed,
  registered,
  rejected,
} from '../support/routes';

const grounds = { grounds: 'text:grounds' };
const decision = { matter: 'refusalAppeal-1', reasons: 'text:reasons' };
const appealed = (options = {}): Life =>
  rejected(options).does('hoa-lac:cadre-1', 'AppealRefusal', grounds);
const upheld = (): Life => appealed().does('an-binh:head', 'UpholdRefusalAppeal', decision);

describe('an appeal', () => {
  test('is filed by the proposer; the superior’s head has it, the stage stays', () => {
    const life = appealed();
    expect(life.pilot).toMatchObject({
      stage: 'REJECTED',
      matters: { 'refusalAppeal-1': { kind: 'refusalAppeal', state: 'filed' } },
    });
    expect(life.task('decideRefusalAppeal')).toMatchObject({
      post: 'an-binh:head',
      rule: 'appeal.decide',
      mark: 'U',
      dueDate: '2026-04-13',
    });
  });

  test('also against a vote that the head let stand', () => {
    const life = inOverrideWindow().does('hoa-lac:head', 'LetStand', { reasons: 'text:r' });
    expect(life.tries('hoa-lac:cadre-1', 'AppealRefusal', grounds)).toBeNull();
  });

  test.each([
    ['by a colleague', () => rejected(), 'hoa-lac:cadre-2', 'NOT_YOURS'],
    ['while nothing is refused', () => registered(), 'hoa-lac:cadre-1', 'WRONG_STAGE'],
    ['twice', () => appealed(), 'hoa-lac:cadre-1', 'REFUSAL_ALREADY_APPEALED'],
    [
      'again after it was dismissed',
      () => appealed().does('an-binh:head', 'DismissRefusalAppeal', decision),
      'hoa-lac:cadre-1',
      'REFUSAL_ALREADY_APPEALED',
    ],
  ])('not %s', (_, route, post, code) => {
    expect(route().tries(post, 'AppealRefusal', grounds)?.code).toBe(code);
  });
});

describe('the window, which no text that we read sets', () => {
  test('unset it is a task "confirm no appeal", and nobody is too late', () => {
    const life = rejected();
    expect(life.task('confirmNoRefusalAppeal')).toMatchObject({
      post: 'hoa-lac:secretary',
      rule: 'appeal.window',
      mark: 'U',
    });
    life.until('2026-07-01');
    expect(life.rungsOf('confirmNoRefusalAppeal')).toContain('overdue');
    expect(life.pilot.approval.refusal?.noAppealAt).toBeNull();
    expect(life.tries('hoa-lac:cadre-1', 'AppealRefusal', grounds)).toBeNull();
    expect(life.task('confirmNoRefusalAppeal')).toBeUndefined();
  });

  test.each(['hoa-lac:secretary', 'hoa-lac:cadre-1'])('%s confirms that there is none', (post) => {
    const life = rejected().does(post, 'ConfirmNoRefusalAppeal', { how: 'text:asked' });
    expect(life.pilot.approval.refusal?.noAppealAt).toBe(life.now);
    expect(life.task('confirmNoRefusalAppeal')).toBeUndefined();
  });

  test('set, it closes the way of appeal when it is over, and not earlier', () => {
    const law = lawWith({ 'appeal.window': 10 });
    expect(
      rejected({ law })
        .until('2026-03-16 17:00')
        .tries('hoa-lac:cadre-1', 'AppealRefusal', grounds),
    ).toBeNull();
    expect(
      rejected({ law }).until('2026-03-16 17:01').tries('hoa-lac:cadre-1', 'AppealRefusal', grounds)
        ?.code,
    ).toBe('REFUSAL_APPEAL_TOO_LATE');
    expect(
      rejected({ law, told: true })
        .until('2026-05-16 17:01')
        .tries('hoa-lac:cadre-1', 'AppealRefusal', grounds),
    ).toBeNull();
  });

  test('set, only the proposer can give it up before its end', () => {
    const law = lawWith({ 'appeal.window': 10 });
    expect(
      rejected({ law }).tries('hoa-lac:secretary', 'ConfirmNoRefusalAppeal', { how: 'text:h' })
        ?.code,
    ).toBe('REFUSAL_APPEAL_STILL_POSSIBLE');
    expect(
      rejected({ law }).tries('hoa-lac:cadre-1', 'ConfirmNoRefusalAppeal', { how: 'text:h' }),
    ).toBeNull();
    expect(
      rejected({ law })
        .until('2026-03-17 09:00')
        .tries('hoa-lac:secretary', 'ConfirmNoRefusalAppeal', { how: 'text:h' }),
    ).toBeNull();
  });

  test('is not confirmed over an appeal, nor by others, nor elsewhere', () => {
    expect(
      appealed().tries('hoa-lac:secretary', 'ConfirmNoRefusalAppeal', { how: 'text:h' })?.code,
    ).toBe('REFUSAL_ALREADY_APPEALED');
    expect(
      rejected().tries('hoa-lac:clerk', 'ConfirmNoRefusalAppeal', { how: 'text:h' })?.code,
    ).toBe('NOT_YOURS');
    expect(
      registered().tries('hoa-lac:secretary', 'ConfirmNoRefusalAppeal', { how: 'text:h' })?.code,
    ).toBe('WRONG_STAGE');
  });
});

describe('its decision', () => {
  test('upheld: examined anew by the authority that upheld it, under a new clock', () => {
    const life = upheld();
    expect(life.pilot).toMatchObject({
      stage: 'INTAKE',
      unit: 'an-binh',
      approval: {
        refusal: null,
        addressee: 'an-binh',
        legality: [],
        partyOpinion: null,
        ballot: null,
        levels: [{ unit: 'an-binh', receivedAt: life.now }],
      },
      matters: { 'refusalAppeal-1': { state: 'upheld', closedAt: life.now } },
    });
    expect(life.task('decideProposal')).toMatchObject({
      post: 'an-binh:head',
      rule: 'approval.simple',
      dueDate: '2026-03-11',
    });
  });

  test('then the whole way is gone again, to another decider', () => {
    const life = giveOpinion(
      examine(upheld())
        .does('an-binh:secretary', 'TakeSimpleRoute')
        .does('an-binh:secretary', 'CloseConsultation'),
    );
    expect(life.tries('hoa-lac:head', 'CastVote', { choice: 'against', dissent: null })?.code).toBe(
      'NOT_YOURS',
    );
    expect(approvePilot(closeBallot(allVote(life))).pilot.stage).toBe('APPROVED_PILOT');
  });

  test('who refused does not decide again, whatever post is held by then', () => {
    const life = giveOpinion(
      examine(upheld())
        .does('an-binh:secretary', 'TakeSimpleRoute')
        .does('an-binh:secretary', 'CloseConsultation'),
    );
    closeBallot(allVote(life));
    const refuser = holderOf('hoa-lac:head').person;
    expect(life.pilot.approval.deciders).toEqual([refuser]);
    life.pilot = {
      ...life.pilot,
      approval: { ...life.pilot.approval, deciders: [holderOf('an-binh:head').person] },
    };
    expect(life.tries('an-binh:head', 'ApprovePilot', grantOf(life))?.code).toBe('DECIDED_BEFORE');
    expect(life.tries('an-binh:head', 'Refuse', { reasons: 'text:r', number: null })?.code).toBe(
      'DECIDED_BEFORE',
    );
  });

  test('dismissed: refused it stays, and may be proposed anew', () => {
    const life = appealed().does('an-binh:head', 'DismissRefusalAppeal', decision);
    expect(life.pilot).toMatchObject({
      stage: 'REJECTED',
      matters: { 'refusalAppeal-1': { state: 'dismissed' } },
    });
    expect(life.task('confirmNoRefusalAppeal')).toBeUndefined();
  });

  test.each(['UpholdRefusalAppeal', 'DismissRefusalAppeal'])('%s', (command) => {
    expect(appealed().tries('hoa-lac:head', command, decision)?.code).toBe('NOT_YOURS');
    expect(
      appealed().tries('an-binh:head', command, { ...decision, matter: 'refusalAppeal-2' })?.code,
    ).toBe('NO_SUCH_MATTER');
    expect(
      appealed().tries('an-binh:head', command, decision, { basedOn: { matter: 0 } })?.code,
    ).toBe('STALE');
    expect(upheld().tries('an-binh:head', command, decision)?.code).toBe('WRONG_STAGE');
    expect(
      appealed()
        .does('an-binh:head', 'DismissRefusalAppeal', decision)
        .tries('an-binh:head', command, decision)?.code,
    ).toBe('WRONG_STATE');
    const interested = appealed({ submission: { interested: [holderOf('an-binh:head').person] } });
    expect(interested.tries('an-binh:head', command, decision)?.code).toBe('INTERESTED_BARRED');
  });

  test('the head who refused may have become the superior: somebody else must decide', () => {
    const life = appealed();
    life.pilot = {
      ...life.pilot,
      approval: { ...life.pilot.approval, deciders: [holderOf('an-binh:head').person] },
    };
    expect(life.tries('an-binh:head', 'UpholdRefusalAppeal', decision)?.code).toBe(
      'DECIDED_BEFORE',
    );
  });

  test('nobody decides it: overdue and escalated, still refused', () => {
    const life = appealed().until('2026-05-29');
    expect(life.rungsOf('decideRefusalAppeal')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(life.pilot.stage).toBe('REJECTED');
  });
});

test('a second refusal is appealed on its own', () => {
  const life = closeBallot(
    allVote(
      giveOpinion(
        examine(upheld())
          .does('an-binh:secretary', 'TakeSimpleRoute')
          .does('an-binh:secretary', 'CloseConsultation'),
      ),
    ),
  );
  life
    .until('2026-03-03 09:00')
    .does('an-binh:head', 'Refuse', { reasons: 'text:r', number: null });
  expect(life.task('confirmNoRefusalAppeal')).toBeDefined();
  life.does('hoa-lac:cadre-1', 'AppealRefusal', grounds);
  expect(life.task('decideRefusalAppeal')).toMatchObject({
    matter: 'refusalAppeal-2',
    post: 'government:head',
  });
  expect(passed().pilot.approval.deciders).toEqual([]);
});
