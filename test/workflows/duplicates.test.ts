/** The same command, however often and through whatever it comes: one entry in the ledger and one answer for everybody. */
import type { Answer, Envelope } from '../../contracts/messages';
import { devServer } from '../support/temporal';
import { House } from './support/house';
import type { Resident } from './support/resident';

jest.setTimeout(30_000);
let house: House;
beforeAll(async () => {
  house = await House.open(await devServer());
}, 60_000);
afterAll(() => house.close());

const registration = (pilot: Resident): Promise<Envelope> =>
  pilot.sealed(pilot.command('hoa-lac:clerk', 'Register', { number: '15', book: '2026' }));

const once = async (pilot: Resident, answers: readonly Answer[]): Promise<void> => {
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({ outcome: 'accepted', revision: 2, events: 1 });
  expect(await pilot.types()).toHaveLength(2);
};

it('ten at once, some as another update, some as signals', async () => {
  const pilot = await house.resident('d-1').submits();
  const envelope = await registration(pilot);
  const answers = await Promise.all([
    ...Array.from({ length: 5 }, () => pilot.answerTo(envelope)),
    ...Array.from({ length: 2 }, () => pilot.answerTo(envelope, true)),
    pilot.handle.signal('act', envelope).then(() => pilot.answerTo(envelope)),
  ]);
  await once(pilot, answers);
});

it('again after the worker was replaced: the history is read again, the record is not written again', async () => {
  const pilot = await house.resident('d-2').submits();
  const envelope = await registration(pilot);
  const first = await pilot.answerTo(envelope);
  await house.restartWorker();
  await once(pilot, [first, await pilot.answerTo(envelope), await pilot.answerTo(envelope, true)]);
});

it('again when the answer was lost between the commit and the workflow', async () => {
  const pilot = await house.resident('d-3').submits();
  let lost = 0;
  await house.restartWorker({
    around: (record) => async (call) => {
      const answer = await record(call);
      if (call.commands.length > 0 && (lost += 1) <= 2) throw new Error('the answer is lost');
      return answer;
    },
  });
  const answer = await pilot.answerTo(await registration(pilot));
  expect(lost).toBe(3);
  await once(pilot, [answer]);
  await house.restartWorker();
});

it('with another content under the same id: refused, and the first stands', async () => {
  const pilot = await house.resident('d-4').submits();
  const envelope = await registration(pilot);
  const first = await pilot.answerTo(envelope);
  const other = await pilot.sealed({
    ...envelope.command,
    payload: { number: '99', book: '2026' },
  });
  expect(await pilot.answerTo(other, true)).toMatchObject({
    outcome: 'refused',
    code: 'COMMAND_ID_REUSED',
  });
  await once(pilot, [first, await pilot.answerTo(envelope, true)]);
});

it('a refusal is the same refusal ever after, also when the act would now be right', async () => {
  const pilot = await house.resident('d-5').submits();
  const early = await pilot.sealed(
    pilot.command('hoa-lac:head', 'AcceptUrgency', { harmIfDelayed: 'text:h' }),
  );
  const refusal = await pilot.answerTo(early);
  expect(refusal).toMatchObject({ outcome: 'refused', code: 'WRONG_STAGE' });
  await pilot.registers();
  expect(await pilot.answerTo(early, true)).toEqual(refusal);
  expect(await pilot.stage()).toBe('INTAKE');
});

it('forty commands at once beyond what the server lets in flight: each answered, each recorded once', async () => {
  const pilot = await house.resident('d-6').submits();
  const envelopes = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      pilot.sealed(
        pilot.command('hoa-lac:cadre-1', 'RaiseObstacle', {
          description: `text:${n}`,
          hinders: 'rules',
        }),
      ),
    ),
  );
  const untilAnswered = async (envelope: Envelope): Promise<Answer> => {
    for (;;) {
      const outcome = await pilot.send(envelope, true);
      if (outcome.kind === 'answered') return outcome.answer;
    }
  };
  const answers = await Promise.all(envelopes.map(untilAnswered));
  expect(answers.every(({ outcome }) => outcome === 'accepted')).toBe(true);
  expect(await pilot.types()).toHaveLength(41);
  expect(await pilot.failedTasks()).toEqual([]);
}, 60_000);
