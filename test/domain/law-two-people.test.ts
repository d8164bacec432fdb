/** Who may put a law in force: one proposes what they saw, another who saw the same confirms it. */
import { calendars } from '../../domain/calendar';
import { refuse } from '../../domain/kernel';
import { draftPacks } from '../../domain/law/drafts';
import { packs } from '../../domain/law/packs';
import { mayConfirm, mayPropose, packAdminPost, unfitFor } from '../../domain/law-draft';
import type { LawDraft } from '../../domain/what-if/draft';
import { calendarDraft, packDraft, packWith } from './support/drafts';
import { directory, holderOf, local } from './support/life';

type Asked = Parameters<typeof mayPropose>[0];

const today = '2026-03-02';

describe('two people', () => {
  const first = 'p-1';
  const second = 'p-2';
  const taken = refuse('LAW_TAKEN', { law: 'x', version: '1' });
  const asking: Asked = { person: second, seen: 'd', now: 'd', today, inForce: false, unfit: null };
  const proposal = { person: first, digest: 'd', effectiveFrom: '2026-04-01' };

  it('the one proposes, the other confirms', () => {
    expect(mayPropose({ ...asking, person: first }, '2026-04-01')).toBeNull();
    expect(mayConfirm(asking, proposal)).toBeNull();
  });

  it.each<[string, Partial<Asked>, Partial<typeof proposal> | null, string]>([
    ['by the same person', { person: first }, {}, 'SAME_PERSON'],
    ['of what nobody proposed', {}, null, 'NOT_PROPOSED'],
    ['of what is in force', { inForce: true }, {}, 'LAW_IN_FORCE'],
    ['of what no longer follows what is there', { unfit: taken }, {}, 'LAW_TAKEN'],
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

  it.each<[string, Partial<Asked>, string]>([
    ['what is in force', { inForce: true }, 'LAW_IN_FORCE'],
    ['what no longer follows what is there', { unfit: taken }, 'LAW_TAKEN'],
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

describe('what was written while others put laws in force', () => {
  const draft = packDraft({ registration: 2 });
  const [comparable] = draftPacks;
  if (comparable === undefined || draft.kind !== 'pack') throw new Error('No draft');
  const rival = packWith({ registration: 3 }, { version: '2027.0', effectiveFrom: '2026-12-15' });

  it('still follows the version that it names', () => {
    expect(unfitFor({ packs, calendars }, draft)).toBeNull();
    expect(unfitFor({ packs, calendars }, calendarDraft('2026-05-04'))).toBeNull();
  });

  it.each<[string, LawDraft, object, string]>([
    [
      'follows a version that another one followed',
      draft,
      { packs: [...packs, rival] },
      'LAW_TAKEN',
    ],
    ['is there already', draft, { packs: [...packs, draft.pack] }, 'LAW_TAKEN'],
    [
      'is a calendar that is there already',
      calendarDraft('2026-05-04'),
      { calendars: [...calendars, calendarDraft('2026-05-04').calendar] },
      'LAW_TAKEN',
    ],
    [
      'is a draft that is only compared with [M59]',
      { ...draft, pack: comparable },
      {},
      'DRAFT_PACK',
    ],
  ])('what %s is put in force by nobody', (_, written, there, code) => {
    expect(unfitFor({ packs, calendars, ...there }, written)?.code).toBe(code);
  });
});
