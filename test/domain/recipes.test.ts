/** What docs/recipes.md shows of a changed deadline: old and new version of a pack side by side, no other change. */
import { lawInForce } from '../../domain/book';
import type { Law } from '../../domain/law/law';
import { vnDecree73 } from '../../domain/law/packs/vn-decree-73';
import { lawOf } from './support/life';
import { submitted } from './support/routes';

const { calendar, pack } = lawOf();
const tenDays = {
  value: 10,
  unit: 'workingDays',
  instrument: 'a later decree',
  article: 'Art. 1',
  mark: 'V',
} as const;
const rules = { ...pack.rules, 'approval.simple': tenDays };
const changed = { ...vnDecree73, version: '2027.1', rules };

const decisionDue = (law: Law): string | undefined =>
  submitted({ law }).task('decideProposal')?.dueDate;

test('a new version of a pack moves the deadline of new pilots and of no other', () => {
  expect(decisionDue(lawOf())).toBe('2026-03-11');
  expect(decisionDue(lawInForce(changed, 'new', calendar))).toBe('2026-03-16');
});
