/** The desk on a real server: what is sent is answered once, recorded once, and no workflow task ever fails. */
import { devServer } from '../support/temporal';
import { House } from './support/house';

describe('the desk of a pilot', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open(await devServer());
  }, 60_000);
  afterAll(() => house.close());

  it('takes a submission and brings the pilot to its first desk', async () => {
    const pilot = await house.resident('p-first').submits();
    expect((await pilot.state()).stage).toBe('SUBMITTED');
    await pilot.registers();
    expect((await pilot.state()).stage).toBe('INTAKE');
  }, 30_000);
});
