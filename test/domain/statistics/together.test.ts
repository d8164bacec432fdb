/** [M104] A person's results are never shown without those of the unit. */
import { ResultsTogether } from '../../../domain/statistics/together';
import { holderOf } from '../support/life';
import { approvedPilot, registered } from '../support/routes';
import { lived } from './towns';

const cadre = holderOf('hoa-lac:cadre-1').person;
const results = (table: { lines: readonly { key: string; n: number | null }[] }) =>
  Object.fromEntries(table.lines.filter(({ n }) => n !== 0).map(({ key, n }) => [key, n]));

const facts = [
  { ...lived(registered()), outcome: 'achieved' },
  { ...lived(registered()), outcome: 'partly' },
  { ...lived(registered({ proposer: 'hoa-lac:cadre-2' })), outcome: 'achieved' },
  lived(approvedPilot()),
  { ...lived(registered({ unit: 'tan-lap' })), outcome: 'notAchieved' },
];
const fold = (person: string, posts: readonly string[] = []) => {
  const together = new ResultsTogether({ person, posts, unit: 'hoa-lac' });
  facts.forEach((each) => together.add(each));
  return together.figures();
};

test('[M104] own results beside those of the whole unit', () => {
  const { own, whole } = fold(cadre);
  expect(results(own)).toEqual({ achieved: 1, partly: 1, underway: 1 });
  expect(results(whole)).toEqual({ achieved: 2, partly: 1, underway: 1 });
});

test('[M104] an owner’s results count by the post that is held', () => {
  const owner = {
    ...(facts[0] as (typeof facts)[number]),
    persons: { proposer: 'x', ownerPost: 'hoa-lac:cadre-2' },
  };
  const together = new ResultsTogether({
    person: 'y',
    posts: ['hoa-lac:cadre-2'],
    unit: 'hoa-lac',
  });
  together.add(owner);
  expect(together.figures().own.total).toBe(1);
});

test('[M104] who has no pilot still sees the unit’s', () => {
  const { own, whole } = fold('nobody');
  expect([own.total, whole.total]).toEqual([0, 4]);
});
