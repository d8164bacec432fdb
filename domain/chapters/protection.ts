/** domain chapter: who proposed or decided in good faith is protected by measures with their rule, reviewed and ended (M54, M63, M72). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Context, Duty, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { ruleOf } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { living } from '../stages';
import { abuseHolds } from '../state/abuse';
import type { Measure, ProtectedAs, Protection } from '../state/protection';
import { protectionKind as kind, protectionOf } from '../state/protection';
import { settle } from '../state/settled';
import { judgeOf, notTheJudge, partIn, unitsOf } from '../state/uninvolved';
import type { LocalDate } from '../time';

interface Granted {
  readonly matter: string;
  readonly measures: readonly Measure[];
  readonly reviewOn: LocalDate;
  readonly reasons: TextRef;
}

export interface ProtectionCommands {
  RequestProtection: {
    readonly person: string;
    readonly protectedAs: ProtectedAs;
    readonly threat: TextRef;
    readonly wished: TextRef | null;
  };
  GrantProtection: Granted & { readonly number: string | null };
  RefuseProtection: { readonly matter: string; readonly reasons: TextRef };
  ReviewProtection: Granted;
  EndProtection: {
    readonly matter: string;
    readonly ground: 'threatOver' | 'abuseUpheld' | 'settled';
    readonly reasons: TextRef;
  };
  /** The protected person may refuse measures or ask for their end. */
  DeclineProtection: { readonly matter: string };
}

/** The rule that a decision of protection rests on: its article, and the version of the pack (M72). */
interface Cites {
  readonly rule: string;
  readonly instrument: string;
  readonly article: string;
  readonly mark: string;
  readonly pack: string;
}

interface Events {
  ProtectionRequested: ProtectionCommands['RequestProtection'] &
    Pick<Protection, 'post' | 'judgePost'> & { readonly matter: string };
  ProtectionGranted: ProtectionCommands['GrantProtection'] & Cites;
  ProtectionRefused: ProtectionCommands['RefuseProtection'] & Cites;
  ProtectionReviewed: ProtectionCommands['ReviewProtection'] & Cites;
  ProtectionEnded: ProtectionCommands['EndProtection'];
  ProtectionDeclined: ProtectionCommands['DeclineProtection'];
}

type Asked = Context<unknown, Events>;

/** The person is told how it ended: what is over keeps their post. */
const toldOf = (pilot: Pilot, id: string): Pick<Protection, 'post'> => ({
  post: protectionOf(matterOf(pilot, id)).post,
});

const basis: Record<ProtectedAs, string> = {
  proposer: 'protection.basis',
  implementer: 'protection.basis',
  decidingHead: 'protection.basis.head',
};

function cites(law: Law, protectedAs: ProtectedAs): Cites {
  const rule = basis[protectedAs];
  const { instrument, article, mark } = ruleOf(law, rule);
  return { rule, instrument, article, mark, pack: `${law.pack.id}@${law.pack.version}` };
}

const judge = (asked: Omit<Asked, 'payload' | 'command'>): Refusal | null => {
  const { judgePost, person, openedBy } = protectionOf(asked.matter);
  return notTheJudge(asked, judgePost, [person, openedBy]);
};

const deciding = {
  by: ['anyCadre'],
  stages: living,
  bars: ['proposer', 'interested'],
  basedOn: 'matter',
  offered: judge,
} as const;

/** Protection is for what a person really was in this pilot. */
function isWhatTheySay(asked: Asked, person: string, protectedAs: ProtectedAs): boolean {
  const part = partIn(asked.pilot, person, asked.directory, asked.receivedAt);
  if (protectedAs === 'proposer') return part === 'proposer';
  return part === (protectedAs === 'implementer' ? 'owner' : 'decider');
}

function request(context: Context<ProtectionCommands['RequestProtection'], Events>): Outcome {
  const { pilot, payload, actor, directory, receivedAt, emit } = context;
  const { person, protectedAs } = payload;
  if (directory.person(person) === undefined) return refuse('PERSON_UNKNOWN', { person });
  if (!isWhatTheySay(context, person, protectedAs))
    return refuse('NOT_THAT_CAPACITY', { protectedAs });
  const same = openMattersOf<Protection>(pilot, kind).find(({ data }) => data.person === person);
  if (same !== undefined) return refuse('PROTECTION_OPEN', { matter: same.id });
  const judgePost = judgeOf(pilot, directory, receivedAt, {
    persons: [person, actor.person],
    units: unitsOf(directory, [person], receivedAt),
  });
  const post = directory.holdingsOf(person, receivedAt)[0]?.post ?? null;
  const matter = nextMatterId(pilot, kind);
  return [emit('ProtectionRequested', { ...payload, matter, post, judgePost })];
}

function unfounded(asked: Asked, { measures, reviewOn }: Granted): Refusal | null {
  const { law, receivedAt, today, pilot, matter } = asked;
  if (abuseHolds(pilot, protectionOf(matter).person)) return refuse('PROTECTION_ON_HOLD');
  if (measures.length === 0) return refuse('MEASURES_NEEDED');
  if (reviewOn <= today) return refuse('DATE_PASSED', { date: reviewOn });
  const latest = dueAfterReceipt(law, receivedAt, 'protection.review').date;
  return reviewOn > latest ? refuse('REVIEW_TOO_LATE', { latest }) : null;
}

function decided<T extends 'ProtectionGranted' | 'ProtectionReviewed'>(
  type: T,
  context: Context<Omit<Events[T], keyof Cites>, Events>,
): Outcome {
  const { payload, law, matter, emit } = context;
  const wrong = unfounded(context, payload);
  const body = { ...payload, ...cites(law, protectionOf(matter).protectedAs) };
  return wrong ?? [emit(type, body as Events[T])];
}

export const chapter = defineChapter<ProtectionCommands, Events>({
  name: 'protection',
  commands: {
    RequestProtection: {
      by: ['supervisor', 'otherSupervisor', 'proposer', 'owner', 'head', 'partyCommittee'],
      stages: living,
      decide: request,
    },
    GrantProtection: {
      ...deciding,
      matter: { kind, states: ['requested'] },
      decide: (context) => decided('ProtectionGranted', context),
    },
    RefuseProtection: {
      ...deciding,
      matter: { kind, states: ['requested'] },
      decide: ({ payload, law, matter, emit }) => [
        emit('ProtectionRefused', { ...payload, ...cites(law, protectionOf(matter).protectedAs) }),
      ],
    },
    ReviewProtection: {
      ...deciding,
      matter: { kind, states: ['inForce'] },
      decide: (context) => decided('ProtectionReviewed', context),
    },
    EndProtection: {
      ...deciding,
      matter: { kind, states: ['inForce'] },
      decide: ({ payload, emit }) => [emit('ProtectionEnded', payload)],
    },
    DeclineProtection: {
      by: ['respondent'],
      stages: living,
      matter: { kind, states: ['requested', 'inForce'] },
      decide: ({ payload, emit }) => [emit('ProtectionDeclined', payload)],
    },
  },
  events: {
    ProtectionRequested: {
      evolve: (pilot, { matter, person, post, protectedAs, judgePost }, { at, by }) =>
        openMatter<Protection>(pilot, matter, kind, 'requested', at, {
          person,
          post,
          protectedAs,
          judgePost,
          openedBy: by.person,
          since: at,
          measures: [],
          reviewOn: null,
        }),
      tell: ['respondent', 'superiorHead', 'personnel'],
    },
    ProtectionGranted: {
      evolve: (pilot, { matter, measures, reviewOn }, { at }) =>
        changeMatter<Protection>(pilot, matter, 'inForce', { measures, reviewOn, since: at }),
      tell: ['respondent', 'head', 'supervisor', 'personnel'],
    },
    ProtectionRefused: {
      evolve: (pilot, { matter }, { at }) =>
        settle(pilot, matter, 'refused', at, toldOf(pilot, matter)),
      tell: ['respondent', 'supervisor', 'personnel'],
    },
    ProtectionReviewed: {
      evolve: (pilot, { matter, measures, reviewOn }, { at }) =>
        changeMatter<Protection>(pilot, matter, 'inForce', { measures, reviewOn, since: at }),
      tell: ['respondent', 'head', 'supervisor', 'personnel'],
    },
    ProtectionEnded: {
      evolve: (pilot, { matter }, { at }) =>
        settle(pilot, matter, 'ended', at, toldOf(pilot, matter)),
      tell: ['respondent', 'head', 'supervisor', 'personnel'],
    },
    ProtectionDeclined: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'declined', at),
      tell: ['supervisor', 'superiorHead', 'personnel'],
    },
  },
  duties: (pilot, law) => openMattersOf<Protection>(pilot, kind).map((open) => dutyOf(law, open)),
  rules: {
    'protection.basis': {
      value: true,
      unit: 'flag',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11.1–3',
      mark: 'V',
    },
    'protection.basis.head': {
      value: true,
      unit: 'flag',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'protection.decide': {
      value: 5,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11',
      mark: 'X',
    },
    'protection.review': {
      value: 6,
      unit: 'months',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11',
      mark: 'X',
    },
  },
});

function dutyOf(law: Law, { id, state, data }: Matter<Protection>): Duty {
  const about = {
    matter: id,
    openedAt: data.since,
    role: 'superiorHead',
    ...(data.judgePost === null ? {} : { post: data.judgePost }),
  } as const;
  if (state === 'inForce' && data.reviewOn !== null)
    return {
      ...about,
      step: 'reviewProtection',
      commands: ['ReviewProtection', 'EndProtection'],
      rule: 'protection.review',
      due: dueOn(law, data.reviewOn),
    };
  return {
    ...about,
    step: 'decideProtection',
    commands: ['GrantProtection', 'RefuseProtection'],
    rule: 'protection.decide',
    due: dueAfterReceipt(law, data.since, 'protection.decide'),
  };
}
