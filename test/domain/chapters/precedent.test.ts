/** Precedents: a finished pilot is nominated with what it teaches, success or failure, and another person decides. */
import type { Pilot } from '../../../domain/pilot';
import type { OutcomeValue } from '../../../domain/state/outcome';
import { precedentOf } from '../../../domain/state/precedent';
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  owner,
  proposer,
  stateOf,
} from '../support/alive';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { alivePilot } from '../support/alive';

const P = 'precedent-1';
const monitor = 'government:monitor';
const lessons = {
  lessons: 'text:ask-early',
  bottlenecks: ['procedure', 'land'],
  instruments: ['73/2023/NĐ-CP'],
  teaches: 'works',
};
const accept = { matter: P, number: 'TL-7', remarks: null };
const decline = { matter: P, reasons: 'text:nothing-new' };

const finished = (value: OutcomeValue = 'achieved', change: Partial<Pilot> = {}): Life => {
  const { outcome } = alivePilot();
  return alive({ stage: 'CLOSED_SUCCESS', outcome: { ...outcome, value }, ...change });
};
const nominated = (): Life => finished().does(owner, 'NominatePrecedent', lessons);
const accepted = (): Life => nominated().does(monitor, 'AcceptPrecedent', accept);
const abused = (life: Life): Life =>
  changed(life, (pilot) => {
    const abuse = {
      id: 'abuse-1',
      kind: 'abuse',
      state: 'alleged',
      openedAt: '',
      closedAt: null,
      version: 1,
      data: {},
    };
    return { ...pilot, matters: { ...pilot.matters, 'abuse-1': abuse } };
  });

gates(finished, {
  command: 'NominatePrecedent',
  post: owner,
  payload: lessons,
  wrongPosts: ['hoa-lac:clerk', 'hoa-lac:front'],
  wrongStages: ['RUNNING', 'ASSESSMENT', 'REJECTED'],
});
gates(nominated, {
  command: 'AcceptPrecedent',
  post: monitor,
  payload: accept,
  wrongPosts: [head, owner, proposer],
  wrongStages: ['RUNNING', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'declined',
});
gates(nominated, {
  command: 'DeclinePrecedent',
  post: monitor,
  payload: decline,
  wrongPosts: [head, owner],
  wrongStages: ['RUNNING', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'accepted',
});
gates(accepted, {
  command: 'RemovePrecedent',
  post: monitor,
  payload: decline,
  wrongPosts: [head, owner],
  wrongStages: ['RUNNING'],
  separated: true,
  wrongState: 'nominated',
});

describe('a finished pilot', () => {
  it('[M57] becomes a precedent that is found by bottleneck and instrument', () => {
    const life = nominated();
    expect(life.task('decidePrecedent')).toMatchObject({
      post: monitor,
      rule: 'precedent.decide',
      commands: ['AcceptPrecedent', 'DeclinePrecedent'],
    });
    expect(dateOf(life, 'decidePrecedent')).toBe('2026-03-30');
    expect(precedentOf(life.pilot)).toBeUndefined();
    life.does(monitor, 'AcceptPrecedent', accept);
    expect(precedentOf(life.pilot)?.data).toMatchObject({
      bottlenecks: ['procedure', 'land'],
      instruments: ['73/2023/NĐ-CP'],
      teaches: 'works',
    });
    expect(life.task('decidePrecedent')).toBeUndefined();
  });

  it('[M38] that worked is on the list of models, until it is taken off with reasons', () => {
    const life = accepted();
    expect(bodyOf(life, 'PrecedentAccepted')).toEqual(accept);
    expect(precedentOf(life.pilot)?.data).toMatchObject({ teaches: 'works' });
    life.does(monitor, 'RemovePrecedent', decline);
    expect(precedentOf(life.pilot)).toBeUndefined();
  });

  it.each([
    ['achieved', 'works', null],
    ['partly', 'works', 'PRECEDENT_OVERSTATED'],
    ['partly', 'worksInPart', null],
    ['notAchieved', 'works', 'PRECEDENT_OVERSTATED'],
    ['notAchieved', 'doesNotWork', null],
  ] as const)('that %s teaches that it %s: %s', (value, teaches, code) =>
    expect(codeOf(finished(value).tries(owner, 'NominatePrecedent', { ...lessons, teaches }))).toBe(
      code,
    ),
  );

  it('is nominated once; declined, it may be again', () => {
    expect(codeOf(nominated().tries(head, 'NominatePrecedent', lessons))).toBe('PRECEDENT_ALREADY');
    expect(codeOf(accepted().tries(head, 'NominatePrecedent', lessons))).toBe('PRECEDENT_ALREADY');
    const life = nominated().does(monitor, 'DeclinePrecedent', decline);
    expect(matter(life, P)).toMatchObject({ state: 'declined', data: {} });
    expect(life.tries(head, 'NominatePrecedent', lessons)).toBeNull();
  });

  it('is not decided by whoever nominated it', () => {
    const own = finished().does(monitor, 'NominatePrecedent', lessons);
    expect(codeOf(own.tries(monitor, 'AcceptPrecedent', accept))).toBe(
      'PRECEDENT_NOMINATED_BY_YOU',
    );
    expect(own.tries('an-binh:head', 'DeclinePrecedent', decline)).toBeNull();
  });

  it('is held back while a case of abuse stands', () => {
    expect(codeOf(abused(finished()).tries(owner, 'NominatePrecedent', lessons))).toBe(
      'PRECEDENT_ON_HOLD',
    );
    expect(codeOf(abused(nominated()).tries(monitor, 'AcceptPrecedent', accept))).toBe(
      'PRECEDENT_ON_HOLD',
    );
  });

  it('[M57] of the past, told from sources and archived, is nominated as what it was', () => {
    const life = finished('achieved', {
      stage: 'ARCHIVED',
      provenance: 'reconstructed',
      watchedFrom: '2026-01-01T00:00:00.000Z',
    });
    life.does('an-binh:archivist', 'NominatePrecedent', lessons);
    expect(life.types).toEqual(['RecordReopened', 'PrecedentNominated']);
    expect(lastOf(life, 'PrecedentNominated')?.flags).toEqual(['HISTORICAL_PILOT']);
  });

  it('taken out of the library is no precedent any more', () => {
    const life = accepted().does(monitor, 'RemovePrecedent', decline);
    expect([stateOf(life, P), precedentOf(life.pilot)]).toEqual(['removed', undefined]);
    expect(bodyOf(life, 'PrecedentRemoved')).toEqual(decline);
  });

  it('waits for a person, not for a clock', () => {
    const life = nominated().until('2026-06-01 09:00');
    expect(life.rungsOf('decidePrecedent')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(decidedByClock(life)).toEqual([]);
  });
});
