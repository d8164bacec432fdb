/** api: POST /api/speak-up/acts. What a speaker does by the code alone, without session or cookie. */
import { speaker } from '../../domain/concern/commands';
import { sendConcernAct } from '../concern/send';
import { countCode } from '../concern/speaker-limit';
import { noSuch } from '../errors';
import type { Handler } from '../route';

export const speakByCode: Handler<'speakByCode'> = async ({ body }, world) => {
  const { tenant, speakersPerMinute } = world.settings;
  const { id, code, act } = body;
  countCode(world.settings, code, speakersPerMinute, world.realNow().getTime());
  const concern = await world.vault.concernOf(tenant, code);
  if (concern === null) throw noSuch('CONCERN');
  const field = act.name === 'AnswerByCode' ? 'answer' : 'facts';
  const outcome = await sendConcernAct(world, {
    ...{ tenant, concern },
    // Of what the browser minted nothing goes on.
    id: world.vault.minted(tenant, `${concern} ${id}`).command,
    name: act.name,
    actor: speaker,
    payload: act.name === 'EraseIdentity' ? {} : { [field]: act.text },
    prose: [field],
    version: null,
  });
  return { status: outcome === 'accepted' ? 200 : 202, body: { outcome } };
};
