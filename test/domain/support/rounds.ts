/** test: consultation rounds of a running pilot, opened and answered. */
import { alive } from './alive';
import type { Life } from './life';

export const R = 'consultationRound-1';
export const secretary = 'hoa-lac:secretary';
export const justice = 'an-binh.justice:head';
export const expert = 'an-binh:expert-1';
export const invitee = (n: number) => `roundInvitee-${n}`;
export const comment = (n: number) => `roundComment-${n}`;
export const call = {
  form: 'written',
  question: 'text:draft',
  asOf: '2026-03-02',
  level: null,
  units: ['an-binh.justice', 'an-binh.transport'],
  posts: [expert],
  externals: ['text:association'],
  dueOn: '2026-03-12',
};
export const answering = (n: number, comments: readonly string[] = []) => ({
  matter: invitee(n),
  comments,
  number: null,
});
export const closing = { matter: R, minutes: null, reasonWithoutQuorum: null };
export const disposing = { matter: comment(1), disposition: 'partly', reason: 'text:in-part' };
export const prolonging = { matter: R, dueOn: '2026-03-20', reason: 'text:holiday' };

export const opened = (change: object = {}, life: Life = alive()): Life =>
  life.does(secretary, 'OpenRound', { ...call, ...change });
/** Two of four have answered, one of them with a comment. */
export const answered = (change: object = {}): Life =>
  opened(change)
    .does(justice, 'AnswerRound', answering(1, ['text:too-broad']))
    .does(secretary, 'AnswerRound', answering(4));
export const disposed = (change: object = {}): Life =>
  answered(change).does(secretary, 'DisposeComment', disposing);
export const past = '2026-03-12 17:30';
