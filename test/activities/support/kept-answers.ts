/** test: what the record would answer if it were asked a command again. */
import type { Answer } from '../../../contracts/messages';
import type { Bench } from './bench';

export async function keptAnswers(bench: Bench, id: string | null): Promise<readonly Answer[]> {
  const rows = await bench.rows<{ answer: Answer }>(
    'SELECT answer FROM pilotage.answers WHERE command_id = $1',
    [id],
  );
  return rows.map(({ answer }) => answer);
}
