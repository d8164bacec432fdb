/** activities: what the deeds about campaigns need of the world. */
import type { CampaignEvent } from '../../domain/campaigns/acts';
import type { Campaign } from '../../domain/campaigns/campaign';
import type { Directory } from '../../domain/directory';
import type { Instant } from '../../domain/time';
import type { LegalClock } from '../legal-clock';
import type { KeptAnswer, LawBook, Log, RecordPorts } from '../ports';

export interface CampaignChanges {
  readonly campaign: Campaign | null;
  readonly entries: readonly {
    readonly event: CampaignEvent;
    readonly commandId: string | null;
  }[];
  readonly answers: readonly KeptAnswer[];
}

export interface CampaignStore {
  clock(tenant: string): Promise<LegalClock | null>;
  directory(tenant: string): Promise<Directory>;
  open(tenant: string): Promise<readonly string[]>;
  /** One transaction with the campaign locked; null: there is none yet. */
  turn<T>(
    tenant: string,
    campaign: string,
    commandIds: readonly string[],
    work: (
      campaign: Campaign | null,
      answers: ReadonlyMap<string, KeptAnswer>,
    ) => { readonly changes: CampaignChanges; readonly result: T },
  ): Promise<T>;
}

export interface CampaignPorts {
  readonly campaigns: CampaignStore;
  readonly laws: LawBook;
  readonly verifier: RecordPorts['verifier'];
  readonly log: Log;
  /** Real time. */
  now(): Instant;
  /** A new id for a fault. */
  incident(): string;
}
