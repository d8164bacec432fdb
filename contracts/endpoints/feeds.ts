/** contracts (web, api, calendar programs): calendar feeds: read by whoever knows the address, given out and ended by their person. */
import * as feed from '../feeds';
import type { EndpointTable } from './endpoint';

export const feeds = {
  getFeed: {
    method: 'get',
    path: '/feeds/{secret}.ics',
    summary: 'A calendar feed (text/calendar), for whoever knows its address',
    open: true,
    params: feed.feedAsked,
    replies: { 200: 'bytes', 304: 'none' },
  },
  getFeeds: {
    method: 'get',
    path: '/api/settings/feeds',
    summary: 'Your calendar feeds',
    replies: { 200: feed.feedList },
  },
  makeFeed: {
    method: 'post',
    path: '/api/settings/feeds',
    summary:
      'Make an address for your calendar program, of your tasks or of a post that you hold; it ends the one before',
    body: feed.feedMaking,
    replies: { 201: feed.feedMade },
  },
  endFeed: {
    method: 'delete',
    path: '/api/settings/feeds/{feed}',
    summary: 'End an address, at once and for good',
    params: feed.feedParams,
    replies: { 200: feed.feedList },
  },
} as const satisfies EndpointTable;
