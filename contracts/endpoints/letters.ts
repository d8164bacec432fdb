/** contracts (web, api): letters: to which address, how one wishes them, and what became of them. */
import * as letter from '../letters';
import type { EndpointTable } from './endpoint';

export const letters = {
  getLetterSettings: {
    method: 'get',
    path: '/api/settings/letters',
    summary: 'How you are written to',
    replies: { 200: letter.letterSettings },
  },
  setLetterWishes: {
    method: 'put',
    path: '/api/settings/letters',
    summary: 'Say how you wish to be written to',
    body: letter.letterWishes,
    replies: { 200: letter.letterSettings },
  },
  askAddress: {
    method: 'put',
    path: '/api/settings/address',
    summary: 'Give an e-mail address; a code is sent to it',
    body: letter.addressAsked,
    replies: { 200: letter.letterSettings },
  },
  confirmAddress: {
    method: 'post',
    path: '/api/settings/address/confirmation',
    summary: 'Confirm the address by the code that was sent to it',
    body: letter.addressCode,
    replies: { 200: letter.letterSettings },
  },
  eraseAddress: {
    method: 'delete',
    path: '/api/settings/address',
    summary: 'Erase your e-mail address',
    replies: { 200: letter.letterSettings },
  },
  getLetters: {
    method: 'get',
    path: '/api/letters',
    summary:
      'Letters to you and what became of them, newest first; for operators those that do not arrive, for auditors all proofs',
    query: letter.letterQuery,
    replies: { 200: letter.letterPage },
  },
} as const satisfies EndpointTable;
