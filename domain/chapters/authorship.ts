/** domain chapter: shares of authorship that sum to the whole and are agreed by each author, whose the result is, and the licence to repeat it (M71). */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { closedAfterRun, underOutcomeReview, underTerm } from '../stages';
import type { Author, Authorship, Licence, Ownership } from '../state/authorship';
import { authorshipKind as kind } from '../state/authorship';
import { settle } from '../state/settled';

interface Share {
  readonly person: string;
  readonly percent: number;
}

export interface AuthorshipCommands {
  DeclareAuthorship: {
    readonly shares: readonly Share[];
    readonly ownership: Ownership;
    readonly statement: TextRef;
  };
  AgreeShare: { readonly matter: string };
  DisputeShare: { readonly matter: string; readonly reasons: TextRef };
  /** New shares after a dispute; everybody is asked again. */
  RedeclareShares: {
    readonly matter: string;
    readonly shares: readonly Share[];
    readonly reasons: TextRef;
  };
  /** For an author who holds no post any more. */
  RecordAuthorAgreement: {
    readonly matter: string;
    readonly person: string;
    readonly evidence: TextRef;
  };
  GrantReplicationLicence: {
    readonly matter: string;
    readonly licence: Licence;
    readonly terms: TextRef;
  };
}

interface Events {
  AuthorshipDeclared: AuthorshipCommands['DeclareAuthorship'] & {
    readonly matter: string;
    readonly authors: readonly Author[];
  };
  ShareAgreed: {
    readonly matter: string;
    readonly person: string;
    readonly evidence: TextRef | null;
  };
  ShareDisputed: AuthorshipCommands['DisputeShare'];
  SharesRedeclared: AuthorshipCommands['RedeclareShares'] & { readonly authors: readonly Author[] };
  ReplicationLicensed: AuthorshipCommands['GrantReplicationLicence'];
}

type Asking = Pick<
  Context<unknown, Events>,
  'pilot' | 'matter' | 'actor' | 'directory' | 'receivedAt'
>;

const stages = [...underTerm, ...underOutcomeReview, ...closedAfterRun] as const;
const dataOf = (matter: Matter): Authorship => matter.data as Authorship;

function sharesFault(
  shares: readonly Share[],
  { directory }: Pick<Asking, 'directory'>,
): Refusal | null {
  const stranger = shares.find(({ person }) => directory.person(person) === undefined);
  if (stranger !== undefined) return refuse('AUTHOR_UNKNOWN', { person: stranger.person });
  const people = shares.map(({ person }) => person);
  const twice = people.find((person, i) => people.indexOf(person) !== i);
  if (twice !== undefined) return refuse('AUTHOR_TWICE', { person: twice });
  const sum = shares.reduce((total, { percent }) => total + percent, 0);
  return sum === 100 ? null : refuse('SHARES_NOT_WHOLE', { sum });
}

const authorsOf = (
  shares: readonly Share[],
  { directory, receivedAt }: Pick<Asking, 'directory' | 'receivedAt'>,
): readonly Author[] =>
  shares.map(({ person, percent }) => ({
    person,
    percent,
    post: directory.holdingsOf(person, receivedAt)[0]?.post ?? null,
  }));

function declare(context: Context<AuthorshipCommands['DeclareAuthorship'], Events>) {
  const { pilot, payload, emit } = context;
  const open = openMattersOf(pilot, kind)[0];
  if (open !== undefined) return refuse('AUTHORSHIP_OPEN', { matter: open.id });
  const authors = authorsOf(payload.shares, context);
  const matter = nextMatterId(pilot, kind);
  return (
    sharesFault(payload.shares, context) ?? [
      emit('AuthorshipDeclared', { ...payload, matter, authors }),
    ]
  );
}

function redeclare(context: Context<AuthorshipCommands['RedeclareShares'], Events>) {
  const { payload, emit } = context;
  const authors = authorsOf(payload.shares, context);
  return (
    sharesFault(payload.shares, context) ?? [emit('SharesRedeclared', { ...payload, authors })]
  );
}

const isAuthor = (matter: Matter, person: string): boolean =>
  dataOf(matter).authors.some((author) => author.person === person);

function mayAgree({ matter, actor }: Asking): Refusal | null {
  if (!isAuthor(matter, actor.person)) return refuse('NOT_AN_AUTHOR');
  return dataOf(matter).agreed.includes(actor.person) ? refuse('AGREED_BEFORE') : null;
}

function recordAgreement({
  matter,
  payload,
  directory,
  receivedAt,
  emit,
}: Context<AuthorshipCommands['RecordAuthorAgreement'], Events>) {
  const { person } = payload;
  if (!isAuthor(matter, person)) return refuse('NOBODY_OF_THE_AUTHORS', { person });
  if (dataOf(matter).agreed.includes(person)) return refuse('AGREED_BEFORE');
  return directory.holdingsOf(person, receivedAt).length > 0
    ? refuse('AUTHOR_SPEAKS', { person })
    : [emit('ShareAgreed', payload)];
}

/** Nobody licenses their own work to the State or away from it. */
const noAuthor = ({ matter, actor }: Asking): Refusal | null =>
  isAuthor(matter, actor.person) ? refuse('AUTHOR_BARRED') : null;

function dutiesOf(law: Law, { id, state, data }: Matter<Authorship>): readonly Duty[] {
  const about = { matter: id, openedAt: data.since };
  const due = (rule: string) => ({ rule, due: dueAfterReceipt(law, data.since, rule) });
  if (state === 'agreed')
    return [
      {
        ...about,
        ...due('authorship.licence'),
        step: 'grantLicence',
        role: 'head',
        commands: ['GrantReplicationLicence'],
      },
    ];
  if (state === 'disputed')
    return [
      {
        ...about,
        ...due('authorship.settle'),
        step: 'settleShares',
        role: 'head',
        commands: ['RedeclareShares'],
      },
    ];
  return data.authors
    .filter(({ person }) => !data.agreed.includes(person))
    .map(({ post }): Duty => ({
      ...about,
      ...due('authorship.agree'),
      step: 'agreeShare',
      role: post === null ? 'head' : 'anyCadre',
      ...(post === null ? {} : { post }),
      commands: post === null ? ['RecordAuthorAgreement'] : ['AgreeShare', 'DisputeShare'],
    }));
}

const ofAuthors = { by: ['anyCadre'], stages, offered: mayAgree, basedOn: 'matter' } as const;

export const chapter = defineChapter<AuthorshipCommands, Events>({
  name: 'authorship',
  commands: {
    DeclareAuthorship: { by: ['proposer', 'owner', 'head'], stages, decide: declare },
    AgreeShare: {
      ...ofAuthors,
      matter: { kind, states: ['declared'] },
      decide: ({ matter, actor, emit }) => [
        emit('ShareAgreed', { matter: matter.id, person: actor.person, evidence: null }),
      ],
    },
    DisputeShare: {
      ...ofAuthors,
      matter: { kind, states: ['declared'] },
      decide: ({ payload, emit }) => [emit('ShareDisputed', payload)],
    },
    RedeclareShares: {
      by: ['proposer', 'owner', 'head', 'superiorHead'],
      stages,
      matter: { kind, states: ['disputed'] },
      decide: redeclare,
    },
    RecordAuthorAgreement: {
      by: ['head', 'personnel'],
      stages,
      matter: { kind, states: ['declared'] },
      decide: recordAgreement,
    },
    GrantReplicationLicence: {
      by: ['head', 'superiorHead'],
      stages,
      matter: { kind, states: ['agreed'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested'],
      offered: noAuthor,
      decide: ({ payload, emit }) => [emit('ReplicationLicensed', payload)],
    },
  },
  events: {
    AuthorshipDeclared: {
      evolve: (pilot, { matter, authors, ownership }, { at }) =>
        openMatter<Authorship>(pilot, matter, kind, 'declared', at, {
          authors,
          agreed: [],
          ownership,
          licence: null,
          since: at,
        }),
      tell: ['proposer', 'owner', 'head'],
    },
    ShareAgreed: {
      evolve(pilot, { matter, person }, { at }) {
        const { authors, agreed } = dataOf(matterOf(pilot, matter));
        const now = [...agreed, person];
        return now.length === authors.length
          ? changeMatter<Authorship>(pilot, matter, 'agreed', { agreed: now, since: at })
          : changeMatter<Authorship>(pilot, matter, null, { agreed: now });
      },
    },
    ShareDisputed: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Authorship>(pilot, matter, 'disputed', { agreed: [], since: at }),
      tell: ['head', 'proposer', 'owner'],
    },
    SharesRedeclared: {
      evolve: (pilot, { matter, authors }, { at }) =>
        changeMatter<Authorship>(pilot, matter, 'declared', { authors, agreed: [], since: at }),
      tell: ['proposer', 'owner', 'head'],
    },
    ReplicationLicensed: {
      evolve(pilot, { matter, licence }, { at }) {
        const { authors, ownership } = dataOf(matterOf(pilot, matter));
        return settle(pilot, matter, 'licensed', at, { authors, ownership, licence });
      },
      tell: ['proposer', 'owner', 'superiorHead'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Authorship>(pilot, kind).flatMap((matter) => dutiesOf(law, matter)),
  rules: {
    'authorship.agree': {
      value: 10,
      unit: 'workingDays',
      instrument: 'draft Decree (news, March 2023)',
      article: 'intellectual property rights',
      mark: 'X',
    },
    'authorship.settle': {
      value: 10,
      unit: 'workingDays',
      instrument: 'draft Decree (news, March 2023)',
      article: 'intellectual property rights',
      mark: 'X',
    },
    'authorship.licence': {
      value: 20,
      unit: 'workingDays',
      instrument: 'draft Decree (news, March 2023)',
      article: 'intellectual property rights',
      mark: 'X',
    },
  },
});
