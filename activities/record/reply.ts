/** activities: the record's answer to the workflow: where the pilot stands, when to look again, what operators see. */
import type { Answer, RecordAnswer, RecordCall } from '../../contracts/messages';
import { phaseOfStage } from '../../domain/stages';
import type { LawBook } from '../ports';
import { attributesOf, detailsOf } from './operators-view';
import type { Moment } from './progress';
import { readModelOf } from './read-model';
import type { Session } from './session';
import { nextWakeUp, wakeUpAfterFault } from './wake-up';

type Standing = Pick<RecordAnswer, 'answers' | 'known' | 'phase' | 'hold'>;

export async function recordAnswer(
  laws: LawBook,
  call: RecordCall,
  moment: Moment,
  session: Session,
  answers: readonly Answer[],
): Promise<RecordAnswer> {
  const { pilot, known } = session.progress;
  const standing = { answers, known, phase: phaseOfStage[pilot.stage], hold: null };
  if (known.revision === 0) {
    return {
      ...standing,
      status: 'none',
      next: null,
      more: false,
      details: 'No pilot was born here.',
      attributes: null,
    };
  }
  return session.clocksFailed === null
    ? fullAnswer(laws, call, moment, session, standing)
    : withoutClocks(standing, moment, session.clocksFailed);
}

/** What reads the clocks would fail again here and take the answers with it. */
const withoutClocks = (standing: Standing, moment: Moment, incident: string): RecordAnswer => ({
  ...standing,
  status: 'ok',
  next: wakeUpAfterFault(moment.realNow, incident),
  more: false,
  details: `**Clocks failed**, incident ${incident}`,
  attributes: null,
});

async function fullAnswer(
  laws: LawBook,
  { shown }: RecordCall,
  { directory, now, realNow, clock }: Moment,
  { progress: { pilot }, more }: Session,
  standing: Standing,
): Promise<RecordAnswer> {
  const law = await laws.lawOf(pilot.law);
  const next = nextWakeUp(pilot, law, clock, realNow);
  const model = readModelOf(pilot, law, directory, now);
  const view = { pilot, law, directory, model, next: next?.words ?? null };
  return {
    ...standing,
    status: 'ok',
    next: more ? null : next,
    more,
    details: detailsOf(view),
    attributes: attributesOf(view, shown),
  };
}
