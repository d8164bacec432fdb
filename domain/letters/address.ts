/** domain/letters: an address is the person's when they read there a code that was sent to it. */

export const codeMinutes = 30;
/** Of a million codes; after that another is asked for. */
export const mostCodeTries = 5;
export const codeAgainAfterSeconds = 60;
