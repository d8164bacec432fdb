/** domain chapter: a certified copy of papers of the file: asked for by those who must prove something, issued with a number, or refused with reasons. */
import { dueAfterReceipt } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { nextMatterId, openMatter, openMattersOf } from '../matters';
import { living } from '../stages';
import { settle } from '../state/settled';

export interface CertifiedCopyCommands {
  RequestCertifiedCopy: {
    /** Papers of the file, by the matter that attached them. */
    readonly documents: readonly string[];
    readonly form: 'whole' | 'extract';
    readonly purpose: TextRef;
  };
  IssueCertifiedCopy: { readonly matter: string; readonly number: string };
  RefuseCertifiedCopy: { readonly matter: string; readonly reason: TextRef };
  WithdrawCopyRequest: { readonly matter: string };
}

interface Events {
  CertifiedCopyRequested: CertifiedCopyCommands['RequestCertifiedCopy'] & {
    readonly matter: string;
    readonly requestedBy: string;
  };
  CertifiedCopyIssued: CertifiedCopyCommands['IssueCertifiedCopy'];
  CertifiedCopyRefused: CertifiedCopyCommands['RefuseCertifiedCopy'];
  CopyRequestWithdrawn: CertifiedCopyCommands['WithdrawCopyRequest'];
}

interface CopyRequest {
  readonly documents: readonly string[];
  readonly form: 'whole' | 'extract';
  readonly requestedBy: string;
}

const kind = 'certifiedCopy';
const requested = { kind, states: ['requested'] } as const;
const requestedBy = (context: Pick<Context<unknown, Events>, 'matter'>): string =>
  (context.matter.data as CopyRequest).requestedBy;

function request({
  pilot,
  payload,
  actor,
  emit,
}: Context<CertifiedCopyCommands['RequestCertifiedCopy'], Events>) {
  const { documents } = payload;
  if (new Set(documents).size < documents.length) return refuse('COPY_PAPER_TWICE');
  const absent = documents.find((id) => pilot.matters[id]?.kind !== 'document');
  return absent === undefined
    ? [
        emit('CertifiedCopyRequested', {
          ...payload,
          matter: nextMatterId(pilot, kind),
          requestedBy: actor.person,
        }),
      ]
    : refuse('COPY_OF_NO_PAPER', { document: absent });
}

export const chapter = defineChapter<CertifiedCopyCommands, Events>({
  name: 'certified-copy',
  commands: {
    RequestCertifiedCopy: {
      by: ['proposer', 'owner', 'supervisor'],
      stages: living,
      decide: request,
    },
    IssueCertifiedCopy: {
      by: ['clerk'],
      stages: living,
      matter: requested,
      // A copy proves something because another person vouches for it.
      offered: (context) =>
        requestedBy(context) === context.actor.person ? refuse('COPY_FOR_YOURSELF') : null,
      decide: ({ payload, emit }) => [emit('CertifiedCopyIssued', payload)],
    },
    RefuseCertifiedCopy: {
      by: ['head'],
      stages: living,
      matter: requested,
      bars: ['proposer', 'interested'],
      basedOn: 'matter',
      decide: ({ payload, emit }) => [emit('CertifiedCopyRefused', payload)],
    },
    WithdrawCopyRequest: {
      by: ['proposer', 'owner', 'supervisor'],
      stages: living,
      matter: requested,
      offered: (context) =>
        requestedBy(context) === context.actor.person ? null : refuse('COPY_REQUEST_OF_ANOTHER'),
      decide: ({ payload, emit }) => [emit('CopyRequestWithdrawn', payload)],
    },
  },
  events: {
    CertifiedCopyRequested: {
      evolve: (pilot, { matter, documents, form, requestedBy: person }, { at }) =>
        openMatter<CopyRequest>(pilot, matter, kind, 'requested', at, {
          documents,
          form,
          requestedBy: person,
        }),
      tell: ['clerk'],
    },
    CertifiedCopyIssued: {
      evolve: (pilot, { matter, number }, { at }) =>
        settle(pilot, matter, 'copyIssued', at, { number }),
      tell: ['proposer', 'owner', 'supervisor', 'archivist'],
    },
    CertifiedCopyRefused: {
      evolve: (pilot, { matter, reason }, { at }) =>
        settle(pilot, matter, 'copyRefused', at, { reason }),
      tell: ['proposer', 'owner', 'supervisor'],
    },
    CopyRequestWithdrawn: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'copyWithdrawn', at),
      tell: ['clerk'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<CopyRequest>(pilot, kind).map(({ id, openedAt }) => ({
      matter: id,
      step: 'issueCertifiedCopy',
      role: 'clerk',
      commands: ['IssueCertifiedCopy'],
      openedAt,
      rule: 'certifiedCopy.issue',
      due: dueAfterReceipt(law, openedAt, 'certifiedCopy.issue'),
    })),
  rules: {
    'certifiedCopy.issue': {
      value: 3,
      unit: 'workingDays',
      instrument: '30/2020/NĐ-CP',
      article: 'Not found',
      mark: 'X',
    },
  },
});
