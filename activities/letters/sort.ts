/**
 * activities: letters whose time has come are looked at: written now, put into the day's letter, left for later, or not
 * sent at all. Wishes and tasks may have changed since, so everything is asked anew each time.
 */
import { readersOf } from '../../domain/letters/recipients';
import { addHours } from '../../domain/time';
import type { LetterPorts, OpenLetter, Reader, Sorted } from './ports';
import type { Times } from './occasions';
import { judged, planFor, timesOf } from './occasions';

function sorted(
  ports: LetterPorts,
  letter: OpenLetter,
  reader: Reader,
  times: Times,
  digest: string,
): Sorted {
  const found = judged(ports, letter, times);
  if (found.of === 'noUse') {
    // Whoever has the post now is written to instead; who was written to already is not written to again.
    const heirs =
      found.reason === 'postPassedOn' ? readersOf(times.directory, letter.post, times.now) : [];
    return { letter, to: 'pointless', reason: found.reason, heirs };
  }
  const plan = planFor(found.facts, letter, reader, times);
  if (plan.kind === 'wait') return { letter, to: 'wait', until: plan.until };
  if (plan.kind === 'notWished') return { letter, to: 'pointless', reason: 'notWished', heirs: [] };
  return plan.kind === 'digest'
    ? { letter, to: 'mail', mail: digest, kind: 'digest' }
    : { letter, to: 'mail', mail: ports.newId(), kind: 'notice' };
}

/** One that cannot be judged is looked at later and keeps no other waiting. */
function sortedOrLeft(...asked: Parameters<typeof sorted>): Sorted {
  const [ports, letter, , { now }] = asked;
  try {
    return sorted(...asked);
  } catch (error) {
    const { pilot, notice } = letter;
    ports.log.error({ pilot, notice, error: String(error) }, 'a letter cannot be sorted');
    return { letter, to: 'wait', until: addHours(now, 1) };
  }
}

/** Until nothing waits whose time has come. */
export async function sortLetters(ports: LetterPorts, tenant: string): Promise<void> {
  const now = await ports.legalNow(tenant);
  for (let more = true; more;) {
    more = await ports.store.sort(tenant, now, async (letters, readers) => {
      const times = { ...(await timesOf(ports, tenant)), now };
      const digests = new Map([...readers.keys()].map((person) => [person, ports.newId()]));
      return letters.flatMap((letter) => {
        const reader = readers.get(letter.person);
        const digest = digests.get(letter.person);
        return reader === undefined || digest === undefined
          ? []
          : [sortedOrLeft(ports, letter, reader, times, digest)];
      });
    });
  }
}
