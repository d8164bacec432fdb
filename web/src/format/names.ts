/** web: names of units, posts and people from the directory. Family name first, never split. */
import type { DirectoryView } from '../../../contracts/reference-replies';
import type { Language } from '../../../domain/words';

export interface Names {
  unit(id: string): string;
  post(id: string): string;
  person(id: string): string;
  /** Of an act kept under a post, or under the person who had none. */
  postOrPerson(id: string): string;
  /** Title and unit of a post. */
  fullPost(id: string): string;
  /** Name of the unit that a post is in. */
  unitOf(post: string | null): string | undefined;
  /** Who holds a post now. */
  holders(post: string): string;
}

export function namesOf(directory: DirectoryView | undefined, language: Language): Names {
  const units = new Map(directory?.units.map((unit) => [unit.id, unit.name[language]]));
  const posts = new Map(directory?.posts.map((post) => [post.id, post]));
  const people = new Map(directory?.people.map((person) => [person.id, person.name]));
  const unit = (id: string): string => units.get(id) ?? id;
  const title = (id: string): string => posts.get(id)?.title[language] ?? id;
  return {
    unit,
    post: title,
    person: (id) => people.get(id) ?? id,
    postOrPerson: (id) => posts.get(id)?.title[language] ?? people.get(id) ?? id,
    fullPost: (id) => {
      const post = posts.get(id);
      return post === undefined ? id : `${title(id)}, ${unit(post.unit)}`;
    },
    unitOf: (id) => {
      const post = id === null ? undefined : posts.get(id);
      return post === undefined ? undefined : unit(post.unit);
    },
    holders: (id) =>
      posts
        .get(id)
        ?.holders.map((holder) => holder.name)
        .join(', ') ?? '',
  };
}
