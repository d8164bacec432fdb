/** domain chapter: open requests of a running pilot: papers added to them, or the whole passed up to the superior (M81). */
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter } from '../matters';
import { beforeDecision, underTerm } from '../stages';
import { isOpenRequest } from '../state/request';

export interface RequestCommands {
  SupplementRequest: { readonly matter: string; readonly dossier: TextRef };
  ReferRequest: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  RequestSupplemented: RequestCommands['SupplementRequest'];
  RequestReferred: RequestCommands['ReferRequest'];
}

function closedTo({ matter }: Context<{ readonly matter: string }, Events>): Refusal | null {
  if (matter.id === '') return refuse('NO_SUCH_MATTER', { kind: 'request' });
  return isOpenRequest(matter)
    ? null
    : refuse('WRONG_STATE', { matter: matter.id, state: matter.state });
}

export const chapter = defineChapter<RequestCommands, Events>({
  name: 'request',
  commands: {
    SupplementRequest: {
      by: ['owner', 'proposer', 'clerk', 'secretary'],
      stages: [...beforeDecision, ...underTerm],
      decide: (context) =>
        closedTo(context) ?? [context.emit('RequestSupplemented', context.payload)],
    },
    ReferRequest: {
      by: ['head'],
      stages: underTerm,
      bars: ['interested'],
      decide(context) {
        const refusal = closedTo(context);
        if (refusal !== null) return refusal;
        if ((context.matter.data as { referredAt?: string }).referredAt !== undefined)
          return refuse('ALREADY_REFERRED');
        if (context.matter.kind === 'participant') return refuse('DECIDED_HERE');
        return [context.emit('RequestReferred', context.payload)];
      },
    },
  },
  events: {
    RequestSupplemented: {
      evolve: (pilot, { matter }) => changeMatter(pilot, matter, null),
      tell: ['head', 'supervisor'],
    },
    RequestReferred: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<{ referredAt: string }>(pilot, matter, null, { referredAt: at }),
      tell: ['superiorHead', 'owner', 'proposer'],
    },
  },
});
