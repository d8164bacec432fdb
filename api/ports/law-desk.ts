/** api: what it needs to let laws be written and put in force. */
import type {
  Confirmed,
  LawDraftRow,
  LawStep,
  NewLawDraft,
  OpenRow,
  ProposalRow,
  RegisterRow,
  StoredLaws,
} from '../../contracts/law-desk';

/** Laws that are written, proposed, and put in force by two people. */
export interface LawDesk {
  list(tenant: string): Promise<readonly LawDraftRow[]>;
  find(tenant: string, id: string): Promise<LawDraftRow | null>;
  /** The id; the same text for the same day is the same draft. */
  add(tenant: string, draft: NewLawDraft): Promise<string>;
  propose(tenant: string, id: string, proposal: Omit<ProposalRow, 'n'>): Promise<void>;
  confirm(tenant: string, id: string, proposal: number, by: LawStep): Promise<Confirmed>;
  register(tenant: string): Promise<readonly RegisterRow[]>;
  laws(tenant: string): Promise<StoredLaws>;
  /** By id, those after `after`. */
  openPilots(tenant: string, after: string, limit: number): Promise<readonly OpenRow[]>;
}
