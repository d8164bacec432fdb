/** domain chapter: evidence goes sealed to a body that may demand it; the subject is told, save where the law forbids it, and then later (M91). */
import { dueAfterReceipt } from '../due';
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { flagRule } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import { carries, isVacant } from '../roles';
import { anyStage, living } from '../stages';
import type { AuthorisedBody, Evidence } from '../state/evidence';
import { evidenceKind as kind, evidenceOf } from '../state/evidence';
import { dayFault, motiveSource, silenceFault, subjectTold } from '../state/evidence-days';
import { reopening } from '../state/outcome';
import { settle } from '../state/settled';
import type { LocalDate } from '../time';

export interface EvidenceExportCommands {
  RequestEvidence: {
    readonly person: string;
    readonly body: AuthorisedBody;
    readonly bodyName: TextRef;
    readonly letterNumber: string;
    readonly letterDate: LocalDate;
    readonly legalGround: TextRef;
    readonly recipient: string;
  };
  /** Both of the last two, or neither: without them the subject is told at once. */
  GrantEvidence: {
    readonly matter: string;
    readonly number: string | null;
    readonly until: LocalDate;
    readonly silenceGround: TextRef | null;
    readonly silentUntil: LocalDate | null;
  };
  RefuseEvidence: { readonly matter: string; readonly reasons: TextRef };
  WithdrawEvidenceRequest: { readonly matter: string; readonly reason: TextRef };
  RevokeEvidence: { readonly matter: string; readonly reasons: TextRef };
}

type Named<K extends keyof EvidenceExportCommands> = EvidenceExportCommands[K];

interface Events {
  EvidenceRequested: Named<'RequestEvidence'> & { readonly matter: string };
  EvidenceGranted: Named<'GrantEvidence'>;
  EvidenceRefused: Named<'RefuseEvidence'>;
  EvidenceRequestWithdrawn: Named<'WithdrawEvidenceRequest'>;
  EvidenceRevoked: Named<'RevokeEvidence'>;
}

type Asking = Context<Named<'RequestEvidence'>, Events>;
type Conflict = Pick<Context<unknown, Events>, 'matter' | 'actor'>;

/** Whoever is to decide must not be whom it is about: then the body writes to the level above. */
function request(context: Asking): Outcome {
  const { pilot, payload, actor, directory, law, receivedAt: at, today, emit } = context;
  const { person, recipient, letterDate } = payload;
  if (!flagRule(law, 'export.sealedEvidence'))
    return refuse('EXPORT_SWITCHED_OFF', { sort: 'sealedEvidence' });
  if (directory.person(person) === undefined) return refuse('PERSON_UNKNOWN', { person });
  if (person === actor.person) return refuse('OWN_CASE');
  if (letterDate > today) return refuse('LETTER_DATED_LATER', { date: letterDate });
  const post = directory.post(recipient);
  if (post === undefined) return refuse('NO_SUCH_POST', { post: recipient });
  if (isVacant([post], directory, at)) return refuse('POST_VACANT', { post: recipient });
  if (directory.holds(person, recipient, at)) return refuse('SUBJECT_IS_RECIPIENT');
  const decides = directory
    .holdingsOf(person, at)
    .some((held) => carries('superiorHead', { person, post: held.post }, pilot, directory, at));
  if (decides) return refuse('SUBJECT_WOULD_DECIDE');
  return [
    ...reopening(pilot),
    emit('EvidenceRequested', { ...payload, matter: nextMatterId(pilot, kind) }),
  ];
}

function conflict({ matter, actor }: Conflict): Refusal | null {
  const { person, askedBy } = evidenceOf(matter);
  if (actor.person === person) return refuse('OWN_CASE');
  return actor.person === askedBy ? refuse('EXPORT_ASKED_BY_YOU') : null;
}

const notOneself = ({ matter, actor }: Conflict): Refusal | null =>
  evidenceOf(matter).person === actor.person ? refuse('OWN_CASE') : null;

function grant(context: Context<Named<'GrantEvidence'>, Events>): Outcome {
  const { matter, payload, directory, receivedAt, emit } = context;
  const { until, silenceGround, silentUntil } = payload;
  if ((silenceGround === null) !== (silentUntil === null)) return refuse('SILENCE_NEEDS_BOTH');
  const fault =
    dayFault(context, until, 'export.validity', 'VALID_TOO_LONG') ??
    (silentUntil === null ? null : silenceFault(context, silentUntil));
  if (fault !== null) return fault;
  const granted = emit('EvidenceGranted', payload);
  return silentUntil === null
    ? [granted, subjectTold(matter, directory, receivedAt, payload.number)]
    : [granted];
}

const by = ['superiorHead'] as const;
const registrars = ['clerk', 'legal', 'superiorHead'] as const;
const bars = ['proposer', 'interested'] as const;
const decides = {
  by,
  bars,
  stages: living,
  matter: { kind, states: ['requested'] },
  basedOn: 'matter',
  offered: conflict,
} as const;
const shrunk = ({ person, post, owner, askedBy, told, body }: Evidence): Partial<Evidence> => ({
  person,
  post,
  owner,
  askedBy,
  told,
  body,
});

export const chapter = defineChapter<EvidenceExportCommands, Events>({
  name: 'evidence-export',
  commands: {
    RequestEvidence: { by: registrars, bars, stages: anyStage, decide: request },
    GrantEvidence: { ...decides, decide: grant },
    RefuseEvidence: {
      ...decides,
      decide: ({ payload, emit }) => [emit('EvidenceRefused', payload)],
    },
    WithdrawEvidenceRequest: {
      by: registrars,
      bars,
      stages: living,
      matter: { kind, states: ['requested'] },
      offered: notOneself,
      decide: ({ payload, emit }) => [emit('EvidenceRequestWithdrawn', payload)],
    },
    RevokeEvidence: {
      by,
      stages: [...living, 'ARCHIVED'],
      bars: ['proposer', 'interested'],
      matter: { kind, states: ['granted', 'sealed'] },
      basedOn: 'matter',
      offered: ({ matter, actor }) =>
        notOneself({ matter, actor }) ??
        (evidenceOf(matter).ended ? refuse('EXPORT_ENDED_ALREADY') : null),
      decide: ({ pilot, payload, emit }) => [...reopening(pilot), emit('EvidenceRevoked', payload)],
    },
  },
  events: {
    EvidenceRequested: {
      evolve: (pilot, { matter, person, recipient, body }, { at, by: { person: askedBy } }) =>
        openMatter<Evidence>(pilot, matter, kind, 'requested', at, {
          person,
          post: null,
          owner: recipient,
          body,
          askedBy,
          since: at,
          told: false,
          silentUntil: null,
          until: null,
          ended: false,
        }),
      tell: ['superiorHead'],
    },
    EvidenceGranted: {
      evolve: (pilot, { matter, until, silentUntil }, { at }) =>
        changeMatter<Evidence>(pilot, matter, 'sealed', { until, silentUntil, since: at }),
      tell: ['owner'],
    },
    EvidenceRefused: {
      evolve: (pilot, { matter }, { at }) =>
        settle(pilot, matter, 'refused', at, shrunk(evidenceOf(matterOf(pilot, matter)))),
      tell: ['owner'],
    },
    EvidenceRequestWithdrawn: {
      evolve: (pilot, { matter }, { at }) =>
        settle(pilot, matter, 'withdrawn', at, shrunk(evidenceOf(matterOf(pilot, matter)))),
      tell: ['superiorHead'],
    },
    EvidenceRevoked: {
      evolve(pilot, { matter }, { at }) {
        const { state, data } = matterOf<Evidence>(pilot, matter);
        return state === 'sealed'
          ? changeMatter<Evidence>(pilot, matter, null, { ended: true })
          : settle(pilot, matter, 'revoked', at, { ...data, ended: true });
      },
      tell: ['owner', 'respondent'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Evidence>(pilot, kind)
      .filter(({ state }) => state === 'requested')
      .map(({ id, data: { since } }) => ({
        matter: id,
        step: 'decideEvidence',
        role: 'superiorHead',
        commands: ['GrantEvidence', 'RefuseEvidence'],
        openedAt: since,
        rule: 'evidence.decide',
        due: dueAfterReceipt(law, since, 'evidence.decide'),
      })),
  rules: {
    'evidence.decide': { value: 3, unit: 'workingDays', ...motiveSource },
    'export.sealedEvidence': { value: true, unit: 'flag', ...motiveSource },
  },
});
