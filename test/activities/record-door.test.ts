/** What is not a sealed command for this pilot: answered, counted for operators, and never in the ledger or the answers. */
import { newRootKey } from '../../adapters/keys/root-key';
import { createSealer } from '../../adapters/keys/sealer';
import { Bench } from './support/bench';
import type { Desk } from './support/bench';

let bench: Bench;
let desk: Desk;

beforeAll(async () => {
  bench = await Bench.open();
  desk = await bench.desk('d-1').submit();
});
afterAll(() => bench.close());

const raise = { description: 'text:obstacle', hinders: 'rules' };
const notes = () =>
  bench.rows<{ reason: string; times: number; digest: string }>(
    'SELECT reason, times, digest FROM pilotage.operator_notes WHERE pilot = $1 ORDER BY reason',
    ['d-1'],
  );

async function expectTurnedAway(envelope: unknown, code: string, reason: string): Promise<void> {
  const before = [await bench.count('ledger'), await bench.count('answers')];
  const timesBefore = (await notes()).find((note) => note.reason === reason)?.times ?? 0;
  const { answers, status } = await desk.call([envelope], 'signal');
  expect(status).toBe('ok');
  expect(answers).toEqual([{ id: answers[0]?.id, outcome: 'refused', code, params: { reason } }]);
  expect([await bench.count('ledger'), await bench.count('answers')]).toEqual(before);
  expect((await notes()).find((note) => note.reason === reason)?.times).toBe(timesBefore + 1);
}

const sealed = () => desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise));

describe('at the door', () => {
  it.each([
    ['nothing', undefined, 'NOT_JSON'],
    ['null', null, 'MALFORMED'],
    ['a text', 'Grant it!', 'MALFORMED'],
    ['a number that JSON cannot carry', { n: 1e300 }, 'BAD_NUMBER'],
    ['bad Unicode', { command: { id: '\ud800' } }, 'BAD_TEXT'],
    ['NUL', { command: { id: 'a\u0000' } }, 'BAD_TEXT'],
    ['megabytes', { text: 'x'.repeat(2_000_000) }, 'TOO_LARGE'],
  ])('%s is turned away', async (_, envelope, reason) => {
    await expectTurnedAway(envelope, 'MALFORMED', reason);
  });

  it('a command without a signature is turned away', async () => {
    const { signature: _signature, ...unsigned } = await sealed();
    await expectTurnedAway(unsigned, 'MALFORMED', 'MALFORMED');
    await expectTurnedAway({ ...unsigned, signature: 'AAAA' }, 'UNSIGNED', 'BAD_SIGNATURE');
  });

  it('a command changed after it was sealed is turned away', async () => {
    const envelope = await sealed();
    await expectTurnedAway(
      {
        ...envelope,
        command: { ...envelope.command, actor: { person: 'p-001', post: 'hoa-lac:head' } },
      },
      'UNSIGNED',
      'BAD_SIGNATURE',
    );
  });

  it('a command sealed by a stranger is turned away', async () => {
    const stranger = createSealer({ program: 'api', root: newRootKey() });
    await expectTurnedAway(
      stranger.seal(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise), await bench.legal()),
      'UNSIGNED',
      'UNKNOWN_KEY',
    );
  });

  it.each([{ pilot: 'd-2' }, { tenant: 'other' }])(
    'a command for somewhere else is turned away: %j',
    async (elsewhere) => {
      await expectTurnedAway(
        await desk.sealed({
          ...desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise),
          ...elsewhere,
        }),
        'UNSIGNED',
        'OTHER_PILOT',
      );
    },
  );

  it('a command turned away does not spoil its id for the one that is meant', async () => {
    const command = desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    await desk.call([{ command }]);
    expect((await desk.call([await desk.sealed(command)])).answers[0]?.outcome).toBe('accepted');
  });

  it('operators find one line a day and reason, with the last digest', async () => {
    await desk.call(['a', 'b', 'c'], 'signal');
    const before = (await notes()).find(({ reason }) => reason === 'MALFORMED');
    await desk.call(['c', 'a'], 'signal');
    const after = (await notes()).find(({ reason }) => reason === 'MALFORMED');
    expect(after?.times).toBe((before?.times ?? 0) + 2);
    expect(after?.digest).not.toBe(before?.digest);
  });

  it('a good command beside bad ones is accepted, each answer in its place', async () => {
    const { answers } = await desk.call(['bad', await sealed(), { worse: true }]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['refused', 'accepted', 'refused']);
    expect(answers.map(({ id }) => id === null)).toEqual([true, false, true]);
  });
});

describe('tenants', () => {
  it('have pilots of the same id that know nothing of one another', async () => {
    const other = bench.ports();
    const call = { ...desk.callOf([]), tenant: 'other', known: { revision: 0, head: '' } };
    await expect(bench.activities(other).record(call)).resolves.toMatchObject({ status: 'none' });
  });

  it('without a directory have nobody who may act', async () => {
    const command = { ...desk.command('hoa-lac:head', 'RaiseObstacle', raise), tenant: 'other' };
    const call = {
      ...desk.callOf([bench.sealer.seal(command, await bench.legal())]),
      tenant: 'other',
      known: { revision: 0, head: '' },
    };
    await expect(desk.activities.record(call)).resolves.toMatchObject({
      status: 'none',
      answers: [{ outcome: 'refused', code: 'NO_SUCH_PILOT' }],
    });
  });
});
