/** api: whatever was thrown, as an error. */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error
    ? thrown
    : new Error('Something that is no error was thrown', { cause: thrown });
