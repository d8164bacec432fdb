/** Whatever is sent to a pilot: no workflow task fails, nothing without a valid signature changes anything, and the pilot goes on. */
import type { Payload } from '@temporalio/common';
import { largestEnvelopeBytes, pilotWorkflowId } from '../../contracts/messages';
import { newRootKey } from '../../adapters/keys/root-key';
import { createSealer } from '../../adapters/keys/sealer';
import { devServer } from '../support/temporal';
import { House } from './support/house';
import type { Resident } from './support/resident';

jest.setTimeout(30_000);
let house: House;
let pilots = 0;
beforeAll(async () => {
  house = await House.open(await devServer());
}, 60_000);
afterAll(() => house.close());

const newPilot = () => house.resident(`m-${(pilots += 1)}`).submits();

const payload = (encoding: string, data: string): Payload => ({
  metadata: { encoding: Buffer.from(encoding) },
  data: Buffer.from(data),
});

/** As a careless program or a curious operator would: bytes past every converter. */
const rawSignal = (pilot: Resident, signalName: string, payloads: Payload[] | null) =>
  house.client.workflowService.signalWorkflowExecution({
    namespace: house.env.namespace ?? 'default',
    workflowExecution: { workflowId: pilotWorkflowId('practice', pilot.id) },
    signalName,
    input: payloads === null ? null : { payloads },
    requestId: `${pilot.id}-${Math.random()}`,
  });

async function goesOn(pilot: Resident): Promise<void> {
  await pilot.registers();
  expect(await pilot.stage()).toBe('INTAKE');
  expect(await pilot.failedTasks()).toEqual([]);
}

const untilNoted = (pilot: Resident, reason: string, times = 1) =>
  pilot.until(`${times} x ${reason} in the notes`, async () =>
    (await pilot.notes()).some((note) => note.reason === reason && note.times >= times),
  );

describe('signals', () => {
  it('a signed act works, without an answer', async () => {
    const pilot = await newPilot();
    const envelope = await pilot.sealed(
      pilot.command('hoa-lac:clerk', 'Register', { number: '1', book: '2026' }),
    );
    await pilot.handle.signal('act', envelope);
    await pilot.until('its entry', async () => (await pilot.types()).length === 2);
    expect(await pilot.answerTo(envelope)).toMatchObject({ outcome: 'accepted' });
    expect(await pilot.types()).toHaveLength(2);
  });

  it('an unsigned one is counted for operators and nothing else', async () => {
    const pilot = await newPilot();
    const { signature: _, ...open } = await pilot.sealed(
      pilot.command('hoa-lac:clerk', 'Register', {}),
    );
    for (const envelope of [open, { ...open, signature: 'AAAA' }, { ...open, signature: 'AAAA' }])
      await pilot.handle.signal('act', envelope);
    await untilNoted(pilot, 'MALFORMED');
    await untilNoted(pilot, 'BAD_SIGNATURE', 2);
    expect(await pilot.types()).toHaveLength(1);
    await goesOn(pilot);
  });

  it.each<[string, string, Payload[] | null]>([
    ['bytes that are no JSON', 'act', [payload('json/plain', '{"never ends')]],
    ['another encoding', 'act', [payload('binary/protobuf', 'abc')]],
    ['an unknown encoding', 'act', [payload('klingon', 'abc')]],
    ['no encoding at all', 'act', [{ metadata: {}, data: Buffer.from('x') }]],
    ['no arguments', 'act', null],
    ['null', 'act', [payload('json/plain', 'null')]],
    ['a number', 'act', [payload('json/plain', '7')]],
    ['too much', 'act', [payload('json/plain', JSON.stringify('x'.repeat(largestEnvelopeBytes)))]],
    ['too deep', 'act', [payload('json/plain', '['.repeat(5_000) + ']'.repeat(5_000))]],
    ['many arguments', 'act', [payload('json/plain', '1'), payload('json/plain', '2')]],
    ['an unknown name', 'noSuchSignal', [payload('json/plain', '{}')]],
    ['an unknown name and no JSON', 'noSuchSignal', [payload('json/plain', '{')]],
    ['a reserved name', '__temporal_signal', [payload('json/plain', '{}')]],
    ['a name of the tracing queries', '__stack_trace', [payload('json/plain', '{}')]],
    ['a catch-up with arguments', 'catchUp', [payload('json/plain', '{')]],
  ])('%s: the pilot goes on', async (_what, name, payloads) => {
    const pilot = await newPilot();
    await rawSignal(pilot, name, payloads);
    await goesOn(pilot);
  });

  it('a malformed one to every pilot, all at once', async () => {
    const many = await Promise.all(Array.from({ length: 10 }, newPilot));
    await Promise.all(many.map((pilot) => rawSignal(pilot, 'act', [payload('json/plain', '{')])));
    await Promise.all(many.map(goesOn));
  });

  it('a hundred at once are each looked at', async () => {
    const pilot = await newPilot();
    await Promise.all(Array.from({ length: 100 }, (_, n) => pilot.handle.signal('act', { n })));
    await untilNoted(pilot, 'MALFORMED', 100);
    await goesOn(pilot);
  });
});

describe('updates by hand', () => {
  const failure = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'accepted',
      (error: Error & { cause?: { type?: string; message?: string } }) =>
        error.cause?.type ?? error.cause?.message ?? error.message,
    );

  it.each<[string, string, unknown[]]>([
    ['nothing', 'Register', []],
    ['null', 'Register', [null]],
    ['something else', 'Register', [{ number: '1', book: '2026' }]],
    ['another act than its name', 'Register', [{ command: { name: 'Refuse', id: 'x' } }]],
    [
      'more than fits',
      'Register',
      [{ command: { name: 'Register', id: 'x', payload: 'x'.repeat(largestEnvelopeBytes) } }],
    ],
    ['an unknown name', 'NoSuchCommand', [{}]],
    ['a reserved name', '__temporal_update', [{}]],
  ])('%s: rejected, and nothing is in the history', async (_what, name, args) => {
    const pilot = await newPilot();
    const before = await pilot.historyEvents();
    expect(await failure(pilot.handle.executeUpdate(name, { args: args as [unknown] }))).not.toBe(
      'accepted',
    );
    expect((await pilot.historyEvents()).filter((event) => event.includes('Update'))).toHaveLength(
      before.filter((event) => event.includes('Update')).length,
    );
    await goesOn(pilot);
  });

  it('the right shape without a valid signature changes nothing and is counted', async () => {
    const pilot = await newPilot();
    const command = pilot.command('hoa-lac:clerk', 'Register', { number: '1', book: '2026' });
    const envelope = await pilot.sealed(command);
    const stranger = createSealer({ program: 'api', root: newRootKey() });
    const foreign = stranger.seal(command, await house.legal());
    const changed = {
      ...envelope,
      command: { ...command, payload: { number: '666', book: '2026' } },
    };
    for (const forged of [
      foreign,
      changed,
      { ...envelope, sealedAt: '2020-01-01T00:00:00.000Z' },
    ]) {
      const answer = await pilot.answerTo(forged, true);
      expect(answer).toMatchObject({ outcome: 'refused', code: 'UNSIGNED' });
    }
    expect(await pilot.types()).toHaveLength(1);
    expect((await pilot.notes()).map(({ reason }) => reason).sort()).toEqual([
      'BAD_SIGNATURE',
      'UNKNOWN_KEY',
    ]);
    expect(await pilot.answerTo(envelope, true)).toMatchObject({ outcome: 'accepted' });
  });

  it('an act for another pilot is not taken', async () => {
    const [one, other] = [await newPilot(), await newPilot()];
    const meant = await other.sealed(
      other.command('hoa-lac:clerk', 'Register', { number: '1', book: 'b' }),
    );
    expect(await failure(one.handle.executeUpdate('Register', { args: [meant] }))).toBe('REFUSED');
    expect([await one.stage(), await other.stage()]).toEqual(['SUBMITTED', 'SUBMITTED']);
    await goesOn(one);
  });
});

describe('commands out of order', () => {
  it('what is stale, too early or not theirs is refused with its code, and the refusal is kept', async () => {
    const pilot = await newPilot();
    const early = await pilot.gives('hoa-lac:secretary', 'TakeSimpleRoute');
    expect(early).toMatchObject({ outcome: 'refused', code: 'WRONG_STAGE' });
    const register = { number: '15', book: '2026' };
    expect(await pilot.gives('hoa-lac:cadre-2', 'Register', register)).toMatchObject({
      code: 'NOT_YOURS',
    });
    const command = pilot.command(
      'hoa-lac:head',
      'Refuse',
      { reasons: 'text:r', number: null },
      { basedOn: { dossier: 9 } },
    );
    const envelope = await pilot.sealed(command);
    const first = await pilot.answerTo(envelope);
    expect(first).toMatchObject({ outcome: 'refused' });
    await goesOn(pilot);
    expect(await pilot.answerTo(envelope, true)).toEqual(first);
  });
});
