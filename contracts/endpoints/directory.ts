/** contracts (web, api, systems): the directory: what it is, what concerns you in it, and how it is changed. */
import * as directory from '../directory';
import * as reference from '../reference-replies';
import type { EndpointTable } from './endpoint';

export const directories = {
  getDirectory: {
    method: 'get',
    path: '/api/directory',
    summary: 'Units, posts, people and who holds what',
    scope: 'directory:read',
    replies: { 200: reference.directoryView },
  },
  getDirectoryDesk: {
    method: 'get',
    path: '/api/directory/desk',
    summary: 'Absences, deputies and interests: yours, or everybody’s for an administrator',
    replies: { 200: directory.directoryDesk },
  },
  getDirectoryEntries: {
    method: 'get',
    path: '/api/directory/entries',
    summary: 'What was done to the directory, newest first; for administrators and auditors',
    scope: 'directory:read',
    query: directory.directoryEntriesQuery,
    replies: { 200: directory.directoryEntries },
  },
  actOnDirectory: {
    method: 'post',
    path: '/api/directory/acts',
    summary: 'Change the directory: units, posts, people, holdings, deputies, absences, interests',
    scope: 'directory:write',
    body: directory.directoryAct,
    replies: { 200: directory.directoryActed },
  },
} as const satisfies EndpointTable;
