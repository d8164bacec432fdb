/** domain chapter: a mentor stands by the people of a pilot while it runs, and is not among those who judge it (M18). */
import type { HoldingRow } from '../directory';
import { dueAfterReceipt } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import { living, underTerm } from '../stages';
import { settle } from '../state/settled';
import type { Instant, LocalDate } from '../time';

export interface MentoringCommands {
  NameMentor: { readonly post: string; readonly subject: TextRef };
  RecordMentorContact: {
    readonly matter: string;
    readonly metOn: LocalDate;
    readonly advice: TextRef;
  };
  EndMentoring: { readonly matter: string; readonly reason: TextRef };
}

interface Mentoring {
  /** The mentor's post: the owner of this matter. */
  readonly owner: string;
  readonly since: Instant;
}

interface Events {
  MentorNamed: { readonly matter: string; readonly owner: string; readonly subject: TextRef };
  MentorContactRecorded: MentoringCommands['RecordMentorContact'];
  MentoringEnded: MentoringCommands['EndMentoring'];
}

const kind = 'mentoring';

function name({
  pilot,
  payload: { post, subject },
  directory,
  receivedAt,
  emit,
}: Context<MentoringCommands['NameMentor'], Events>) {
  if (directory.post(post) === undefined) return refuse('NO_SUCH_POST', { post });
  const { owner, supervisor } = pilot.posts;
  const { proposer } = pilot.proposal;
  const isNear = ({ person }: HoldingRow): boolean =>
    person === proposer.person ||
    [owner, supervisor].some((near) => near !== null && directory.holds(person, near, receivedAt));
  if (
    [owner, supervisor, proposer.post].includes(post) ||
    directory.holders(post, receivedAt).some(isNear)
  )
    return refuse('MENTOR_TOO_NEAR', { post });
  const taken = openMattersOf<Mentoring>(pilot, kind).some(({ data }) => data.owner === post);
  return taken
    ? refuse('MENTOR_ALREADY_NAMED', { post })
    : [emit('MentorNamed', { matter: nextMatterId(pilot, kind), owner: post, subject })];
}

export const chapter = defineChapter<MentoringCommands, Events>({
  name: 'mentoring',
  commands: {
    NameMentor: { by: ['head', 'superiorHead'], stages: underTerm, decide: name },
    RecordMentorContact: {
      by: ['owner'],
      stages: underTerm,
      matter: { kind, states: ['mentored'] },
      decide: ({ payload, today, emit }) =>
        payload.metOn > today
          ? refuse('CONTACT_IN_FUTURE')
          : [emit('MentorContactRecorded', payload)],
    },
    EndMentoring: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['mentored'] },
      decide: ({ payload, emit }) => [emit('MentoringEnded', payload)],
    },
  },
  events: {
    MentorNamed: {
      evolve: (pilot, { matter, owner }, { at }) =>
        openMatter<Mentoring>(pilot, matter, kind, 'mentored', at, { owner, since: at }),
      tell: ['owner', 'proposer', 'supervisor'],
    },
    MentorContactRecorded: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Mentoring>(pilot, matter, null, { since: at }),
      tell: ['proposer'],
    },
    MentoringEnded: {
      // Who it was is kept: they are told.
      evolve: (pilot, { matter }, { at }) =>
        settle(pilot, matter, 'mentoringEnded', at, {
          owner: matterOf<Mentoring>(pilot, matter).data.owner,
        }),
      tell: ['owner', 'proposer', 'supervisor'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Mentoring>(pilot, kind).map(({ id, data }) => ({
      matter: id,
      step: 'recordMentorContact',
      role: 'owner',
      commands: ['RecordMentorContact'],
      openedAt: data.since,
      rule: 'mentoring.contact',
      due: dueAfterReceipt(law, data.since, 'mentoring.contact'),
    })),
  rules: {
    'mentoring.contact': {
      value: 1,
      unit: 'months',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
