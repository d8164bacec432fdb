/** activities: the record's answer to the workflow: where the pilot stands, when to look again, what operators see. */
import type { Answer, RecordAnswer, RecordCall } from '../../contracts/messages';
import { phaseOfStage } from '../../domain/stages';
import type { LawBook } from '../ports';
import { attributesOf, detailsOf } from './operators-view';
import type { Moment } from './progress';
import { readModelOf } from './read-model';
import type { Session } from './session';
import { nextWakeUp, wakeUpAfterFault } from './wake-up';

export async function recordAnswer(
  laws: LawBook,
  { shown }: RecordCall,
  moment: Moment,
  { progress, more, clocksFailed }: Session,
  answers: readonly Answer[],
): Promise<RecordAnswer> {
  const { pilot, known } = progress;
  const base = { answers, known, phase: phaseOfStage[pilot.stage], hold: null };
  if (known.revision === 0) {
    return {
      ...base,
      status: 'none',
      next: null,
      more: false,
      details: 'No pilot was born here.',
      attributes: null,
    };
  }
  if (clocksFailed !== null) {
    // What reads the clocks would fail again here and take the answers with it.
    const next = wakeUpAfterFault(moment.realNow, clocksFailed);
    return {
      ...base,
      status: 'ok',
      next,
      more: false,
      details: `**Clocks failed**, incident ${clocksFailed}`,
      attributes: null,
    };
  }
  const law = await laws.lawOf(pilot.law);
  const next = nextWakeUp(pilot, law, moment.clock, moment.realNow);
  const model = readModelOf(pilot, law, moment.directory, moment.now);
  const view = { pilot, law, directory: moment.directory, model, next: next?.words ?? null };
  return {
    ...base,
    status: 'ok',
    next: more ? null : next,
    more,
    details: detailsOf(view),
    attributes: attributesOf(view, shown),
  };
}
