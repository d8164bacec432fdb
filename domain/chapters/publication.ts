/** domain chapter: a set of the pilot is published; what is held back has a ground, reasons and a day of review (M38, M96). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { closed, living, underOutcomeReview, underTerm } from '../stages';
import { reopening } from '../state/outcome';
import type { Part, Publication, Withheld, WithholdingGround } from '../state/publication';
import { partsThere, publicationKind as kind } from '../state/publication';
import { settle } from '../state/settled';
import type { Instant, LocalDate } from '../time';

export interface PublicationCommands {
  PreparePublication: {
    readonly parts: readonly Part[];
    readonly withheld: readonly {
      readonly part: Part;
      readonly ground: WithholdingGround;
      readonly reasons: TextRef;
      readonly reviewOn: LocalDate;
    }[];
    readonly summary: TextRef;
  };
  ApprovePublication: { readonly matter: string; readonly number: string | null };
  SendBackPublication: { readonly matter: string; readonly reasons: TextRef };
  /** Without a further day of review a part is kept back for good; possible only when the pilot is over. */
  ReviewWithholding: {
    readonly matter: string;
    readonly part: Part;
    readonly verdict: 'release' | 'keep';
    readonly reasons: TextRef;
    readonly reviewOn: LocalDate | null;
  };
  WithdrawPublication: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  PublicationPrepared: PublicationCommands['PreparePublication'] & { readonly matter: string };
  PublicationApproved: PublicationCommands['ApprovePublication'] & {
    readonly published: number;
    readonly heldBack: number;
  };
  PublicationSentBack: PublicationCommands['SendBackPublication'];
  WithholdingReviewed: PublicationCommands['ReviewWithholding'];
  PublicationWithdrawn: PublicationCommands['WithdrawPublication'];
}

const stages = [...underTerm, ...underOutcomeReview, ...closed] as const;
const bars = ['proposer', 'interested'] as const;
const dataOf = (matter: Matter): Publication => matter.data as Publication;

type Asking = Pick<Context<unknown, Events>, 'law' | 'receivedAt' | 'today'>;

function reviewDayFault({ law, receivedAt, today }: Asking, reviewOn: LocalDate): Refusal | null {
  const latest = dueAfterReceipt(law, receivedAt, 'publication.review').date;
  if (reviewOn <= today) return refuse('DATE_PASSED', { date: reviewOn });
  return reviewOn > latest ? refuse('REVIEW_TOO_LATE', { latest }) : null;
}

/** Each part that exists is in the set or held back, once. */
function partsFault(pilot: Pilot, named: readonly Part[]): Refusal | null {
  const there = partsThere(pilot);
  const absent = named.find((part) => !there.includes(part));
  if (absent !== undefined) return refuse('PART_NOT_THERE', { part: absent });
  const twice = named.find((part, i) => named.indexOf(part) !== i);
  if (twice !== undefined) return refuse('PART_TWICE', { part: twice });
  const silent = there.find((part) => !named.includes(part));
  return silent === undefined ? null : refuse('PART_UNACCOUNTED', { part: silent });
}

function prepare(context: Context<PublicationCommands['PreparePublication'], Events>) {
  const { pilot, payload, emit } = context;
  const { parts, withheld } = payload;
  const waiting = openMattersOf(pilot, kind).find(({ state }) => state === 'prepared');
  if (waiting !== undefined) return refuse('PUBLICATION_WAITING', { matter: waiting.id });
  const fault = partsFault(pilot, [...parts, ...withheld.map(({ part }) => part)]);
  if (fault !== null) return fault;
  if (parts.includes('plan') && pilot.proposal.plan.confidentiality === 'internal')
    return refuse('PLAN_IS_INTERNAL');
  for (const { reviewOn } of withheld) {
    const wrong = reviewDayFault(context, reviewOn);
    if (wrong !== null) return wrong;
  }
  const prepared = { ...payload, matter: nextMatterId(pilot, kind) };
  return [...reopening(pilot), emit('PublicationPrepared', prepared)];
}

/** Two people see every word before the public does. */
const secondPerson = ({
  matter,
  actor,
}: Pick<Context<unknown, Events>, 'matter' | 'actor'>): Refusal | null =>
  dataOf(matter).preparedBy === actor.person ? refuse('PREPARED_BY_YOU') : null;

function review(context: Context<PublicationCommands['ReviewWithholding'], Events>) {
  const { pilot, matter, payload, emit } = context;
  const { part, verdict, reviewOn } = payload;
  const awaited = dataOf(matter).withheld.find((each) => each.part === part);
  if (awaited?.reviewOn == null) return refuse('PART_NOT_WITHHELD', { part });
  if (verdict === 'keep' && reviewOn === null && !closed.includes(pilot.stage))
    return refuse('REVIEW_DAY_NEEDED');
  const fault = verdict === 'keep' && reviewOn !== null ? reviewDayFault(context, reviewOn) : null;
  return fault ?? [emit('WithholdingReviewed', payload)];
}

/** Open while a part waits for its review; else over, with what it says to the public. */
function afterwards(pilot: Pilot, id: string, at: Instant, data: Publication): Pilot {
  const { parts, withheld, summary } = data;
  if (withheld.some(({ reviewOn }) => reviewOn !== null))
    return changeMatter(pilot, id, parts.length === 0 ? 'withheld' : 'partlyPublished', data);
  return settle(pilot, id, parts.length === 0 ? 'withheldForGood' : 'published', at, {
    parts,
    withheld,
    summary,
  });
}

function reviewed(
  data: Publication,
  { part, verdict, reviewOn }: Events['WithholdingReviewed'],
  at: Instant,
): Publication {
  if (verdict === 'release')
    return {
      ...data,
      since: at,
      parts: [...data.parts, part],
      withheld: data.withheld.filter((each) => each.part !== part),
    };
  const kept = (each: Withheld): Withheld => (each.part === part ? { ...each, reviewOn } : each);
  return { ...data, since: at, withheld: data.withheld.map(kept) };
}

const firstReview = (data: Publication): LocalDate | undefined =>
  data.withheld.flatMap(({ reviewOn }) => reviewOn ?? []).sort()[0];

function dutyOf(law: Law, { id, state, data }: Matter<Publication>): Duty {
  const about = { matter: id, role: 'head', openedAt: data.since } as const;
  const reviewOn = firstReview(data);
  if (state === 'prepared' || reviewOn === undefined)
    return {
      ...about,
      step: 'decidePublication',
      commands: ['ApprovePublication', 'SendBackPublication'],
      rule: 'publication.decide',
      due: dueAfterReceipt(law, data.since, 'publication.decide'),
    };
  return {
    ...about,
    step: 'reviewWithholding',
    commands: ['ReviewWithholding'],
    rule: 'publication.review',
    due: dueOn(law, reviewOn),
  };
}

/** Also where a pilot is examined anew: what lies on the head's desk stays decidable. */
const decides = { by: ['head', 'superiorHead'], stages: living, bars, basedOn: 'matter' } as const;

export const chapter = defineChapter<PublicationCommands, Events>({
  name: 'publication',
  commands: {
    PreparePublication: {
      by: ['secretary', 'clerk', 'owner'],
      stages: [...stages, 'ARCHIVED'],
      decide: prepare,
    },
    ApprovePublication: {
      ...decides,
      matter: { kind, states: ['prepared'] },
      offered: secondPerson,
      decide({ matter, payload, emit }) {
        const { parts, withheld } = dataOf(matter);
        const counts = { published: parts.length, heldBack: withheld.length };
        return [emit('PublicationApproved', { ...payload, ...counts })];
      },
    },
    SendBackPublication: {
      ...decides,
      matter: { kind, states: ['prepared'] },
      decide: ({ payload, emit }) => [emit('PublicationSentBack', payload)],
    },
    ReviewWithholding: {
      ...decides,
      matter: { kind, states: ['partlyPublished', 'withheld'] },
      decide: review,
    },
    WithdrawPublication: {
      by: ['head', 'superiorHead'],
      stages: [...stages, 'ARCHIVED'],
      bars,
      matter: { kind, states: ['published', 'partlyPublished'] },
      decide: ({ pilot, payload, emit }) => [
        ...reopening(pilot),
        emit('PublicationWithdrawn', payload),
      ],
    },
  },
  events: {
    PublicationPrepared: {
      evolve: (pilot, { matter, parts, withheld, summary }, { at, by }) =>
        openMatter<Publication>(pilot, matter, kind, 'prepared', at, {
          summary,
          parts,
          withheld: withheld.map(({ part, ground, reviewOn }) => ({ part, ground, reviewOn })),
          preparedBy: by.person,
          since: at,
        }),
      tell: ['head', 'proposer'],
    },
    PublicationApproved: {
      evolve: (pilot, { matter }, { at }) =>
        afterwards(pilot, matter, at, { ...dataOf(matterOf(pilot, matter)), since: at }),
      tell: ['proposer', 'owner', 'supervisor', 'front', 'electedBody'],
    },
    PublicationSentBack: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'sentBack', at),
      tell: ['secretary', 'owner'],
    },
    WithholdingReviewed: {
      evolve: (pilot, body, { at }) =>
        afterwards(
          pilot,
          body.matter,
          at,
          reviewed(dataOf(matterOf(pilot, body.matter)), body, at),
        ),
      tell: ['proposer', 'owner', 'front', 'electedBody'],
    },
    PublicationWithdrawn: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'withdrawn', at),
      tell: ['proposer', 'owner', 'supervisor', 'superiorHead'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Publication>(pilot, kind).map((matter) => dutyOf(law, matter)),
  rules: {
    'publication.decide': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'publicity and transparency',
      mark: 'X',
    },
    'publication.review': {
      value: 12,
      unit: 'months',
      instrument: 'Resolution 28-NQ/TW',
      article: 'publicity and transparency',
      mark: 'X',
    },
  },
});
