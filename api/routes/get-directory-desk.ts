/** api: GET /api/directory/desk. Who is away and who stands in; what somebody declared is theirs and the administrator's. */
import type { DirectoryDesk } from '../../contracts/directory';
import type { Directory } from '../../domain/directory';
import { isStandingIn } from '../../domain/directory/deputies';
import type { Instant } from '../../domain/time';
import { clerkOf } from '../directory/clerk';
import type { Handler } from '../route';

const mostRows = 500;

const deputies = (
  directory: Directory,
  concerns: (person: string) => boolean,
  now: Instant,
): DirectoryDesk['deputies'] =>
  (directory.data.delegations ?? [])
    .filter(({ whileAbsent }) => whileAbsent === true)
    .filter(
      ({ givenBy, to }) =>
        concerns(givenBy) || directory.holders(to, now).some(({ person }) => concerns(person)),
    )
    .slice(-mostRows)
    .map((row) => ({
      ...{ id: row.id, post: row.from, deputy: row.to, givenBy: row.givenBy },
      ...{ from: row.inForceFrom, to: row.inForceTo, revokedAt: row.revokedAt },
      instrument: row.instrument,
      isStandingIn: isStandingIn(directory, row, now),
    }));

export const getDirectoryDesk: Handler<'getDirectoryDesk'> = async ({ session }, world) => {
  const { scene, isAdmin } = await clerkOf(world, session);
  const { directory, now } = scene;
  const { version, absences = [], interests = [] } = directory.data;
  const concerns = (person: string): boolean => isAdmin || person === session.person;
  return {
    status: 200,
    body: {
      version,
      now,
      isAdmin,
      absences: absences
        .filter(({ person }) => concerns(person))
        .slice(-mostRows)
        .map((row) => ({ ...row })),
      deputies: deputies(directory, concerns, now),
      interests: interests
        .filter(({ person }) => concerns(person))
        .slice(-mostRows)
        .map((row) => ({ ...row })),
    },
  };
};
