/** test: the head's answer to a vote that failed. */
import { noticesOf } from '../../../domain/notices';
import { directory } from '../support/life';
import { approvePilot, inOverrideWindow, inReview, passed } from '../support/routes';

const order = { necessity: 'text:necessity', feasibility: 'text:feasibility' };

describe('ordering it despite the vote', () => {
  test('in writing, with necessity and feasibility; the superior is told; then the decision is signed', () => {
    const life = inOverrideWindow().does('hoa-lac:head', 'OrderDespiteVote', order);
    expect(life.pilot).toMatchObject({
      stage: 'DECISION_DRAFT',
      approval: { ballotResult: 'ordered' },
    });
    const seq = life.events.length - 1;
    const told = noticesOf(life.pilot, life.events.slice(seq), seq, life.law, directory).map(
      (notice) => notice.post,
    );
    expect(told).toEqual(
      expect.arrayContaining(['an-binh:head', 'hoa-lac:deputy-1', 'hoa-lac:cadre-1']),
    );
    expect(approvePilot(life).pilot.stage).toBe('APPROVED_PILOT');
  });

  test.each(['OrderDespiteVote', 'LetStand'])(
    '%s is the head’s alone, in its window, on the text that was voted',
    (command) => {
      const payload = { ...order, reasons: 'text:reasons' };
      expect(inOverrideWindow().tries('hoa-lac:deputy-1', command, payload)?.code).toBe(
        'NOT_YOURS',
      );
      expect(inOverrideWindow().tries('an-binh:head', command, payload)?.code).toBe('NOT_YOURS');
      expect(inReview().tries('hoa-lac:head', command, payload)?.code).toBe('WRONG_STAGE');
      expect(passed().tries('hoa-lac:head', command, payload)?.code).toBe('WRONG_STAGE');
      expect(
        inOverrideWindow().tries('hoa-lac:head', command, payload, { basedOn: { dossier: 7 } })
          ?.code,
      ).toBe('STALE');
    },
  );
});

describe('letting the vote stand', () => {
  test('refuses the proposal, with reasons, by a named decider', () => {
    const life = inOverrideWindow().does('hoa-lac:head', 'LetStand', { reasons: 'text:reasons' });
    expect(life.pilot).toMatchObject({
      stage: 'REJECTED',
      approval: {
        refusal: { by: 'hoa-lac:head', reasons: 'text:reasons', afterPassedVote: false },
      },
    });
    expect(life.pilot.approval.deciders).toHaveLength(1);
  });
});

test('the window runs out: overdue and escalated, never rejected by silence', () => {
  const life = inOverrideWindow();
  expect(life.task('answerVote')).toMatchObject({
    post: 'hoa-lac:head',
    rule: 'override.window',
    dueDate: '2026-03-05',
  });
  life.until('2026-05-04');
  expect(life.rungsOf('answerVote')).toEqual(
    expect.arrayContaining([
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
      'escalation-3',
      'escalation-4',
    ]),
  );
  expect(life.pilot).toMatchObject({ stage: 'OVERRIDE_WINDOW', approval: { refusal: null } });
});
