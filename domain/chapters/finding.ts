/** domain chapter: what supervision found wrong: ordered to be corrected, evidenced, verified by somebody else, watched (M21). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Duty, PilotEvent, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import {
  changeMatter,
  closeMatter,
  matterOf,
  nextMatterId,
  openMatter,
  openMattersOf,
} from '../matters';
import type { Matter, Pilot } from '../pilot';
import { living, underTerm } from '../stages';
import type { Finding, FindingOpenedBody, Polarity, Severity } from '../state/finding';
import { newFinding } from '../state/finding';
import type { LocalDate } from '../time';

export interface FindingCommands {
  OpenFinding: {
    readonly polarity: Polarity;
    readonly description: TextRef;
    readonly severity: Severity;
  };
  /** Without a date the law's own term holds. */
  OrderCorrection: {
    readonly matter: string;
    readonly order: TextRef;
    readonly correctBy: LocalDate | null;
  };
  SubmitCorrectionEvidence: { readonly matter: string; readonly evidence: TextRef };
  VerifyCorrection: {
    readonly matter: string;
    readonly verified: 'cured' | 'notCured';
    readonly remark: TextRef;
  };
  CheckRecurrence: {
    readonly matter: string;
    readonly recurrence: 'gone' | 'recurred';
    readonly remark: TextRef;
  };
  RecommendSuspension: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  FindingOpened: FindingOpenedBody;
  CorrectionOrdered: {
    readonly matter: string;
    readonly order: TextRef;
    readonly correctBy: LocalDate;
  };
  CorrectionEvidenced: FindingCommands['SubmitCorrectionEvidence'];
  CorrectionVerified: FindingCommands['VerifyCorrection'];
  RecurrenceChecked: FindingCommands['CheckRecurrence'];
  SuspensionRecommended: { readonly matter: string; readonly reason: TextRef };
}

const kind = 'finding';

const movedOn = (
  pilot: Pilot,
  matter: string,
  state: string,
  { at, by }: PilotEvent<unknown>,
  data: Partial<Finding> = {},
): Pilot => {
  const { hands } = matterOf<Finding>(pilot, matter).data;
  return changeMatter<Finding>(pilot, matter, state, {
    since: at,
    hands: [...hands, by.person],
    ...data,
  });
};

export const chapter = defineChapter<FindingCommands, Events>({
  name: 'finding',
  commands: {
    OpenFinding: {
      by: ['supervisor'],
      stages: [...underTerm, 'ENDING'],
      decide: ({ pilot, payload, emit }) => [
        emit('FindingOpened', { matter: nextMatterId(pilot, kind), ...payload, checkpoint: null }),
      ],
    },
    OrderCorrection: {
      by: ['supervisor'],
      stages: living,
      matter: { kind, states: ['found'] },
      decide({ payload, law, today, receivedAt, reconstructed, emit }) {
        const past = payload.correctBy !== null && payload.correctBy < today;
        if (past && !reconstructed) return refuse('DATE_PASSED', { date: payload.correctBy ?? '' });
        const correctBy =
          payload.correctBy ?? dueAfterReceipt(law, receivedAt, 'finding.correct').date;
        return [emit('CorrectionOrdered', { ...payload, correctBy }, past ? ['RETROACTIVE'] : [])];
      },
    },
    SubmitCorrectionEvidence: {
      by: ['owner'],
      stages: living,
      matter: { kind, states: ['ordered'] },
      decide: ({ payload, emit }) => [emit('CorrectionEvidenced', payload)],
    },
    VerifyCorrection: {
      by: ['otherSupervisor', 'supervisor', 'head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['evidenced'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ matter, actor }) =>
        (matter.data as Finding).hands.includes(actor.person) ? refuse('SAME_HANDS') : null,
      decide({ payload, emit }) {
        const verified = emit('CorrectionVerified', payload);
        if (payload.verified === 'cured') return [verified];
        return [
          verified,
          emit('SuspensionRecommended', { matter: payload.matter, reason: payload.remark }),
        ];
      },
    },
    CheckRecurrence: {
      by: ['supervisor'],
      stages: living,
      matter: { kind, states: ['cured'] },
      decide: ({ payload, emit }) => [emit('RecurrenceChecked', payload)],
    },
    RecommendSuspension: {
      by: ['supervisor'],
      stages: underTerm,
      matter: { kind, states: ['found', 'ordered', 'evidenced'] },
      decide: ({ payload, emit }) => [emit('SuspensionRecommended', payload)],
    },
  },
  events: {
    FindingOpened: {
      evolve: (pilot, body, { at }) =>
        openMatter(
          pilot,
          body.matter,
          kind,
          body.polarity === 'negative' ? 'found' : 'foundGood',
          at,
          newFinding(body, at),
        ),
      tell: ['owner', 'head'],
    },
    CorrectionOrdered: {
      evolve: (pilot, { matter, correctBy }, event) =>
        movedOn(pilot, matter, 'ordered', event, {
          correctBy,
          hands: [event.by.person],
          checkedPost: event.by.post ?? '',
        }),
      tell: ['owner', 'head'],
    },
    CorrectionEvidenced: {
      evolve: (pilot, { matter }, event) => movedOn(pilot, matter, 'evidenced', event),
      tell: ['otherSupervisor', 'supervisor'],
    },
    CorrectionVerified: {
      evolve: (pilot, { matter, verified }, event) => movedOn(pilot, matter, verified, event),
      tell: ['owner', 'supervisor', 'head'],
    },
    RecurrenceChecked: {
      evolve(pilot, { matter, recurrence }, event) {
        if (recurrence === 'gone') return closeMatter(pilot, matter, 'settled', event.at);
        const { recurrences } = matterOf<Finding>(pilot, matter).data;
        return movedOn(pilot, matter, 'found', event, { recurrences: recurrences + 1 });
      },
      tell: ['owner', 'head'],
    },
    SuspensionRecommended: {
      evolve: (pilot, { matter }, event) => movedOn(pilot, matter, 'recommended', event),
      tell: ['head', 'superiorHead', 'owner', 'proposer'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Finding>(pilot, kind).flatMap((finding) => dutyOf(finding, law)),
  rules: {
    'finding.order': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});

type Step = Pick<Duty, 'step' | 'role' | 'commands' | 'rule'>;

const steps: Readonly<Record<string, Step>> = {
  found: {
    step: 'orderCorrection',
    role: 'supervisor',
    commands: ['OrderCorrection', 'RecommendSuspension', 'NoteFinding'],
    rule: 'finding.order',
  },
  ordered: {
    step: 'submitCorrectionEvidence',
    role: 'owner',
    commands: ['SubmitCorrectionEvidence'],
    rule: 'finding.correct',
  },
  evidenced: {
    step: 'verifyCorrection',
    role: 'otherSupervisor',
    commands: ['VerifyCorrection'],
    rule: 'finding.verify',
  },
  cured: {
    step: 'checkRecurrence',
    role: 'supervisor',
    commands: ['CheckRecurrence'],
    rule: 'finding.recurrence',
  },
};

function dutyOf({ id, state, data }: Matter<Finding>, law: Law): readonly Duty[] {
  const step = steps[state];
  if (step === undefined) return [];
  const ordered = state === 'ordered' ? data.correctBy : null;
  const due = ordered === null ? dueAfterReceipt(law, data.since, step.rule) : dueOn(law, ordered);
  return [{ ...step, matter: id, openedAt: data.since, due }];
}
