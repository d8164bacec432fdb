/** test: a pilot of a few matters and entries, and the lines that an export draws from it, as plain rows. */
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import { directoryOf } from '../../../domain/directory';
import type { About, ExportLine } from '../../../domain/exports/line';
import { trailOf } from '../../../domain/exports/trail';
import type { LedgerLine } from '../../../domain/proof';
import type { Rule } from '../../../domain/law/pack';
import { vnDecree73 } from '../../../domain/law/packs/vn-decree-73';
import type { Matter, Pilot } from '../../../domain/pilot';
import { unborn } from '../../../domain/pilot';
import { practiceDirectory } from '../../../adapters/seed/practice-directory';

export const directory = directoryOf(practiceDirectory);
export const at = '2026-03-02T02:00:00.000Z';
export const post = 'hoa-lac:cadre-2';
export const person = directory.holders(post, at)[0]?.person ?? '';
export const entry = (seq: number, type: string, body: object = {}, when = at): LedgerLine => ({
  ...{ seq, recordedAt: '2026-03-03T02:00:00.000Z', hash: `h-${seq}` },
  event: { type, v: 1, at: when, by: { person: 'x', post: null }, body },
});
export const matter = (id: string, kind: string, state: string, data: object): Matter => ({
  ...{ id, kind, state, data, openedAt: at, closedAt: null, version: 1 },
});
export const blank = unborn('practice', 'p');
export function about(
  matters: readonly Matter[],
  lines: readonly LedgerLine[],
  more: Partial<Pilot> = {},
): About {
  const rules: Record<string, Rule> = { ...vnDecree73.rules };
  return {
    pilot: {
      ...{ ...blank, unit: 'hoa-lac' },
      ...{ matters: Object.fromEntries(matters.map((each) => [each.id, each])), ...more },
    },
    law: { pack: { ...vnDecree73, rules }, packHash: 'h', calendar: vietnamCalendar },
    ...{ person, directory, at, trail: trailOf(lines) },
  };
}
export const shown = (lines: readonly ExportLine[]) =>
  lines.map(({ fact, values, entries }) => [fact, values, ...entries.map(({ seq }) => seq)]);
