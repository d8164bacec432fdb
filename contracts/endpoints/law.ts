/** contracts (web, api, systems): the endpoints at which the law explains itself, and at which people write and change it. */
import * as why from '../explanations';
import * as desk from '../law-desk';
import { ofPilot } from '../requests';
import type { EndpointTable } from './endpoint';

export const law = {
  getExplanation: {
    method: 'get',
    path: '/api/pilots/{pilot}/explanation',
    summary: 'Why a date is what it is and whose the item is, or why a command is yours or not',
    params: ofPilot,
    query: why.explanationQuery,
    replies: { 200: why.explanation },
  },
  getProspect: {
    method: 'get',
    path: '/api/pilots/{pilot}/draft/prospect',
    summary: 'What would be due, and who may decide, if your draft were sent now',
    params: ofPilot,
    replies: { 200: why.prospectReply },
  },
  getLawDesk: {
    method: 'get',
    path: '/api/law-desk',
    summary:
      'Drafts of law packs and calendars, and what was put in force; for pack administrators',
    replies: { 200: desk.lawDesk },
  },
  addLawDraft: {
    method: 'post',
    path: '/api/law-drafts',
    summary: 'Keep a pack or calendar that you wrote; refused with the line of every fault',
    body: desk.lawWritten,
    replies: { 201: desk.lawDraft },
  },
  getWhatIf: {
    method: 'get',
    path: '/api/law-drafts/{draft}/what-if',
    summary: 'What a draft would do to open pilots: dates, quorums, competence',
    params: desk.ofLawDraft,
    replies: { 200: desk.whatIfReply },
  },
  proposeLaw: {
    method: 'post',
    path: '/api/law-drafts/{draft}/proposal',
    summary: 'Propose to put a draft in force, having seen what it would do',
    params: desk.ofLawDraft,
    body: desk.lawProposal,
    replies: { 200: desk.lawDraft },
  },
  confirmLaw: {
    method: 'post',
    path: '/api/law-drafts/{draft}/confirmation',
    summary: 'Put in force what somebody else proposed, if it still does what both saw',
    params: desk.ofLawDraft,
    body: desk.lawConfirmation,
    replies: { 200: desk.lawDraft },
  },
} as const satisfies EndpointTable;
