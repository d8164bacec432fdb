/** domain: a change of the rules that a pilot shows to be needed: an item of the regulatory backlog (M78). */
import type { TextRef } from '../kernel';
import type { Instant, LocalDate } from '../time';

export const regulatoryNeedKind = 'regulatoryNeed';

export type RuleChange = 'amend' | 'supplement' | 'repeal' | 'new';

export interface RegulatoryNeed {
  readonly change: RuleChange;
  /** The rule in the way; null: there is none yet. */
  readonly instrument: string | null;
  /** Of the register of bottlenecks. */
  readonly bottleneck: string | null;
  readonly since: Instant;
  readonly issued: { readonly number: string | null; readonly issuedOn: LocalDate } | null;
  /** Why it was dropped. */
  readonly reasons: TextRef | null;
}
