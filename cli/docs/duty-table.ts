/** cli/docs: duties as a table: what is asked, of whom, by when, under which article of the pack. */
import type { LawPack } from '../../domain/law/pack';
import { code, codes, table } from './markdown';
import type { SeenDuty } from './observed';
import { inOneLine, ruleUnder } from './rule-words';
import { bothWords, rolesInWords } from './vocabulary';

const ladderWords = (duty: SeenDuty): string =>
  duty.silent ? 'a clock without a task' : duty.ladder === 'default' ? '' : `ladder ${duty.ladder}`;

/** `at` is shown where a table holds the duties of several states. */
export function dutyTable(duties: readonly SeenDuty[], pack: LawPack, showsAt: boolean): string {
  const rows = [...duties]
    .sort((a, b) => (a.step < b.step ? -1 : a.step > b.step ? 1 : 0))
    .map((duty) => [
      `${bothWords('steps', duty.step)} (${code(duty.step)})`,
      ...(showsAt ? [codes(duty.at)] : []),
      rolesInWords([duty.role]),
      codes(duty.commands) || ladderWords(duty),
      code(duty.rule),
      [inOneLine(ruleUnder(pack, duty.rule)), duty.silent ? '' : ladderWords(duty)]
        .filter((words) => words !== '')
        .join('; '),
    ]);
  const heads = ['What is awaited', ...(showsAt ? ['While'] : []), 'From', 'By', 'Rule', 'Term'];
  return table(heads, rows);
}
