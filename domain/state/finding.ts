/** domain: what supervision found, and how far its correction has come. */
import type { TextRef } from '../kernel';
import type { Instant, LocalDate } from '../time';

export type Polarity = 'positive' | 'negative';
export type Severity = 'low' | 'medium' | 'high';

export interface Finding {
  readonly polarity: Polarity;
  readonly description: TextRef;
  readonly severity: Severity;
  /** The visit that recorded it; null outside a visit. */
  readonly checkpoint: string | null;
  /** When its present state began: the clock of the next step counts from here. */
  readonly since: Instant;
  readonly correctBy: LocalDate | null;
  /** Persons who ordered or evidenced the correction: somebody else verifies it. */
  readonly hands: readonly string[];
  /** The post that ordered the correction. */
  readonly checkedPost: string;
  readonly recurrences: number;
}

/** As a visit or a supervisor opens it. */
export interface FindingOpenedBody {
  readonly matter: string;
  readonly polarity: Polarity;
  readonly description: TextRef;
  readonly severity: Severity;
  readonly checkpoint: string | null;
}

export const newFinding = (
  { polarity, description, severity, checkpoint }: FindingOpenedBody,
  at: Instant,
): Finding => ({
  polarity,
  description,
  severity,
  checkpoint,
  since: at,
  correctBy: null,
  hands: [],
  checkedPost: '',
  recurrences: 0,
});
