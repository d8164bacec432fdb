/** test: pilots that run under the eyes of the supervisor of Hòa Lạc, started on the day that the clock shows. */
import { approvedPilot } from '../../domain/support/routes';
import { approved } from './approved';
import type { People } from './approved';
import type { House } from './house';

export const supervisorPost = 'hoa-lac:supervisor';
export const ownerPost = 'hoa-lac:cadre-1';

export async function running(
  people: People,
  startedOn: string,
  title = 'Thí điểm xe buýt điện',
): Promise<string> {
  const options = { start: `${startedOn} 09:00`, submission: { title } };
  const pilot = await approved(people, approvedPilot({ checkpointEveryMonths: 3 }, options));
  await people.does(ownerPost, pilot, 'Prepare', { preparations: 'Đã tập huấn' });
  await people.does(ownerPost, pilot, 'Start', { startedOn, resourcesConfirmed: true });
  await people.does(supervisorPost, pilot, 'ConfirmStart', { note: null });
  return pilot;
}

export const found = {
  ...{ polarity: 'negative', severity: 'medium' },
  description: 'Biển báo sai vị trí',
};

/** An act that the supervisor may always do: with it the clocks ring that were due. */
export const seenAgain = (people: People, pilot: string): Promise<void> =>
  people.does(supervisorPost, pilot, 'OpenFinding', found);

export const advance = (house: House, to: string): Promise<unknown> =>
  house.ports.hands.advance('practice', 'main', to);
