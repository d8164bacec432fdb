/** test: when a matter has lost its object: by kind, state and stage; whose desk a duty lies on, memo or not. */
import { dutiesOf, mootOf, postsOfDuty } from '../../domain/duties';
import type { Duty } from '../../domain/kernel';
import { mootMatters, withoutMoot } from '../../domain/moot';
import type { Matter, Pilot } from '../../domain/pilot';
import { stages } from '../../domain/stages';
import type { Stage } from '../../domain/stages';
import { alivePilot, head, owner, superiorHead, vacantDirectory } from './support/alive';
import { directory, lawOf, local } from './support/life';
import { withRules } from './support/sandbox';
import { closedAfterRun, closedBeforeRun, inOutcomeReview } from './support/tables';

const law = lawOf();
const now = local('2026-03-02 09:00');
const matter = (kind: string, state: string, change: Partial<Matter> = {}): Matter => ({
  ...{
    id: `${kind}-1`,
    kind,
    state,
    openedAt: now,
    closedAt: null,
    version: 1,
    data: { since: now, levelSince: now },
  },
  ...change,
});
const having = (stage: Stage, ...matters: readonly Matter[]): Pilot =>
  alivePilot({
    stage,
    stageSince: now,
    matters: Object.fromEntries(matters.map((each) => [each.id, each])),
  });
const duty = (change: Partial<Duty> = {}): Duty => ({
  ...{
    matter: 'obstacle-1',
    step: 's',
    role: 'head',
    commands: ['ResolveObstacle'],
    rule: 'obstacle.answer',
  },
  openedAt: now,
  due: { date: '2026-03-09', at: local('2026-03-09 17:00') },
  ...change,
});
const mootIn = (pilot: Pilot, asked: readonly Duty[] = []) =>
  mootMatters(pilot, asked).map(({ id }) => id);
const end: readonly Stage[] = [...inOutcomeReview, ...closedAfterRun, ...closedBeforeRun];

describe('a matter that no act fits any more', () => {
  test('is moot from the end of the term on, and in no stage before, nor in the archive', () => {
    const at = stages.filter(
      (stage) => mootIn(having(stage, matter('obstacle', 'raised'))).length > 0,
    );
    expect([...at].sort()).toEqual([...end].sort());
  });

  test.each([
    ['obstacle', 'raised', true],
    ['noSuchKind', 'open', true],
    ['obstacle', 'noSuchState', true],
    ['commendation', 'nominated', false],
    ['responsibility', 'opened', false],
  ])('%s that is %s at CLOSED_FAILED: %s', (kind, state, is) => {
    expect(mootIn(having('CLOSED_FAILED', matter(kind, state)))).toEqual(is ? [`${kind}-1`] : []);
  });

  test('is open, and each of several is told', () => {
    const pilot = having(
      'CLOSED_FAILED',
      matter('obstacle', 'raised'),
      matter('obstacle', 'raised', { id: 'obstacle-2', closedAt: now }),
      matter('obstacle', 'escalated', { id: 'obstacle-3' }),
    );
    expect(mootIn(pilot)).toEqual(['obstacle-1', 'obstacle-3']);
  });

  test('is not moot while an act that names no kind is asked for it', () => {
    const pilot = having('CLOSED_FAILED', matter('obstacle', 'raised'));
    const name = 'Archive';
    expect(mootIn(pilot, [duty({ commands: [name] })])).toEqual([]);
    expect(mootIn(pilot, [duty({ commands: [name], matter: 'obstacle-2' })])).toEqual([
      'obstacle-1',
    ]);
    expect(mootIn(pilot, [duty()])).toEqual(['obstacle-1']);
    expect(mootIn(pilot, [duty({ commands: ['CheckNomination'] })])).toEqual(['obstacle-1']);
    expect(mootIn(pilot, [duty({ commands: ['Teleport'] })])).toEqual(['obstacle-1']);
  });
});

describe('what is asked instead', () => {
  const pilot = having(
    'WITHDRAWN',
    matter('obstacle', 'raised'),
    matter('finding', 'raised', { id: 'finding-1' }),
  );
  const asked = [duty(), duty({ matter: 'main' })];

  test('nothing changes without such a matter: the very same duties', () =>
    expect(withoutMoot(pilot, law, asked, [])).toBe(asked));

  test('its own duties fall away, the head is asked to close it, and others stay', () => {
    const moot = mootMatters(pilot, asked).filter(({ kind }) => kind === 'obstacle');
    expect(withoutMoot(pilot, law, asked, moot)).toEqual([
      asked[1],
      {
        ...{
          matter: 'obstacle-1',
          step: 'closeAsMoot',
          role: 'head',
          commands: ['CloseAsMoot'],
          rule: 'moot.close',
        },
        ...{ openedAt: now, due: { date: '2026-03-30', at: local('2026-03-30 17:00') } },
      },
    ]);
  });

  test.each([
    ['2026-03-02 09:00', '2026-03-30'],
    ['2026-03-16 09:00', '2026-04-13'],
    ['2026-02-02 09:00', '2026-03-30'],
  ])('waits from the later of its opening and the end at %s: %s', (since, date) => {
    const ended = { ...pilot, stageSince: local(since) };
    const asks = dutiesOf(ended, law).filter(({ step }) => step === 'closeAsMoot');
    expect(asks.map((each) => each.due.date)).toEqual([date, date]);
  });

  test('of what only sources tell nothing falls away', () => {
    const told = {
      ...having('RUNNING', matter('obstacle', 'raised')),
      provenance: 'reconstructed' as const,
    };
    expect(dutiesOf(told, law).map(({ step }) => step)).toContain('resolveObstacle');
    expect(dutiesOf({ ...told, stage: 'WITHDRAWN' }, law).map(({ step }) => step)).not.toContain(
      'closeAsMoot',
    );
    expect(mootOf({ ...told, stage: 'WITHDRAWN' }, law).map(({ id }) => id)).toEqual([
      'obstacle-1',
    ]);
  });
});

describe('duties under another law', () => {
  test('are asked anew, and again under the first', () => {
    const pilot = having('RUNNING', matter('obstacle', 'raised'));
    const slow = withRules(law, { 'obstacle.answer': { value: 10 } });
    const dates = [law, slow, law].map(
      (each) => dutiesOf(pilot, each).find(({ step }) => step === 'resolveObstacle')?.due.date,
    );
    expect(dates).toEqual(['2026-03-09', '2026-03-16', '2026-03-09']);
    expect(dutiesOf(pilot, law)).toBe(dutiesOf(pilot, law));
  });
});

describe('whose desk', () => {
  const pilot = having('RUNNING', matter('obstacle', 'raised'));
  const on = (change: Partial<Duty>, at = directory, given = pilot) =>
    postsOfDuty(given, at, duty(change), now).map(({ id }) => id);
  const legals = ['hoa-lac:legal-1', 'hoa-lac:legal-2'];
  const substitute = (post: string, step = 's', of = 'obstacle-1') => ({
    of,
    step,
    commands: [],
    post,
  });

  test.each<[string, Partial<Duty>, readonly string[], readonly string[]]>([
    ['the role’s', {}, [], [head]],
    ['a named post before the role’s', { post: owner }, [], [owner]],
    ['a named post that is not there leaves the role’s', { post: 'moon:clerk' }, [], [head]],
    ['all that carry the role', { role: 'legal' }, [], legals],
    [
      'held ones first',
      { role: 'legal' },
      ['hoa-lac:legal-1'],
      ['hoa-lac:legal-2', 'hoa-lac:legal-1'],
    ],
    ['nobody’s falls to the head', { role: 'legal' }, legals, [head]],
    ['and above an empty head’s desk upward', { role: 'legal' }, [...legals, head], [superiorHead]],
  ])('%s', (_, change, vacant, expected) =>
    expect(on(change, vacantDirectory(...vacant))).toEqual(expected),
  );

  test('a substitute’s before all, for its matter and step alone, held or not', () => {
    const given = (...substitutes: Pilot['substitutes'] & object) => ({ ...pilot, substitutes });
    const tan = substitute('tan-lap:head');
    expect(on({}, directory, given(tan))).toEqual(['tan-lap:head']);
    expect(on({ post: owner }, directory, given(tan))).toEqual(['tan-lap:head']);
    expect(on({ step: 't' }, directory, given(tan))).toEqual([head]);
    expect(on({ matter: 'main' }, directory, given(tan))).toEqual([head]);
    expect(on({}, vacantDirectory('tan-lap:head'), given(tan))).toEqual(['tan-lap:head']);
    expect(on({}, directory, given(substitute('moon:head')))).toEqual([head]);
  });
});
