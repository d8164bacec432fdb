/** domain: matters that the pilot's way has left without an object: still open, and no act of the law fits them any more. */
import { book, commandRules } from './book';
import type { CommandRule, Duty } from './kernel';
import type { Law } from './law/law';
import type { Matter, Pilot } from './pilot';
import type { Stage } from './stages';
import { closed, underOutcomeReview } from './stages';

type AnyRule = CommandRule<never, never>;

const rulesOfKind = new Map<string, readonly AnyRule[]>();
for (const rule of commandRules.values()) {
  if (rule.matter === undefined) continue;
  const { kind } = rule.matter;
  rulesOfKind.set(kind, [...(rulesOfKind.get(kind) ?? []), rule]);
}

/** Earlier a matter may wait for a stage in which it can be acted upon; from here on the way leads to the archive. */
const onTheWayOut: readonly Stage[] = [...underOutcomeReview, ...closed];

const onTheWay = (pilot: Pilot): boolean => onTheWayOut.includes(pilot.stage);

const fitsNow = (pilot: Pilot, { kind, state }: Matter): boolean =>
  (rulesOfKind.get(kind) ?? []).some(
    (rule) => rule.matter?.states.includes(state) === true && rule.stages.includes(pilot.stage),
  );

/** Some acts upon a matter do not say which kind they want: what asks for them knows. */
const isAskedFor = (pilot: Pilot, duty: Duty): boolean =>
  duty.commands.some((name) => {
    const rule = commandRules.get(name);
    return rule?.matter === undefined && rule?.stages.includes(pilot.stage) === true;
  });

/** Of what the chapters ask, the matters of which none of it can be done any more. */
export function mootMatters(pilot: Pilot, asked: readonly Duty[]): readonly Matter[] {
  if (!onTheWay(pilot)) return [];
  const left = Object.values(pilot.matters).filter(
    (matter) => matter.closedAt === null && !fitsNow(pilot, matter),
  );
  return left.filter(
    ({ id }) => !asked.some((duty) => duty.matter === id && isAskedFor(pilot, duty)),
  );
}

/** What nobody can do any more is asked of nobody; instead the head closes the matter, with reasons. */
export function withoutMoot(
  pilot: Pilot,
  law: Law,
  asked: readonly Duty[],
  moot: readonly Matter[],
): readonly Duty[] {
  if (moot.length === 0) return asked;
  const ids = moot.map(({ id }) => id);
  return [
    ...asked.filter(({ matter }) => !ids.includes(matter)),
    ...book.flatMap((chapter) => chapter.dutiesOfMoot?.(pilot, law, moot) ?? []),
  ];
}
