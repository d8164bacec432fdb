/** api: POST /api/speak-up/status. A POST, because an address would keep the code in histories and logs. */
import { concernStates } from '../../domain/concern/concern';
import { dialogueOf } from '../concern/dialogue';
import { countCode } from '../concern/speaker-limit';
import { noSuch } from '../errors';
import type { Handler } from '../route';

export const getConcernByCode: Handler<'getConcernByCode'> = async ({ body: { code } }, world) => {
  const { tenant, speakersPerMinute } = world.settings;
  countCode(world.settings, code, speakersPerMinute, world.realNow().getTime());
  const id = await world.vault.concernOf(tenant, code);
  const whole = id === null ? null : await world.storage.concerns.find(tenant, id);
  if (whole === null) throw noSuch('CONCERN');
  const { state } = whole;
  const openings = state.openings.map(({ state: answer, at }) => ({ state: answer, at }));
  const readings = await world.vault.openings({ tenant, concern: whole.id });
  return {
    status: 200,
    body: {
      state: concernStates.find((each) => each === state.state) ?? 'raised',
      result: state.result,
      identity: state.identity,
      asked: state.askedAt !== null,
      dialogue: await dialogueOf(world, tenant, whole),
      openings,
      readings: readings.map(({ at }) => at),
    },
  };
};
