/** contracts (web, api, systems): pilots, from the draft on. */
import { decisionDesk } from '../decision-desk';
import { measurements } from '../measurements';
import * as evidence from '../evidence';
import * as library from '../library';
import * as pilot from '../pilot-reply';
import * as reply from '../replies';
import * as ask from '../requests';
import type { EndpointTable } from './endpoint';

export const pilots = {
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
    scope: 'pilots:read',
    query: ask.pilotQuery,
    replies: { 200: reply.pilotPage },
  },
  getPilot: {
    method: 'get',
    path: '/api/pilots/{pilot}',
    summary: 'One pilot, and what you may do with it now',
    scope: 'pilots:read',
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
    scope: 'pilots:read',
    params: ask.ofPilot,
    query: ask.timelineQuery,
    replies: { 200: reply.timeline },
  },
  getMeasurements: {
    method: 'get',
    path: '/api/pilots/{pilot}/measurements',
    summary: 'What was measured over time, with baselines, targets and thresholds',
    scope: 'pilots:read',
    params: ask.ofPilot,
    replies: { 200: measurements },
  },
  getPackMoves: {
    method: 'get',
    path: '/api/pilots/{pilot}/pack-moves/{pack}',
    summary: 'Every due date that another law pack would move, before anybody puts it in force',
    params: ask.ofPackMoves,
    replies: { 200: pilot.packMoves },
  },
  getDecisionDesk: {
    method: 'get',
    path: '/api/pilots/{pilot}/decision',
    summary: 'What lies before whoever decides, and what would become of each approval',
    params: ask.ofPilot,
    replies: { 200: decisionDesk },
  },
  getDecisionPaper: {
    method: 'get',
    path: '/api/pilots/{pilot}/decision/paper',
    summary:
      'The decision as a PDF in the official layout; before it is given, a draft for whoever decides',
    params: ask.ofPilot,
    query: ask.paperQuery,
    replies: { 200: 'bytes' },
  },
  getProof: {
    method: 'get',
    path: '/api/pilots/{pilot}/proof',
    summary:
      'The dated proof of a pilot: submissions, opinions, decisions, reports, warnings, each with its hash',
    params: ask.ofPilot,
    replies: { 200: reply.proofPack },
  },
  getLibrary: {
    method: 'get',
    path: '/api/library',
    summary: 'Precedents: what finished pilots teach, by bottleneck, instrument and result',
    scope: 'pilots:read',
    query: library.libraryQuery,
    replies: { 200: library.libraryPage },
  },
  getEvidence: {
    method: 'get',
    path: '/api/pilots/{pilot}/evidence',
    summary: 'The whole ledger of a pilot with its chain of hashes, to be checked by anybody',
    scope: 'pilots:read',
    params: ask.ofPilot,
    replies: { 200: evidence.evidenceFile },
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
} as const satisfies EndpointTable;
