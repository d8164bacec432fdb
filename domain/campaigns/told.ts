/** domain/campaigns: what an act is decided on, and the event that is told of it. */
import { localDateOf } from '../calendar/calendar';
import type { Directory } from '../directory';
import type { Actor, Refusal } from '../kernel';
import type { Law } from '../law/law';
import type { Instant, LocalDate } from '../time';
import type { CampaignEvent, CampaignEvents } from './acts';

export interface CampaignFacts {
  readonly actor: Actor;
  /** Legal receipt. */
  readonly receivedAt: Instant;
  readonly law: Law;
  readonly directory: Directory;
}

export type CampaignOutcome = CampaignEvent | Refusal;

export const todayOf = ({ law, receivedAt }: CampaignFacts): LocalDate =>
  localDateOf(law.calendar, receivedAt);

/** As the person gave it, at its receipt. */
export const told = <T extends CampaignEvent['type']>(
  type: T,
  body: CampaignEvents[T],
  { receivedAt: at, actor: by }: CampaignFacts,
): CampaignEvent => ({ type, body, at, by }) as CampaignEvent;
