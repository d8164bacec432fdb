/** test: the outcome is concluded by the leadership or the council, never by the proposer and never by a clock. */
import {
  conclusion,
  endingLife,
  meeting,
  personIn,
  reportedLife,
  scoredLife,
  staff,
} from '../support/ending';
import type { EndingWish } from '../support/ending';
import { gates } from '../support/gates';

const council = [
  'hoa-lac:legal-1',
  'hoa-lac:head',
  'an-binh:expert-1',
  'an-binh:expert-2',
  'an-binh:expert-3',
];

const byCouncil: EndingWish = {
  change: (pilot) => ({
    ...pilot,
    approval: {
      ...pilot.approval,
      route: 'council',
      council: {
        members: council,
        chair: 'hoa-lac:head',
        papersSentOn: '2026-01-05',
        meetOn: '2026-01-15',
        formedAt: '2026-01-05T02:00:00.000Z',
        excluded: [],
      },
    },
  }),
};

gates(scoredLife, {
  command: 'Conclude',
  post: staff.head,
  payload: conclusion('achieved'),
  wrongPosts: [staff.owner, staff.deputy, staff.supervisor, staff.party],
  wrongStages: ['ENDING', 'OUTCOME_SET', 'CAUSE_REVIEW', 'RUNNING'],
  separated: true,
  basedOn: 'dossier',
});

describe('assessment: clocks', () => {
  test('[C9] 7 working days from the receipt of 7 July: 16 July', () => {
    expect(reportedLife().task('concludeOutcome')).toMatchObject({
      post: staff.head,
      dueDate: '2026-07-16',
      mark: 'V',
    });
  });

  test('a council has its own clock, a local setting', () => {
    expect(reportedLife(byCouncil).task('concludeOutcome')).toMatchObject({
      rule: 'assessment.council',
      mark: 'U',
    });
  });

  test("overdue and escalated, it is still nobody's conclusion", () => {
    const life = reportedLife().until('2026-10-01 09:00');
    expect(life.rungsOf('concludeOutcome')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1', 'escalation-2', 'escalation-3']),
    );
    expect(life.pilot).toMatchObject({ stage: 'ASSESSMENT', outcome: { value: null } });
  });
});

describe('Conclude', () => {
  test('a person sets the outcome that the scores propose', () => {
    const life = scoredLife().does(
      staff.head,
      'Conclude',
      conclusion('achieved', { reasons: null }),
    );
    expect(life.pilot).toMatchObject({
      stage: 'OUTCOME_SET',
      outcome: { value: 'achieved', proposedValue: 'achieved', damage: false },
    });
    expect(life.events.at(-1)?.body).toMatchObject({
      proposed: 'achieved',
      ballot: { result: 'passed', entitled: 3, present: 3 },
    });
  });

  test('another outcome than proposed needs reasons', () => {
    expect(
      scoredLife().tries(staff.head, 'Conclude', conclusion('partly', { reasons: null })),
    ).toMatchObject({
      code: 'DIFFERENCE_NEEDS_REASONS',
      params: { proposed: 'achieved' },
    });
    expect(scoredLife().tries(staff.head, 'Conclude', conclusion('partly'))).toBeNull();
  });

  test("the Party committee's opinion comes first [M94]", () => {
    const life = reportedLife().does(staff.supervisor, 'ScoreTarget', {
      indicator: 'onTime',
      score: 'achieved',
      value: 91,
      evidence: 'e',
    });
    expect(life.tries(staff.head, 'Conclude', conclusion('achieved'))?.code).toBe(
      'PARTY_OPINION_MISSING',
    );
  });

  test("against the Party committee's advice only with reasons", () => {
    const life = scoredLife().does(staff.party, 'GivePartyOpinion', {
      position: 'against',
      number: null,
      text: 'text:no',
    });
    expect(
      life.tries(staff.head, 'Conclude', conclusion('achieved', { reasons: null }))?.code,
    ).toBe('ADVERSE_OPINION_NEEDS_REASONS');
    expect(life.tries(staff.head, 'Conclude', conclusion('achieved'))).toBeNull();
  });

  test('every target is scored first', () => {
    const life = reportedLife().does(staff.party, 'GivePartyOpinion', {
      position: 'for',
      number: null,
      text: 'text:yes',
    });
    expect(life.tries(staff.head, 'Conclude', conclusion('achieved'))).toMatchObject({
      code: 'TARGETS_UNSCORED',
      params: { open: 1 },
    });
  });

  test('damage is told apart from the goal, and described [M23]', () => {
    expect(
      scoredLife().tries(staff.head, 'Conclude', conclusion('achieved', { damage: true }))?.code,
    ).toBe('DAMAGE_NOT_DESCRIBED');
    const life = scoredLife().does(
      staff.head,
      'Conclude',
      conclusion('achieved', { damage: true, damageDescription: 'text:damage' }),
    );
    expect(life.pilot.outcome).toMatchObject({ value: 'achieved', damage: true });
  });

  test('a pilot that never started is concluded as such, without scores', () => {
    const life = endingLife({ reason: 'notStarted' })
      .does(staff.head, 'AssessOnFile', { reasons: 'text:r' })
      .does(staff.party, 'GivePartyOpinion', { position: 'for', number: null, text: 'text:yes' })
      .does(staff.head, 'Conclude', conclusion('notStarted', { reasons: null }));
    expect(life.pilot.outcome).toMatchObject({ value: 'notStarted', proposedValue: 'notStarted' });
  });
});

describe('the meeting', () => {
  const tries = (change: object, wish?: EndingWish) =>
    scoredLife(wish).tries(
      staff.head,
      'Conclude',
      conclusion('achieved', { meeting: { ...meeting, ...change } }),
    )?.code ?? null;
  const { head, deputy, deputy2 } = staff;

  test.each([
    ['unanimous', {}, null],
    ['two to one', { votedFor: [head, deputy], votedAgainst: [deputy2] }, null],
    ['one to two', { votedFor: [head], votedAgainst: [deputy, deputy2] }, 'NOT_CARRIED'],
    ['one for, two abstaining', { votedFor: [head], abstained: [deputy, deputy2] }, 'NOT_CARRIED'],
    ['no quorum', { votedFor: [head] }, 'NOT_CARRIED'],
    ['twice the same post', { votedFor: [head, deputy], votedAgainst: [deputy] }, 'VOTED_TWICE'],
    ['a stranger', { votedFor: [head, deputy, staff.legal] }, 'NOT_OF_THE_BODY'],
    ['another body', { body: 'council', votedFor: [] }, 'OTHER_BODY_JUDGES'],
  ])('%s', (_what, change, code) => expect(tries(change)).toBe(code));

  test('none at all: no conclusion', () => {
    expect(
      scoredLife().tries(staff.head, 'Conclude', conclusion('achieved', { meeting: null }))?.code,
    ).toBe('MEETING_NEEDED');
  });

  test('a proposing deputy does not sit [M26]', () => {
    const wish: EndingWish = {
      change: (pilot) => ({
        ...pilot,
        proposal: {
          ...pilot.proposal,
          proposer: { person: personIn(deputy), post: deputy, unit: 'hoa-lac' },
        },
        posts: { ...pilot.posts, owner: deputy },
      }),
    };
    const life = (change: object) => {
      const each = endingLife(wish).until('2026-07-07 10:00');
      each
        .does(deputy, 'FileCompletionReport', {
          text: 't',
          values: [{ indicator: 'onTime', value: 91 }],
          lessons: 'l',
          problems: null,
        })
        .does(staff.supervisor, 'ScoreTarget', {
          indicator: 'onTime',
          score: 'achieved',
          value: 91,
          evidence: 'e',
        })
        .does(staff.party, 'GivePartyOpinion', { position: 'for', number: null, text: 'text:yes' });
      return (
        each.tries(head, 'Conclude', conclusion('achieved', { meeting: { ...meeting, ...change } }))
          ?.code ?? null
      );
    };
    expect(life({})).toBe('BARRED_AT_MEETING');
    expect(life({ votedFor: [head, deputy2] })).toBeNull();
    expect(life({ votedFor: [head], votedAgainst: [deputy2] })).toBeNull();
  });

  test('on the council route the council judges', () => {
    const sits = { body: 'council', votedFor: council.slice(0, 4), votedAgainst: council.slice(4) };
    expect(tries(sits, byCouncil)).toBeNull();
    expect(tries({}, byCouncil)).toBe('OTHER_BODY_JUDGES');
    expect(
      tries({ ...sits, votedFor: council.slice(0, 2), votedAgainst: council.slice(2) }, byCouncil),
    ).toBe('NOT_CARRIED');
  });
});

describe('told from sources', () => {
  const told = () =>
    endingLife({ reconstructed: true }).does(staff.head, 'AssessOnFile', { reasons: 'text:r' });

  test('a bare "assessed" is kept, and says what was not found', () => {
    const life = told().does(
      staff.head,
      'Conclude',
      conclusion('undetermined', { reasons: null, meeting: null }),
    );
    expect(life.events.at(-1)?.flags).toEqual([
      'PARTY_OPINION_NOT_FOUND',
      'SCORES_NOT_FOUND',
      'MINUTES_NOT_FOUND',
    ]);
    expect(life.pilot).toMatchObject({ stage: 'OUTCOME_SET', outcome: { value: 'undetermined' } });
  });

  test('an outcome that the scores do not bear out is kept with its flag', () => {
    const life = told().does(
      staff.head,
      'Conclude',
      conclusion('partly', { reasons: null, meeting: null, damage: true }),
    );
    expect(life.events.at(-1)?.flags).toEqual(
      expect.arrayContaining(['REASONS_NOT_FOUND', 'DAMAGE_NOT_DESCRIBED']),
    );
  });

  test('what contradicts itself is refused all the same', () => {
    const twice = { ...meeting, votedAgainst: [staff.head] };
    expect(
      told().tries(staff.head, 'Conclude', conclusion('achieved', { meeting: twice }))?.code,
    ).toBe('VOTED_TWICE');
  });
});
