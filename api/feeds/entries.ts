/** api: what a feed shows now: the tasks of its desk, as its person sees them in the program. */
import type { TasksAsked } from '../../contracts/inbox-reading';
import { unfiltered } from '../../contracts/inbox-reading';
import { localDateOf } from '../../domain/calendar/calendar';
import type { FeedEntry } from '../../domain/feeds/entry';
import { entryOf, moreEntry } from '../../domain/feeds/entry';
import { calendarsByName } from '../calendars';
import { asked, desksOf } from '../identity/desks';
import type { FeedRow } from '../ports/feeds';
import type { World } from '../route';
import type { Scene } from '../scene';
import { nowsOf } from '../scene';

/** What a calendar program still shows in good time, and a person can still look through. */
const mostEntries = 1_000;

const wholeDesk = { state: null, order: 'due', before: null, after: null } as const;

/** A post's feed is the post's alone; a person's has whatever they have to do, standing in for others too. */
const deskOf = ({ person, post }: FeedRow, scene: Scene): TasksAsked => ({
  ...(post === null ? asked(desksOf(scene, person)) : { posts: [post], standingIn: [] }),
  ...unfiltered,
  person,
});

export async function entriesOf(
  world: World,
  feed: FeedRow,
  scene: Scene,
): Promise<readonly FeedEntry[]> {
  const { inbox } = world.storage;
  const [desk, nows] = [deskOf(feed, scene), nowsOf(scene)];
  const search = { ...desk, ...wholeDesk, limit: mostEntries };
  const [records, counts, calendars] = await Promise.all([
    inbox.tasks(feed.tenant, search, nows),
    inbox.counts(feed.tenant, desk, nows),
    calendarsByName(world),
  ]);
  const { language } = feed;
  const entries = records.map(({ task, pilot, pilotNumber: number, calendar: name, remindAt }) =>
    entryOf(
      { task, pilot, number, calendar: calendars.get(name) ?? null, remindAt },
      { language, directory: scene.directory },
    ),
  );
  const left = counts.open + counts.dueSoon + counts.overdue - records.length;
  const [calendar] = calendars.values();
  if (left <= 0 || calendar === undefined) return entries;
  return [moreEntry(left, localDateOf(calendar, scene.now), language), ...entries];
}
