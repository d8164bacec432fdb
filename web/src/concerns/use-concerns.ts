/** web: whether somebody may be on the list of those who handle concerns; which ones they see, the api says. */
import { useMe } from '../shell/session';

const listed = ['supervisor', 'auditor', 'monitor'];

export const useHandlesConcerns = (): boolean =>
  useMe().persona.posts.some(({ kind }) => listed.includes(kind));
