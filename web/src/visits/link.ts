/** web: where a visit is written down. */
export const surpriseWord = 'surprise';

export const visitLink = (pilot: string, matter: string | null): string =>
  `/supervision/visits/${pilot}/${matter ?? surpriseWord}`;
