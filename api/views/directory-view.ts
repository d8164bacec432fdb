/** api: units, posts and people with who holds what now. */
import type { DirectoryView } from '../../contracts/reference-replies';
import type { Scene } from '../scene';

export function directoryViewOf({ directory, now }: Scene): DirectoryView {
  const { version, units, posts, people } = directory.data;
  return {
    version,
    units: units.map(({ id, name, superior, level }) => ({ id, name, superior, level })),
    posts: posts.map(({ id, unit, kind, title }) => ({
      id,
      unit,
      kind,
      title,
      holders: directory.holders(id, now).map(({ person, capacity }) => ({
        person,
        capacity,
        name: directory.person(person)?.name ?? person,
      })),
    })),
    people: people.map(({ id, name }) => ({ id, name })),
  };
}
