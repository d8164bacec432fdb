/** domain: sites that a file names without telling when they followed. */
import type { Pilot } from '../pilot';
import { underOutcomeReview } from '../stages';
import type { Stage } from '../stages';
import type { CaseEvent, CaseFile } from './case';

/** Sites for which no event of the file stands. */
export function sitesNotTold({ replicatedTo, events }: CaseFile): readonly string[] {
  const told = events
    .filter(({ kind }) => kind === 'replicated')
    .map(({ subject, by, summary }) => `${subject ?? ''} ${by} ${summary}`.toLowerCase());
  return replicatedTo.filter((site) => !told.some((words) => words.includes(site.toLowerCase())));
}

const afterwards: readonly Stage[] = underOutcomeReview;

/** What never ran here was not replicated from here: that it was tried elsewhere is a fact. */
const hasRun = ({ stage, running }: Pilot): boolean =>
  running.startedOn !== null || afterwards.includes(stage) || stage.startsWith('CLOSED_');

/** As if the last source had told it. */
export function siteEvent(site: string, last: CaseEvent, pilot: Pilot): CaseEvent {
  const { date, precision, confidence, sourceUrl } = last;
  return {
    date,
    precision,
    confidence,
    kind: hasRun(pilot) ? 'replicated' : 'other',
    by: site,
    summary: site,
    subject: site,
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
  };
}
