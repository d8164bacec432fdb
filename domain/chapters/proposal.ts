/** domain chapter: a proposal and what its proposer does with it until somebody decides (Decree 73 Art. 7; M1, M8). */
import { dueAfterReceipt } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import { isDraft } from '../law/pack';
import { atStage, withApproval } from '../pilot';
import { rightAddressee } from '../state/addressee';
import { concludeApproval, withNewText } from '../state/approval-moves';
import { addLevel, backAtLevel, newLevel } from '../state/level-clock';
import { lacksOfPlan } from '../state/caps';
import type { Submission } from '../state/lineage';
import { cannotBePinned } from '../state/regime';
import type { Plan, Proposal } from '../state/proposal';
import { proposedFits, sharesFit } from '../state/submission-check';
import { beforeDecision } from '../stages';
import type { LocalDate } from '../time';

interface Text {
  readonly title: TextRef;
  readonly plan: Plan;
}

export interface ProposalCommands {
  Submit: Submission;
  AmendProposal: Text & { readonly reason: TextRef };
  Resubmit: Text & { readonly answer: TextRef };
  Withdraw: { readonly reason: TextRef };
}

interface Events {
  Submitted: Text & {
    readonly proposer: Proposal['proposer'];
    readonly unit: string;
    /** The unit that must receive it; the clock starts there. */
    readonly addressee: string;
    readonly interested: readonly string[];
    readonly parent: string | null;
    readonly predecessor: string | null;
    readonly provenance: 'live' | 'reconstructed';
    readonly pack: string;
    readonly packHash: string;
    readonly calendar: string;
  };
  ProposalAmended: Text & { readonly reason: TextRef };
  Resubmitted: Text & { readonly answer: TextRef };
  Withdrawn: { readonly reason: TextRef };
}

type Changing = Pick<Context<Text, Events>, 'payload' | 'law' | 'today' | 'reconstructed'>;

/** The flags under which a new text is kept, or why it is refused. */
function newTextFits({ payload: { plan }, law, today, reconstructed }: Changing) {
  return sharesFit(plan) ?? weigh(reconstructed, lacksOfPlan(law, plan, today));
}

/** What sources tell may be older than any pack, and a child must not be lost; what else lives is under a law of today. */
const pinned = (law: Law, today: LocalDate, told: boolean) =>
  told && !isDraft(law.pack) ? null : cannotBePinned(law.pack, today);

/** What was examined is not changed behind the backs of those who vote or sign. */
const beforeReview = [
  'SUBMITTED',
  'INTAKE',
  'RETURNED',
  'CONSULT',
  'COUNCIL_FORMING',
  'REFERRED_UP',
  'NORM_TRACK',
] as const;

export const chapter = defineChapter<ProposalCommands, Events>({
  name: 'proposal',
  commands: {
    Submit: {
      by: ['anyCadre', 'system'],
      stages: ['NEW'],
      decide({ payload, actor, directory, law, today, receivedAt, command, reconstructed, emit }) {
        const { minted, title, plan, addressee, interested, parent, predecessor } = payload;
        if ((minted !== null) !== actor.person.startsWith('system:'))
          return refuse('MINTED_BY_PROGRAMS_ONLY');
        const told = minted !== null || reconstructed;
        const refusal = proposedFits(payload, directory) ?? pinned(law, today, told);
        if (refusal !== null) return refusal;
        const by = minted ?? actor;
        const unit = directory.post(by.post ?? '')?.unit;
        if (by.post === null || unit === undefined) return refuse('PROPOSER_WITHOUT_POST');
        const flags = weigh(told, lacksOfPlan(law, plan, today));
        if (isRefusal(flags)) return flags;
        return [
          emit(
            'Submitted',
            {
              title,
              plan,
              proposer: { person: by.person, post: by.post, unit },
              unit: addressee,
              addressee: told ? addressee : rightAddressee(directory, by.post, receivedAt),
              interested,
              parent,
              predecessor,
              provenance: command.source === undefined ? 'live' : 'reconstructed',
              pack: `${law.pack.id}@${law.pack.version}`,
              packHash: law.packHash,
              calendar: `${law.calendar.id}@${law.calendar.version}`,
            },
            flags,
          ),
        ];
      },
    },
    AmendProposal: {
      by: ['proposer'],
      stages: beforeReview,
      decide(context) {
        const flags = newTextFits(context);
        return isRefusal(flags) ? flags : [context.emit('ProposalAmended', context.payload, flags)];
      },
    },
    Resubmit: {
      by: ['proposer'],
      stages: ['RETURNED'],
      decide(context) {
        const flags = newTextFits(context);
        return isRefusal(flags) ? flags : [context.emit('Resubmitted', context.payload, flags)];
      },
    },
    Withdraw: {
      by: ['proposer'],
      stages: beforeDecision,
      decide: ({ payload, emit }) => [emit('Withdrawn', payload)],
    },
  },
  events: {
    Submitted: {
      evolve(pilot, body, { at }) {
        const {
          title,
          plan,
          proposer,
          unit,
          addressee,
          interested,
          parent,
          predecessor,
          provenance,
        } = body;
        const born = {
          ...pilot,
          provenance,
          law: { pack: body.pack, packHash: body.packHash, calendar: body.calendar },
          links: { ...pilot.links, parent, predecessor },
          proposal: {
            title,
            plan,
            proposer,
            interested,
            interestsDeclared: true,
            submittedAt: at,
            version: 1,
          },
        };
        // Receipt is submission at the right addressee: registration delay does not move it.
        const level = newLevel(unit, at, unit === addressee ? at : null);
        return atStage(addLevel(withApproval(born, { addressee }), level), 'SUBMITTED');
      },
      tell: ['clerk', 'head'],
    },
    ProposalAmended: {
      evolve: (pilot, { title, plan }) =>
        withNewText(withApproval(pilot, { amendments: pilot.approval.amendments + 1 }), {
          title,
          plan,
        }),
      tell: ['secretary', 'head'],
    },
    Resubmitted: {
      evolve: (pilot, { title, plan }, { at }) =>
        atStage(withNewText(backAtLevel(pilot, at), { title, plan }), 'INTAKE'),
      tell: ['secretary', 'head'],
    },
    Withdrawn: {
      evolve: (pilot, _, { at }) => concludeApproval(pilot, 'WITHDRAWN', at),
      tell: ['secretary', 'head'],
    },
  },
  duties: (pilot, law) =>
    pilot.stage === 'RETURNED'
      ? [
          {
            matter: 'main',
            step: 'resubmit',
            role: 'proposer',
            commands: ['Resubmit', 'Withdraw'],
            openedAt: pilot.stageSince,
            rule: 'return.answer',
            due: dueAfterReceipt(law, pilot.stageSince, 'return.answer'),
          },
        ]
      : [],
  rules: {
    'return.answer': {
      value: 30,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 7',
      mark: 'X',
    },
  },
});
