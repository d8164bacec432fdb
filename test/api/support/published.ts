/** test: an approved pilot of which the summary and the decision are published, and the rest is held back. */
import type { People } from './approved';

const withheld = (part: string, ground: string) => ({
  ...{ part, ground, reasons: 'Chưa thể công khai.', reviewOn: '2026-09-01' },
});

export const summaryTold = 'Cấp phép trong một ngày, thử trong hai năm.';

export async function published(people: People, pilot: string): Promise<void> {
  await people.does('hoa-lac:secretary', pilot, 'PreparePublication', {
    ...{ parts: ['summary', 'decision'], summary: summaryTold },
    withheld: [withheld('plan', 'commercial'), withheld('costs', 'unfinished')],
  });
  await people.does(
    'hoa-lac:head',
    pilot,
    'ApprovePublication',
    { matter: 'publication-1', number: '12/TB' },
    { matter: 1 },
  );
}
