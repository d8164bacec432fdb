/** domain/after: what of a pilot is on its way to becoming a rule: proposed, drafted, opinions, the instrument. */
import type { CodificationCommands } from '../chapters/codification';
import type { CodificationOpinionCommands } from '../chapters/codification-opinion';
import type { TextRef } from '../kernel';
import type { Pilot } from '../pilot';
import type { Codification } from '../state/codification';
import { codificationKind } from '../state/codification';
import type { Instant, LocalDate } from '../time';
import { mattersTold } from './told';
import type { ToldEvent, ToldMatter } from './told';

type Drafted = CodificationCommands['DraftCodification'];
type Issued = CodificationCommands['RecordInstrumentIssued'];
type Opinion = Pick<
  CodificationOpinionCommands['GiveCodificationOpinion'],
  'position' | 'opinion'
> & { readonly post: string };

export interface RuleTrack {
  readonly matter: string;
  readonly state: string;
  readonly proposedAt: Instant;
  readonly subject: TextRef;
  readonly part: TextRef | null;
  readonly draft: { readonly at: Instant; readonly text: TextRef; readonly times: number } | null;
  readonly opinions: readonly (Opinion & { readonly at: Instant })[];
  /** Posts that were asked and have not answered. */
  readonly unanswered: readonly string[];
  readonly instrument: {
    readonly number: string | null;
    readonly issuer: TextRef;
    readonly issuedOn: LocalDate;
    readonly validFrom: LocalDate | null;
    readonly partial: boolean;
  } | null;
  readonly dropped: { readonly at: Instant; readonly reasons: TextRef } | null;
}

function draftOf(told: ToldMatter): RuleTrack['draft'] {
  const drafts = told.all<Drafted>('CodificationDrafted');
  const last = drafts.at(-1);
  return last === undefined ? null : { at: last.at, text: last.body.draft, times: drafts.length };
}

function instrumentOf(told: ToldMatter): RuleTrack['instrument'] {
  const issued = told.last<Issued>('CodificationInstrumentIssued')?.body;
  if (issued === undefined) return null;
  const { number, issuer, issuedOn, validFrom, partial } = issued;
  return { number, issuer, issuedOn, validFrom, partial };
}

function trackOf(pilot: Pilot, told: ToldMatter): readonly RuleTrack[] {
  const proposed = told.first<CodificationCommands['ProposeCodification']>('CodificationProposed');
  if (proposed === null) return [];
  const { matter, state } = told;
  const { subject, part } = proposed.body;
  const dropped = told.last<{ readonly reasons: TextRef }>('CodificationDropped');
  const { unanswered } = (pilot.matters[matter]?.data ?? {}) as Partial<Codification>;
  return [
    {
      ...{ matter, state, proposedAt: proposed.at, subject, part },
      draft: draftOf(told),
      opinions: told.all<Opinion>('CodificationOpinionGiven').map(({ at, body }) => ({
        ...{ at, post: body.post, position: body.position, opinion: body.opinion },
      })),
      unanswered: unanswered ?? [],
      instrument: instrumentOf(told),
      dropped: dropped === null ? null : { at: dropped.at, reasons: dropped.body.reasons },
    },
  ];
}

export const ruleTracksOf = (pilot: Pilot, events: readonly ToldEvent[]): readonly RuleTrack[] =>
  mattersTold(pilot, codificationKind, events).flatMap((told) => trackOf(pilot, told));
