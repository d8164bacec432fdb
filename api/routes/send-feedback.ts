/** api: POST /api/public/pilots/:pilot/feedback. It goes the way of every act, signed by the form: who wrote it is nowhere. */
import { publicForm } from '../../domain/publicity/form';
import { publicView } from '../../domain/publicity/view';
import { countCode } from '../concern/speaker-limit';
import { problemIn } from '../decision/outcome';
import { takeCommand } from '../decision/take-command';
import { noSuch } from '../errors';
import type { Handler } from '../route';

/** So that one flood does not bury a secretary's desk. */
const mostPerMinute = 10;
const counts = {};

export const sendFeedback: Handler<'sendFeedback'> = async ({ params, body }, world) => {
  const { tenant } = world.settings;
  const { pilot } = params;
  const whole = await world.storage.pilots.find(tenant, pilot);
  if (whole === null || publicView(whole.state) === null) throw noSuch('PUBLIC_PILOT');
  countCode(counts, pilot, mostPerMinute, world.realNow().getTime());
  const { id, text, wantsAnswer } = body;
  const taken = await takeCommand(world, { tenant, person: publicForm }, pilot, {
    id,
    name: 'ReceiveFeedback',
    payload: { channel: 'form', text, wantsAnswer },
  });
  if (taken.kind === 'underway') return { status: 200, body: { outcome: 'underway' } };
  const problem = problemIn(taken.answer);
  if (problem !== null) throw problem;
  return { status: 200, body: { outcome: 'accepted' } };
};
