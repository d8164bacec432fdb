/**
 * domain chapter: the opinion of the Party committee of the same level, before the approval on every route and again
 * before the assessment (Decree 73 Art. 4). It may be adverse; what must not happen is that there is none.
 */
import { dueAfterReceipt } from '../due';
import type { Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { withApproval, withOutcome } from '../pilot';
import { beforeDecision } from '../stages';
import type { Opinion } from '../state/approval';
import type { Instant } from '../time';

export interface PartyOpinionCommands {
  RequestPartyOpinion: { readonly question: TextRef | null };
  GivePartyOpinion: {
    readonly position: 'for' | 'against' | 'conditional';
    readonly number: string | null;
    readonly text: TextRef;
  };
}

interface Request {
  readonly unit: string;
}

interface Events {
  PartyOpinionRequested: {
    readonly matter: string;
    readonly unit: string;
    readonly question: TextRef | null;
  };
  PartyOpinionGiven: PartyOpinionCommands['GivePartyOpinion'] & {
    readonly unit: string;
    readonly on: 'proposal' | 'result';
  };
}

const kind = 'partyOpinion';
const onProposal = beforeDecision.filter((stage) => stage !== 'SUBMITTED' && stage !== 'RETURNED');
const onResult = ['ENDING', 'ASSESSMENT'] as const;

const subjectAt = (pilot: Pilot): Events['PartyOpinionGiven']['on'] =>
  onResult.some((stage) => stage === pilot.stage) ? 'result' : 'proposal';

/** Since when the decision waits for nothing but the opinion; null when it does not. */
function waitingSince(pilot: Pilot): Instant | null {
  if (pilot.stage === 'DECISION_DRAFT')
    return pilot.approval.partyOpinion?.body === pilot.unit ? null : pilot.stageSince;
  if (pilot.stage === 'ASSESSMENT')
    return pilot.outcome.partyOpinion === null ? pilot.stageSince : null;
  return null;
}

const asked = (pilot: Pilot) => openMattersOf<Request>(pilot, kind);

export const chapter = defineChapter<PartyOpinionCommands, Events>({
  name: 'party-opinion',
  commands: {
    RequestPartyOpinion: {
      by: ['secretary', 'head'],
      stages: [...onProposal, ...onResult],
      offered: ({ pilot }) =>
        asked(pilot).some(({ data }) => data.unit === pilot.unit)
          ? refuse('OPINION_ALREADY_ASKED')
          : null,
      decide: ({ pilot, payload, emit }) => [
        emit('PartyOpinionRequested', {
          ...payload,
          matter: nextMatterId(pilot, kind),
          unit: pilot.unit,
        }),
      ],
    },
    GivePartyOpinion: {
      by: ['partyCommittee'],
      stages: [...onProposal, ...onResult],
      basedOn: 'dossier',
      bars: ['proposer', 'interested'],
      decide: ({ pilot, payload, emit }) => [
        emit('PartyOpinionGiven', { ...payload, unit: pilot.unit, on: subjectAt(pilot) }),
      ],
    },
  },
  events: {
    PartyOpinionRequested: {
      evolve: (pilot, { matter, unit }, { at }) =>
        openMatter<Request>(pilot, matter, kind, 'asked', at, { unit }),
      tell: ['partyCommittee'],
    },
    PartyOpinionGiven: {
      evolve(pilot, { position, number, text, unit, on }, { at }) {
        const partyOpinion: Opinion = { body: unit, position, number, text, givenAt: at };
        const settled = asked(pilot).reduce(
          (all, { id }) => closeMatter(all, id, 'given', at),
          pilot,
        );
        return on === 'result'
          ? withOutcome(settled, { partyOpinion })
          : withApproval(settled, { partyOpinion });
      },
      tell: ['head', 'secretary', 'proposer'],
    },
  },
  duties(pilot, law): readonly Duty[] {
    const rule = 'party.opinion';
    const duty = (matter: string, openedAt: Instant): Duty => ({
      matter,
      step: 'givePartyOpinion',
      role: 'partyCommittee',
      commands: ['GivePartyOpinion'],
      openedAt,
      rule,
      due: dueAfterReceipt(law, openedAt, rule),
      ladder: 'party',
    });
    const requests = asked(pilot).map(({ id, openedAt }) => duty(id, openedAt));
    const since = waitingSince(pilot);
    return requests.length > 0 || since === null ? requests : [duty('main', since)];
  },
  rules: {
    'party.opinion': {
      value: 5,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 4',
      mark: 'U',
      localSetting: true,
    },
  },
});
