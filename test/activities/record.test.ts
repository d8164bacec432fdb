/** The record: one transaction that applies commands and clocks, keeps every answer, and writes all or nothing. */
import { practiceDirectory } from '../../adapters/seed/practice-directory';
import { entryOf } from '../../activities/record/chain';
import { sha256 } from '../../activities/canonical';
import { entriesOf } from '../../adapters/postgres/ledger';
import { submissionOf } from '../domain/support/routes';
import { Bench } from './support/bench';
import type { Desk } from './support/bench';
import { keptAnswers } from './support/kept-answers';

let bench: Bench;
let number = 0;
const nextPilot = (): string => `p-${(number += 1)}`;
const aDesk = async (): Promise<Desk> => bench.desk(nextPilot()).submit();

beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench.close());

const raise = { description: 'text:obstacle', hinders: 'rules' };

describe('an accepted command', () => {
  it('is in the ledger, the state, the desks and the answers when the answer is given', async () => {
    const desk = await aDesk();
    const answer = await desk.gives('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    expect(answer).toEqual({ id: answer.id, outcome: 'accepted', revision: 2, events: 1 });
    expect(await desk.types()).toEqual(['Submitted', 'ObstacleRaised']);
    expect((await desk.state()).matters['obstacle-1']?.state).toBe('raised');
    const tasks = await bench.rows(
      'SELECT id, post, due_at FROM pilotage.tasks WHERE pilot = $1 ORDER BY id',
      [desk.pilot],
    );
    expect(tasks).toContainEqual({
      id: 'obstacle-1/resolveObstacle',
      post: 'hoa-lac:head',
      due_at: '2026-03-09T10:00:00.000Z',
    });
    expect(await keptAnswers(bench, answer.id)).toEqual([answer]);
  });

  it('takes its task from the desk when it fulfils it', async () => {
    const desk = await aDesk();
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    await desk.does('hoa-lac:head', 'ResolveObstacle', {
      matter: 'obstacle-1',
      resolution: 'text:done',
    });
    const tasks = await bench.rows<{ id: string }>(
      'SELECT id FROM pilotage.tasks WHERE pilot = $1',
      [desk.pilot],
    );
    expect(tasks.map(({ id }) => id)).not.toContain('obstacle-1/resolveObstacle');
  });

  it('adds a letter for every post that is told, and one deed that delivers them, in the same transaction', async () => {
    const desk = await aDesk();
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    const notices = await bench.rows<{ id: string; post: string }>(
      `SELECT id, post FROM pilotage.notices WHERE pilot = $1 AND event = 'ObstacleRaised'`,
      [desk.pilot],
    );
    expect(notices.map(({ post }) => post)).toContain('hoa-lac:head');
    const [job, ...further] = await bench.rows<{ payload: { notices: string[] } }>(
      'SELECT payload FROM graphile_worker._private_jobs WHERE key LIKE $1',
      [`notices:practice:${desk.pilot}:2:%`],
    );
    expect(further).toEqual([]);
    expect([...(job?.payload.notices ?? [])].sort()).toEqual(notices.map(({ id }) => id).sort());
  });

  it('is chained to the entry before by a hash over its canonical bytes', async () => {
    const desk = await aDesk();
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    const [first, second] = await entriesOf(bench.pool, { tenant: 'practice', pilot: desk.pilot });
    expect(first?.prevHash).toBe('');
    expect(second?.prevHash).toBe(first?.hash);
    expect(second?.hash).toBe(sha256(first?.hash ?? '', second?.entry ?? ''));
    expect(desk.known).toEqual({ revision: 2, head: second?.hash });
    expect(entryOf(second?.entry ?? Buffer.alloc(0))).toMatchObject({
      seq: 2,
      type: 'ObstacleRaised',
      n: 1,
      body: { matter: 'obstacle-1' },
      directory: practiceDirectory.version,
    });
  });

  it('can be searched for by the words of the title, without case and diacritics', async () => {
    await bench.pool.query(
      `INSERT INTO pilotage.texts (tenant, ref, pilot, salt, body) VALUES ('practice', 'text:named', 'x', 's', 'Đăng ký Hộ tịch')`,
    );
    const desk = bench.desk(nextPilot());
    await desk.does('hoa-lac:cadre-1', 'Submit', submissionOf('hoa-lac', { title: 'text:named' }));
    const found = await bench.rows(
      `SELECT id FROM pilotage.pilots WHERE search LIKE '%' || pilotage.folded('DANG KY ho tich') || '%'`,
    );
    expect(found).toEqual([{ id: desk.pilot }]);
    const tasks = await bench.rows(
      `SELECT DISTINCT pilot FROM pilotage.tasks WHERE search LIKE '%ho tich%'`,
    );
    expect(tasks).toEqual([{ pilot: desk.pilot }]);
  });
});

describe('a refused command', () => {
  it('leaves nothing but its answer, which stays when the law would answer otherwise', async () => {
    const desk = await aDesk();
    const command = desk.command('hoa-lac:head', 'ResolveObstacle', {
      matter: 'obstacle-1',
      resolution: 'text:done',
    });
    const envelope = await desk.sealed(command);
    const refused = {
      id: command.id,
      outcome: 'refused',
      code: 'NO_SUCH_MATTER',
      params: { kind: 'obstacle' },
    };
    expect((await desk.call([envelope])).answers).toEqual([refused]);
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    expect((await desk.call([envelope])).answers).toEqual([refused]);
    expect(await desk.types()).toEqual(['Submitted', 'ObstacleRaised']);
    expect(await keptAnswers(bench, command.id)).toEqual([refused]);
  });

  it('does not keep the others of its batch from being accepted', async () => {
    const desk = await aDesk();
    const commands = [
      desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise),
      desk.command('tan-lap:head', 'ResolveObstacle', {
        matter: 'obstacle-1',
        resolution: 'text:done',
      }),
      desk.command('hoa-lac:head', 'ResolveObstacle', {
        matter: 'obstacle-1',
        resolution: 'text:done',
      }),
    ];
    const { answers } = await desk.call(
      await Promise.all(commands.map((command) => desk.sealed(command))),
    );
    expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused', 'accepted']);
  });
});

describe('operators', () => {
  it('see where the pilot stands, who must act, since when and by when', async () => {
    const desk = await aDesk();
    const { details } = await desk.call([
      await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise)),
    ]);
    expect(details).toContain("**Head, People's Committee of Hoa Lac Ward**");
    expect(details).toContain('(obstacle-1), since 2026-03-02 09:00, by 2026-03-09 17:00');
    expect(details).not.toMatch(/p-0\d\d/);
  });

  it('get search attributes when one of them changes, and not otherwise', async () => {
    const desk = bench.desk(nextPilot());
    const born = await desk.call([
      await desk.sealed(desk.command('hoa-lac:cadre-1', 'Submit', submissionOf())),
    ]);
    expect(born.attributes).toMatchObject({ stage: 'SUBMITTED', unit: 'hoa-lac', late: false });
    const same = await desk.call([
      await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise)),
    ]);
    expect([same.answers[0]?.outcome, same.attributes]).toEqual(['accepted', null]);
    const higher = desk.command('hoa-lac:head', 'EscalateObstacle', {
      matter: 'obstacle-1',
      reason: 'text:reason',
    });
    const other = await desk.call([await desk.sealed(higher)]);
    expect(other.attributes).toMatchObject({
      stage: 'SUBMITTED',
      waitingFor: expect.arrayContaining(['an-binh:head']) as unknown,
    });
    const over = await desk.call([
      await desk.sealed(desk.command('hoa-lac:cadre-1', 'Withdraw', { reason: 'text:reason' })),
    ]);
    expect(over.attributes).toMatchObject({ stage: 'WITHDRAWN' });
    expect(over.phase).toBe('consequences');
  });
});
