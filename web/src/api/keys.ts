/** web: names of what is kept of the api's answers, so that whoever changes something knows what is stale. */
import type { Language } from '../../../domain/words';

export const keys = {
  session: ['session'],
  personas: ['personas'],
  clock: ['clock'],
  words: (language: Language) => ['words', language],
  forms: ['forms'],
  directory: ['directory'],
  tasks: ['tasks'],
  taskPage: (state: string, words: string) => ['tasks', 'page', state, words],
  counts: ['tasks', 'counts'],
  pilots: ['pilots'],
  pilotPage: (stage: string, words: string) => ['pilots', 'page', stage, words],
  pilot: (id: string) => ['pilot', id],
  timeline: (id: string) => ['timeline', id],
  drafts: ['drafts'],
  draft: (id: string) => ['draft', id],
  notices: ['notices'],
  explanation: (pilot: string, question: string) => ['pilot', pilot, 'explanation', question],
  prospect: (pilot: string, kept: string) => ['prospect', pilot, kept],
  packs: ['packs'],
  lawDesk: ['law-desk'],
  whatIf: (draft: string) => ['law-desk', 'what-if', draft],
  operatorNotes: ['operator-notes'],
  operatorNotePage: (state: string) => ['operator-notes', 'page', state],
  operatorNoteCount: ['operator-notes', 'count'],
} as const;
