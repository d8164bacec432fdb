/** web: in which orders the inbox can be read, and what they are called. */
export const taskOrderWords = [
  ['due', 'inbox.sortDue'],
  ['opened', 'inbox.sortOpened'],
  ['pilot', 'inbox.sortPilot'],
] as const;
