/** test: papers added to an open request, or the whole passed up to the superior. */
import type { Life } from '../support/life';
import { posts, runningLife } from '../support/running';

const asked = (): Life =>
  runningLife().does(posts.owner, 'RequestExtension', {
    newEnd: '2027-12-31',
    condition: null,
    reviewOn: null,
    reasons: 'text:1',
    participants: [],
  });
const supplement = { matter: 'extension-1', dossier: 'text:2' };
const refer = { matter: 'extension-1', reasons: 'text:beyond us' };
const refuse = { matter: 'extension-1', reasons: 'text:no' };

describe('SupplementRequest', () => {
  test('papers come in; who decides must have seen them', () => {
    const life = asked().does(posts.owner, 'SupplementRequest', supplement);
    expect(life.pilot.matters['extension-1']).toMatchObject({ state: 'requested', version: 2 });
  });

  test('also on a participant, not on what is decided or unknown, not by the supervisor', () => {
    const life = asked().does(posts.owner, 'ApplyParticipant', {
      name: 'text:firm',
      sort: 'firm',
      dossier: null,
      previous: null,
    });
    expect(
      life.tries(posts.owner, 'SupplementRequest', { ...supplement, matter: 'participant-1' }),
    ).toBeNull();
    expect(life.tries(posts.supervisor, 'SupplementRequest', supplement)?.code).toBe('NOT_YOURS');
    expect(
      life.tries(posts.owner, 'SupplementRequest', { ...supplement, matter: 'extension-9' })?.code,
    ).toBe('NO_SUCH_MATTER');
    life.does(posts.head, 'RefuseExtension', refuse);
    expect(life.tries(posts.owner, 'SupplementRequest', supplement)?.code).toBe('WRONG_STATE');
  });
});

describe('ReferRequest', () => {
  test('[M81] the superior has it, with its own receipt and clock; the head no longer decides', () => {
    const life = asked().until('2026-02-04 09:00').does(posts.head, 'ReferRequest', refer);
    expect(life.task('decideExtension')).toMatchObject({
      post: posts.superiorHead,
      rule: 'superior.decision',
      dueDate: '2026-02-13',
    });
    expect(life.tries(posts.head, 'RefuseExtension', refuse)?.code).toBe('WITH_SUPERIOR');
    life.does(posts.superiorHead, 'RefuseExtension', refuse);
    expect(life.pilot.matters['extension-1']?.state).toBe('refused');
  });

  test('a change and an early exit go up the same way', () => {
    const change = {
      aspects: ['scope'],
      description: 'text:1',
      reasons: 'text:1',
      effectOnTargets: null,
      growsScope: false,
      part: null,
      participant: null,
      newEnd: null,
    };
    const life = runningLife()
      .does(posts.owner, 'RequestChange', change)
      .does(posts.owner, 'RequestEarlyExit', { reasons: 'text:1', wishedOn: '2026-06-30' });
    life
      .does(posts.head, 'ReferRequest', { ...refer, matter: 'change-1' })
      .does(posts.head, 'ReferRequest', { ...refer, matter: 'earlyExit-1' });
    expect(life.task('decideChange')?.post).toBe(posts.superiorHead);
    expect(
      life.tries(posts.head, 'RefuseChange', { matter: 'change-1', reasons: 'text:1' })?.code,
    ).toBe('WITH_SUPERIOR');
    expect(
      life.tries(posts.head, 'GrantEarlyExit', {
        matter: 'earlyExit-1',
        effectiveOn: '2026-06-30',
        conditions: null,
      })?.code,
    ).toBe('WITH_SUPERIOR');
  });

  test('not twice, not by the owner, not a participant', () => {
    const life = asked();
    expect(life.tries(posts.owner, 'ReferRequest', refer)?.code).toBe('NOT_YOURS');
    life.does(posts.head, 'ReferRequest', refer);
    expect(life.tries(posts.head, 'ReferRequest', refer)?.code).toBe('ALREADY_REFERRED');
    life.does(posts.owner, 'ApplyParticipant', {
      name: 'text:firm',
      sort: 'firm',
      dossier: null,
      previous: null,
    });
    expect(
      life.tries(posts.head, 'ReferRequest', { ...refer, matter: 'participant-1' })?.code,
    ).toBe('DECIDED_HERE');
  });
});
