/** test: a house whose way to the record is watched, and may be broken off. */
import type { SendOutcome } from '../../../api/ports';
import type { Envelope } from '../../../contracts/messages';
import { openHouse } from './house';
import type { House } from './house';

export interface WatchedHouse extends House {
  /** What was sent to the record. */
  readonly sent: Envelope[];
  /** What happens to the next commands instead of reaching the record. */
  readonly instead: (() => Promise<SendOutcome>)[];
  /** Rows of a table for a command. */
  rowsOf(table: string, commandId: string): Promise<readonly unknown[]>;
}

export async function openWatchedHouse(): Promise<WatchedHouse> {
  const sent: Envelope[] = [];
  const instead: (() => Promise<SendOutcome>)[] = [];
  const house = await openHouse({
    ports: (ports) => ({
      ...ports,
      lives: {
        ...ports.lives,
        send(envelope, options) {
          sent.push(envelope);
          const other = instead.shift();
          return other === undefined ? ports.lives.send(envelope, options) : other();
        },
      },
    }),
  });
  const rowsOf = async (table: string, commandId: string) =>
    (await house.pool.query(`SELECT * FROM pilotage.${table} WHERE command_id = $1`, [commandId]))
      .rows as readonly unknown[];
  return { ...house, sent, instead, rowsOf };
}
