/** api: a person's views of the inbox, and those that others share with their posts. */
import type { TaskViews } from '../../contracts/inbox';
import type { SessionRow } from '../../contracts/reading';
import { desksOf } from '../identity/desks';
import type { World } from '../route';
import type { Scene } from '../scene';
import { sceneOf } from '../scene';
import { postsOfUnits } from './asked';

/** Whoever works in a unit may show its people what they look at. */
export const sharingPosts = (scene: Scene, person: string): readonly string[] =>
  postsOfUnits(scene.directory, desksOf(scene, person).posts);

/** A view that somebody shared who works there no longer is theirs alone again. */
export async function taskViewsOf(world: World, session: SessionRow): Promise<TaskViews> {
  const { tenant, person } = session;
  const scene = await sceneOf(world, tenant);
  const { posts } = desksOf(scene, person);
  const rows = await world.storage.inbox.views.list(tenant, person, posts);
  const shown = rows.filter(
    (row) =>
      row.person === person ||
      (row.sharedWith !== null && sharingPosts(scene, row.person).includes(row.sharedWith)),
  );
  return {
    views: shown.map(({ person: whose, ...view }) => ({
      ...view,
      sharedBy: whose === person ? null : (scene.directory.person(whose)?.name ?? whose),
    })),
    posts: [...sharingPosts(scene, person)],
  };
}
