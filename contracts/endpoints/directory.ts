/** contracts (web, api, systems): the directory: what it is, what concerns you in it, and how it is changed. */
import * as directory from '../directory';
import * as files from '../directory-files';
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
  previewDirectoryFile: {
    method: 'post',
    path: '/api/directory/files/{part}/previews',
    summary:
      'What a file from a spreadsheet would bring, and every fault in it; nothing is changed',
    scope: 'directory:write',
    params: files.filePartParams,
    body: 'bytes',
    replies: { 200: files.filePreview },
  },
  importDirectoryFile: {
    method: 'put',
    path: '/api/directory/files/{part}/imports/{id}',
    summary:
      'Take over a file from a spreadsheet, whole or not at all; the same id is the same import',
    scope: 'directory:write',
    params: files.fileImportParams,
    body: 'bytes',
    replies: { 200: files.fileImported },
  },
} as const satisfies EndpointTable;
