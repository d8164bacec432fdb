/** api: the desks of a person: those of the posts held now, and those of posts whose holders are away and named them. */
import type { DeputyOf } from '../../domain/directory/deputies';
import { deputyPosts } from '../../domain/directory/deputies';
import type { Scene } from '../scene';
import { postsOf } from './persona';
import type { Listening } from '../ports/live';

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

/** Of whose changes they are told. */
export const listeningAt = (
  scene: Pick<Scene, 'directory' | 'now'>,
  person: string,
): Pick<Listening, 'posts' | 'standingIn'> => {
  const { posts, standingIn } = asked(desksOf(scene, person));
  return { posts: new Set(posts), standingIn: new Set(standingIn) };
};

/** As the inbox is asked. */
export const asked = ({ posts, standingIn }: Desks) => ({
  posts,
  standingIn: standingIn.map(({ post }) => post),
});
