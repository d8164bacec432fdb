/** Matters without an object: what a pilot's end left open is on the head's desk, and only a person closes it. */
import { mootOf } from '../../../domain/duties';
import { codeOf, head, owner, proposer, superiorHead } from '../support/alive';
import { Life, lawOf } from '../support/life';
import { inReview } from '../support/routes';
import { runningLife } from '../support/running';

const raise = { description: 'text:obstacle', hinders: 'rules' };
const close = { matter: 'obstacle-1', reasons: 'text:no-object' };

const nomination = {
  nominee: 'individual',
  unit: null,
  name: null,
  merit: 'text:merit',
  reasons: 'text:reasons',
};

/** Withdrawn, with an obstacle that nobody resolved. */
const withdrawn = (): Life =>
  inReview()
    .does(proposer, 'RaiseObstacle', raise)
    .does(proposer, 'Withdraw', { reason: 'text:reason' });

describe('an obstacle of a pilot that was withdrawn', () => {
  it('has lost its object: nobody is asked to resolve it, the head to close it', () => {
    const life = withdrawn();
    expect(mootOf(life.pilot, life.law).map(({ id }) => id)).toEqual(['obstacle-1']);
    expect(life.task('resolveObstacle')).toBeUndefined();
    expect(life.task('closeAsMoot')).toMatchObject({
      matter: 'obstacle-1',
      post: head,
      commands: ['CloseAsMoot'],
      rule: 'moot.close',
      mark: 'X',
    });
  });

  it('keeps the pilot from the archive until it is closed', () => {
    const life = withdrawn();
    expect(life.task('archiveRecord')).toBeUndefined();
    life.does(head, 'CloseAsMoot', close);
    expect(life.pilot.matters['obstacle-1']).toMatchObject({ state: 'moot', closedAt: life.now });
    expect(life.types.at(-1)).toBe('MatterClosedAsMoot');
    expect(life.task('closeAsMoot')).toBeUndefined();
    expect(life.task('archiveRecord')?.commands).toEqual(['Archive']);
  });

  it('is asked for again and again, and no clock closes it', () => {
    const life = withdrawn().until('2027-03-01 09:00');
    expect(life.rungsOf('closeAsMoot')).toContain('overdue');
    expect(life.rungsOf('resolveObstacle')).toEqual([]);
    expect(life.pilot.matters['obstacle-1']?.closedAt).toBeNull();
  });

  it('may be closed by the superior too', () => {
    expect(codeOf(withdrawn().tries(superiorHead, 'CloseAsMoot', close))).toBeNull();
  });

  it.each([
    ['the proposer', proposer, close, 'NOT_YOURS'],
    ['an owner', owner, close, 'NOT_YOURS'],
    ['no such matter', head, { ...close, matter: 'obstacle-9' }, 'NO_SUCH_MATTER'],
  ])('is not closed: %s', (_, post, payload, code) => {
    expect(codeOf(withdrawn().tries(post, 'CloseAsMoot', payload))).toBe(code);
  });

  it('is closed once', () => {
    const life = withdrawn().does(head, 'CloseAsMoot', close);
    expect(codeOf(life.tries(head, 'CloseAsMoot', close))).toBe('NOT_MOOT');
  });

  it('is not closed by a head who proposed the pilot', () => {
    const life = withdrawn();
    const { proposal } = life.pilot;
    const own = new Life(lawOf(), '2026-03-02 09:00', {
      ...life.pilot,
      proposal: { ...proposal, interested: [holder(life)] },
    });
    expect(codeOf(own.tries(head, 'CloseAsMoot', close))).toBe('INTERESTED_BARRED');
  });
});

const holder = (life: Life): string =>
  life.facts().directory.holders(head, life.now)[0]?.person ?? '';

describe('a matter that its own proceeding can still settle', () => {
  it('is not moot while the pilot runs', () => {
    const life = runningLife().does(head, 'RaiseObstacle', raise);
    expect(mootOf(life.pilot, life.law)).toEqual([]);
    expect(life.task('resolveObstacle')).toBeDefined();
    expect(codeOf(life.tries(head, 'CloseAsMoot', close))).toBe('WRONG_STAGE');
  });

  it('is not moot either where the stage still knows an act for it', () => {
    const life = withdrawn();
    const { person } = life.pilot.proposal.proposer;
    life.does(head, 'Nominate', { ...nomination, person });
    expect(codeOf(life.tries(head, 'CloseAsMoot', { ...close, matter: 'commendation-1' }))).toBe(
      'NOT_MOOT',
    );
  });
});
