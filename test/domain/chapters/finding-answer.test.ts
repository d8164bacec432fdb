/** What follows a finding: the head answers a recommended suspension, what is good is nominated, what is light is noted. */
import {
  alive,
  codeOf,
  decidedByClock,
  head,
  owner,
  proposer,
  stateOf,
  supervisor,
} from '../support/alive';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const F = 'finding-1';
const found = (
  polarity: 'positive' | 'negative',
  severity: 'low' | 'medium' | 'high' = 'medium',
): Life =>
  alive().does(supervisor, 'OpenFinding', { polarity, severity, description: 'text:what' });
const recommended = (): Life =>
  found('negative').does(supervisor, 'RecommendSuspension', { matter: F, reason: 'text:why' });
const answer = (given: 'suspend' | 'correctAgain' | 'tolerate') => ({
  matter: F,
  answer: given,
  reason: 'text:reason',
});
const halted = (life: Life): Life => {
  const suspension = {
    id: 'suspension-1',
    kind: 'suspension',
    state: 'suspended',
    openedAt: life.now,
    closedAt: null,
    version: 1,
    data: {
      sort: 'forced',
      whole: true,
      stopsTerm: false,
      stopsCheckpoints: false,
      from: '2026-03-02',
      plannedUntil: null,
      until: null,
    },
  };
  life.pilot = { ...life.pilot, matters: { ...life.pilot.matters, 'suspension-1': suspension } };
  return life;
};

describe('the answer to a recommended suspension', () => {
  it('is the task of the head within three working days', () => {
    expect(recommended().task('answerRecommendation')).toMatchObject({
      post: head,
      dueDate: '2026-03-05',
      mark: 'X',
    });
  });

  it('goes on with a new order, or tolerates with reasons', () => {
    const again = recommended().does(head, 'AnswerRecommendation', answer('correctAgain'));
    expect(stateOf(again, F)).toBe('found');
    expect(again.task('orderCorrection')).toMatchObject({ post: supervisor });
    const tolerated = recommended().does(head, 'AnswerRecommendation', answer('tolerate'));
    expect(tolerated.pilot.matters[F]).toMatchObject({
      state: 'tolerated',
      closedAt: tolerated.now,
    });
  });

  it('says suspended only when something is suspended', () => {
    expect(codeOf(recommended().tries(head, 'AnswerRecommendation', answer('suspend')))).toBe(
      'SUSPEND_FIRST',
    );
    const life = halted(recommended()).does(head, 'AnswerRecommendation', answer('suspend'));
    expect(stateOf(life, F)).toBe('found');
  });

  it('is not the supervisor’s, nor the owner’s, nor the proposer’s', () => {
    for (const post of [supervisor, owner])
      expect(codeOf(recommended().tries(post, 'AnswerRecommendation', answer('tolerate')))).toBe(
        'NOT_YOURS',
      );
    const life = recommended();
    const { proposal } = life.pilot;
    life.pilot = {
      ...life.pilot,
      proposal: { ...proposal, proposer: { ...proposal.proposer, person: holderOf(head).person } },
    };
    expect(codeOf(life.tries(head, 'AnswerRecommendation', answer('tolerate')))).toBe(
      'PROPOSER_BARRED',
    );
  });

  it('is given on what was recommended', () => {
    expect(
      codeOf(
        recommended().tries(head, 'AnswerRecommendation', answer('tolerate'), {
          basedOn: { matter: 1 },
        }),
      ),
    ).toBe('STALE');
    expect(codeOf(found('negative').tries(head, 'AnswerRecommendation', answer('tolerate')))).toBe(
      'WRONG_STATE',
    );
  });

  it('[M58] is called for louder and louder, and the clock suspends nothing', () => {
    const life = recommended().until('2026-03-27 12:00');
    expect(life.rungsOf('answerRecommendation')).toEqual([
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
      'escalation-3',
    ]);
    expect(stateOf(life, F)).toBe('recommended');
    expect(life.pilot.stage).toBe('RUNNING');
    expect(decidedByClock(life)).not.toContain('RecommendationAnswered');
  });
});

describe('a positive finding', () => {
  it('[M53] leads to a nomination recommendation or is noted', () => {
    expect(found('positive').task('recommendNomination')).toMatchObject({
      post: supervisor,
      dueDate: '2026-03-16',
    });
    const nominated = found('positive').does(supervisor, 'RecommendNomination', {
      matter: F,
      reason: 'text:good',
    });
    expect(stateOf(nominated, F)).toBe('nominated');
    expect(
      stateOf(
        found('positive').does(supervisor, 'NoteFinding', { matter: F, reason: 'text:fine' }),
        F,
      ),
    ).toBe('noted');
  });

  it('is not ordered to be corrected, and is not the head’s to nominate', () => {
    expect(
      codeOf(
        found('positive').tries(supervisor, 'OrderCorrection', {
          matter: F,
          order: 'text:o',
          correctBy: null,
        }),
      ),
    ).toBe('WRONG_STATE');
    expect(
      codeOf(found('positive').tries(head, 'RecommendNomination', { matter: F, reason: 'text:g' })),
    ).toBe('NOT_YOURS');
    expect(
      codeOf(
        found('negative').tries(supervisor, 'RecommendNomination', { matter: F, reason: 'text:g' }),
      ),
    ).toBe('WRONG_STATE');
  });

  it('waits with a clock that nominates nobody', () => {
    const life = found('positive').until('2026-03-16 18:00');
    expect(life.rungsOf('recommendNomination')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
    ]);
    expect(stateOf(life, F)).toBe('foundGood');
  });
});

describe('a light finding', () => {
  it('is noted without an order; a grave one is not, while the pilot can still be corrected', () => {
    expect(
      stateOf(
        found('negative', 'low').does(supervisor, 'NoteFinding', {
          matter: F,
          reason: 'text:light',
        }),
        F,
      ),
    ).toBe('noted');
    expect(
      codeOf(
        found('negative', 'high').tries(supervisor, 'NoteFinding', { matter: F, reason: 'text:r' }),
      ),
    ).toBe('CORRECTION_REQUIRED');
    const over = found('negative', 'high');
    over.pilot = { ...over.pilot, stage: 'ASSESSMENT' };
    expect(over.tries(supervisor, 'NoteFinding', { matter: F, reason: 'text:over' })).toBeNull();
  });

  it('is not the proposer’s to note', () => {
    expect(
      codeOf(
        found('negative', 'low').tries(proposer, 'NoteFinding', { matter: F, reason: 'text:r' }),
      ),
    ).toBe('NOT_YOURS');
    const archived = found('negative', 'low');
    archived.pilot = { ...archived.pilot, stage: 'ARCHIVED' };
    expect(codeOf(archived.tries(supervisor, 'NoteFinding', { matter: F, reason: 'text:r' }))).toBe(
      'WRONG_STAGE',
    );
  });
});
