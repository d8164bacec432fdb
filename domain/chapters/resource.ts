/** domain chapter: people, money and equipment that a pilot needs: asked, committed, delivered, or refused with a reason (M14). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { living, underTerm } from '../stages';
import type { Instant, LocalDate } from '../time';

interface Amount {
  readonly amountVnd: number | null;
  readonly quantity: number | null;
}

export type ResourceSort = 'people' | 'money' | 'equipment';

export interface ResourceCommands {
  RequestResource: Amount & { readonly resource: ResourceSort; readonly description: TextRef };
  /** Also a new date for a delivery that did not come. Without a date the law's own term holds. */
  CommitResource: Amount & { readonly matter: string; readonly deliverBy: LocalDate | null };
  ConfirmDelivery: { readonly matter: string; readonly remark: TextRef | null };
  RefuseResource: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  ResourceRequested: ResourceCommands['RequestResource'] & { readonly matter: string };
  ResourceCommitted: Amount & {
    readonly matter: string;
    readonly resource: ResourceSort;
    readonly deliverBy: LocalDate;
  };
  DeliveryConfirmed: ResourceCommands['ConfirmDelivery'];
  ResourceRefused: ResourceCommands['RefuseResource'];
}

export interface Resource extends Amount {
  readonly resource: ResourceSort;
  readonly since: Instant;
  readonly deliverBy: LocalDate | null;
}

const kind = 'resource';

/** Money is counted in dong, people and equipment by number. */
function unmeasured(resource: ResourceSort, { amountVnd, quantity }: Amount): Refusal | null {
  const measure = resource === 'money' ? amountVnd : quantity;
  return measure === null || measure === 0 ? refuse('AMOUNT_REQUIRED', { resource }) : null;
}

export const chapter = defineChapter<ResourceCommands, Events>({
  name: 'resource',
  commands: {
    RequestResource: {
      by: ['owner'],
      stages: underTerm,
      decide: ({ pilot, payload, emit }) =>
        unmeasured(payload.resource, payload) ?? [
          emit('ResourceRequested', { matter: nextMatterId(pilot, kind), ...payload }),
        ],
    },
    CommitResource: {
      by: ['head', 'finance', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['requested', 'committed'] },
      decide({ matter, payload, law, today, receivedAt, reconstructed, emit }) {
        const { resource } = matter.data as Resource;
        const past = payload.deliverBy !== null && payload.deliverBy < today;
        if (past && !reconstructed) return refuse('DATE_PASSED', { date: payload.deliverBy ?? '' });
        const deliverBy =
          payload.deliverBy ?? dueAfterReceipt(law, receivedAt, 'resource.delivery').date;
        const committed = emit(
          'ResourceCommitted',
          { ...payload, resource, deliverBy },
          past ? ['RETROACTIVE'] : [],
        );
        return unmeasured(resource, payload) ?? [committed];
      },
    },
    ConfirmDelivery: {
      by: ['owner'],
      stages: living,
      matter: { kind, states: ['committed'] },
      decide: ({ payload, emit }) => [emit('DeliveryConfirmed', payload)],
    },
    RefuseResource: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['requested', 'committed'] },
      decide: ({ payload, emit }) => [emit('ResourceRefused', payload)],
    },
  },
  events: {
    ResourceRequested: {
      evolve: (pilot, { matter, resource, amountVnd, quantity }, { at }) =>
        openMatter<Resource>(pilot, matter, kind, 'requested', at, {
          resource,
          amountVnd,
          quantity,
          since: at,
          deliverBy: null,
        }),
      tell: ['head', 'finance'],
    },
    ResourceCommitted: {
      evolve: (pilot, { matter, amountVnd, quantity, deliverBy }, { at }) =>
        changeMatter<Resource>(pilot, matter, 'committed', {
          amountVnd,
          quantity,
          deliverBy,
          since: at,
        }),
      tell: ['owner', 'proposer', 'finance'],
    },
    DeliveryConfirmed: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'delivered', at),
      tell: ['head', 'finance'],
    },
    ResourceRefused: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'notGranted', at),
      tell: ['owner', 'proposer', 'superiorHead'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Resource>(pilot, kind).flatMap((resource) => dutiesFor(pilot, resource, law)),
});

function dutiesFor(pilot: Pilot, { id, state, data }: Matter<Resource>, law: Law): readonly Duty[] {
  const shared = { matter: id, openedAt: data.since };
  if (state === 'requested' || data.deliverBy === null) {
    const due = dueAfterReceipt(law, data.since, 'resource.commit');
    return [
      {
        ...shared,
        step: 'commitResource',
        role: 'head',
        commands: ['CommitResource', 'RefuseResource'],
        rule: 'resource.commit',
        due,
      },
    ];
  }
  const due = dueOn(law, data.deliverBy);
  const delivery: Duty = {
    ...shared,
    step: 'confirmDelivery',
    role: 'owner',
    commands: ['ConfirmDelivery'],
    rule: 'resource.delivery',
    due,
  };
  const isOverdue = (pilot.rungs[`${id}/confirmDelivery@${due.at}`] ?? []).includes('overdue');
  return isOverdue ? [delivery, answerOverdue(id, due.at, law)] : [delivery];
}

/** What did not come is not the owner's to chase alone: the head names a new date or refuses. */
const answerOverdue = (matter: string, openedAt: Instant, law: Law): Duty => ({
  matter,
  step: 'answerOverdueDelivery',
  role: 'head',
  commands: ['CommitResource', 'RefuseResource'],
  openedAt,
  rule: 'resource.commit',
  due: dueAfterReceipt(law, openedAt, 'resource.commit'),
});
