/** cli: the way of a told act to its pilot's workflow: signed by the importer, sent until it is answered. */
import { importer, importingProgram } from '../../activities/envelope';
import type { RootKey } from '../../adapters/keys/root-key';
import { provideRootKey, rootKeyFile } from '../../adapters/keys/root-key';
import { createSealer } from '../../adapters/keys/sealer';
import { openingOf } from '../../adapters/postgres/lives';
import type { CommandSender } from '../../adapters/temporal/command-sender';
import { createCommandSender } from '../../adapters/temporal/command-sender';
import { connectTemporal } from '../../adapters/temporal/connection';
import type { Answer, Envelope } from '../../contracts/messages';
import { CliError } from '../command';
import type { Parts } from '../parts';
import type { HistoryHouse } from './house';
import { openHouse } from './house';
import type { PracticeRoom } from './practice';

const mostAttempts = 6;

export async function openPracticeRoom(
  { databaseUrl, temporal }: Parts,
  dataFolder: string,
  tenant: string,
): Promise<PracticeRoom> {
  const house = openHouse(databaseUrl, tenant);
  const client = await connectTemporal(temporal);
  const sender = createCommandSender({
    client,
    opening: (of, pilot) => openingOf(house.pool, of, pilot),
  });
  const room = practiceRoom(house, sender, provideRootKey(rootKeyFile(dataFolder)));
  return {
    ...room,
    async close() {
      await client.connection.close();
      await house.close();
    },
  };
}

export function practiceRoom(
  house: HistoryHouse,
  sender: CommandSender,
  root: RootKey,
): PracticeRoom {
  const asPersons = createSealer({ program: importer, root });
  const asProgram = createSealer({ program: importingProgram, root });
  return {
    ...house,
    seal(command, at) {
      const sealer = command.actor.person === importingProgram ? asProgram : asPersons;
      return sealer.seal(command, at);
    },
    send: (envelope) => sendUntilAnswered(sender, envelope),
  };
}

/** Sending again is safe: the record keeps every answer by command id. */
async function sendUntilAnswered(sender: CommandSender, envelope: Envelope): Promise<void> {
  const { name } = envelope.command;
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const outcome = await sender.send(envelope, { retry: attempt > 1 });
    if (outcome.kind === 'answered') return mustBeAccepted(name, outcome.answer);
  }
  throw new CliError(
    `Nobody answers ${name}: is a worker running? What was lived so far stays in the record.`,
  );
}

function mustBeAccepted(name: string, answer: Answer): void {
  if (answer.outcome === 'accepted') return;
  throw new Error(`${name} was not accepted: ${JSON.stringify(answer)}`);
}
