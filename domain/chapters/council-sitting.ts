/**
 * domain chapter: what a sitting of the appraisal council leaves on paper: papers sent in time, a sheet of each member
 * by criteria, minutes with who was present and who dissented (procedure.md section 3; M99). It decides nothing.
 */
import { entitledMembers } from '../ballot';
import { dueAfterDay } from '../due';
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { days } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import { living } from '../stages';
import type { Criterion, Recommendation, Sitting } from '../state/council-sitting';
import {
  calledFor,
  councilBallotOf,
  criteria,
  isOver,
  papersLate,
  seatedIn,
  sittingKind as kind,
  sittingOn,
} from '../state/council-sitting';
import { faultOfMinutes } from '../state/council-minutes';
import type { CouncilMinutes } from '../state/council-minutes';
import { settle } from '../state/settled';
import type { LocalDate } from '../time';

interface Remark {
  readonly criterion: Criterion;
  readonly meets: 'yes' | 'partly' | 'no';
  readonly remark: TextRef;
}

export interface CouncilSittingCommands {
  SendCouncilPapers: { readonly documents: readonly string[]; readonly sentOn: LocalDate };
  FileReviewSheet: {
    readonly matter: string;
    readonly remarks: readonly Remark[];
    readonly recommendation: Recommendation;
  };
  RecordCouncilMinutes: CouncilMinutes & { readonly matter: string };
  CallOffSitting: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  CouncilPapersSent: CouncilSittingCommands['SendCouncilPapers'] & {
    readonly matter: string;
    readonly meetOn: LocalDate;
    /** Posts: every member of the council. */
    readonly members: readonly string[];
  };
  ReviewSheetFiled: CouncilSittingCommands['FileReviewSheet'] & { readonly member: string };
  CouncilMinutesRecorded: CouncilSittingCommands['RecordCouncilMinutes'] & {
    readonly presentCount: number;
    readonly dissentCount: number;
  };
  SittingCalledOff: CouncilSittingCommands['CallOffSitting'];
}

const bars = ['proposer', 'interested'] as const;
const called = { kind, states: ['called'] } as const;

function send(context: Context<CouncilSittingCommands['SendCouncilPapers'], Events>): Outcome {
  const { pilot, payload, law, today, reconstructed, emit } = context;
  const { documents, sentOn } = payload;
  const meetOn = calledFor(pilot);
  if (meetOn === null) return refuse('NO_COUNCIL_CALLED');
  const missing = documents.find((id) => pilot.matters[id]?.kind !== 'document');
  if (missing !== undefined) return refuse('NO_SUCH_DOCUMENT', { document: missing });
  if (sentOn > today) return refuse('SENT_IN_FUTURE', { sentOn });
  const late = papersLate(law, sentOn, meetOn);
  if (late && !reconstructed)
    return refuse('PAPERS_TOO_LATE', { days: days(law, 'council.papersBefore'), meetOn });
  const body = {
    documents: [...new Set(documents)],
    sentOn,
    meetOn,
    matter: sittingOn(pilot, meetOn)?.id ?? nextMatterId(pilot, kind),
    members: pilot.approval.council?.members ?? [],
  };
  return [emit('CouncilPapersSent', body, late ? ['PAPERS_LATE'] : [])];
}

function faultOfSheet(remarks: readonly Remark[]): Refusal | null {
  const given = remarks.map(({ criterion }) => criterion);
  const missing = criteria.find((criterion) => !given.includes(criterion));
  if (missing !== undefined) return refuse('CRITERION_MISSING', { criterion: missing });
  const twice = given.find((criterion, i) => given.indexOf(criterion) < i);
  return twice === undefined ? null : refuse('CRITERION_TWICE', { criterion: twice });
}

function minute(context: Context<CouncilSittingCommands['RecordCouncilMinutes'], Events>): Outcome {
  const { pilot, payload, matter, law, today, emit } = context;
  const sitting = matter.data as Sitting;
  if (payload.heldOn > today) return refuse('HELD_IN_FUTURE', { heldOn: payload.heldOn });
  if (!isOver(pilot, sitting)) return refuse('SITTING_NOT_OVER', { meetOn: sitting.meetOn });
  const fault = faultOfMinutes(payload, seatedIn(pilot, sitting));
  if (fault !== null) return fault;
  const late = papersLate(law, sitting.sentOn, payload.heldOn);
  const counts = {
    presentCount: payload.present.length,
    dissentCount: payload.dissents.length,
  };
  return [emit('CouncilMinutesRecorded', { ...payload, ...counts }, late ? ['PAPERS_LATE'] : [])];
}

export const chapter = defineChapter<CouncilSittingCommands, Events>({
  name: 'council-sitting',
  commands: {
    SendCouncilPapers: { by: ['secretary'], stages: ['APPRAISAL'], decide: send },
    FileReviewSheet: {
      by: ['councilMember'],
      stages: ['APPRAISAL'],
      matter: called,
      basedOn: 'dossier',
      bars,
      offered({ pilot, actor }) {
        const ballot = councilBallotOf(pilot);
        return ballot !== null && entitledMembers(ballot).includes(actor.person)
          ? null
          : refuse('NOT_ENTITLED');
      },
      decide: ({ payload, actor, emit }) =>
        faultOfSheet(payload.remarks) ?? [
          emit('ReviewSheetFiled', { ...payload, member: actor.person }),
        ],
    },
    RecordCouncilMinutes: {
      by: ['secretary'],
      stages: living,
      matter: called,
      bars,
      decide: minute,
    },
    CallOffSitting: {
      by: ['secretary', 'head'],
      stages: living,
      matter: called,
      decide: ({ payload, emit }) => [emit('SittingCalledOff', payload)],
    },
  },
  events: {
    CouncilPapersSent: {
      evolve: (pilot, { matter, meetOn, sentOn, members }, { at }) =>
        pilot.matters[matter] === undefined
          ? openMatter<Sitting>(pilot, matter, kind, 'called', at, {
              meetOn,
              sentOn,
              members,
              sheets: [],
            })
          : changeMatter<Sitting>(pilot, matter, null, { sentOn }),
      tell: ['councilMember', 'head', 'proposer'],
    },
    ReviewSheetFiled: {
      evolve(pilot, { matter, member, recommendation }) {
        const { sheets } = matterOf<Sitting>(pilot, matter).data;
        const others = sheets.filter((sheet) => sheet.member !== member);
        return changeMatter<Sitting>(pilot, matter, null, {
          sheets: [...others, { member, recommendation }],
        });
      },
      tell: ['secretary'],
    },
    CouncilMinutesRecorded: {
      evolve: (pilot, { matter, heldOn, presentCount, dissentCount }, { at }) =>
        settle(pilot, matter, 'minuted', at, { heldOn, presentCount, dissentCount }),
      tell: ['councilMember', 'head', 'proposer'],
    },
    SittingCalledOff: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'calledOff', at),
      tell: ['councilMember', 'proposer'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Sitting>(pilot, kind).map(({ id, openedAt, data }) => ({
      matter: id,
      step: 'writeCouncilMinutes',
      role: 'secretary',
      commands: ['RecordCouncilMinutes', 'CallOffSitting'],
      openedAt,
      rule: 'council.minutes',
      due: dueAfterDay(law, data.meetOn, 'council.minutes'),
    })),
  rules: {
    'council.minutes': {
      value: 3,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8.2',
      mark: 'X',
    },
  },
});
