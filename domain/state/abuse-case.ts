/** domain: what the chapters of an abuse case share: who may judge, what a state waits for, how it ends. */
import { dueAfterReceipt } from '../due';
import type { Actor, Duty, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Directory } from '../directory';
import type { Law } from '../law/law';
import { openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Instant } from '../time';
import type { Abuse, Alleged } from './abuse';
import { abuseKind, abuseOf, concernedBy } from './abuse';
import { settle } from './settled';
import { notTheJudge } from './uninvolved';

interface Asked {
  readonly pilot: Pilot;
  readonly matter: Matter;
  readonly actor: Actor;
  readonly directory: Directory;
  readonly receivedAt: Instant;
}

export const abuseJudge = (asked: Asked): Refusal | null => {
  const abuse = abuseOf(asked.matter);
  return notTheJudge(asked, abuse.judgePost, concernedBy(abuse));
};

/** Negligence gains nobody anything; profit is sought for somebody. */
export const misclassified = ({ class: sort, interest }: Alleged): Refusal | null =>
  (sort === 'negligence') === (interest === 'none') ? null : refuse('CLASS_AND_INTEREST_DIFFER');

/** On hold no longer: protection and rewards are as they were before. The post is kept: they are told so. */
export function dismissed(pilot: Pilot, matter: string, at: Instant): Pilot {
  const { person, post } = pilot.matters[matter]?.data as Abuse;
  return settle(pilot, matter, 'dismissed', at, { person, post });
}

export type AbuseStep = Pick<Duty, 'step' | 'role' | 'commands' | 'rule'>;

/** What is the judge's goes to the post that was found to be without part; to the superior while there is none. */
export const abuseDuties = (
  pilot: Pilot,
  law: Law,
  steps: Readonly<Record<string, AbuseStep>>,
): readonly Duty[] =>
  openMattersOf<Abuse>(pilot, abuseKind).flatMap(({ id, state, data }) => {
    const step = steps[state];
    if (step === undefined) return [];
    const named = step.role === 'superiorHead' ? data.judgePost : null;
    const due = dueAfterReceipt(law, data.since, step.rule);
    const duty: Duty = { ...step, matter: id, openedAt: data.since, due };
    return [named === null ? duty : { ...duty, post: named }];
  });
