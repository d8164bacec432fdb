/** domain/webhooks: when a message is tried again. Eight attempts within 28 hours, as the published standard proposes. */
const waitsSeconds = [5, 300, 1_800, 7_200, 18_000, 36_000, 36_000] as const;

/** null: that was the last. `tries`: how often it was tried. */
export const waitSecondsAfter = (tries: number): number | null => waitsSeconds[tries - 1] ?? null;

/** A receiver that has taken nothing for so long is told nothing more until an administrator says so. */
export const givesUpAfterDays = 3;
/** How long what is sent is signed with the secret before as well. */
export const bothSecretsHours = 24;
/** How long messages and attempts are shown. */
export const messagesKeptDays = 90;
/** At once; more are asked for again. */
export const mostReplayed = 1_000;
