/** Who handles a concern and who never does, who opens the vault, how it ends, and that the speaker is never named. */
import { allowedInConcern } from '../../../domain/concern/decide';
import { isSettled, unraised } from '../../../domain/concern/concern';
import { evolveConcern, foldConcern } from '../../../domain/concern/evolve';
import { directoryOf } from '../../../domain/directory';
import { practiceDirectory } from '../../../adapters/seed/practice-directory';
import { handlersOf } from '../../../domain/concern/people';
import { holderOf } from '../support/life';
import {
  Talk as NewTalk,
  asked,
  auditor,
  byCode,
  classified,
  closed,
  facts,
  inHand,
  inspector,
  raised,
  second,
} from './support';

const outsider = 'hoa-lac:cadre-1';
const ownHead = 'hoa-lac:head';
const retaliating = () => inHand().does(byCode, 'ReportRetaliation', { facts: 't:harm' });

describe('raising [M65]', () => {
  it('names a unit and posts of the directory', () => {
    const talk = new NewTalk();
    expect(talk.tries(byCode, 'RaiseConcern', { ...facts.raise, unit: 'moon' })).toBe(
      'NO_SUCH_UNIT',
    );
    expect(talk.tries(byCode, 'RaiseConcern', { ...facts.raise, about: ['moon:head'] })).toBe(
      'NO_SUCH_POST_NAMED',
    );
  });

  it.each([
    [true, 'kept'],
    [false, 'none'],
  ])('named %s: the vault has %s', (named, identity) =>
    expect(raised({ named }).concern.identity).toBe(identity),
  );

  it('never says who speaks: the actor is the speaker and no post', () => {
    const talk = retaliating()
      .does(byCode, 'AnswerByCode', { answer: 't:a' })
      .does(byCode, 'EraseIdentity');
    const spoken = talk.events.filter(({ type }) =>
      ['ConcernRaised', 'SpeakerAnswered', 'RetaliationReported', 'IdentityErased'].includes(type),
    );
    expect(spoken.map(({ by }) => by)).toEqual(
      spoken.map(() => ({ person: 'speaker', post: null })),
    );
    expect(spoken).toHaveLength(4);
  });
});

describe('the list [M65]', () => {
  const people = (involved: readonly string[] = []) => ({
    directory: directoryOf(practiceDirectory),
    now: raised().now,
    involved,
  });
  const ids = (unit: string, about: readonly string[] = [], involved: readonly string[] = []) =>
    handlersOf({ unit, about }, people(involved)).map(({ id }) => id);

  it('is above the unit, nearest level first, and never the unit itself', () => {
    expect(ids('hoa-lac')).toEqual([
      inspector,
      second,
      'government:supervisor-1',
      'government:supervisor-2',
      auditor,
      'government:monitor',
    ]);
    expect(ids('an-binh')[0]).toBe('government:supervisor-1');
  });

  it('of the top is whoever audits anywhere', () =>
    expect(ids('assembly')).toEqual(['government:monitor', auditor]));

  it('leaves out posts that it is about, and persons with a part in the pilot', () => {
    expect(ids('hoa-lac', [inspector])).not.toContain(inspector);
    expect(ids('hoa-lac', [], [holderOf(second).person])).not.toContain(second);
  });

  it('refuses whoever it is about, on every act', () => {
    const talk = raised({ about: [inspector] });
    expect(talk.tries(inspector, 'AcknowledgeConcern')).toBe('NOT_YOURS');
    expect(talk.tries(second, 'AcknowledgeConcern')).toBeNull();
  });

  it('never assigns somebody concerned, or somebody off the list', () => {
    const talk = classified({ about: [auditor] });
    expect(talk.tries(second, 'AssignConcern', { ...facts.assign, post: auditor })).toBe(
      'HANDLER_CONCERNED',
    );
    talk.involved = [holderOf('government:monitor').person];
    expect(
      talk.tries(second, 'AssignConcern', { ...facts.assign, post: 'government:monitor' }),
    ).toBe('HANDLER_CONCERNED');
    expect(talk.tries(second, 'AssignConcern', { ...facts.assign, post: ownHead })).toBe(
      'NOT_LISTED',
    );
    expect(talk.tries(second, 'AssignConcern', { ...facts.assign, post: 'nobody' })).toBe(
      'NOT_LISTED',
    );
  });

  it('takes a concern out of the hands of a handler who turns out to be concerned', () => {
    const talk = inHand();
    talk.involved = [holderOf(inspector).person];
    expect(
      talk.tries(inspector, 'ConcludeConcern', { result: 'partly', reasons: 't:r', told: 't:t' }),
    ).toBe('NOT_YOURS');
    expect(talk.tries(second, 'AssignConcern', { post: second, reason: 't:r' })).toBeNull();
  });
});

describe('opening the vault takes two persons [M65]', () => {
  const answer = { opening: 'opening-1', approved: true, reason: 't:r' };

  it('who asked may not agree', () =>
    expect(asked().tries(inspector, 'AnswerOpening', answer)).toBe('SECOND_PERSON'));

  it('both are kept, and the speaker reads that it was asked', () => {
    const { concern } = asked().does(second, 'AnswerOpening', answer);
    expect(concern.openings).toMatchObject([
      { by: holderOf(inspector), state: 'approved', second: holderOf(second).person },
    ]);
    expect(concern.dialogue.at(-1)).toMatchObject({ by: 'handler', what: 'opening' });
  });

  it('declined stays closed, and may be asked again', () => {
    const talk = asked().does(second, 'AnswerOpening', { ...answer, approved: false });
    expect(talk.concern.openings[0]?.state).toBe('declined');
    expect(talk.tries(inspector, 'RequestOpening', { reason: 't:n' })).toBeNull();
    expect(talk.tries(second, 'AnswerOpening', answer)).toBe('NO_SUCH_OPENING');
  });

  it.each([
    ['twice at once', asked, 'OPENING_ASKED'],
    ['of an anonymous concern', () => inHand({ named: false }), 'NO_IDENTITY'],
    ['after it was erased', () => inHand().does(byCode, 'EraseIdentity'), 'NO_IDENTITY'],
  ])('is not asked %s', (_words, from, code) =>
    expect(from().tries(inspector, 'RequestOpening', { reason: 't:n' })).toBe(code),
  );

  it('is not agreed when the speaker erased the identity meanwhile, or the asker became concerned', () => {
    expect(asked().does(byCode, 'EraseIdentity').tries(second, 'AnswerOpening', answer)).toBe(
      'NO_IDENTITY',
    );
    const talk = asked();
    talk.involved = [holderOf(inspector).person];
    expect(talk.tries(second, 'AnswerOpening', answer)).toBe('ASKER_UNFIT');
  });
});

describe('to the end [M65]', () => {
  it('is not closed over a report of retaliation, and a report comes in even after it was closed', () => {
    const open = retaliating().does(inspector, 'ConcludeConcern', {
      result: 'partly',
      reasons: 't:r',
      told: 't:t',
    });
    expect(open.tries(inspector, 'CloseConcern', { reason: 't:r' })).toBe('RETALIATION_OPEN');
    const late = closed({ named: false });
    expect(isSettled(late.concern)).toBe(true);
    expect(isSettled(late.does(byCode, 'ReportRetaliation', { facts: 't:f' }).concern)).toBe(false);
    expect(
      late.tries(second, 'AnswerRetaliation', {
        retaliation: 'retaliation-9',
        answer: 'protected',
        reasons: 't:r',
      }),
    ).toBe('NO_SUCH_RETALIATION');
  });

  it('keeps an identity until somebody erases it: the speaker at any time, the list when it is closed', () => {
    expect(inHand().tries(second, 'EraseIdentity')).toBe('ERASE_WHEN_CLOSED');
    const talk = closed();
    expect(isSettled(talk.concern)).toBe(false);
    expect(isSettled(talk.does(second, 'EraseIdentity').concern)).toBe(true);
    expect(talk.tries(byCode, 'EraseIdentity')).toBe('NO_IDENTITY');
  });

  it('refers by the handler alone and keeps which act of the pilot it was', () => {
    const { concern } = inHand().does(inspector, 'ReferConcern', {
      pilot: 'p',
      as: 'finding',
      command: 'c-9',
      reasons: 't:r',
    });
    expect(concern.referrals).toEqual([
      { pilot: 'p', as: 'finding', command: 'c-9', at: inHand().now },
    ]);
  });

  it('the fold of its events is its state, and an unknown event is no silence', () => {
    const talk = closed().does(second, 'EraseIdentity');
    expect(foldConcern(unraised('practice', 'c-1'), talk.events)).toEqual(talk.concern);
    const event = {
      type: 'Unheard',
      v: 1,
      at: talk.now,
      by: { person: 'x', post: null },
      body: {},
    };
    expect(() => evolveConcern(talk.concern, event)).toThrow('Unheard');
    expect(() => evolveConcern(talk.concern, { ...event, type: 'ConcernClosed', v: 2 })).toThrow();
  });

  it('offers what would be accepted', () => {
    const talk = asked();
    const offered = (post: string) => allowedInConcern(talk.concern, holderOf(post), talk.facts());
    expect(offered(inspector)).toContain('ConcludeConcern');
    expect(offered(second)).toContain('AnswerOpening');
    expect(offered(second)).not.toContain('ConcludeConcern');
    expect(offered(outsider)).toEqual([]);
  });
});
