/** A history that grows is continued in a new run: nothing in hand is lost, nobody who waits is left without an answer. */
import type { Answer } from '../../contracts/messages';
import { allVote, giveOpinion, inReview } from '../domain/support/routes';
import { devServer } from '../support/temporal';
import { House } from './support/house';
import type { Resident } from './support/resident';

jest.setTimeout(60_000);
let house: House;
beforeAll(async () => {
  const suggestAfter = 'limit.historyCount.suggestContinueAsNew=40';
  house = await House.open(
    await devServer({ extraArgs: ['--dynamic-config-value', suggestAfter] }),
  );
}, 60_000);
afterAll(() => house.close());

const raise = (n: number) => ({ description: `text:${n}`, hinders: 'rules' });

async function runs(pilot: Resident): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let id: string | null | undefined = (await pilot.handle.describe()).runId; id;) {
    ids.unshift(id);
    const { events } = await pilot.history(id);
    id = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  }
  return ids;
}

it('in the middle of a vote: the ballot goes on in the next run', async () => {
  const life = allVote(giveOpinion(inReview()));
  const pilot = await house.resident(life.pilot.id).relives(life.acts);
  expect(await pilot.types()).toEqual(life.types);
  expect((await runs(pilot)).length).toBeGreaterThan(1);
  const votes = Object.values((await pilot.state()).approval.ballot?.votes ?? {});
  expect(votes.length).toBeGreaterThan(1);
  await pilot.does('hoa-lac:head', 'CloseBallot', { present: [], minutes: null });
  expect(await pilot.stage()).toBe('DECISION_DRAFT');
});

it('under a stream of commands, four at a time: each answered, each once, in several runs', async () => {
  const pilot = await house.resident('n-stream').submits();
  const answers: Answer[] = [];
  const sender = async (from: number): Promise<void> => {
    for (let n = from; n < 60; n += 4) {
      const envelope = await pilot.sealed(
        pilot.command('hoa-lac:cadre-1', 'RaiseObstacle', raise(n)),
      );
      for (let outcome = await pilot.send(envelope); ; outcome = await pilot.send(envelope, true)) {
        if (outcome.kind !== 'answered') continue;
        answers.push(outcome.answer);
        break;
      }
    }
  };
  await Promise.all([0, 1, 2, 3].map(sender));
  expect(answers.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(60);
  expect(await pilot.types()).toHaveLength(61);
  const ids = await runs(pilot);
  process.stdout.write(`60 commands, four at a time: ${ids.length} runs\n`);
  expect(ids.length).toBeGreaterThan(2);
});

it('with signals in hand: those that came while the record was away are carried or applied, once', async () => {
  const pilot = await house.resident('n-signals').submits();
  for (let n = 0; n < 6; n += 1) await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', raise(n));
  for (let n = 0; n < 45; n += 1)
    await pilot.handle.signal(
      'act',
      await pilot.sealed(pilot.command('hoa-lac:cadre-1', 'RaiseObstacle', raise(100 + n))),
    );
  await pilot.until('all', async () => (await pilot.types()).length === 52);
  expect(Object.keys((await pilot.state()).matters)).toHaveLength(51);
  expect((await runs(pilot)).length).toBeGreaterThan(1);
});

it('a command that was answered in an earlier run is answered the same in a later one', async () => {
  const pilot = await house.resident('n-again').submits();
  const envelope = await pilot.sealed(
    pilot.command('hoa-lac:clerk', 'Register', { number: '1', book: 'b' }),
  );
  const first = await pilot.answerTo(envelope);
  for (let n = 0; n < 12; n += 1) await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', raise(n));
  expect((await runs(pilot)).length).toBeGreaterThan(1);
  expect(await pilot.answerTo(envelope)).toEqual(first);
  expect(await pilot.types()).toHaveLength(14);
});

it('what operators see is carried over: attributes, details, summary', async () => {
  const pilot = await house.resident('n-shown').submits();
  for (let n = 0; n < 12; n += 1) await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', raise(n));
  const { searchAttributes, typedSearchAttributes } = await pilot.handle.describe();
  expect(searchAttributes).toMatchObject({ PilotStage: ['SUBMITTED'], PilotTenant: ['practice'] });
  expect(typedSearchAttributes.getAll().length).toBeGreaterThan(3);
  const metadata = await pilot.handle.query<{ currentDetails?: string }>(
    '__temporal_workflow_metadata',
  );
  expect(metadata.currentDetails).toContain('Who must act');
});
