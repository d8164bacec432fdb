/** domain chapter: acts of other authorities and courts, and what each demands: nothing, to stop, to change, or to reply (M81, M90). */
import { dueAfterReceipt } from '../due';
import type { Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { closeMatter, mattersOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Stage } from '../stages';
import { anyStage, living, underTerm } from '../stages';
import type { LocalDate } from '../time';

type Effect = 'none' | 'mustStop' | 'mustChange' | 'mustReply';

export interface ExternalActCommands {
  RecordExternalAct: {
    readonly organisation: TextRef;
    readonly sort: 'order' | 'ruling' | 'recommendation' | 'lawsuit' | 'study';
    readonly effect: Effect;
    readonly number: string | null;
    readonly issuedOn: LocalDate | null;
    readonly summary: TextRef;
  };
  ReplyToExternalAct: {
    readonly matter: string;
    readonly reply: TextRef;
    readonly number: string | null;
  };
  /** How an order was followed, or why it could not be. */
  RecordCompliance: {
    readonly matter: string;
    readonly compliance: 'stopped' | 'changed' | 'alreadySo' | 'contested';
    readonly account: TextRef;
  };
}

interface Events {
  ExternalActRecorded: ExternalActCommands['RecordExternalAct'] & { readonly matter: string };
  ExternalActAnswered: ExternalActCommands['ReplyToExternalAct'];
  ComplianceRecorded: ExternalActCommands['RecordCompliance'];
}

interface ExternalAct {
  readonly sort: ExternalActCommands['RecordExternalAct']['sort'];
  readonly effect: Effect;
}

const kind = 'externalAct';
const alive: readonly Stage[] = underTerm;

/** An archived pilot answers nobody; one that does not run can neither stop nor change. */
function tooLate(effect: Effect, stage: Stage): Refusal | null {
  const possible =
    effect === 'none' || (effect === 'mustReply' ? stage !== 'ARCHIVED' : alive.includes(stage));
  return possible ? null : refuse('NO_LONGER_POSSIBLE', { effect, stage });
}

export const chapter = defineChapter<ExternalActCommands, Events>({
  name: 'external-act',
  commands: {
    RecordExternalAct: {
      by: ['clerk', 'secretary', 'legal', 'head', 'owner', 'supervisor', 'system'],
      stages: anyStage,
      decide: ({ pilot, payload, emit }) =>
        tooLate(payload.effect, pilot.stage) ?? [
          emit('ExternalActRecorded', { matter: nextMatterId(pilot, kind), ...payload }),
        ],
    },
    ReplyToExternalAct: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['mustReply'] },
      decide: ({ payload, emit }) => [emit('ExternalActAnswered', payload)],
    },
    RecordCompliance: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['mustStop', 'mustChange'] },
      decide({ pilot, matter, payload, emit }) {
        const { compliance } = payload;
        if (
          compliance === 'stopped' &&
          alive.includes(pilot.stage) &&
          !followed(pilot, matter, 'suspension')
        )
          return refuse('SUSPEND_FIRST');
        if (compliance === 'changed' && !followed(pilot, matter, 'change'))
          return refuse('CHANGE_FIRST');
        return [emit('ComplianceRecorded', payload)];
      },
    },
  },
  events: {
    ExternalActRecorded: {
      evolve(pilot, { matter, sort, effect }, { at }) {
        const opened = openMatter<ExternalAct>(
          pilot,
          matter,
          kind,
          effect === 'none' ? 'taken' : effect,
          at,
          { sort, effect },
        );
        return effect === 'none' ? closeMatter(opened, matter, 'taken', at) : opened;
      },
      tell: ['head', 'owner', 'supervisor', 'proposer'],
    },
    ExternalActAnswered: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'replied', at),
      tell: ['owner', 'supervisor'],
    },
    ComplianceRecorded: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'followed', at),
      tell: ['owner', 'supervisor', 'superiorHead', 'proposer'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<ExternalAct>(pilot, kind).map((act) => dutyOf(pilot, act, law)),
  rules: {
    'external.change': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'supervision',
      mark: 'X',
    },
    'external.account': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'supervision',
      mark: 'X',
    },
  },
});

type Wanted = Pick<Duty, 'step' | 'role' | 'commands' | 'rule'>;

const replyDuty: Wanted = {
  step: 'replyToExternalAct',
  role: 'head',
  commands: ['ReplyToExternalAct'],
  rule: 'external.reply',
};
const accountDuty: Wanted = {
  step: 'recordCompliance',
  role: 'head',
  commands: ['RecordCompliance'],
  rule: 'external.account',
};
const stopDuty: Wanted = {
  step: 'orderSuspension',
  role: 'head',
  commands: ['OrderSuspension', 'RecordCompliance'],
  rule: 'external.stop',
};
const changeDuty: Wanted = {
  step: 'requestOrderedChange',
  role: 'owner',
  commands: ['RequestChange'],
  rule: 'external.change',
};

/** Was a suspension or a change opened since the act came in? An open suspension of before it counts as well. */
const followed = (pilot: Pilot, act: Matter, by: 'suspension' | 'change'): boolean =>
  mattersOf(pilot, by).some(
    (matter) =>
      matter.openedAt >= act.openedAt || (by === 'suspension' && matter.closedAt === null),
  );

function wanted(pilot: Pilot, act: Matter<ExternalAct>): Wanted {
  if (act.state === 'mustReply') return replyDuty;
  if (!alive.includes(pilot.stage)) return accountDuty;
  if (act.state === 'mustStop') return followed(pilot, act, 'suspension') ? accountDuty : stopDuty;
  return followed(pilot, act, 'change') ? accountDuty : changeDuty;
}

function dutyOf(pilot: Pilot, act: Matter<ExternalAct>, law: Law): Duty {
  const want = wanted(pilot, act);
  return {
    ...want,
    matter: act.id,
    openedAt: act.openedAt,
    due: dueAfterReceipt(law, act.openedAt, want.rule),
  };
}
