/** Silence towards the subject has a ground and a day; the day asks, a person tells, and until then the subject sees nothing of it. */
import { asSeenBy, bodySeen, keptFrom, tellsOf } from '../../../domain/state/evidence';
import {
  alive,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import {
  E,
  auditor,
  clerk,
  demanded,
  handedOver,
  legal,
  readerIn,
  sealed,
} from '../support/exporting';
import { gates } from '../support/gates';
import type { Life } from '../support/life';

const tell = { matter: E, number: '3/TB' };
const keep = { matter: E, silenceGround: 'text:g', silentUntil: '2026-06-01' };
const motive = {
  matter: E,
  motive: 'commonGood',
  degree: null,
  number: '1/KL',
  decidedOn: '2026-03-02',
  reasons: 'text:r',
};

gates(sealed, {
  command: 'TellSubject',
  post: superiorHead,
  payload: tell,
  wrongPosts: [head, clerk, legal, proposer],
  wrongStages: ['ARCHIVED'],
  wrongState: 'granted',
});
gates(sealed, {
  command: 'KeepSilent',
  post: superiorHead,
  payload: keep,
  wrongPosts: [head, clerk, legal],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'granted',
});

describe('the end of silence', () => {
  it('[M91] is a person who tells', () => {
    const life = sealed().does(superiorHead, 'TellSubject', tell);
    expect(matter(life, E)).toMatchObject({
      state: 'granted',
      data: { told: true, post: proposer, silentUntil: null },
    });
  });

  it.each([
    ['2026-03-01', 'DATE_PASSED'],
    ['2026-06-01', null],
    ['2026-07-01', 'SILENCE_TOO_LONG'],
  ])('[M91] may be put off to %s: %s', (silentUntil, code) =>
    expect(codeOf(sealed().tries(superiorHead, 'KeepSilent', { ...keep, silentUntil }))).toBe(code),
  );

  it('[M91] put off has a new day and a ground of its own', () =>
    expect(dateOf(sealed().does(superiorHead, 'KeepSilent', keep), 'tellSubject')).toBe(
      '2026-06-01',
    ));

  it('[M91] never comes by itself: the day reminds, marks overdue and escalates', () => {
    const life = sealed().until('2026-08-03 09:00');
    expect(life.rungsOf('tellSubject')).toEqual(expect.arrayContaining(['due', 'overdue']));
    expect(stateOf(life, E)).toBe('sealed');
    expect(decidedByClock(life)).not.toContain('SubjectTold');
  });
});

describe('who may know of evidence that the subject was not told of', () => {
  const knows = (life: Life, post: string): boolean =>
    !keptFrom(life.pilot, readerIn(life, post)).has(E);

  it.each([
    [superiorHead, true],
    [clerk, true],
    [legal, true],
    [auditor, true],
    [proposer, false],
    [head, false],
    [owner, false],
    [supervisor, false],
    ['tan-lap:head', false],
  ])('[M91] %s: %s', (post, known) => {
    expect(knows(demanded(), post)).toBe(known);
    expect(knows(sealed(), post)).toBe(known);
    expect(knows(handedOver(), post)).toBe(true);
  });

  it('[M91] the subject in whatever post does not', () => {
    const life = demanded(alive(), { person: readerIn(alive(), auditor).person });
    expect(knows(life, auditor)).toBe(false);
  });

  it('[M91] what came of it is kept from them as well', () => {
    const life = sealed().does(clerk, 'RecordMotive', motive);
    expect([...keptFrom(life.pilot, readerIn(life, proposer))].sort()).toEqual([E, 'motive-1']);
  });

  it('[M91] for them it is not there: no matter, no number, no rung', () => {
    const life = sealed().does(clerk, 'RecordMotive', motive).until('2026-06-01 09:00');
    const seen = asSeenBy(life.pilot, readerIn(life, proposer));
    expect(JSON.stringify(seen)).not.toContain('evidence');
    expect(JSON.stringify(seen)).not.toContain('motive-1');
    expect(seen.stage).toBe(life.pilot.stage);
    expect(asSeenBy(life.pilot, readerIn(life, clerk))).toBe(life.pilot);
  });

  it.each([
    [{ matter: E }, true],
    [{ matter: 'motive-1', evidence: E }, true],
    [{ matter: 'export-1' }, false],
    [{}, false],
    [null, false],
  ])('an entry with %j tells of it: %s', (body, tells) =>
    expect(tellsOf(new Set([E]), body)).toBe(tells),
  );

  it('of a list of what moved, their lines are left out and the others stay', () => {
    const own = { matter: 'main', step: 'report' };
    const body = { to: 'vn-public@2', moved: [{ matter: E, step: 'release' }, own], number: null };
    expect(bodySeen(new Set([E]), body)).toEqual({ ...body, moved: [own] });
    expect(bodySeen(new Set(), body)).toBe(body);
    expect(bodySeen(new Set([E]), null)).toBeNull();
  });
});
