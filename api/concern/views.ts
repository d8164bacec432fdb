/** api: a concern as its handlers see it. */
import type { ConcernView } from '../../contracts/concerns';
import type { ConcernWhole } from '../../contracts/concern-reading';
import type { SessionRow } from '../../contracts/reading';
import { concernStates } from '../../domain/concern/concern';
import { allowedInConcern } from '../../domain/concern/decide';
import { handlersOf } from '../../domain/concern/people';
import type { World } from '../route';
import { dialogueOf } from './dialogue';
import { handledConcern } from './people';

export function rowOf({ id, state, late }: ConcernWhole) {
  const { unit, topic, urgent, dialogue } = state;
  const at = concernStates.find((each) => each === state.state) ?? 'raised';
  return { id, state: at, unit, topic, urgent, late, raisedAt: dialogue[0]?.at ?? state.since };
}

export async function viewOf(world: World, session: SessionRow, id: string): Promise<ConcernView> {
  const { concern, scene, people, actors } = await handledConcern(world, session, id);
  const { state } = concern;
  const name = (person: string): string => scene.directory.person(person)?.name ?? person;
  const allowed = actors.flatMap((actor) => allowedInConcern(state, actor, people));
  const { version, pilot, handler, result, identity } = state;
  return {
    ...rowOf(concern),
    ...{ version, pilot, handler, result, identity },
    class: state.class,
    about: [...state.about],
    dialogue: await dialogueOf(world, session.tenant, concern),
    retaliations: [...state.retaliations],
    openings: state.openings.map(({ by, second, ...opening }) => ({
      id: opening.id,
      state: opening.state,
      at: opening.at,
      by: name(by.person),
      second: second === null ? null : name(second),
    })),
    referrals: [...state.referrals],
    handlers: handlersOf(state, people).map((post) => post.id),
    allowed: [...new Set(allowed)],
  };
}
