/** Who may put a law in force: one proposes what they saw, another who saw the same confirms it. */
import { mayConfirm, mayPropose, packAdminPost } from '../../domain/law-draft';
import { directory, holderOf, local } from './support/life';

const today = '2026-03-02';

describe('two people', () => {
  const first = 'p-1';
  const second = 'p-2';
  const asking = { person: second, seen: 'd', now: 'd', today, inForce: false };
  const proposal = { person: first, digest: 'd', effectiveFrom: '2026-04-01' };

  it('the one proposes, the other confirms', () => {
    expect(mayPropose({ ...asking, person: first }, '2026-04-01')).toBeNull();
    expect(mayConfirm(asking, proposal)).toBeNull();
  });

  it.each<[string, Partial<typeof asking>, Partial<typeof proposal> | null, string]>([
    ['by the same person', { person: first }, {}, 'SAME_PERSON'],
    ['of what nobody proposed', {}, null, 'NOT_PROPOSED'],
    ['of what is in force', { inForce: true }, {}, 'LAW_IN_FORCE'],
    ['on the day of the effect', { today: '2026-04-01' }, {}, 'EFFECT_NOT_FUTURE'],
    ['after the day of the effect', { today: '2026-04-02' }, {}, 'EFFECT_NOT_FUTURE'],
    ['of what changed after the proposal', { now: 'e', seen: 'e' }, {}, 'STALE_WHAT_IF'],
    ['of what changed since one looked', { now: 'd', seen: 'c' }, {}, 'STALE_WHAT_IF'],
  ])('confirming %s is refused', (_, change, proposed, code) => {
    const against = proposed === null ? null : { ...proposal, ...proposed };
    expect(mayConfirm({ ...asking, ...change }, against)?.code).toBe(code);
  });

  it('what changed is told with the new digest', () => {
    expect(mayConfirm({ ...asking, now: 'new' }, proposal)?.params).toEqual({
      seen: 'd',
      current: 'new',
    });
  });

  it.each<[string, Partial<typeof asking>, string]>([
    ['what is in force', { inForce: true }, 'LAW_IN_FORCE'],
    ['too late', { today: '2026-04-01' }, 'EFFECT_NOT_FUTURE'],
    ['without having seen what it does now', { seen: 'old' }, 'STALE_WHAT_IF'],
  ])('proposing %s is refused', (_, change, code) => {
    expect(mayPropose({ ...asking, ...change }, '2026-04-01')?.code).toBe(code);
  });

  it.each([
    ['government:packAdmin-1', true],
    ['government:packAdmin-2', true],
    ['government:operator', false],
    ['hoa-lac:head', false],
  ])('%s: a pack administrator is %s', (post, expected) => {
    const { person } = holderOf(post);
    expect(packAdminPost(directory, person, local('2026-03-02 09:00'))).toBe(
      expected ? post : null,
    );
  });
});
