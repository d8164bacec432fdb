/** api: the desks of a person: those of the posts held now, and those of posts whose holders are away and named them. */
import type { DeputyOf } from '../../domain/directory/deputies';
import { deputyPosts } from '../../domain/directory/deputies';
import type { Scene } from '../scene';
import { postsOf } from './persona';

export interface Desks {
  readonly posts: readonly string[];
  readonly standingIn: readonly DeputyOf[];
}

export const desksOf = (
  { directory, now }: Pick<Scene, 'directory' | 'now'>,
  person: string,
): Desks => ({
  posts: postsOf(directory, person, now),
  standingIn: deputyPosts(directory, person, now),
});

/** Every desk whose changes concern them. */
export const allDesksOf = (
  scene: Pick<Scene, 'directory' | 'now'>,
  person: string,
): readonly string[] => {
  const { posts, standingIn } = desksOf(scene, person);
  return [...posts, ...standingIn.map(({ post }) => post)];
};

/** As the inbox is asked. */
export const asked = ({ posts, standingIn }: Desks) => ({
  posts,
  standingIn: standingIn.map(({ post }) => post),
});
