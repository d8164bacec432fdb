/** domain chapter: another post becomes owner or supervisor; the pilot stays with the unit, its clocks go on (M87, M101). */
import type { Directory, PostRow } from '../directory';
import { isWithin, unitNow } from '../directory/unit-now';
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import { changeMatter, closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { isVacant } from '../roles';
import { afterDecision, living } from '../stages';
import { withCharge } from '../state/charge';
import { ineligible } from '../state/eligibility';
import { replacesLeader } from '../state/position-type';
import { lacksOfWatcher } from '../state/separation';
import type { Instant } from '../time';

type Charge = 'owner' | 'supervisor';

export interface HandoverCommands {
  AnnounceHandover: { readonly charge: Charge; readonly reason: TextRef };
  NameActing: { readonly matter: string; readonly post: string };
  NameSuccessor: { readonly matter: string; readonly post: string };
  AcceptDossier: { readonly matter: string; readonly remark: TextRef | null };
  CancelHandover: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  HandoverAnnounced: {
    readonly matter: string;
    readonly charge: Charge;
    readonly from: string | null;
    readonly reason: TextRef;
  };
  ActingNamed: { readonly matter: string; readonly charge: Charge; readonly post: string };
  SuccessorNamed: { readonly matter: string; readonly charge: Charge; readonly post: string };
  DossierAccepted: {
    readonly matter: string;
    readonly charge: Charge;
    readonly post: string;
    readonly remark: TextRef | null;
  };
  HandoverCancelled: HandoverCommands['CancelHandover'];
}

interface Handover {
  readonly charge: Charge;
  readonly since: Instant;
  /** The named successor; in this matter the owner's role is theirs. */
  readonly owner?: string;
}

const kind = 'handover';
const chargeOf = (matter: Matter): Charge => (matter.data as Handover).charge;

/** A post of the unit, or of what stands in its place, or below; a supervisor may also sit above. */
function isInLine(
  directory: Directory,
  post: PostRow,
  { unit }: Pilot,
  charge: Charge,
  at: Instant,
): boolean {
  return (
    isWithin(directory, post.unit, unitNow(directory, unit, at), at) ||
    (charge === 'supervisor' && isWithin(directory, unit, post.unit, at))
  );
}

/** Why a post cannot take the charge, or null. */
function unfit(
  pilot: Pilot,
  directory: Directory,
  id: string,
  charge: Charge,
  at: Instant,
): Refusal | null {
  const post = directory.post(id);
  if (post === undefined) return refuse('NO_SUCH_POST', { post: id });
  if (id === pilot.posts[charge]) return refuse('SAME_POST', { post: id });
  if (id === pilot.posts[charge === 'owner' ? 'supervisor' : 'owner'])
    return refuse('OWN_SUPERVISOR', { post: id });
  if (!isInLine(directory, post, pilot, charge, at)) return refuse('OUTSIDE_UNIT', { post: id });
  if (isVacant([post], directory, at)) return refuse('POST_VACANT', { post: id });
  if (charge === 'owner')
    for (const { person } of directory.holders(id, at)) {
      const barred = ineligible(pilot, person);
      if (barred !== null) return barred;
    }
  const proposer = pilot.proposal.proposer.person;
  return charge === 'supervisor' && directory.holds(proposer, id, at)
    ? refuse('PROPOSER_BARRED')
    : null;
}

const notFromAbove = (
  charge: Charge,
  naming: Parameters<typeof replacesLeader>[0],
): Refusal | null => (charge === 'owner' ? replacesLeader(naming) : null);
/** Whoever is to watch had no other part in the pilot, now or before. */
function overlaps(
  context: Context<{ readonly post: string }, Events>,
  charge: Charge,
): Refusal | readonly string[] {
  return charge === 'owner'
    ? []
    : weigh(context.reconstructed, lacksOfWatcher(context, context.payload.post));
}

export const chapter = defineChapter<HandoverCommands, Events>({
  name: 'handover',
  commands: {
    AnnounceHandover: {
      by: ['owner', 'supervisor', 'head', 'personnel', 'system'],
      stages: afterDecision.filter((stage) => stage !== 'ARCHIVED'),
      decide({ pilot, payload, emit }) {
        const { charge, reason } = payload;
        if (openMattersOf(pilot, kind).some((open) => chargeOf(open) === charge))
          return refuse('HANDOVER_OPEN');
        return [
          emit('HandoverAnnounced', {
            matter: nextMatterId(pilot, kind),
            charge,
            from: pilot.posts[charge],
            reason,
          }),
        ];
      },
    },
    NameActing: {
      by: ['head', 'personnel', 'superiorHead', 'system'],
      stages: living,
      matter: { kind, states: ['announced', 'named'] },
      decide(context) {
        const { pilot, matter, payload, directory, receivedAt, emit } = context;
        const charge = chargeOf(matter);
        const fault =
          notFromAbove(charge, context) ??
          unfit(pilot, directory, payload.post, charge, receivedAt);
        const flags = fault ?? overlaps(context, charge);
        return isRefusal(flags) ? flags : [emit('ActingNamed', { ...payload, charge }, flags)];
      },
    },
    NameSuccessor: {
      by: ['head', 'personnel', 'superiorHead', 'system'],
      stages: living,
      matter: { kind, states: ['announced', 'named'] },
      decide(context) {
        const { pilot, matter, payload, directory, receivedAt, emit } = context;
        const charge = chargeOf(matter);
        const above = notFromAbove(charge, context);
        const isActing = payload.post === pilot.posts[charge];
        const fault = isActing ? null : unfit(pilot, directory, payload.post, charge, receivedAt);
        const flags = above ?? fault ?? overlaps(context, charge);
        return isRefusal(flags) ? flags : [emit('SuccessorNamed', { ...payload, charge }, flags)];
      },
    },
    AcceptDossier: {
      by: ['owner', 'system'],
      stages: living,
      matter: { kind, states: ['named'] },
      decide({ matter, payload, emit }) {
        const { charge, owner } = matter.data as Handover;
        return [emit('DossierAccepted', { ...payload, charge, post: owner ?? '' })];
      },
    },
    CancelHandover: {
      by: ['head', 'personnel', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['announced', 'named'] },
      decide: ({ payload, emit }) => [emit('HandoverCancelled', payload)],
    },
  },
  events: {
    HandoverAnnounced: {
      evolve: (pilot, { matter, charge }, { at }) =>
        openMatter<Handover>(pilot, matter, kind, 'announced', at, { charge, since: at }),
      tell: ['head', 'personnel', 'owner', 'supervisor'],
    },
    ActingNamed: {
      evolve: (pilot, { matter, charge, post }, { at }) =>
        changeMatter(withCharge(pilot, charge, post, at), matter, null),
      tell: ['owner', 'supervisor', 'head'],
    },
    SuccessorNamed: {
      evolve: (pilot, { matter, post }, { at }) =>
        changeMatter<Handover>(pilot, matter, 'named', { owner: post, since: at }),
      tell: ['owner', 'head'],
    },
    DossierAccepted: {
      evolve: (pilot, { matter, charge, post }, { at }) =>
        closeMatter(withCharge(pilot, charge, post, at), matter, 'accepted', at),
      tell: ['owner', 'supervisor', 'head', 'proposer'],
    },
    HandoverCancelled: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'cancelled', at),
      tell: ['owner', 'supervisor'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Handover>(pilot, kind).map((handover) => dutyOf(handover, law)),
  rules: {
    'handover.leadersFromAbove': {
      value: false,
      unit: 'flag',
      instrument: 'Resolution 28-NQ/TW',
      article: 'elections and appointments by law and charters',
      mark: 'X',
    },
  },
});

function dutyOf({ id, state, data: { since, owner } }: Matter<Handover>, law: Law): Duty {
  const shared = { matter: id, openedAt: since };
  if (state === 'named' && owner !== undefined) {
    const due = dueAfterReceipt(law, since, 'handover.accept');
    return {
      ...shared,
      step: 'acceptDossier',
      role: 'owner',
      post: owner,
      commands: ['AcceptDossier'],
      rule: 'handover.accept',
      due,
    };
  }
  const due = dueAfterReceipt(law, since, 'handover.successor');
  const commands = ['NameSuccessor', 'NameActing', 'CancelHandover'];
  return {
    ...shared,
    step: 'nameSuccessor',
    role: 'head',
    commands,
    rule: 'handover.successor',
    due,
  };
}
