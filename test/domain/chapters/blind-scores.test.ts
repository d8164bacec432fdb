/** test: scores sealed by several raters, read together, checked against their seals; dissent is kept (M26, M103). */
import { sealOf } from '../../../domain/state/blind-scores';
import { bodyOf, codeOf, stateOf } from '../support/alive';
import { reportedLife, staff } from '../support/ending';
import { gates } from '../support/gates';
import type { Life } from '../support/life';

const B = 'blindScoring-1';
const nonce = 'f'.repeat(32);
const sheet = [{ indicator: 'onTime', score: 'achieved' as const }];
const opening = { raters: [staff.legal, staff.expert], chair: staff.deputy };
const sealing = { matter: B, commitment: sealOf(sheet, nonce) };
const early = { matter: B, reason: 'text:ill' };
const revealing = { matter: B, scores: sheet, nonce };
const dissenting = { matter: B, dissent: 'text:dissent' };
const closing = { matter: B, reasons: 'text:reasons' };

const opened = (): Life => reportedLife().does(staff.head, 'OpenBlindScoring', opening);
const one = (): Life => opened().does(staff.legal, 'SealScores', sealing);
const both = (): Life => one().does(staff.expert, 'SealScores', sealing);
const common = { wrongStages: ['ENDING', 'OUTCOME_SET'] as const, separated: true };

gates(reportedLife, {
  ...common,
  command: 'OpenBlindScoring',
  post: staff.head,
  payload: opening,
  wrongPosts: [staff.owner, staff.legal],
});
const rows = [
  ['SealScores', opened, staff.legal, sealing, 'revealing'],
  ['OpenSeals', one, staff.deputy, early, 'revealing'],
  ['RevealScores', both, staff.legal, revealing, 'sealing'],
  ['RecordDissent', both, staff.expert, dissenting, 'sealing'],
  ['CloseBlindScoring', both, staff.deputy, closing, 'scoresRead'],
] as const;
for (const [command, life, post, payload, wrongState] of rows) {
  const chairs = post === staff.deputy ? ({ basedOn: 'matter' } as const) : {};
  gates(life, {
    ...common,
    ...chairs,
    command,
    post,
    payload,
    wrongPosts: ['system:clerk'],
    wrongState,
  });
  test(`${command}: nobody else's`, () =>
    expect(codeOf(life().tries(staff.supervisor, command, payload))).toBe(
      post === staff.deputy ? 'NOT_THE_SCORING_CHAIR' : 'NOT_A_RATER',
    ));
}

test.each([
  ['one rater', { raters: [staff.legal, staff.legal] }, 'TOO_FEW_RATERS'],
  ['the proposer', { raters: [staff.legal, staff.proposer] }, 'PANEL_NOT_IMPARTIAL'],
  ['an empty post', { raters: [staff.legal, 'hoa-lac:expert-9'] }, 'PANEL_POST_EMPTY'],
  ['the implementer as chair', { chair: staff.owner }, 'PANEL_NOT_IMPARTIAL'],
])('%s is refused', (_what, change, code) =>
  expect(
    codeOf(reportedLife().tries(staff.head, 'OpenBlindScoring', { ...opening, ...change })),
  ).toBe(code),
);

test('[M103] nothing is read until all are in; a seal is set once', () => {
  const life = one();
  expect(codeOf(life.tries(staff.legal, 'RevealScores', revealing))).toBe('WRONG_STATE');
  expect(codeOf(life.tries(staff.legal, 'SealScores', sealing))).toBe('SEALED_ALREADY');
  expect(JSON.stringify(life.events.slice(-2))).not.toContain('achieved');
  expect(stateOf(both(), B)).toBe('revealing');
});

test('the chair opens earlier, with a reason; who had not sealed is named', () => {
  const life = one().does(staff.deputy, 'OpenSeals', early);
  expect(bodyOf(life, 'SealsOpened')).toMatchObject({ missing: [staff.expert] });
  expect(codeOf(life.tries(staff.expert, 'RevealScores', revealing))).toBe('SCORES_NOT_AS_SEALED');
});

test.each([
  ['another score', { scores: [{ indicator: 'onTime', score: 'not' }] }, 'SCORES_NOT_AS_SEALED'],
  ['another code', { nonce: 'e'.repeat(32) }, 'SCORES_NOT_AS_SEALED'],
  ['as sealed', {}, null],
])('[M103] revealed with %s: %s', (_what, change, code) =>
  expect(codeOf(both().tries(staff.legal, 'RevealScores', { ...revealing, ...change }))).toBe(code),
);

test('revealed once; open scores wait for the end, dissent is kept', () => {
  const life = both().does(staff.legal, 'RevealScores', revealing);
  expect(codeOf(life.tries(staff.legal, 'RevealScores', revealing))).toBe('REVEALED_ALREADY');
  const target = { indicator: 'onTime', score: 'achieved', value: 91, evidence: 'text:e' };
  expect(codeOf(life.tries(staff.supervisor, 'ScoreTarget', target))).toBe('BLIND_SCORING_OPEN');
  life.does(staff.deputy, 'CloseBlindScoring', closing);
  expect(bodyOf(life, 'BlindScoringClosed')).toMatchObject({ read: 1 });
  life.does(staff.expert, 'RecordDissent', dissenting);
  expect(bodyOf(life, 'DissentRecorded')).toMatchObject({ post: staff.expert });
  expect(life.tries(staff.supervisor, 'ScoreTarget', target)).toBeNull();
});

test('each step is a task; the clock seals, opens and closes nothing', () => {
  const life = opened();
  expect(life.task('sealScores')).toMatchObject({ post: staff.legal });
  expect(both().task('revealScores')).toMatchObject({ post: staff.legal });
  life.until('2026-10-01 09:00');
  expect(life.rungsOf('sealScores')).toContain('overdue');
  expect(stateOf(life, B)).toBe('sealing');
});
