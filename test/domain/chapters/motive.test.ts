/** How an authorised body classified a motive is recorded as it was found; nothing follows from it by itself. */
import type { Motive } from '../../../domain/state/evidence';
import { hasDegree, motivesInForce } from '../../../domain/state/evidence';
import {
  alive,
  bodyOf,
  codeOf,
  head,
  matter,
  owner,
  superiorHead,
  supervisor,
} from '../support/alive';
import { E, clerk, demanded, handedOver, legal, sealed, subject } from '../support/exporting';
import { gates } from '../support/gates';

const M = 'motive-1';
const found = (change: object = {}) => ({
  matter: E,
  motive: 'commonGood',
  degree: null,
  number: '7/KL',
  decidedOn: '2026-03-02',
  reasons: 'text:r',
  ...change,
});
const motives: readonly Motive[] = [
  'commonGood',
  'error',
  'negligence',
  'personalGain',
  'groupInterest',
  'concealment',
];

gates(handedOver, {
  command: 'RecordMotive',
  post: clerk,
  payload: found(),
  wrongPosts: [head, owner, supervisor],
  wrongStages: [],
  separated: true,
  wrongState: 'requested',
});

describe('a classification of motive', () => {
  it.each(motives)('[M91] %s has a degree only where it is held against somebody', (motive) => {
    const blamed = !['commonGood', 'error'].includes(motive);
    expect(hasDegree(motive)).toBe(blamed);
    const record = (degree: string | null) =>
      codeOf(handedOver().tries(legal, 'RecordMotive', found({ motive, degree })));
    expect([record(null), record('serious')]).toEqual(
      blamed ? ['DEGREE_GOES_WITH_BLAME', null] : [null, 'DEGREE_GOES_WITH_BLAME'],
    );
  });

  it('[M91] carries the body, the person and the evidence that it was found on', () => {
    const life = sealed().does(clerk, 'RecordMotive', found());
    expect(bodyOf(life, 'MotiveClassified')).toMatchObject({
      matter: M,
      evidence: E,
      person: subject,
      body: 'investigation',
    });
    expect(matter(life, M)).toMatchObject({ state: 'classified', closedAt: life.now });
  });

  it.each([
    [{ decidedOn: '2026-03-03' }, 'LETTER_DATED_LATER'],
    [{ decidedOn: '2026-03-01' }, null],
  ])('[M91] with %j: %s', (change, code) =>
    expect(codeOf(handedOver().tries(clerk, 'RecordMotive', found(change)))).toBe(code),
  );

  it('[M91] is recorded once, and only where evidence was given', () => {
    const life = handedOver().does(clerk, 'RecordMotive', found());
    expect(codeOf(life.tries(clerk, 'RecordMotive', found()))).toBe('MOTIVE_RECORDED_ALREADY');
    expect(codeOf(demanded().tries(clerk, 'RecordMotive', found()))).toBe('WRONG_STATE');
  });

  it('[M91] the last of each body is in force, and bodies may differ', () => {
    const life = handedOver()
      .does(
        clerk,
        'RecordMotive',
        found({ motive: 'personalGain', degree: 'slight', decidedOn: '2026-02-27' }),
      )
      .does(clerk, 'RecordMotive', found());
    life
      .does(clerk, 'RequestEvidence', {
        person: subject,
        body: 'court',
        bodyName: 'text:n',
        letterNumber: '13/CV',
        letterDate: '2026-02-27',
        legalGround: 'text:g',
        recipient: legal,
      })
      .does(superiorHead, 'GrantEvidence', {
        matter: 'evidence-2',
        number: null,
        until: '2026-12-01',
        silenceGround: null,
        silentUntil: null,
      })
      .does(clerk, 'RecordMotive', found({ matter: 'evidence-2', motive: 'error' }));
    expect(motivesInForce(life.pilot, subject).map(({ data }) => [data.body, data.motive])).toEqual(
      [
        ['investigation', 'commonGood'],
        ['court', 'error'],
      ],
    );
    expect(motivesInForce(life.pilot, 'somebody-else')).toEqual([]);
  });

  it('[M91] exempts nobody and opens nothing', () => {
    const before = handedOver();
    const life = handedOver().does(clerk, 'RecordMotive', found());
    const { matters: _m, opened: _o, revision: _r, ...rest } = life.pilot;
    const { matters: _n, opened: _p, revision: _q, ...same } = before.pilot;
    expect(rest).toEqual(same);
    expect(life.tasks).toEqual(before.tasks);
    expect(alive().pilot.outcome).toEqual(life.pilot.outcome);
  });
});
