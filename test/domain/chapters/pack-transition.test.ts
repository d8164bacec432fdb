/** test: a pilot moves to another law: prepared by one, put in force by another who has seen every due date that moves. */
import type { Command, Transition } from '../../../domain/kernel';
import type { Law } from '../../../domain/law/law';
import { draftPacks } from '../../../domain/law/drafts';
import { digestOf, packRef, packWanted, transition } from '../../../domain/pack-transition';
import type { Pilot } from '../../../domain/pilot';
import {
  alivePilot,
  bodyOf,
  codeOf,
  head,
  lastOf,
  owner,
  superiorHead,
  told,
} from '../support/alive';
import { gates } from '../support/gates';
import { Life, holderOf, lawOf } from '../support/life';
import { concludedLife, endingLife, heardLife, reportedLife } from '../support/ending';
import {
  approvedPilot,
  formingCouncil,
  inAppraisal,
  inConsultation,
  inOverrideWindow,
  inReview,
  inUrgency,
  onNormTrack,
  passed,
  referredUp,
  registered,
  rejected,
  returned,
  submitted,
  withdrawn,
} from '../support/routes';
import { banking, fitting, sandbox, withRules } from '../support/sandbox';

const first = 'government:packAdmin-1';
const second = 'government:packAdmin-2';
const conclusion = 'vn-party-conclusion-14';
const M = 'packTransition-1';
const refOf = (pack: string): string => packRef(lawOf(pack));
const prepare = (pack = conclusion) => ({ pack: refOf(pack), reason: 'text:reason' });

/** Answers like the record: the law that the command speaks of, and afterwards the law that the state names. */
function withLaws(life: Life, laws: readonly Law[]): Life {
  const facts = life.facts.bind(life);
  const current = (): Law => laws.find((law) => packRef(law) === life.pilot.law.pack) ?? life.law;
  const tries = life.tries.bind(life);
  let moving: Transition | undefined;
  life.facts = () => ({ ...facts(), law: current(), ...(moving === undefined ? {} : { moving }) });
  life.tries = (post, name, payload = {}, more = {}) => {
    const wanted = packWanted(life.pilot, { name, payload } as Command);
    const next = laws.find((law) => packRef(law) === wanted);
    moving = next === undefined ? undefined : transition(life.pilot, current(), next);
    const answer = tries(post, name, payload, more);
    moving = undefined;
    return answer;
  };
  return life;
}

/** The Decree's seven days for an obstacle's answer become ten. */
const decree = lawOf();
const tenDays = withRules(lawOf(conclusion), { 'obstacle.answer': { value: 10 } });
const laws = [decree, tenDays, lawOf(banking), lawOf(sandbox), lawOf('generic')];
const pinned = (law: Law, change: Partial<Pilot> = {}): Pilot =>
  alivePilot({
    law: {
      pack: packRef(law),
      packHash: law.packHash,
      calendar: `${law.calendar.id}@${law.calendar.version}`,
    },
    ...change,
  });

const obstacle = { description: 'text:wall', hinders: 'rules' };
const alive = (change: Partial<Pilot> = {}): Life =>
  withLaws(new Life(decree, '2026-11-17 09:00', pinned(decree, change)), laws).does(
    owner,
    'RaiseObstacle',
    obstacle,
  );
const prepared = (life = alive()): Life => life.does(first, 'PreparePackTransition', prepare());
const digestIn = (life: Life): string =>
  (life.pilot.matters[M]?.data as { digest: string } | undefined)?.digest ?? '';
const force = (life: Life) => ({ matter: M, digest: digestIn(life), reason: 'text:reason' });
const moved = (life = prepared()): Life => life.does(second, 'PutPackInForce', force(life));

gates(() => alive(), {
  command: 'PreparePackTransition',
  post: first,
  payload: prepare(),
  wrongPosts: [head, owner, superiorHead, 'government:head', 'government:monitor'],
  wrongStages: ['ARCHIVED'],
  separated: true,
});

gates(() => prepared(), {
  command: 'PutPackInForce',
  post: second,
  payload: force(prepared()),
  wrongPosts: [head, owner, superiorHead, 'government:head'],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'inForce',
});

gates(() => prepared(), {
  command: 'DropPackTransition',
  post: second,
  payload: { matter: M, reasons: 'text:reasons' },
  wrongPosts: [head, owner, superiorHead],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'dropped',
});

describe('[M47] the move', () => {
  const row = {
    matter: 'obstacle-1',
    step: 'resolveObstacle',
    rule: 'obstacle.answer',
    oldDue: '2026-11-24T10:00:00.000Z',
    newDue: '2026-12-01T10:00:00.000Z',
  };

  it('shows every due date that moves before anybody decides, and changes nothing yet', () => {
    const life = prepared();
    expect((bodyOf(life, 'PackTransitionPrepared') as Transition).moved).toContainEqual(row);
    expect(life.pilot.law.pack).toBe('vn-decree-73@2026.1');
    expect(life.task('resolveObstacle')?.dueDate).toBe('2026-11-24');
    expect(life.pilot.matters[M]).toMatchObject({ kind: 'packTransition', state: 'prepared' });
  });

  it('in force, the pilot lives under the new law: pin, calendar and dates', () => {
    const life = moved();
    expect(life.pilot.law).toEqual({
      pack: 'vn-party-conclusion-14@2026.1',
      packHash: tenDays.packHash,
      calendar: `${tenDays.calendar.id}@${tenDays.calendar.version}`,
    });
    expect(bodyOf(life, 'PackPutInForce')).toMatchObject({
      from: 'vn-decree-73@2026.1',
      to: 'vn-party-conclusion-14@2026.1',
      reason: 'text:reason',
      moved: expect.arrayContaining([row]) as unknown[],
    });
    life.until('2026-11-25 09:00');
    expect(life.rungsOf('resolveObstacle')).not.toContain('overdue');
    life.until('2026-12-01 17:30');
    expect(life.rungsOf('resolveObstacle')).toContain('overdue');
  });

  it('closes its own matter and forgets what was shown', () => {
    expect(moved().pilot.matters[M]).toMatchObject({
      state: 'inForce',
      closedAt: expect.any(String) as string,
      data: { moved: [] },
    });
  });

  it('counts its own date for nothing: it is over with the act', () => {
    const { moved: rows } = transition(prepared().pilot, decree, tenDays);
    expect(rows.filter(({ step }) => step === 'decidePackTransition')).toEqual([]);
  });

  it('deletes no lateness, and reminds nobody twice', () => {
    const life = alive().until('2026-11-24 17:30');
    expect(life.rungsOf('resolveObstacle')).toContain('overdue');
    moved(prepared(life)).until('2026-12-01 17:30');
    const rang = life.events.filter(({ type }) => type === 'ClockRang').map(({ clock }) => clock);
    expect(new Set(rang).size).toBe(rang.length);
    expect(life.rungsOf('resolveObstacle').filter((name) => name === 'reminder-1')).toHaveLength(1);
    expect(life.rungsOf('resolveObstacle').filter((name) => name === 'overdue')).toHaveLength(2);
  });

  it('an earlier date that has passed already is rung at once, late as it is', () => {
    const short = withRules(lawOf(conclusion), { 'obstacle.answer': { value: 1 } });
    const life = withLaws(new Life(decree, '2026-11-17 09:00', pinned(decree)), [decree, short]);
    life.does(owner, 'RaiseObstacle', obstacle).until('2026-11-20 09:00');
    moved(prepared(life)).until('2026-11-20 09:01');
    expect(life.rungsOf('resolveObstacle')).toContain('overdue');
  });

  it('back again is a move like any other', () => {
    const life = moved();
    life.does(first, 'PreparePackTransition', prepare('vn-decree-73'));
    const { digest } = life.pilot.matters['packTransition-2']?.data as { digest: string };
    life.does(second, 'PutPackInForce', { matter: 'packTransition-2', digest, reason: 'text:r' });
    expect(life.pilot.law.pack).toBe('vn-decree-73@2026.1');
    expect(life.pilot.law.packHash).toBe(decree.packHash);
  });

  it('with another calendar the pin names that one', () => {
    const life = alive().does(first, 'PreparePackTransition', prepare('generic'));
    life.does(second, 'PutPackInForce', force(life));
    expect(life.pilot.law.calendar).toMatch(/^generic@/);
  });

  it('is told to the pilot’s people', () => {
    expect(lastOf(moved(), 'PackPutInForce')?.by.person).toBe(holderOf(second).person);
  });

  it.each([
    ['SUBMITTED', submitted],
    ['INTAKE', registered],
    ['RETURNED', returned],
    ['URGENT_REVIEW', inUrgency],
    ['COUNCIL_FORMING', formingCouncil],
    ['APPRAISAL', inAppraisal],
    ['CONSULT', inConsultation],
    ['LEADERSHIP_REVIEW', inReview],
    ['OVERRIDE_WINDOW', inOverrideWindow],
    ['DECISION_DRAFT', passed],
    ['REFERRED_UP', referredUp],
    ['NORM_TRACK', onNormTrack],
    ['APPROVED_PILOT', approvedPilot],
    ['REJECTED', rejected],
    ['WITHDRAWN', withdrawn],
    ['ENDING', endingLife],
    ['ASSESSMENT', reportedLife],
    ['OUTCOME_SET', () => concludedLife('achieved')],
    ['CAUSE_REVIEW', heardLife],
  ] as const)('can be at %s, and leaves the stage as it is', (stage, reached) => {
    const life = withLaws(reached(), laws);
    expect(moved(prepared(life)).pilot.law.pack).toBe('vn-party-conclusion-14@2026.1');
    expect(life.pilot.stage).toBe(stage);
  });

  it('before the decision, the clocks of the approval move', () => {
    const life = withLaws(submitted(), laws).does(
      first,
      'PreparePackTransition',
      prepare('generic'),
    );
    const { moved: rows } = life.pilot.matters[M]?.data as Transition;
    expect(rows.map(({ step }) => step)).toContain('register');
  });
});

describe('the second person', () => {
  it('is not the one who prepared it', () => {
    const life = prepared();
    expect(codeOf(life.tries(first, 'PutPackInForce', force(life)))).toBe('PREPARED_BY_YOU');
    expect(life.tries(second, 'PutPackInForce', force(life))).toBeNull();
  });

  it('has seen other moves than there are now: STALE', () => {
    const life = prepared();
    const seen = force(life);
    life.until('2026-11-18 09:00').does(owner, 'RaiseObstacle', obstacle);
    expect(life.tries(second, 'PutPackInForce', seen)).toMatchObject({
      code: 'STALE',
      params: { seen: seen.digest },
    });
    const { digest } = transition(life.pilot, decree, tenDays);
    expect(digest).not.toBe(seen.digest);
    expect(life.tries(second, 'PutPackInForce', { ...seen, digest })).toBeNull();
  });

  it('a digest that nobody was shown is STALE', () => {
    const life = prepared();
    const wrong = { ...force(life), digest: '0'.repeat(16) };
    expect(codeOf(life.tries(second, 'PutPackInForce', wrong))).toBe('STALE');
  });

  it('may drop it, and so may the one who prepared it; then another can be prepared', () => {
    for (const post of [first, second]) {
      const life = prepared().does(post, 'DropPackTransition', { matter: M, reasons: 'text:r' });
      expect(life.pilot.matters[M]).toMatchObject({ state: 'dropped', data: { moved: [] } });
      expect(life.pilot.law.pack).toBe('vn-decree-73@2026.1');
      expect(life.tries(first, 'PreparePackTransition', prepare())).toBeNull();
    }
  });
});

describe('what is refused', () => {
  it.each([
    ['a law that nobody issued', 'moon@1', 'PACK_UNKNOWN'],
    ['another version that nobody issued', 'vn-party-conclusion-14@1900', 'PACK_UNKNOWN'],
    ['the law in use', 'vn-decree-73@2026.1', 'PACK_IN_USE'],
  ])('%s', (_, pack, code) => {
    const refusal = alive().tries(first, 'PreparePackTransition', { pack, reason: 'text:r' });
    expect(codeOf(refusal)).toBe(code);
  });

  it('a second move while one waits', () => {
    expect(codeOf(prepared().tries(second, 'PreparePackTransition', prepare()))).toBe(
      'TRANSITION_ALREADY_PREPARED',
    );
  });

  it('[M59] a draft', () => {
    const [draft] = draftPacks;
    if (draft === undefined) throw new Error('no draft');
    const law: Law = { ...decree, pack: { ...decree.pack, ...draft } };
    const life = withLaws(new Life(decree, '2026-11-17 09:00', pinned(decree)), [decree, law]);
    const refusal = life.tries(first, 'PreparePackTransition', { pack: packRef(law), reason: 't' });
    expect(refusal).toMatchObject({ code: 'DRAFT_PACK', params: { pack: packRef(law) } });
  });

  it('[M47] a law that is not in force yet, or no more', () => {
    const later = { ...tenDays, pack: { ...tenDays.pack, effectiveFrom: '2027-01-01' } };
    const ended = { ...tenDays, pack: { ...tenDays.pack, effectiveTo: '2026-11-16' } };
    for (const law of [later, ended]) {
      const life = withLaws(new Life(decree, '2026-11-17 09:00', pinned(decree)), [decree, law]);
      expect(codeOf(life.tries(first, 'PreparePackTransition', prepare()))).toBe(
        'PACK_NOT_IN_FORCE',
      );
    }
  });

  it('a law that ended between preparation and decision', () => {
    const law = { ...tenDays, pack: { ...tenDays.pack, effectiveTo: '2026-11-17' } };
    const life = withLaws(new Life(decree, '2026-11-17 09:00', pinned(decree)), [decree, law]);
    life.does(first, 'PreparePackTransition', prepare()).until('2026-11-18 09:00');
    expect(codeOf(life.tries(second, 'PutPackInForce', force(life)))).toBe('PACK_NOT_IN_FORCE');
  });

  it('a law whose caps the plan breaks; what fits may move', () => {
    const wide = withLaws(
      passed({ submission: { plan: fitting({ sites: Array.from({ length: 11 }, () => 's') }) } }),
      laws,
    );
    expect(wide.tries(first, 'PreparePackTransition', prepare(sandbox))).toMatchObject({
      code: 'OVER_CAP',
      params: { cap: 'sites', limit: 10 },
    });
    const good = withLaws(passed({ submission: { plan: fitting() } }), laws);
    expect(good.tries(first, 'PreparePackTransition', prepare(sandbox))).toBeNull();
  });

  it('a term that is longer than the new law allows from now on', () => {
    const life = alive({});
    expect(life.tries(first, 'PreparePackTransition', prepare(banking))).toMatchObject({
      code: 'OVER_CAP',
      params: { cap: 'time', value: '2028-12-29' },
    });
  });

  it('of a pilot told from sources nothing: it is kept and flagged', () => {
    const life = withLaws(told({ law: pinned(decree).law }), laws);
    life.does(first, 'PreparePackTransition', prepare(banking));
    expect(life.events.at(-1)?.flags).toContain('OVER_CAP');
  });
});

describe('the duty', () => {
  it('waits with the keepers of the packs for ten working days and decides nothing by itself', () => {
    const life = prepared();
    expect(life.task('decidePackTransition')).toMatchObject({
      dueDate: '2026-12-01',
      mark: 'X',
      commands: ['PutPackInForce', 'DropPackTransition'],
    });
    life.until('2027-01-29 09:00');
    expect(life.rungsOf('decidePackTransition')).toEqual(
      expect.arrayContaining(['reminder-1', 'due', 'overdue', 'escalation-1']),
    );
    expect(life.pilot.law.pack).toBe('vn-decree-73@2026.1');
    expect(life.pilot.matters[M]?.state).toBe('prepared');
  });
});

describe('the digest', () => {
  const row = {
    matter: 'm-1',
    step: 's',
    rule: 'r',
    oldDue: '2026-01-01T00:00:00.000Z',
    newDue: null,
  };

  it.each([
    ['another law', 'b@1', [row]],
    ['another date', 'a@1', [{ ...row, newDue: '2026-01-02T00:00:00.000Z' }]],
    ['another step', 'a@1', [{ ...row, step: 't' }]],
    ['one more', 'a@1', [row, row]],
    ['none', 'a@1', []],
  ])('tells %s apart', (_, to, rows) => {
    expect(digestOf(to, rows)).not.toBe(digestOf('a@1', [row]));
    expect(digestOf(to, rows)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is the same for the same moves', () => {
    const life = prepared();
    expect(transition(life.pilot, decree, tenDays).digest).toBe(digestIn(life));
  });

  it.each([
    ['another command', { name: 'RaiseObstacle', payload: { pack: 'a@1' } }],
    ['no pack', { name: 'PreparePackTransition', payload: {} }],
    ['no payload', { name: 'PutPackInForce', payload: null }],
    ['no such matter', { name: 'PutPackInForce', payload: { matter: 'packTransition-9' } }],
    ['a matter of another kind', { name: 'PutPackInForce', payload: { matter: 'obstacle-1' } }],
  ])('%s wants no pack', (_, command) => {
    expect(packWanted(alive().pilot, command as Command)).toBeNull();
  });
});
