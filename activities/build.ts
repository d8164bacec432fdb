/** activities: what this build is, so that an older one never writes over a newer one. */

/** `fold` is raised when the shape of a pilot's state changes, `number` when an event or a fold does. */
export const currentBuild = { fold: 1, number: 1 } as const;
