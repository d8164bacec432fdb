/** domain: the desks: every open item as a task with one accountable post. Folds the duties; nothing else. */
import { delegatesOf } from './delegation';
import type { Directory, PostRow } from './directory';
import { dutiesOf, postsOfDuty } from './duties';
import type { Duty } from './kernel';
import type { Law } from './law/law';
import { ruleOf } from './law/law';
import type { Mark } from './law/pack';
import type { Pilot } from './pilot';
import { isReconstructing } from './pilot';
import { delegationsOf } from './state/delegated';
import type { Role } from './roles';
import { vacantAt } from './still-able';
import type { Instant, LocalDate } from './time';
import type { WordParams } from './words';

export interface Task {
  /** matter/step, unique in the pilot while open; with the post when several hold the same duty. */
  readonly id: string;
  readonly matter: string;
  readonly kind: string;
  readonly step: string;
  readonly role: Role;
  /** The one accountable post; null only when the directory has nobody at all, which operators are told. */
  readonly post: string | null;
  /** Other posts that may do it as well. */
  readonly also: readonly string[];
  readonly commands: readonly string[];
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly dueDate: LocalDate;
  readonly rule: string;
  readonly article: string;
  readonly instrument: string;
  readonly mark: Mark;
  readonly params: WordParams;
}

export function tasksOf(
  pilot: Pilot,
  law: Law,
  directory: Directory,
  at: Instant,
): readonly Task[] {
  if (isReconstructing(pilot)) return [];
  const isVacant = vacantAt(pilot, { now: at, receivedAt: at, law, directory });
  return dutiesOf(pilot, law)
    .filter((duty) => duty.silent !== true)
    .map((duty) => {
      const task = taskOf(pilot, law, directory, duty, at);
      return isVacant(duty) ? withVacancy(task) : task;
    });
}

function taskOf(pilot: Pilot, law: Law, directory: Directory, duty: Duty, at: Instant): Task {
  const posts = postsOfDuty(pilot, directory, duty, at);
  const rule = ruleOf(law, duty.rule);
  return {
    id:
      duty.post === undefined
        ? `${duty.matter}/${duty.step}`
        : `${duty.matter}/${duty.step}/${duty.post}`,
    matter: duty.matter,
    kind: duty.matter === 'main' ? 'main' : (pilot.matters[duty.matter]?.kind ?? 'main'),
    step: duty.step,
    role: duty.role,
    post: posts[0]?.id ?? null,
    also: alsoOf(pilot, law, directory, duty, posts, at),
    commands: duty.commands,
    openedAt: duty.openedAt,
    dueAt: duty.due.at,
    dueDate: duty.due.date,
    rule: duty.rule,
    article: rule.article,
    instrument: rule.instrument,
    mark: rule.mark,
    params: duty.params ?? {},
  };
}

/** The other holders of the duty, then those to whom the accountable post delegated one of its acts. */
function alsoOf(
  pilot: Pilot,
  law: Law,
  directory: Directory,
  { commands }: Duty,
  [first, ...others]: readonly PostRow[],
  at: Instant,
): readonly string[] {
  const more = others.map((post) => post.id);
  if (first === undefined || delegationsOf(pilot, directory).length === 0) return more;
  const delegates = delegatesOf(first.id, commands, { pilot, directory, law, at });
  return [...new Set([...more, ...delegates])].filter((post) => post !== first.id);
}

/** Nobody is left for it: whoever has it on the desk says so. */
const withVacancy = (task: Task): Task => ({
  ...task,
  commands: [...task.commands, 'ReportVacancy'],
  params: { ...task.params, vacant: 1 },
});

export { postsOfDuty };
