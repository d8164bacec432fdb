/** domain chapter: what a site needs to repeat a pilot: what must stay, what may change, preconditions, cost, owner; and how faithfully it was done (M39, M71). */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { matterOf, mattersOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { closedAfterRun, started, underOutcomeReview } from '../stages';
import { licenceOf } from '../state/authorship';
import { notRun } from '../state/has-run';
import { reopening } from '../state/outcome';
import { settle } from '../state/settled';

export interface ReplicationKitCommands {
  DraftKit: {
    readonly mustStay: readonly TextRef[];
    readonly mayChange: readonly TextRef[];
    readonly preconditions: readonly TextRef[];
    readonly costVnd: number;
    /** The post that sites ask. */
    readonly keeper: string;
  };
  ReleaseKit: { readonly matter: string };
  SendBackKit: { readonly matter: string; readonly reasons: TextRef };
  WithdrawKit: { readonly matter: string; readonly reasons: TextRef };
  /** Of a site whose own pilot has opened. */
  AskFidelity: { readonly replication: string };
  /** One answer for each thing that must stay, in the kit's order. */
  ReportFidelity: {
    readonly matter: string;
    readonly kept: readonly boolean[];
    readonly changes: TextRef;
    readonly effect: 'better' | 'same' | 'worse' | 'unknown';
  };
  WaiveFidelity: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  KitDrafted: ReplicationKitCommands['DraftKit'] & { readonly matter: string };
  KitReleased: { readonly matter: string; readonly core: number };
  KitSentBack: ReplicationKitCommands['SendBackKit'];
  KitWithdrawn: ReplicationKitCommands['WithdrawKit'];
  FidelityAsked: {
    readonly matter: string;
    readonly replication: string;
    readonly siteUnit: string;
    readonly child: string;
    readonly core: number;
  };
  FidelityReported: ReplicationKitCommands['ReportFidelity'] & {
    readonly child: string;
    readonly keptPercent: number;
  };
  FidelityWaived: ReplicationKitCommands['WaiveFidelity'];
}

interface Kit {
  readonly core: number;
  readonly keeper: string;
  readonly draftedBy: string;
}
interface Fidelity {
  readonly siteUnit: string;
  readonly child: string;
  readonly replication: string;
  readonly core: number;
}

const kind = 'replicationKit';
const fidelity = 'fidelity';
const stages = [...started, ...underOutcomeReview, ...closedAfterRun] as const;
const kitOf = (matter: Matter): Kit => matter.data as Kit;
const released = (pilot: Pilot): Matter<Kit> | undefined =>
  mattersOf<Kit>(pilot, kind).findLast(({ state }) => state === 'released');

function draft({
  pilot,
  payload,
  directory,
  emit,
}: Context<ReplicationKitCommands['DraftKit'], Events>) {
  const waiting = openMattersOf(pilot, kind)[0];
  if (waiting !== undefined) return refuse('KIT_WAITING', { matter: waiting.id });
  if (payload.mustStay.length === 0) return refuse('KIT_WITHOUT_CORE');
  if (directory.post(payload.keeper) === undefined)
    return refuse('POST_UNKNOWN', { post: payload.keeper });
  return [
    ...reopening(pilot),
    emit('KitDrafted', { ...payload, matter: nextMatterId(pilot, kind) }),
  ];
}

/** Two people answer for a kit, and its authors have licensed it. */
function releasable({
  pilot,
  matter,
  actor,
}: Pick<Context<unknown, Events>, 'pilot' | 'matter' | 'actor'>): Refusal | null {
  if (kitOf(matter).draftedBy === actor.person) return refuse('KIT_DRAFTED_BY_YOU');
  const licence = licenceOf(pilot);
  if (licence === null) return refuse('LICENCE_NEEDED');
  return licence === 'internalOnly' ? refuse('LICENCE_FORBIDS') : null;
}

function askFidelity({
  pilot,
  payload: { replication },
  emit,
}: Context<ReplicationKitCommands['AskFidelity'], Events>) {
  const kit = released(pilot);
  if (kit === undefined) return refuse('NO_KIT_RELEASED');
  const site = pilot.matters[replication];
  const { siteUnit, child } = (site?.data ?? {}) as { siteUnit?: string; child?: string | null };
  if (site?.kind !== 'replication' || site.state !== 'replicated' || child == null)
    return refuse('NOT_REPLICATED', { replication });
  if (siteUnit === undefined) return refuse('SITE_HAS_NO_DESK', { replication });
  const open = openMattersOf<Fidelity>(pilot, fidelity).find(({ data }) => data.child === child);
  if (open !== undefined) return refuse('FIDELITY_ASKED', { matter: open.id });
  const matter = nextMatterId(pilot, fidelity);
  return [emit('FidelityAsked', { matter, replication, siteUnit, child, core: kit.data.core })];
}

function report({
  matter,
  payload,
  emit,
}: Context<ReplicationKitCommands['ReportFidelity'], Events>) {
  const { core, child } = matter.data as Fidelity;
  if (payload.kept.length !== core)
    return refuse('CORE_NOT_ANSWERED', { core, given: payload.kept.length });
  const kept = payload.kept.filter(Boolean).length;
  const keptPercent = Math.round((kept * 100) / core);
  const flags = kept < core ? ['CORE_CHANGED'] : [];
  return [emit('FidelityReported', { ...payload, child, keptPercent }, flags)];
}

const dutiesOfKit = (pilot: Pilot, law: Law): readonly Duty[] => [
  ...openMattersOf<Kit>(pilot, kind).map(({ id, openedAt }): Duty => ({
    matter: id,
    step: 'releaseKit',
    role: 'head',
    commands: ['ReleaseKit', 'SendBackKit'],
    openedAt,
    rule: 'kit.release',
    due: dueAfterReceipt(law, openedAt, 'kit.release'),
  })),
  ...openMattersOf<Fidelity>(pilot, fidelity).map(({ id, openedAt }): Duty => ({
    matter: id,
    step: 'reportFidelity',
    role: 'siteHead',
    commands: ['ReportFidelity'],
    openedAt,
    rule: 'kit.fidelity',
    due: dueAfterReceipt(law, openedAt, 'kit.fidelity'),
  })),
];

const decides = { by: ['head', 'superiorHead'], stages, bars: ['interested'] } as const;
const asked = { kind: fidelity, states: ['asked'] };

export const chapter = defineChapter<ReplicationKitCommands, Events>({
  name: 'replication-kit',
  commands: {
    DraftKit: {
      by: ['proposer', 'owner', 'secretary'],
      stages: [...stages, 'ARCHIVED'],
      offered: notRun,
      decide: draft,
    },
    ReleaseKit: {
      ...decides,
      matter: { kind, states: ['drafted'] },
      basedOn: 'matter',
      offered: releasable,
      decide: ({ matter, emit }) => [
        emit('KitReleased', { matter: matter.id, core: kitOf(matter).core }),
      ],
    },
    SendBackKit: {
      ...decides,
      matter: { kind, states: ['drafted'] },
      decide: ({ payload, emit }) => [emit('KitSentBack', payload)],
    },
    WithdrawKit: {
      ...decides,
      matter: { kind, states: ['released'] },
      decide: ({ payload, emit }) => [emit('KitWithdrawn', payload)],
    },
    AskFidelity: { by: ['owner', 'supervisor', 'head'], stages, decide: askFidelity },
    ReportFidelity: { by: ['siteHead'], stages, matter: asked, decide: report },
    WaiveFidelity: {
      ...decides,
      matter: asked,
      decide: ({ payload, emit }) => [emit('FidelityWaived', payload)],
    },
  },
  events: {
    KitDrafted: {
      evolve: (pilot, { matter, mustStay, keeper }, { at, by }) =>
        openMatter<Kit>(pilot, matter, kind, 'drafted', at, {
          core: mustStay.length,
          keeper,
          draftedBy: by.person,
        }),
      tell: ['head', 'owner'],
    },
    KitReleased: {
      evolve: (pilot, { matter, core }, { at }) =>
        settle(pilot, matter, 'released', at, {
          core,
          keeper: kitOf(matterOf(pilot, matter)).keeper,
        }),
      tell: ['proposer', 'owner', 'superiorHead', 'monitor'],
    },
    KitSentBack: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'sentBack', at),
      tell: ['proposer', 'owner', 'secretary'],
    },
    KitWithdrawn: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'withdrawn', at),
      tell: ['proposer', 'owner', 'superiorHead', 'monitor'],
    },
    FidelityAsked: {
      evolve: (pilot, { matter, replication, siteUnit, child, core }, { at }) =>
        openMatter<Fidelity>(pilot, matter, fidelity, 'asked', at, {
          siteUnit,
          child,
          replication,
          core,
        }),
      tell: ['siteHead'],
    },
    FidelityReported: {
      evolve: (pilot, { matter, child, keptPercent }, { at }) =>
        settle(pilot, matter, 'reported', at, { child, keptPercent }),
      tell: ['owner', 'head', 'supervisor', 'proposer'],
    },
    FidelityWaived: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'waived', at),
      tell: ['owner'],
    },
  },
  duties: dutiesOfKit,
  rules: {
    'kit.release': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.5',
      mark: 'X',
    },
    'kit.fidelity': {
      value: 20,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.5',
      mark: 'X',
    },
  },
});
