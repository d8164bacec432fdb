/** At a site: what differs from the model is recorded; a change of its core is judged by somebody who did not propose it. */
import {
  alive,
  alivePilot,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  owner,
  stateOf,
  superiorHead,
} from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';

const A = 'adaptation-1';
const margin = { touches: 'margin', item: 1, difference: 'text:hours', reasons: 'text:market-day' };
const core = { ...margin, touches: 'core', item: 2 };
const judge = { matter: A, accepted: true, reasons: 'text:needed' };

const replica = (): Life => alive({ links: { ...alivePilot().links, parent: 'p-first' } });
const touched = (): Life => replica().does(owner, 'RecordAdaptation', core);

gates(replica, {
  command: 'RecordAdaptation',
  post: owner,
  payload: margin,
  wrongPosts: [head, 'hoa-lac:clerk'],
  wrongStages: ['SUBMITTED', 'ENDING', 'ARCHIVED'],
});
gates(touched, {
  command: 'JudgeAdaptation',
  post: head,
  payload: judge,
  wrongPosts: [owner],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'adapted',
});

describe('a difference from the model', () => {
  it('[M39] in what may change is recorded and done', () => {
    const life = replica().does(owner, 'RecordAdaptation', margin);
    expect(bodyOf(life, 'AdaptationRecorded')).toEqual({ ...margin, matter: A });
    expect(matter(life, A)).toMatchObject({
      state: 'adapted',
      data: { touches: 'margin', item: 1 },
    });
    expect(life.task('judgeAdaptation')).toBeUndefined();
  });

  it('[M39] in what must stay is flagged and judged by the head', () => {
    const life = touched();
    expect(lastOf(life, 'AdaptationRecorded')?.flags).toEqual(['CORE_CHANGED']);
    expect(life.task('judgeAdaptation')).toMatchObject({
      post: head,
      rule: 'adaptation.judge',
      commands: ['JudgeAdaptation'],
    });
    expect(dateOf(life, 'judgeAdaptation')).toBe('2026-03-16');
    expect(stateOf(life.does(head, 'JudgeAdaptation', judge), A)).toBe('adapted');
    expect(life.task('judgeAdaptation')).toBeUndefined();
  });

  it('not accepted is to be undone', () =>
    expect(
      stateOf(touched().does(superiorHead, 'JudgeAdaptation', { ...judge, accepted: false }), A),
    ).toBe('toUndo'));

  it('is nothing that a first pilot has', () =>
    expect(codeOf(alive().tries(owner, 'RecordAdaptation', margin))).toBe('NOT_A_REPLICA'));

  it('is accepted by no clock', () => {
    const life = touched().until('2026-05-04 09:00');
    expect(life.rungsOf('judgeAdaptation')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-2']),
    );
    expect([stateOf(life, A), decidedByClock(life).includes('AdaptationJudged')]).toEqual([
      'coreTouched',
      false,
    ]);
  });

  it('is still judged when the term is over', () => {
    const life = touched();
    life.pilot = { ...life.pilot, stage: 'ENDING' };
    expect(life.task('judgeAdaptation')?.post).toBe(head);
    expect(life.tries(head, 'JudgeAdaptation', judge)).toBeNull();
  });
});
