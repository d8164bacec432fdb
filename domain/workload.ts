/** domain: what lies on the desks of secretariats and appraisers, as a fold over pilots: tasks, seats, sheets and skills (M109). */
import type { Directory, PostKind } from './directory';
import type { Law } from './law/law';
import { mattersOf } from './matters';
import type { Pilot } from './pilot';
import type { Skill, SkillSheet } from './state/skills';
import { skillSheetKind } from './state/skills';
import { tasksOf } from './tasks';
import type { Instant } from './time';

export interface DeskLoad {
  readonly post: string;
  readonly unit: string;
  readonly kind: PostKind;
  readonly tasks: number;
  readonly overdue: number;
  /** Ballots and councils in which the post still sits. */
  readonly seats: number;
  /** Legality sheets signed by whoever holds the post. */
  readonly sheets: number;
  readonly skills: readonly Skill[];
}

interface Around {
  readonly lawOf: (pilot: Pilot) => Law;
  readonly directory: Directory;
  readonly now: Instant;
}

/** Desks that prepare and appraise; heads and deputies only as long as they sit somewhere. */
const desks: readonly PostKind[] = ['clerk', 'secretary', 'legal', 'expert'];

const seatsOf = ({ approval }: Pilot): readonly string[] =>
  approval.ballot === null || approval.ballot.closedAt !== null
    ? []
    : approval.ballot.seats.map(({ post }) => post);

export function workloadOf(
  pilots: readonly Pilot[],
  { lawOf, directory, now }: Around,
): readonly DeskLoad[] {
  const tasks = pilots.flatMap((pilot) => tasksOf(pilot, lawOf(pilot), directory, now));
  const seats = pilots.flatMap(seatsOf);
  const sheets = pilots.flatMap(({ approval }) => approval.legality.map((each) => each.reviewer));
  const known = pilots.flatMap((pilot) => mattersOf<SkillSheet>(pilot, skillSheetKind));
  return directory.data.posts
    .filter(({ id, kind }) => desks.includes(kind) || seats.includes(id))
    .map(({ id, unit, kind }) => {
      const holders = directory.holders(id, now).map(({ person }) => person);
      const own = tasks.filter(({ post }) => post === id);
      return {
        post: id,
        unit,
        kind,
        tasks: own.length,
        overdue: own.filter(({ dueAt }) => dueAt < now).length,
        seats: seats.filter((post) => post === id).length,
        sheets: sheets.filter((person) => holders.includes(person)).length,
        skills: [
          ...new Set(
            known
              .filter(({ data }) => holders.includes(data.person))
              .flatMap(({ data }) => data.skills),
          ),
        ].sort(),
      };
    });
}

/** Desks with more open tasks and seats than a measure that the reader chooses. */
export const overloaded = (loads: readonly DeskLoad[], most: number): readonly DeskLoad[] =>
  loads
    .filter(({ tasks, seats }) => tasks + seats > most)
    .sort((a, b) => b.tasks + b.seats - (a.tasks + a.seats));
