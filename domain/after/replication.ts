/** domain/after: how a pilot is repeated elsewhere: its kit, the sites that were asked, how faithfully they did it, and what a site does otherwise. */
import type { AdaptationCommands } from '../chapters/adaptation';
import type { ReplicationKitCommands } from '../chapters/replication-kit';
import type { ReplicationCommands } from '../chapters/replication';
import type { TextRef } from '../kernel';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';
import { mattersTold } from './told';
import type { ToldEvent, ToldMatter } from './told';

type Drafted = ReplicationKitCommands['DraftKit'];
type Reported = ReplicationKitCommands['ReportFidelity'] & { readonly keptPercent: number };
type Recorded = AdaptationCommands['RecordAdaptation'];
interface Reasoned {
  readonly reasons: TextRef;
}

export interface Kit extends Drafted {
  readonly matter: string;
  readonly state: string;
  readonly draftedAt: Instant;
  readonly releasedAt: Instant | null;
  /** Why it was sent back or withdrawn. */
  readonly reasons: TextRef | null;
}

export interface Site {
  readonly matter: string;
  readonly state: string;
  readonly askedAt: Instant;
  /** A unit of the directory, or a site told in words. */
  readonly siteUnit: string | null;
  readonly site: TextRef | null;
  readonly reasons: TextRef;
  readonly declined: TextRef | null;
  readonly child: string | null;
}

export interface FidelityReport {
  readonly matter: string;
  readonly state: string;
  readonly child: string;
  readonly kept: readonly boolean[];
  readonly keptPercent: number | null;
  readonly changes: TextRef | null;
  readonly effect: Reported['effect'] | null;
}

export interface Adaptation extends Recorded {
  readonly matter: string;
  readonly state: string;
  readonly at: Instant;
  readonly judged: { readonly accepted: boolean; readonly reasons: TextRef } | null;
}

function kitOf(told: ToldMatter): readonly Kit[] {
  const drafted = told.first<Drafted>('KitDrafted');
  if (drafted === null) return [];
  const { mustStay, mayChange, preconditions, costVnd, keeper } = drafted.body;
  const ended = told.last<Reasoned>('KitWithdrawn') ?? told.last<Reasoned>('KitSentBack');
  const { matter, state } = told;
  return [
    {
      ...{ matter, state, draftedAt: drafted.at },
      ...{ mustStay, mayChange, preconditions, costVnd, keeper },
      releasedAt: told.last('KitReleased')?.at ?? null,
      reasons: ended?.body.reasons ?? null,
    },
  ];
}

function siteOf(told: ToldMatter): readonly Site[] {
  const proposed = told.first<ReplicationCommands['ProposeReplication']>('ReplicationProposed');
  if (proposed === null) return [];
  const { matter, state } = told;
  const { siteUnit, site, reasons } = proposed.body;
  return [
    {
      ...{ matter, state, askedAt: proposed.at, siteUnit, site, reasons },
      declined: told.last<Reasoned>('ReplicationDeclined')?.body.reasons ?? null,
      child: told.last<{ readonly child: string }>('ReplicationAgreed')?.body.child ?? null,
    },
  ];
}

function fidelityOf(told: ToldMatter): readonly FidelityReport[] {
  const asked = told.first<{ readonly child: string }>('FidelityAsked');
  if (asked === null) return [];
  const reported = told.last<Reported>('FidelityReported')?.body ?? null;
  const { matter, state } = told;
  return [
    {
      ...{ matter, state, child: asked.body.child },
      kept: reported?.kept ?? [],
      keptPercent: reported?.keptPercent ?? null,
      changes: reported?.changes ?? null,
      effect: reported?.effect ?? null,
    },
  ];
}

function adaptationOf(told: ToldMatter): readonly Adaptation[] {
  const recorded = told.first<Recorded>('AdaptationRecorded');
  if (recorded === null) return [];
  const { touches, item, difference, reasons } = recorded.body;
  const judged = told.last<AdaptationCommands['JudgeAdaptation']>('AdaptationJudged')?.body;
  const { matter, state } = told;
  return [
    {
      ...{ matter, state, at: recorded.at, touches, item, difference, reasons },
      judged: judged === undefined ? null : { accepted: judged.accepted, reasons: judged.reasons },
    },
  ];
}

export interface Replications {
  readonly kits: readonly Kit[];
  readonly sites: readonly Site[];
  readonly fidelity: readonly FidelityReport[];
  readonly adaptations: readonly Adaptation[];
}

export const replicationsOf = (pilot: Pilot, events: readonly ToldEvent[]): Replications => ({
  kits: mattersTold(pilot, 'replicationKit', events).flatMap(kitOf),
  sites: mattersTold(pilot, 'replication', events).flatMap(siteOf),
  fidelity: mattersTold(pilot, 'fidelity', events).flatMap(fidelityOf),
  adaptations: mattersTold(pilot, 'adaptation', events).flatMap(adaptationOf),
});
