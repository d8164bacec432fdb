/** Two tenants in one database see nothing of each other: the tenant comes from the session and from nowhere else. */
import { mainClock } from '../../adapters/clock/clocks';
import { seedTenant } from '../../adapters/postgres/seed';
import { practiceDirectory } from '../../adapters/seed/practice-directory';
import { newSecret } from '../../api/identity/secrets';
import { sessionIdOf } from '../../api/identity/session-cookie';
import type { PilotPage, TaskPage } from '../../contracts/http';
import { Asker, codeOf } from './support/asker';
import { holderOf, openHouse, start } from './support/house';
import type { House } from './support/house';
import { act, draft, submission, submitted } from './support/proposal';

let house: House;
let ours: Asker;
let theirs: Asker;
let pilot: string;

beforeAll(async () => {
  house = await openHouse();
  ours = await house.as('hoa-lac:cadre-1');
  pilot = await submitted(ours);
  const clock = { id: mainClock, legalBase: start, realBase: start, rate: 0, practice: true };
  await seedTenant(house.pool, 'elsewhere', { directory: practiceDirectory, clock });
  const secret = newSecret();
  const session = {
    id: sessionIdOf(secret),
    tenant: 'elsewhere',
    person: holderOf('hoa-lac:cadre-1'),
    language: 'en' as const,
    csrf: newSecret(),
  };
  await house.ports.storage.sessions.open(session, {
    ...{ kind: 'persona', idleSeconds: null, idToken: null, browser: '' },
    expiresAt: new Date(Date.now() + 60_000),
  });
  theirs = new Asker(house.url);
  theirs.cookie = `pilotage_session=${secret}`;
  theirs.csrf = session.csrf;
});
afterAll(() => house.close());

describe('another tenant', () => {
  it('sees no pilot, task, notice or draft of ours', async () => {
    await draft(ours);
    expect(((await theirs.get('/api/pilots')).body as PilotPage).pilots).toEqual([]);
    expect(((await theirs.get('/api/tasks')).body as TaskPage).tasks).toEqual([]);
    expect((await theirs.get('/api/drafts')).body).toEqual({ drafts: [] });
    expect((await theirs.get('/api/notices')).body).toEqual({ notices: [], next: null });
  });

  it.each(['', '/timeline', '/draft'])(
    'finds nothing at the address of our pilot%s',
    async (rest) => {
      expect((await theirs.get(`/api/pilots/${pilot}${rest}`)).status).toBe(404);
    },
  );

  it('cannot act upon our pilot, whatever the body says', async () => {
    const answered = await act(theirs, pilot, 'Withdraw', { reason: 'x' });
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_PILOT']);
  });

  it('may use the ids that we used', async () => {
    const mine = await draft(ours);
    expect((await act(ours, mine, 'Submit', submission(), { id: 'shared-id-1' })).status).toBe(200);
    const other = await draft(theirs);
    expect((await act(theirs, other, 'Submit', submission(), { id: 'shared-id-1' })).status).toBe(
      200,
    );
    expect((await theirs.get('/api/commands/shared-id-1')).body).toMatchObject({ pilot: other });
  });
});
