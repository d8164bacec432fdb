/** web: where a row of the inbox leads: straight to the decision, where one waits; else to its pilot or its concern. */
import type { TaskRow } from '../../../contracts/http';
import { caseLink } from '../concerns/case-link';

export const deskLink = ({ pilot, commands }: Pick<TaskRow, 'pilot' | 'commands'>): string =>
  commands.includes('ApprovePilot') ? `${caseLink(pilot)}/decide` : caseLink(pilot);
