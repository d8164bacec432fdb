/** contracts (web, api, systems): documents, and what everything else refers to. */
import * as reference from '../reference-replies';
import * as reply from '../replies';
import * as ask from '../requests';
import type { EndpointTable } from './endpoint';

export const references = {
  putDocument: {
    method: 'put',
    path: '/api/documents/{hash}',
    summary: 'Upload a document under the sha256 of its content',
    params: ask.ofDocument,
    body: 'bytes',
    replies: { 200: reply.documentRow, 201: reply.documentRow },
  },
  getDocument: {
    method: 'get',
    path: '/api/documents/{hash}',
    summary: 'Download a document',
    params: ask.ofDocument,
    replies: { 200: 'bytes' },
  },
  getPacks: {
    method: 'get',
    path: '/api/packs',
    summary: 'Law packs',
    replies: { 200: reference.packList },
  },
  getPack: {
    method: 'get',
    path: '/api/packs/{pack}',
    summary: 'A law pack by its hash, or the newest of an id',
    params: ask.ofPack,
    replies: { 200: reference.packView },
  },
  getCalendars: {
    method: 'get',
    path: '/api/calendars',
    summary: 'Working days and holidays',
    replies: { 200: reference.calendarList },
  },
  getWords: {
    method: 'get',
    path: '/api/words/{language}',
    summary: 'The glossary in a language',
    open: true,
    params: ask.ofLanguage,
    replies: { 200: reference.glossaryView },
  },
  getForms: {
    method: 'get',
    path: '/api/forms',
    summary: 'JSON schema of every command',
    replies: { 200: reference.formList },
  },
  getForm: {
    method: 'get',
    path: '/api/forms/{command}',
    summary: 'JSON schema of one command',
    params: ask.ofForm,
    replies: { 200: reference.formView },
  },
} as const satisfies EndpointTable;
