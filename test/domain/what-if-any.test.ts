/** What holds for any draft: the way back mirrors the way there, and nothing is told that does not differ. */
import fc from 'fast-check';
import { vietnamCalendar } from '../../domain/calendar/vietnam';
import { vnDecree73 } from '../../domain/law/packs/vn-decree-73';
import type { OpenPilot, PilotDifference, WhatIf } from '../../domain/what-if';
import { whatIf } from '../../domain/what-if';
import type { LawDraft } from '../../domain/what-if/draft';
import { calendarDraft, law, lawWith, packDraft } from './support/drafts';
import { everywhere } from './support/everywhere';
import { directory } from './support/life';

const ask = (draft: LawDraft, pilots: readonly OpenPilot[] = everywhere): WhatIf =>
  whatIf(law, draft, pilots, directory);

/** Another value for any of the terms and numbers that the pilots above are asked by. */
const values = fc.record(
  {
    registration: fc.integer({ min: 1, max: 40 }),
    'intake.check': fc.integer({ min: 1, max: 40 }),
    'approval.simple': fc.integer({ min: 1, max: 40 }),
    'approval.urgent': fc.integer({ min: 1, max: 400 }),
    'return.answer': fc.integer({ min: 1, max: 90 }),
    'ballot.quorum.atLeast': fc.integer({ min: 1, max: 12 }),
    'ballot.quorum': fc.integer({ min: 0, max: 99 }),
    'council.size.min': fc.integer({ min: 1, max: 9 }),
    'legality.reviewers': fc.integer({ min: 1, max: 4 }),
    'causes.panel.min': fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: [] },
);

describe('for any draft', () => {
  const few = { numRuns: 8 };

  it('the way back is the mirror of the way there', () => {
    fc.assert(
      fc.property(values, (changed) => {
        const there = lawWith(changed);
        const back: LawDraft = { kind: 'pack', pack: vnDecree73, calendar: vietnamCalendar };
        const forth = ask(packDraft(changed));
        const home = whatIf(
          there,
          back,
          everywhere.map((each) => ({ ...each, law: there })),
          directory,
        );
        expect(home.differences.map(mirrored)).toEqual(forth.differences);
        expect(
          home.changes.rules.map(({ key, before, after }) => ({
            key,
            before: after,
            after: before,
          })),
        ).toEqual(forth.changes.rules);
      }),
      few,
    );
  });

  it('a day off never makes a due date come earlier', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((n) => new Date(Date.UTC(2026, 2, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 6 }), (days) => {
        const counted = everywhere.filter(({ pilot }) => pilot.stage !== 'RUNNING');
        for (const { deadlines } of ask(calendarDraft(...days), counted).differences)
          for (const { oldDue, newDue } of deadlines)
            expect((newDue ?? '') > (oldDue ?? '')).toBe(true);
      }),
      few,
    );
  });

  it('a pilot has a difference only if something in it differs', () => {
    fc.assert(
      fc.property(values, (changed) => {
        for (const { deadlines, quorums, competence, fault } of ask(packDraft(changed))
          .differences) {
          expect(fault).toBeNull();
          expect(deadlines.length + quorums.length + competence.length).toBeGreaterThan(0);
          for (const moved of deadlines) expect(moved.oldDue).not.toBe(moved.newDue);
        }
      }),
      few,
    );
  });
});

/** Old and new, gained and lost, failing and mending change places. */
function mirrored({ deadlines, quorums, competence, ...rest }: PilotDifference): PilotDifference {
  return {
    ...rest,
    deadlines: deadlines.map(({ oldDue, newDue, ...each }) => ({
      ...each,
      oldDue: newDue,
      newDue: oldDue,
    })),
    quorums: quorums.map((each) => ({
      ...each,
      change: each.change === 'fails' ? 'mends' : 'fails',
      leastBefore: each.leastAfter,
      leastAfter: each.leastBefore,
      mostAfter: each.mostAfter,
    })),
    competence: competence.map((each) => ({
      ...each,
      change: each.change === 'gains' ? 'loses' : 'gains',
    })),
  };
}
