/** web: is a waiting task this person's, as its post or as one that may act beside it? */
import type { Persona, TaskRow } from '../../../contracts/http';

export const isMine = (task: TaskRow, { posts }: Persona): boolean =>
  posts.some((post) => post.id === task.post || task.also.includes(post.id));
