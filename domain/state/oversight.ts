/** domain: a recommendation from outside on its way: who is asked, who must reply, who must do what was promised. */
import { dueAfterReceipt, dueOn } from '../due';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import { openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Role } from '../roles';
import type { Instant, LocalDate } from '../time';

export type Overseer = 'front' | 'electedBody' | 'organisation';

export const oversightKind = 'oversight';

export interface Oversight {
  readonly body: Overseer;
  /** The post that hears the reply, and the person who recommended. */
  readonly post: string | null;
  readonly recommender: string | null;
  readonly since: Instant;
  readonly doBy: LocalDate | null;
}

const deskOf: Record<Overseer, Role> = {
  front: 'front',
  electedBody: 'electedBody',
  organisation: 'clerk',
};

/** By state: who must do what next, and under which rule. */
const wanted: Readonly<
  Record<string, (data: Oversight) => Omit<Duty, 'matter' | 'due' | 'openedAt'>>
> = {
  invited: ({ body }) => ({
    step: 'answerInvitation',
    role: deskOf[body],
    commands: ['AnswerInvitation', 'CloseInvitation'],
    rule: 'oversight.invite',
  }),
  recommended: () => ({
    step: 'replyToRecommendation',
    role: 'head',
    commands: ['ReplyToRecommendation'],
    rule: 'oversight.reply',
  }),
  unanswered: () => ({
    step: 'answerUnanswered',
    role: 'superiorHead',
    commands: ['ReplyToRecommendation'],
    rule: 'oversight.escalated',
  }),
  promised: () => ({
    step: 'followRecommendation',
    role: 'owner',
    commands: ['ReportOnRecommendation'],
    rule: 'oversight.follow',
  }),
};

const dutyOf = (law: Law, { id, state, data }: Matter<Oversight>): readonly Duty[] => {
  const want = wanted[state]?.(data);
  if (want === undefined) return [];
  const due =
    data.doBy === null ? dueAfterReceipt(law, data.since, want.rule) : dueOn(law, data.doBy);
  return [{ ...want, matter: id, openedAt: data.since, due }];
};

export const dutiesOfOversight = (pilot: Pilot, law: Law): readonly Duty[] =>
  openMattersOf<Oversight>(pilot, oversightKind).flatMap((matter) => dutyOf(law, matter));
