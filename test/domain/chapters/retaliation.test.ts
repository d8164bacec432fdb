/** A negative personnel event during a pilot: explained by the unit that acted, examined by another, undone if it was retaliation. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  head,
  lastOf,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { headPerson, ownerPerson } from '../support/apart';
import { gates } from '../support/gates';
import { holderOf } from '../support/life';

const R = 'retaliation-1';
const personnel = 'an-binh:personnel';
const person = holderOf(proposer).person;
const event = {
  target: 'proposer',
  person,
  sort: 'transfer',
  actingUnit: 'hoa-lac',
  effectiveOn: '2026-03-01',
  facts: 'text:f',
};
const explain = { matter: R, explanation: 'text:e' };
const verdict = { matter: R, verdict: 'retaliation', remedy: 'text:undo', reasons: 'text:r' };
const undo = { matter: R, done: 'text:d' };
const noticed = (more: object = {}, life = alive()) =>
  life.does(personnel, 'RecordAdverseEvent', { ...event, ...more });
const explained = () => noticed().does(head, 'ExplainAdverseEvent', explain);
const found = () => explained().does(superiorHead, 'ExamineRetaliation', verdict);

gates(alive, {
  command: 'RecordAdverseEvent',
  post: personnel,
  payload: event,
  wrongPosts: [head, 'hoa-lac:clerk'],
  wrongStages: ['ARCHIVED'],
});
gates(noticed, {
  command: 'ExplainAdverseEvent',
  post: head,
  payload: explain,
  wrongPosts: [owner, proposer, superiorHead],
  wrongStages: ['ARCHIVED'],
  wrongState: 'explained',
});
gates(explained, {
  command: 'ExamineRetaliation',
  post: superiorHead,
  payload: verdict,
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'undone',
});
gates(found, {
  command: 'UndoAdverseEvent',
  post: head,
  payload: undo,
  wrongPosts: [owner, proposer, superiorHead],
  wrongStages: ['ARCHIVED'],
  wrongState: 'noticed',
});

describe('a negative personnel event during a pilot', () => {
  it('[M54] raises a notice: the unit that acted must explain itself by a day', () => {
    const life = noticed();
    expect(bodyOf(life, 'RetaliationNoticed')).toEqual({
      ...event,
      matter: R,
      post: proposer,
      judgePost: superiorHead,
    });
    expect(life.task('explainAdverseEvent')).toMatchObject({
      post: head,
      rule: 'retaliation.reply',
    });
    expect(dateOf(life, 'explainAdverseEvent')).toBe('2026-03-09');
  });

  it('is examined by another unit than the one that acted', () => {
    const life = noticed({ actingUnit: 'an-binh' });
    expect(bodyOf(life, 'RetaliationNoticed')).toMatchObject({ judgePost: 'government:head' });
    life.does(superiorHead, 'ExplainAdverseEvent', explain);
    expect(codeOf(life.tries(superiorHead, 'ExamineRetaliation', verdict))).toBe('UNIT_CONCERNED');
    expect(life.task('examineRetaliation')?.post).toBe('government:head');
    expect(life.tries('government:head', 'ExamineRetaliation', verdict)).toBeNull();
    expect(codeOf(explained().tries(head, 'ExamineRetaliation', verdict))).toBe('UNIT_CONCERNED');
  });

  it('against a speaker names nobody', () => {
    const speaker = { target: 'speaker', person: null };
    expect(bodyOf(noticed(speaker), 'RetaliationNoticed')).toMatchObject({
      person: null,
      post: null,
    });
    expect(
      codeOf(alive().tries(personnel, 'RecordAdverseEvent', { ...event, target: 'speaker' })),
    ).toBe('SPEAKER_STAYS_UNNAMED');
  });

  it('[M63] may hit the head who decided, or the implementer', () => {
    const hit = { target: 'decidingHead', person: headPerson, actingUnit: 'an-binh' };
    expect(stateOf(noticed(hit), R)).toBe('noticed');
    expect(stateOf(noticed({ target: 'implementer', person: ownerPerson }), R)).toBe('noticed');
  });

  it.each([
    ['no unit', { actingUnit: 'nowhere' }, 'NO_SUCH_UNIT'],
    ['nobody', { person: null }, 'PERSON_NEEDED'],
    ['a stranger', { person: 'p-none' }, 'PERSON_UNKNOWN'],
    ['somebody else than the proposer', { person: ownerPerson }, 'NOT_THAT_CAPACITY'],
  ])('is refused for %s', (_what, more, code) =>
    expect(codeOf(alive().tries(personnel, 'RecordAdverseEvent', { ...event, ...more }))).toBe(
      code,
    ),
  );

  it.each([
    ['noAdverseMove', 'transfer', ['AGAINST_PROTECTION']],
    ['stayOfDiscipline', 'discipline', ['AGAINST_PROTECTION']],
    ['noRatingLoss', 'lowRating', ['AGAINST_PROTECTION']],
    ['support', 'transfer', undefined],
  ] as const)('against the measure %s, a %s is flagged: %j', (measure, sort, flags) => {
    const life = alive()
      .does(supervisor, 'RequestProtection', {
        person,
        protectedAs: 'proposer',
        threat: 'text:t',
        wished: null,
      })
      .does(superiorHead, 'GrantProtection', {
        matter: 'protection-1',
        measures: [measure],
        reviewOn: '2026-06-01',
        reasons: 'text:r',
        number: null,
      });
    expect(lastOf(noticed({ sort }, life), 'RetaliationNoticed')?.flags).toEqual(flags);
  });
});

describe('the examination', () => {
  it('waits for the explanation, or for the end of its time', () => {
    expect(codeOf(noticed().tries(superiorHead, 'ExamineRetaliation', verdict))).toBe(
      'ANSWER_STILL_OPEN',
    );
    const life = noticed().until('2026-03-12 09:00');
    life.does(superiorHead, 'ExamineRetaliation', verdict);
    expect(lastOf(life, 'RetaliationExamined')?.flags).toEqual(['WITHOUT_REPLY']);
  });

  it('that finds retaliation has it undone; any other ends the matter', () => {
    const life = found();
    expect(life.task('undoAdverseEvent')).toMatchObject({ post: head, rule: 'retaliation.undo' });
    life.does(head, 'UndoAdverseEvent', undo);
    expect(stateOf(life, R)).toBe('undone');
    for (const given of ['unrelated', 'notEstablished']) {
      const other = explained();
      other.does(superiorHead, 'ExamineRetaliation', { ...verdict, verdict: given, remedy: null });
      expect(stateOf(other, R)).toBe(given);
    }
  });

  it.each([
    ['retaliation without a remedy', { remedy: null }],
    ['a remedy for what is unrelated', { verdict: 'unrelated' }],
  ])('is refused with %s', (_what, more) =>
    expect(
      codeOf(explained().tries(superiorHead, 'ExamineRetaliation', { ...verdict, ...more })),
    ).toBe('REMEDY_GOES_WITH_RETALIATION'),
  );

  it('is decided by no clock', () => {
    const life = noticed().until('2026-06-01 09:00');
    expect(life.rungsOf('explainAdverseEvent')).toContain('escalation-2');
    expect(stateOf(life, R)).toBe('noticed');
  });
});
