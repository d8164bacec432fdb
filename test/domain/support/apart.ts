/** test: posts and cases of those who judge without part in the pilot. */
import { alive, head, owner, supervisor, superiorHead } from './alive';
import type { Life } from './life';
import { holderOf } from './life';

export const A = 'abuse-1';
export const ownerPerson = holderOf(owner).person;
export const headPerson = holderOf(head).person;
export const superiorPerson = holderOf(superiorHead).person;

export const allegation = {
  person: ownerPerson,
  class: 'profitSeeking',
  act: 'committing',
  object: 'corruption',
  interest: 'personal',
  beneficiaries: [],
  facts: 'text:facts',
};
export const screen = { matter: A, admitted: true, reasons: 'text:r' };
export const answer = { matter: A, statement: 'text:s' };
export const verdict = {
  matter: A,
  verdict: 'upheld',
  class: 'profitSeeking',
  act: 'committing',
  object: 'corruption',
  interest: 'personal',
  intent: 'disguised',
  intentReasons: 'text:i',
  consequence: null,
  referral: 'inspection',
  number: '7/KL',
  reasons: 'text:r',
};
export const notUpheld = {
  ...verdict,
  verdict: 'notUpheld',
  intent: 'unintentional',
  referral: null,
};

export const alleged = (more: object = {}, life = alive()): Life =>
  life.does(supervisor, 'AllegeAbuse', { ...allegation, ...more });
export const admitted = (): Life => alleged().does(superiorHead, 'ScreenAbuse', screen);
export const heardAbuse = (): Life => admitted().does(owner, 'AnswerAllegation', answer);
export const upheld = (): Life => heardAbuse().does(superiorHead, 'ConcludeAbuse', verdict);
