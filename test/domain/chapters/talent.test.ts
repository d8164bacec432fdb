/** Talent and training: who was selected, trained, attracted, used, and in which result that shows. */
import type { Pilot } from '../../../domain/pilot';
import type { OutcomeValue } from '../../../domain/state/outcome';
import { talentOf } from '../../../domain/state/talent';
import { talentResults } from '../../../domain/talent-results';
import {
  alive,
  bodyOf,
  codeOf,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  supervisor,
} from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const T = 'talent-1';
const personnel = 'an-binh:personnel';
const outcome = (change: object = {}) => ({
  person: holderOf(owner).person,
  form: 'used',
  training: null,
  indicator: 'onTime',
  effect: 'improved',
  evidence: 'text:e',
  ...change,
});
const recorded = (change: object = {}, life: Life = alive()): Life =>
  life.does(personnel, 'RecordTalentOutcome', outcome(change));
const strike = { matter: T, reason: 'text:r' };
/** A session planned for and completed on 2 March. */
const trained = (complete = true): Life => {
  const life = alive().does(personnel, 'PlanTraining', {
    sort: 'training',
    subject: 'text:s',
    heldOn: '2026-03-02',
    participants: [owner],
  });
  return complete
    ? life.does(personnel, 'CompleteTraining', {
        matter: 'training-1',
        completed: [owner],
        material: 'text:m',
        absenceReasons: null,
      })
    : life;
};

gates(alive, {
  command: 'RecordTalentOutcome',
  post: personnel,
  payload: outcome(),
  wrongPosts: [owner, proposer, supervisor],
  wrongStages: ['SUBMITTED', 'REJECTED', 'ARCHIVED'],
});
gates(recorded, {
  command: 'StrikeTalentOutcome',
  post: head,
  payload: strike,
  wrongPosts: [owner, supervisor],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  wrongState: 'struck',
});

describe('an outcome of talent', () => {
  it.each(['selected', 'attracted', 'used'] as const)(
    '[M66] %s is tied to an indicator of the pilot',
    (form) => {
      const life = recorded({ form });
      expect(talentOf(life.pilot).map(({ data }) => data)).toEqual([
        {
          person: holderOf(owner).person,
          form,
          training: null,
          indicator: 'onTime',
          effect: 'improved',
        },
      ]);
      expect(bodyOf(life, 'TalentOutcomeRecorded')).toMatchObject({
        matter: T,
        evidence: 'text:e',
      });
    },
  );

  it('[M66] trained is tied to a training that was completed', () => {
    const payload = outcome({ form: 'trained', training: 'training-1' });
    expect(codeOf(trained(false).tries(personnel, 'RecordTalentOutcome', payload))).toBe(
      'TRAINING_NOT_COMPLETED',
    );
    expect(trained().tries(personnel, 'RecordTalentOutcome', payload)).toBeNull();
  });

  it.each([
    [{ form: 'trained' }, 'TRAINING_GOES_WITH_TRAINED'],
    [{ training: 'training-1' }, 'TRAINING_GOES_WITH_TRAINED'],
    [{ form: 'trained', training: 'training-9' }, 'TRAINING_NOT_COMPLETED'],
    [{ form: 'trained', training: 'checkpoint-1' }, 'TRAINING_NOT_COMPLETED'],
    [{ indicator: null }, 'EFFECT_NEEDS_INDICATOR'],
    [{ effect: 'notMeasured' }, 'EFFECT_NEEDS_INDICATOR'],
    [{ indicator: 'nothing' }, 'UNKNOWN_INDICATOR'],
    [{ person: 'p-nobody' }, 'PERSON_UNKNOWN'],
    [{ person: holderOf(personnel).person }, 'OWN_TALENT'],
    [{ effect: 'notMeasured', indicator: null }, null],
    [{ effect: 'worse' }, null],
  ])('with %j: %s', (change, code) =>
    expect(codeOf(alive().tries(personnel, 'RecordTalentOutcome', outcome(change)))).toBe(code),
  );

  it('is recorded once; struck, it counts no more and may be told anew', () => {
    const life = recorded();
    expect(codeOf(life.tries(head, 'RecordTalentOutcome', outcome({ effect: 'worse' })))).toBe(
      'TALENT_RECORDED_ALREADY',
    );
    life.does(head, 'StrikeTalentOutcome', strike);
    expect([stateOf(life, T), matter(life, T)?.data, talentOf(life.pilot)]).toEqual([
      'struck',
      {},
      [],
    ]);
    expect(life.tries(head, 'RecordTalentOutcome', outcome())).toBeNull();
  });
});

describe('talent beside results, over all pilots', () => {
  const judged = (value: OutcomeValue | null, change: object = {}): Pilot => {
    const { pilot } = recorded(change);
    return { ...pilot, outcome: { ...pilot.outcome, value } };
  };

  it('[M66] says how many people, what it did, and what came of the pilots', () =>
    expect(
      talentResults([
        judged('achieved'),
        judged('notAchieved', { effect: 'unchanged' }),
        judged(null, { person: holderOf(proposer).person }),
        judged('achieved', { form: 'selected', effect: 'notMeasured', indicator: null }),
        alive().pilot,
      ]),
    ).toEqual([
      { form: 'selected', people: 1, byEffect: { notMeasured: 1 }, byOutcome: { achieved: 1 } },
      {
        form: 'used',
        people: 2,
        byEffect: { improved: 2, unchanged: 1 },
        byOutcome: { achieved: 1, notAchieved: 1 },
      },
    ]));

  it('[M66] names nobody', () =>
    expect(JSON.stringify(talentResults([judged('achieved')]))).not.toContain(
      holderOf(owner).person,
    ));
});
