/** web: words of live news and of the notice centre in English. */
import type { ScreenWords } from '../vi';

export const live: Pick<ScreenWords, 'live' | 'notices'> = {
  live: {
    asking: 'No live news at the moment. This screen refreshes itself every few seconds.',
    newTasks_one: 'You have {{count}} new task.',
    newTasks_other: 'You have {{count}} new tasks.',
    fresh: 'New',
    changed: 'This pilot has just changed. What you are writing is kept.',
    show: 'Show the change',
  },
  notices: {
    title: 'Notices',
    empty: 'There are no notices yet. News for your posts will appear here.',
    noneFound: 'No notice matches the filter.',
    list: 'List of notices',
    filters: 'Filter notices',
    all: 'All',
    unreadOnly: 'Unread',
    late: 'Overdue',
    due: 'Deadlines',
    news: 'Events',
    unread: 'unread notices',
    unreadMark: 'Unread',
    markRead: 'Mark as read',
    markReadOf: 'Mark as read: {{sentence}}',
    readAll: 'Mark all as read',
    allRead: 'All notices are marked as read.',
    byPilot: 'Group by pilot',
    outside: {
      title: 'Alerts outside this window',
      lead: 'While this tab is open and you work elsewhere, the browser can alert you to newly assigned and newly overdue tasks. An alert gives a number only, never the name of a pilot.',
      turnOn: 'Turn alerts on',
      turnOff: 'Turn alerts off',
      on: 'On in this browser.',
      denied:
        'The browser blocks alerts from this site. Open the site permissions in the browser, allow notifications, and reload.',
      unsupported: 'This browser or address cannot alert you: an https address is needed.',
      newTasks_one: '{{count}} newly assigned task',
      newTasks_other: '{{count}} newly assigned tasks',
      overdue_one: '{{count}} task is now overdue',
      overdue_other: '{{count}} tasks are now overdue',
      body: 'Open your tasks to see more.',
    },
  },
};
