/** test: firms, units and sites apply to take part; each is admitted, or refused and may apply again. */
import type { Life } from '../support/life';
import { inConsultation } from '../support/routes';
import { approvedLife, posts, runningLife } from '../support/running';

const firm = (previous: string | null = null) => ({
  name: 'text:firm',
  sort: 'firm',
  dossier: 'text:scheme',
  previous,
});
const admit = (more: object = {}) => ({
  matter: 'participant-1',
  number: null,
  from: null,
  until: null,
  conditions: null,
  ...more,
});
const refusal = { matter: 'participant-1', reasons: 'text:no legal entity' };
const applied = (life: Life = runningLife()): Life =>
  life.does(posts.owner, 'ApplyParticipant', firm());

describe('ApplyParticipant, AdmitParticipant, RefuseParticipant', () => {
  test('applied: the head has it under a clock', () => {
    const life = applied();
    expect(life.task('decideParticipant')).toMatchObject({
      post: posts.head,
      dueDate: '2026-02-11',
      commands: ['AdmitParticipant', 'RefuseParticipant'],
    });
    life.until('2026-02-13 09:00');
    expect(life.rungsOf('decideParticipant')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    expect(life.pilot.matters['participant-1']?.state).toBe('applied');
  });

  test.each([
    ['approved', () => approvedLife()],
    ['running', () => runningLife()],
    [
      'lapsed',
      () => runningLife({ term: { kind: 'date', end: '2026-03-31' } }).until('2026-04-02 09:00'),
    ],
  ])('admitted while %s, with dates of its own inside the pilot’s', (_name, lives) => {
    const life = applied(lives()).does(
      posts.head,
      'AdmitParticipant',
      admit({ from: '2026-02-10', until: '2026-03-31' }),
    );
    expect(life.pilot.matters['participant-1']).toMatchObject({
      state: 'admitted',
      data: { from: '2026-02-10', until: '2026-03-31' },
    });
  });

  test.each([
    [posts.owner, admit(), 'NOT_YOURS'],
    [posts.head, admit({ until: '2027-12-31' }), 'OUTSIDE_PILOT_TERM'],
    [posts.head, admit({ from: '2026-01-01' }), 'BEFORE_DECISION_IN_FORCE'],
    [posts.head, admit({ from: '2026-03-02', until: '2026-03-01' }), 'PARTICIPANT_DATES_CROSSED'],
    [posts.head, admit({ matter: 'participant-2' }), 'NO_SUCH_MATTER'],
  ])('%s %#: %s', (post, payload, code) => {
    expect(applied().tries(post, 'AdmitParticipant', payload)?.code).toBe(code);
  });

  test('told from a source, dates outside the pilot are kept and flagged', () => {
    const life = applied(runningLife({ reconstructed: true })).does(
      posts.head,
      'AdmitParticipant',
      admit({ until: '2027-12-31' }),
    );
    expect(life.events.at(-1)?.flags).toEqual(['OUTSIDE_PILOT_TERM']);
  });

  test('refused twice, admitted the third time, each linked to the one before', () => {
    const life = applied()
      .does(posts.head, 'RefuseParticipant', refusal)
      .does(posts.owner, 'ApplyParticipant', firm('participant-1'))
      .does(posts.head, 'RefuseParticipant', { ...refusal, matter: 'participant-2' })
      .does(posts.owner, 'ApplyParticipant', firm('participant-2'))
      .does(posts.head, 'AdmitParticipant', admit({ matter: 'participant-3' }));
    expect(
      Object.values(life.pilot.matters)
        .filter((matter) => matter.kind === 'participant')
        .map((matter) => matter.state),
    ).toEqual(['refused', 'refused', 'admitted']);
    expect(life.pilot.matters['participant-3']).toMatchObject({
      data: { previous: 'participant-2' },
    });
    expect(life.tries(posts.head, 'RefuseParticipant', refusal)?.code).toBe('WRONG_STATE');
  });

  test('before the decision on the pilot it can be refused, not admitted, and waits for nobody', () => {
    const life = applied(inConsultation());
    expect(life.task('decideParticipant')).toBeUndefined();
    expect(life.tries(posts.head, 'AdmitParticipant', admit())?.code).toBe('WRONG_STAGE');
    expect(life.tries(posts.head, 'RefuseParticipant', refusal)).toBeNull();
  });

  test('not by the supervisor, not after an unknown earlier one, not on a stale application', () => {
    expect(runningLife().tries(posts.supervisor, 'ApplyParticipant', firm())?.code).toBe(
      'NOT_YOURS',
    );
    expect(runningLife().tries(posts.owner, 'ApplyParticipant', firm('participant-9'))?.code).toBe(
      'NO_SUCH_PARTICIPANT',
    );
    expect(
      applied().tries(posts.head, 'AdmitParticipant', admit(), { basedOn: { matter: 5 } })?.code,
    ).toBe('STALE');
  });

  test('who has an interest admits nobody', () => {
    const life = applied();
    const head = life.facts().directory.holders(posts.head, life.now)[0]?.person ?? '';
    life.pilot = { ...life.pilot, proposal: { ...life.pilot.proposal, interested: [head] } };
    expect(life.tries(posts.head, 'AdmitParticipant', admit())?.code).toBe('INTERESTED_BARRED');
  });
});
