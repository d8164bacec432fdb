/**
 * domain/concern: what a concern waits for: who, by when, under which rule. Reminders, lateness and escalation come from
 * the pack's ladder; a step tells somebody and decides nothing.
 */
import { dutyKey, rungsOf } from '../deadlines';
import { dueAfterReceipt } from '../due';
import type { Duty, PilotEvent, Rung } from '../kernel';
import type { Law } from '../law/law';
import { ruleOf } from '../law/law';
import type { Task } from '../tasks';
import type { Instant } from '../time';
import type { Concern } from './concern';
import type { ConcernCommandName } from './commands';
import type { People } from './people';
import { handlersOf } from './people';
import type { ConcernRuleKey } from './rules';
import { concernLaw } from './rules';

export interface ConcernDuty extends Duty {
  /** Who asked cannot be the one who answers. */
  readonly notBy: string | null;
}

interface Open {
  readonly matter?: string;
  readonly step: string;
  readonly commands: readonly ConcernCommandName[];
  readonly rule: ConcernRuleKey;
  readonly since: Instant;
  readonly post?: string | null;
  readonly notBy?: string;
}

const stateDuty: Partial<Record<Concern['state'], (concern: Concern) => Open | null>> = {
  raised: ({ since }) => ({
    step: 'acknowledgeConcern',
    commands: ['AcknowledgeConcern'],
    rule: 'concern.acknowledge',
    since,
  }),
  acknowledged: ({ since }) => ({
    step: 'classifyConcern',
    commands: ['ClassifyConcern'],
    rule: 'concern.classify',
    since,
  }),
  classified: ({ since }) => ({
    step: 'assignConcern',
    commands: ['AssignConcern'],
    rule: 'concern.assign',
    since,
  }),
  inHand: ({ since, urgent, handler }) => ({
    step: 'concludeConcern',
    commands: ['ConcludeConcern', 'ReferConcern', 'AskSpeaker', 'RequestOpening'],
    rule: urgent ? 'concern.conclude.urgent' : 'concern.conclude',
    since,
    post: handler,
  }),
  concluded: ({ since, handler }) => ({
    step: 'closeConcern',
    commands: ['CloseConcern'],
    rule: 'concern.close',
    since,
    post: handler,
  }),
  closed: ({ since, identity }) =>
    identity === 'kept'
      ? { step: 'eraseIdentity', commands: ['EraseIdentity'], rule: 'concern.retention', since }
      : null,
};

function openItems(concern: Concern): readonly Open[] {
  const main = stateDuty[concern.state]?.(concern) ?? null;
  return [
    ...(main === null ? [] : [main]),
    ...(concern.askedAt === null
      ? []
      : [
          {
            step: 'awaitSpeaker',
            commands: ['AskSpeaker', 'ConcludeConcern'],
            rule: 'concern.answer',
            since: concern.askedAt,
            post: concern.handler,
          } satisfies Open,
        ]),
    ...concern.retaliations
      .filter(({ answer }) => answer === null)
      .map(({ id, at }): Open => ({
        matter: id,
        step: 'answerRetaliation',
        commands: ['AnswerRetaliation'],
        rule: 'concern.retaliation',
        since: at,
      })),
    ...concern.openings
      .filter(({ state }) => state === 'asked')
      .map(({ id, at, by }): Open => ({
        matter: id,
        step: 'answerOpening',
        commands: ['AnswerOpening'],
        rule: 'concern.opening',
        since: at,
        notBy: by.person,
      })),
  ];
}

export function concernDuties(concern: Concern, pinned: Law): readonly ConcernDuty[] {
  const law = concernLaw(pinned);
  return openItems(concern).map(
    ({ matter = 'main', step, commands, rule, since, post = null, notBy = null }) => ({
      matter,
      step,
      role: 'otherSupervisor',
      ...(post === null ? {} : { post }),
      commands,
      openedAt: since,
      rule,
      due: dueAfterReceipt(law, since, rule),
      notBy,
    }),
  );
}

/** The assigned handler while somebody fit holds that post; else the whole list, nearest level first. */
export function postsOfConcernDuty(
  concern: Concern,
  duty: ConcernDuty,
  people: People,
): readonly string[] {
  const listed = handlersOf(concern, people).filter(({ id }) => {
    const holders = people.directory.holders(id, people.now);
    return duty.notBy === null || holders.some(({ person }) => person !== duty.notBy);
  });
  const ids = listed.map(({ id }) => id);
  return duty.post !== undefined && ids.includes(duty.post) ? [duty.post] : ids;
}

/** Late steps tell more and more of the list, never the unit's own head and never anybody whom it is about. */
export function toldBy(
  concern: Concern,
  { duty, rung }: ConcernRing,
  people: People,
): readonly string[] {
  if (rung.kind !== 'escalation') return postsOfConcernDuty(concern, duty, people).slice(0, 1);
  const everybody = handlersOf(concern, people).map(({ id }) => id);
  return rung.to === 'head' ? everybody.slice(0, 3) : everybody;
}

export function concernTasks(concern: Concern, pinned: Law, people: People): readonly Task[] {
  const law = concernLaw(pinned);
  return concernDuties(concern, pinned).map((duty) => {
    const [post = null, ...also] = postsOfConcernDuty(concern, duty, people);
    const { article, instrument, mark } = ruleOf(law, duty.rule);
    return {
      id: `${duty.matter}/${duty.step}`,
      matter: 'main',
      kind: 'concern',
      step: duty.step,
      role: duty.role,
      post,
      also,
      commands: duty.commands,
      openedAt: duty.openedAt,
      dueAt: duty.due.at,
      dueDate: duty.due.date,
      rule: duty.rule,
      ...{ article, instrument, mark },
      params: {},
    };
  });
}

export interface ConcernRing {
  readonly duty: ConcernDuty;
  readonly rung: Rung;
}

/** Every step of the ladder that has not rung. */
export function nextConcernRing(concern: Concern, pinned: Law): ConcernRing | null {
  const law = concernLaw(pinned);
  let next: ConcernRing | null = null;
  for (const duty of concernDuties(concern, pinned)) {
    const rang = concern.rungs[dutyKey(duty)] ?? [];
    const rung = rungsOf(duty, law, rang.length).find(({ name }) => !rang.includes(name));
    if (rung !== undefined && (next === null || rung.at < next.rung.at)) next = { duty, rung };
  }
  return next;
}

export const concernRang = ({ duty, rung }: ConcernRing, now: Instant): PilotEvent => ({
  type: 'ConcernClockRang',
  v: 1,
  at: rung.at,
  by: { person: 'system:clock', post: null },
  body: {
    step: `${duty.matter}/${duty.step}`,
    rung: rung.name,
    kind: rung.kind,
    due: duty.due.at,
    rule: duty.rule,
    recordedAt: now,
  },
  clock: `${dutyKey(duty)}/${rung.name}`,
});

export const isConcernOverdue = (concern: Concern, duty: ConcernDuty): boolean =>
  (concern.rungs[dutyKey(duty)] ?? []).includes('overdue');

export const remindConcernAt = (duty: ConcernDuty, pinned: Law): Instant =>
  rungsOf(duty, concernLaw(pinned)).find(({ at }) => at > duty.openedAt)?.at ?? duty.openedAt;
