/** domain chapter: a record of a person is asked for, granted by another to one receiving post for one purpose, refused, taken back (M42, M95, M100). */
import { dueAfterReceipt } from '../due';
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { flagRule } from '../law/law';
import { matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Role } from '../roles';
import { carries, isVacant } from '../roles';
import { afterDecision, living } from '../stages';
import { abuseHolds } from '../state/abuse';
import { managerElsewhere } from '../state/cadre-level';
import type { Desk, ExportPurpose, ExportSort, RecordExport } from '../state/export';
import {
  deskFor,
  desks,
  exportKind as kind,
  exportOf,
  partsTaken,
  postOfPerson,
  purposesOf,
} from '../state/export';
import { managedAbove } from '../state/managing';
import { reopening } from '../state/outcome';
import { settle } from '../state/settled';
import type { LocalDate } from '../time';

export interface RecordExportCommands {
  RequestExport: {
    readonly sort: ExportSort;
    readonly person: string;
    readonly purpose: ExportPurpose;
    readonly receivingBody: TextRef;
    readonly recipient: string;
    readonly legalGround: TextRef;
  };
  GrantExport: {
    readonly matter: string;
    readonly number: string | null;
    readonly until: LocalDate;
  };
  RefuseExport: { readonly matter: string; readonly reasons: TextRef };
  WithdrawExportRequest: { readonly matter: string; readonly reason: TextRef };
  RevokeExport: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  ExportRequested: RecordExportCommands['RequestExport'] & {
    readonly matter: string;
    readonly post: string | null;
    readonly desk: Desk;
  };
  ExportGranted: RecordExportCommands['GrantExport'] & Pick<RecordExport, 'sort' | 'person'>;
  ExportRefused: RecordExportCommands['RefuseExport'];
  ExportRequestWithdrawn: RecordExportCommands['WithdrawExportRequest'];
  ExportRevoked: RecordExportCommands['RevokeExport'];
}

type Asking = Context<RecordExportCommands['RequestExport'], Events>;
type Deciding = Pick<
  Context<unknown, Events>,
  'pilot' | 'matter' | 'actor' | 'directory' | 'receivedAt'
>;

const bars = ['proposer', 'interested'] as const;
const offices: readonly Role[] = ['personnel', 'head', 'superiorHead'];

/** Whoever took part may ask for what concerns themselves; for somebody else only an office may. */
function askerFault({ pilot, payload, actor, directory, receivedAt }: Asking): Refusal | null {
  const { person } = payload;
  if (directory.person(person) === undefined) return refuse('PERSON_UNKNOWN', { person });
  const office = offices.some((role) => carries(role, actor, pilot, directory, receivedAt));
  if (person !== actor.person && !office) return refuse('ONLY_YOUR_OWN_RECORD');
  return partsTaken(pilot, person, directory, receivedAt).length === 0
    ? refuse('NOT_IN_PILOT', { person })
    : null;
}

function recipientFault({ payload, directory, receivedAt }: Asking): Refusal | null {
  const { recipient, person } = payload;
  const post = directory.post(recipient);
  if (post === undefined) return refuse('NO_SUCH_POST', { post: recipient });
  if (isVacant([post], directory, receivedAt)) return refuse('POST_VACANT', { post: recipient });
  return directory.holds(person, recipient, receivedAt) ? refuse('SUBJECT_IS_RECIPIENT') : null;
}

function request(context: Asking): Outcome {
  const { pilot, payload, actor, directory, law, receivedAt, emit } = context;
  const { sort, purpose, person, recipient } = payload;
  if (!flagRule(law, `export.${sort}`)) return refuse('EXPORT_SWITCHED_OFF', { sort });
  if (!purposesOf[sort].includes(purpose)) return refuse('PURPOSE_DOES_NOT_FIT', { sort, purpose });
  const fault = askerFault(context) ?? recipientFault(context);
  if (fault !== null) return fault;
  const same = openMattersOf<RecordExport>(pilot, kind).find(
    ({ data }) => data.sort === sort && data.person === person && data.owner === recipient,
  );
  if (same !== undefined) return refuse('EXPORT_ASKED_ALREADY', { matter: same.id });
  const away = { actor, person, recipient };
  const desk =
    managerElsewhere(pilot, person) === null
      ? deskFor(pilot, directory, receivedAt, away)
      : 'managingHead';
  return [
    ...reopening(pilot),
    emit('ExportRequested', {
      ...payload,
      matter: nextMatterId(pilot, kind),
      post: postOfPerson(directory, person, receivedAt),
      desk,
    }),
  ];
}

/** Four different people: who asks, whom it is about, who decides, who receives. */
function conflict({ matter, actor, directory, receivedAt }: Deciding): Refusal | null {
  const { person, askedBy, owner } = exportOf(matter);
  if (actor.person === person) return refuse('OWN_CASE');
  if (actor.person === askedBy) return refuse('EXPORT_ASKED_BY_YOU');
  return directory.holds(actor.person, owner, receivedAt) ? refuse('EXPORT_GOES_TO_YOU') : null;
}

/** A priority is a reward: none while a case of abuse against the person is open or upheld (M31, M69). */
function grant(context: Context<RecordExportCommands['GrantExport'], Events>): Outcome {
  const { pilot, matter, payload, today, law, receivedAt, emit } = context;
  const { sort, person } = exportOf(matter);
  const latest = dueAfterReceipt(law, receivedAt, 'export.validity').date;
  if (payload.until < today) return refuse('DATE_PASSED', { date: payload.until });
  if (payload.until > latest) return refuse('VALID_TOO_LONG', { latest });
  if (sort === 'personnelNote' && abuseHolds(pilot, person)) return refuse('EXPORT_ON_HOLD');
  return [emit('ExportGranted', { ...payload, sort, person })];
}

const decides = {
  by: desks,
  stages: living,
  bars,
  matter: { kind, states: ['requested'] },
  basedOn: 'matter',
} as const;

const ours = (article: string) => ({ instrument: '73/2023/NĐ-CP', article, mark: 'X' }) as const;
const resolution28 = (article: string) =>
  ({ instrument: 'Resolution 28-NQ/TW', article, mark: 'X' }) as const;

export const chapter = defineChapter<RecordExportCommands, Events>({
  name: 'record-export',
  commands: {
    RequestExport: {
      by: ['proposer', 'owner', ...offices],
      stages: afterDecision,
      decide: request,
    },
    GrantExport: {
      ...decides,
      offered: (asking) => conflict(asking) ?? managedAbove(asking),
      decide: grant,
    },
    RefuseExport: {
      ...decides,
      offered: conflict,
      decide: ({ payload, emit }) => [emit('ExportRefused', payload)],
    },
    WithdrawExportRequest: {
      by: ['anyCadre'],
      stages: living,
      matter: { kind, states: ['requested'] },
      offered: ({ matter, actor }) =>
        exportOf(matter).askedBy === actor.person ? null : refuse('NOT_YOUR_REQUEST'),
      decide: ({ payload, emit }) => [emit('ExportRequestWithdrawn', payload)],
    },
    RevokeExport: {
      by: desks,
      stages: afterDecision,
      bars,
      matter: { kind, states: ['granted'] },
      basedOn: 'matter',
      offered: ({ matter, actor }) =>
        exportOf(matter).person === actor.person ? refuse('OWN_CASE') : null,
      decide: ({ pilot, payload, emit }) => [...reopening(pilot), emit('ExportRevoked', payload)],
    },
  },
  events: {
    ExportRequested: {
      evolve: (pilot, { matter, sort, person, post, recipient, purpose, desk }, { at, by }) =>
        openMatter<RecordExport>(pilot, matter, kind, 'requested', at, {
          sort,
          person,
          post,
          owner: recipient,
          purpose,
          askedBy: by.person,
          desk,
          since: at,
          until: null,
        }),
      tell: ['respondent', 'personnel', 'head'],
    },
    ExportGranted: {
      evolve: (pilot, { matter, until }, { at }) =>
        settle(pilot, matter, 'granted', at, { ...exportOf(matterOf(pilot, matter)), until }),
      tell: ['respondent', 'owner', 'personnel'],
    },
    ExportRefused: {
      evolve: (pilot, { matter }, { at }) => closed(pilot, matter, 'refused', at),
      tell: ['respondent', 'personnel'],
    },
    ExportRequestWithdrawn: {
      evolve: (pilot, { matter }, { at }) => closed(pilot, matter, 'withdrawn', at),
      tell: ['respondent', 'personnel'],
    },
    ExportRevoked: {
      evolve: (pilot, { matter }, { at }) => closed(pilot, matter, 'revoked', at),
      tell: ['respondent', 'owner', 'personnel'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<RecordExport>(pilot, kind).map(({ id, data: { since, desk } }) => ({
      matter: id,
      step: 'decideExport',
      role: desk,
      commands: ['GrantExport', 'RefuseExport'],
      openedAt: since,
      rule: 'export.decide',
      due: dueAfterReceipt(law, since, 'export.decide'),
    })),
  rules: {
    'export.decide': {
      value: 5,
      unit: 'workingDays',
      ...resolution28('publicity and transparency'),
    },
    'export.validity': { value: 12, unit: 'months', ...resolution28('publicity and transparency') },
    'export.personnelNote': { value: true, unit: 'flag', ...ours('Art. 10') },
    'export.personnelCycle': {
      value: true,
      unit: 'flag',
      ...resolution28('elections and appointments by law and charters'),
    },
    'export.portableRecord': {
      value: true,
      unit: 'flag',
      ...resolution28('cadres connected across levels'),
    },
  },
});

/** What is over still says whom it was about, so that they can read who opened it. */
function closed(
  pilot: Parameters<typeof settle>[0],
  id: string,
  state: 'refused' | 'withdrawn' | 'revoked',
  at: string,
) {
  const { sort, person, post, owner } = exportOf(matterOf(pilot, id));
  return settle(pilot, id, state, at, { sort, person, post, owner });
}
