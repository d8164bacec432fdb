/** web: where a row of the inbox leads: to its pilot, or to a concern, which is no pilot. */
const concernMark = 'concern:';

export const caseLink = (id: string): string =>
  id.startsWith(concernMark) ? `/concerns/${id.slice(concernMark.length)}` : `/pilots/${id}`;
