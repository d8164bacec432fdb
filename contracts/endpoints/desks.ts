/** contracts (web, api, systems): what waits for somebody. */
import * as inbox from '../inbox';
import * as live from '../live';
import * as notice from '../notices';
import * as operator from '../operator-notes';
import * as reply from '../replies';
import * as ask from '../requests';
import type { EndpointTable } from './endpoint';

export const desks = {
  getTasks: {
    method: 'get',
    path: '/api/tasks',
    summary: 'Your tasks, the most overdue first',
    scope: 'tasks:read',
    query: inbox.taskQuery,
    replies: { 200: reply.taskPage },
  },
  getTaskCounts: {
    method: 'get',
    path: '/api/tasks/counts',
    summary: 'How many tasks you have, under a filter or all of them',
    scope: 'tasks:read',
    query: inbox.taskCountQuery,
    replies: { 200: reply.taskCounts },
  },
  getTaskChoices: {
    method: 'get',
    path: '/api/tasks/choices',
    summary: 'By which steps, units, stages and roles your tasks can be filtered',
    query: inbox.taskCountQuery,
    replies: { 200: inbox.taskChoices },
  },
  actOnTasks: {
    method: 'post',
    path: '/api/tasks/deeds',
    summary:
      'Take tasks in hand, give them back, hand them over, or remind their posts; answered row by row',
    body: inbox.taskDeed,
    replies: { 200: inbox.taskDeedDone },
  },
  getTaskViews: {
    method: 'get',
    path: '/api/tasks/views',
    summary: 'Views of your tasks that you keep, and those that others share with your posts',
    replies: { 200: inbox.taskViews },
  },
  keepTaskView: {
    method: 'put',
    path: '/api/tasks/views/{view}',
    summary: 'Keep a view of your tasks by a name, for yourself or for those who hold a post',
    params: inbox.ofTaskView,
    body: inbox.taskViewKept,
    replies: { 200: inbox.taskViews },
  },
  orderTaskViews: {
    method: 'put',
    path: '/api/tasks/views',
    summary: 'Put your views in another order; those that are not named come after',
    body: inbox.taskViewOrder,
    replies: { 200: inbox.taskViews },
  },
  dropTaskView: {
    method: 'delete',
    path: '/api/tasks/views/{view}',
    summary: 'Give up a view of your own',
    params: inbox.ofTaskView,
    replies: { 200: inbox.taskViews },
  },
  getNotices: {
    method: 'get',
    path: '/api/notices',
    summary: 'What your posts were told',
    query: notice.noticeQuery,
    replies: { 200: notice.noticePage },
  },
  getNoticeCount: {
    method: 'get',
    path: '/api/notices/count',
    summary: 'How many notices you have not read, counted up to a hundred',
    replies: { 200: notice.noticeCount },
  },
  readNotices: {
    method: 'post',
    path: '/api/notices/reads',
    summary: 'Say that you have read some notices, or all that there are now',
    body: notice.noticeReading,
    replies: { 200: notice.noticeCount },
  },
  getLive: {
    method: 'get',
    path: '/api/live',
    summary: 'Tells as it happens that your tasks, your notices or a pilot on your screen changed',
    query: live.liveQuery,
    replies: { 200: { events: live.liveEvent } },
  },
  getOperatorNotes: {
    method: 'get',
    path: '/api/operator-notes',
    summary: 'What was done to lives from outside, newest first; for operators',
    query: ask.operatorNoteQuery,
    replies: { 200: operator.operatorNotePage },
  },
  getOperatorNoteCount: {
    method: 'get',
    path: '/api/operator-notes/count',
    summary: 'How many notes no operator has looked at; for operators',
    replies: { 200: operator.operatorNoteCount },
  },
  acknowledgeNote: {
    method: 'post',
    path: '/api/operator-notes/{note}/acknowledgement',
    summary: 'Say that you have looked at a note; what happens after that is open again',
    params: operator.ofNote,
    body: operator.acknowledgement,
    replies: { 200: operator.operatorNote },
  },
} as const satisfies EndpointTable;
