/** api: a person of the directory as the screens show them, with the posts held now. */
import type { Persona } from '../../contracts/http';
import type { Directory } from '../../domain/directory';
import type { Actor } from '../../domain/kernel';
import type { Instant } from '../../domain/time';

export function personaOf(directory: Directory, person: string, at: Instant): Persona {
  const posts = directory.holdingsOf(person, at).flatMap(({ post: id }) => {
    const post = directory.post(id);
    const unit = post === undefined ? undefined : directory.unit(post.unit);
    return post === undefined || unit === undefined
      ? []
      : [{ id, title: post.title, unit: unit.id, unitName: unit.name, kind: post.kind }];
  });
  return { person, name: directory.person(person)?.name ?? person, posts };
}

export const postsOf = (directory: Directory, person: string, at: Instant): readonly string[] =>
  directory.holdingsOf(person, at).map(({ post }) => post);

/** The person in each of their posts; without any post still a person, who may be a proposer. */
export function actorsOf(directory: Directory, person: string, at: Instant): readonly Actor[] {
  const posts = postsOf(directory, person, at);
  return posts.length === 0 ? [{ person, post: null }] : posts.map((post) => ({ person, post }));
}
