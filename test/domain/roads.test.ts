/** Roads of the main track that no chapter's own test walks to where they lead: docs/lifecycle.md shows what was lived. */
import type { Stage } from '../../domain/stages';
import { Life, lawOf } from './support/life';
import {
  approvedFull,
  examine,
  giveOpinion,
  grantOf,
  inReview,
  referredUp,
  registered,
} from './support/routes';
import { approvedPilot } from './support/running';

const since = '2026-01-05T02:00:00.000Z';
const at = (stage: Stage): Life =>
  new Life(lawOf(), '2026-03-02 09:00', { ...approvedPilot(), stage, stageSince: since });

describe('a pilot that was fully approved', () => {
  it('is prepared like any other', () => {
    const life = approvedFull();
    life.does(life.pilot.posts.owner ?? '', 'Prepare', {});
    expect(life.pilot.stage).toBe('PREPARING');
  });
});

describe('a proposal that was referred upward', () => {
  it('is approved in full by the superior', () => {
    const life = giveOpinion(referredUp());
    const open = { kind: 'open', reviewOn: '2027-03-02' } as const;
    life.does('an-binh:head', 'ApproveFull', grantOf(life, { term: open }));
    expect(life.pilot).toMatchObject({ stage: 'APPROVED_FULL', unit: 'an-binh' });
  });
});

describe('a proposal under review', () => {
  it.each([
    ['INTAKE', () => examine(registered())],
    ['LEADERSHIP_REVIEW', inReview],
  ])('is withdrawn from %s', (stage, life) => {
    expect(life().pilot.stage).toBe(stage);
    const withdrawn = life().does('hoa-lac:cadre-1', 'Withdraw', { reason: 'text:no-need' });
    expect(withdrawn.pilot.stage).toBe('WITHDRAWN');
  });
});

describe('the archive', () => {
  it.each(['CLOSED_PARTLY', 'CLOSED_FAILED', 'CLOSED_UNDETERMINED'] as const)(
    'waits for a pilot that is %s, and takes it only by a person',
    (stage) => {
      const life = at(stage);
      expect(life.task('archiveRecord')?.commands).toEqual(['Archive']);
      life.until('2026-06-01 09:00');
      expect(life.pilot.stage).toBe(stage);
      life.does('an-binh:archivist', 'Archive', { shelfmark: null });
      expect(life.pilot.stage).toBe('ARCHIVED');
    },
  );
});
