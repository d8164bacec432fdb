/** contracts (web, api, systems): every endpoint with what it takes and what it answers. The api serves this table; the OpenAPI document prints it. */
import type { z } from 'zod';
import { lawEndpoints } from './law-endpoints';
import * as operator from './operator-notes';
import * as pilot from './pilot-reply';
import * as reference from './reference-replies';
import * as reply from './replies';
import * as ask from './requests';

export type Method = 'get' | 'post' | 'put' | 'delete';
/** 'bytes': the body is a document; 'none': no body. */
export type BodyShape = z.ZodType | 'bytes' | 'none';

export interface Endpoint {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  /** Anybody may ask; all others need a session, and the CSRF token when they change something. */
  readonly open?: boolean;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType | 'bytes';
  readonly replies: Readonly<Record<number, BodyShape>>;
}

export const endpoints = {
  getHealth: {
    method: 'get',
    path: '/healthz',
    summary: 'Is the program alive?',
    open: true,
    replies: { 200: reference.health },
  },
  getReadiness: {
    method: 'get',
    path: '/readyz',
    summary: 'Can it do its work: database and Temporal?',
    open: true,
    replies: { 200: reference.readiness, 503: reference.readiness },
  },
  getOpenApi: {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This document',
    open: true,
    replies: { 200: reference.openApiDocument },
  },

  getPersonas: {
    method: 'get',
    path: '/api/personas',
    summary: 'Whom one may sign in as in practice mode',
    open: true,
    replies: { 200: reply.personas },
  },
  createSession: {
    method: 'post',
    path: '/api/session',
    summary: 'Sign in as a persona (practice mode)',
    open: true,
    body: ask.signIn,
    replies: { 201: reply.sessionView },
  },
  getSession: {
    method: 'get',
    path: '/api/session',
    summary: 'Who is signed in',
    replies: { 200: reply.sessionView },
  },
  deleteSession: {
    method: 'delete',
    path: '/api/session',
    summary: 'Sign out',
    replies: { 204: 'none' },
  },
  setLanguage: {
    method: 'put',
    path: '/api/session/language',
    summary: 'Choose the language',
    body: ask.languageChoice,
    replies: { 200: reply.sessionView },
  },

  createPilot: {
    method: 'post',
    path: '/api/pilots',
    summary: 'Begin a proposal: a draft with the id that the pilot will have',
    body: ask.newPilot,
    replies: { 201: reply.draftView },
  },
  getPilots: {
    method: 'get',
    path: '/api/pilots',
    summary: 'Pilots, last changed first',
    query: ask.pilotQuery,
    replies: { 200: reply.pilotPage },
  },
  getPilot: {
    method: 'get',
    path: '/api/pilots/{pilot}',
    summary: 'One pilot, and what you may do with it now',
    params: ask.ofPilot,
    replies: { 200: pilot.pilotView },
  },
  getDrafts: {
    method: 'get',
    path: '/api/drafts',
    summary: 'Your drafts that are not submitted yet',
    replies: { 200: reply.drafts },
  },
  getDraft: {
    method: 'get',
    path: '/api/pilots/{pilot}/draft',
    summary: 'A draft of yours',
    params: ask.ofPilot,
    replies: { 200: reply.draftView },
  },
  saveDraft: {
    method: 'put',
    path: '/api/pilots/{pilot}/draft',
    summary: 'Save a draft over the version that you have seen',
    params: ask.ofPilot,
    body: ask.draftSave,
    replies: { 200: reply.draftView },
  },
  getTimeline: {
    method: 'get',
    path: '/api/pilots/{pilot}/timeline',
    summary: 'The ledger of a pilot in plain words, newest first',
    params: ask.ofPilot,
    query: ask.timelineQuery,
    replies: { 200: reply.timeline },
  },
  sendCommand: {
    method: 'post',
    path: '/api/pilots/{pilot}/commands',
    summary: 'Act upon a pilot. The same id is the same act, however often it is sent',
    params: ask.ofPilot,
    body: ask.commandSend,
    replies: { 200: pilot.commandReply, 202: pilot.commandReply },
  },
  getCommand: {
    method: 'get',
    path: '/api/commands/{id}',
    summary: 'What became of a command that you sent',
    params: ask.ofCommand,
    replies: { 200: pilot.commandOutcome },
  },

  getTasks: {
    method: 'get',
    path: '/api/tasks',
    summary: 'Your tasks, the most overdue first',
    query: ask.taskQuery,
    replies: { 200: reply.taskPage },
  },
  getTaskCounts: {
    method: 'get',
    path: '/api/tasks/counts',
    summary: 'How many tasks you have',
    replies: { 200: reply.taskCounts },
  },
  getNotices: {
    method: 'get',
    path: '/api/notices',
    summary: 'What your posts were told',
    query: ask.noticeQuery,
    replies: { 200: reference.noticePage },
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

  getDirectory: {
    method: 'get',
    path: '/api/directory',
    summary: 'Units, posts, people and who holds what',
    replies: { 200: reference.directoryView },
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

  ...lawEndpoints,

  getClock: {
    method: 'get',
    path: '/api/clock',
    summary: 'Legal time',
    replies: { 200: reply.clockView },
  },
  setClock: {
    method: 'post',
    path: '/api/clock',
    summary: 'Advance, pause or resume the practice clock',
    body: ask.clockAct,
    replies: { 200: reply.clockView },
  },
} as const satisfies Readonly<Record<string, Endpoint>>;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;
