/** test: a proposal as a proposer types it, and its way through the api. */
import { randomUUID } from 'node:crypto';
import type { CommandReply, DraftView } from '../../../contracts/http';
import { submissionOf } from '../../domain/support/routes';
import type { Answered, Asker } from './asker';

export const title = 'Cấp phép xây dựng trong một ngày';

export const submission = (change: object = {}): object => ({
  ...submissionOf('hoa-lac', { title }),
  ...change,
});

export async function draft(asker: Asker, payload: object = {}): Promise<string> {
  const { body } = await asker.post('/api/pilots', { payload });
  return (body as DraftView).pilot;
}

export interface Act {
  readonly id?: string;
  readonly basedOn?: object;
  readonly post?: string;
}

export const act = (
  asker: Asker,
  pilot: string,
  name: string,
  payload: object,
  { id = randomUUID(), ...more }: Act = {},
): Promise<Answered> => asker.post(`/api/pilots/${pilot}/commands`, { id, name, payload, ...more });

/** A pilot that was just submitted. */
export async function submitted(asker: Asker, change: object = {}): Promise<string> {
  const pilot = await draft(asker);
  const answered = await act(asker, pilot, 'Submit', submission(change));
  if ((answered.body as CommandReply).outcome !== 'accepted')
    throw new Error(`Submit was not accepted: ${JSON.stringify(answered.body)}`);
  return pilot;
}
