/**
 * Whatever is sent, in whatever order, twice, at once, with clocks jumping between: what callers were told equals the
 * ledger, the chain verifies, every clock rang once, and the read model is the fold.
 */
import { currentBuild } from '../../activities/build';
import { rebuild } from '../../adapters/postgres/rebuild';
import { verifyLedger } from '../../adapters/postgres/verification';
import type { Answer, Envelope, RecordAnswer } from '../../contracts/messages';
import { submissionOf } from '../domain/support/routes';
import { Bench } from './support/bench';
import type { Desk } from './support/bench';

/** The same tale for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 12) % sides;
  };
}

const posts = [
  'hoa-lac:cadre-1',
  'hoa-lac:head',
  'hoa-lac:clerk',
  'hoa-lac:supervisor',
  'tan-lap:head',
];

function someCommand(desk: Desk, roll: (sides: number) => number) {
  const matter = `obstacle-${roll(4) + 1}`;
  const kinds: readonly (readonly [string, object])[] = [
    ['Submit', submissionOf()],
    ['RaiseObstacle', { description: 'text:o', hinders: 'rules' }],
    ['RaiseObstacle', { description: 'text:o', hinders: 'people' }],
    ['ResolveObstacle', { matter, resolution: 'text:r' }],
    ['EscalateObstacle', { matter, reason: 'text:r' }],
    ['AmendProposal', { title: 'text:title', plan: submissionOf().plan, reason: 'text:r' }],
    ['AmendProposal', {}],
    ['NoSuchCommand', {}],
  ];
  const [name, payload] = kinds[roll(kinds.length)] ?? ['Submit', {}];
  return desk.command(posts[roll(posts.length)] ?? '', name, payload);
}

async function someCall(
  bench: Bench,
  desk: Desk,
  sent: Envelope[],
  roll: (sides: number) => number,
): Promise<readonly RecordAnswer[]> {
  const fresh = await Promise.all(
    Array.from({ length: roll(4) }, () => desk.sealed(someCommand(desk, roll))),
  );
  sent.push(...fresh);
  const again = sent.length > 0 && roll(3) === 0 ? [sent[roll(sent.length)]] : [];
  const garbage = roll(5) === 0 ? [{ not: 'sealed' }] : [];
  const call = desk.callOf([...fresh, ...again, ...garbage], roll(2) === 0 ? 'update' : 'signal');
  if (roll(6) === 0)
    await bench
      .at(
        `2026-03-${String(Math.min(28, 2 + sent.length)).padStart(2, '0')} ${String(9 + roll(8)).padStart(2, '0')}:00`,
      )
      .catch(() => undefined);
  const attempts = roll(4) === 0 ? 2 : 1;
  const answers = await Promise.all(
    Array.from({ length: attempts }, () => desk.activities.record(call)),
  );
  const furthest = answers.toSorted((a, b) => b.known.revision - a.known.revision)[0];
  if (furthest?.status === 'ok') desk.take(furthest);
  return answers;
}

describe.each([1, 2, 3])('a wild tale, told with seed %d', (seed) => {
  let bench: Bench;
  const told = new Map<string, Answer>();

  beforeAll(async () => {
    bench = await Bench.open();
    const roll = dice(seed);
    const desks = ['w-1', 'w-2'].map((pilot) => bench.desk(pilot));
    for (const desk of desks) {
      const command = desk.command('hoa-lac:cadre-1', 'Submit', submissionOf());
      told.set(command.id, (await desk.call([await desk.sealed(command)])).answers[0] as Answer);
    }
    const sent = new Map(desks.map((desk) => [desk, [] as Envelope[]]));
    for (let i = 0; i < 40; i += 1) {
      const desk = desks[roll(desks.length)] as Desk;
      for (const { answers } of await someCall(bench, desk, sent.get(desk) ?? [], roll)) {
        for (const answer of answers) {
          if (answer.id === null) continue;
          const before = told.get(answer.id);
          if (before !== undefined && JSON.stringify(before) !== JSON.stringify(answer))
            expect(answer).toEqual(before);
          told.set(answer.id, answer);
        }
      }
    }
  }, 60_000);
  afterAll(() => bench.close());

  it('tells every caller of a command the same, and keeps it', async () => {
    const kept = await bench.rows<{ command_id: string; answer: Answer }>(
      'SELECT command_id, answer FROM pilotage.answers',
    );
    expect(new Map(kept.map((row) => [row.command_id, row.answer]))).toEqual(told);
  });

  it('has in the ledger what it called accepted, once, and nothing else', async () => {
    const rows = await bench.rows<{ command_id: string; n: number; last: number }>(
      'SELECT command_id, count(*)::int AS n, max(seq) AS last FROM pilotage.ledger WHERE command_id IS NOT NULL GROUP BY command_id',
    );
    const inLedger = new Map(rows.map((row) => [row.command_id, { n: row.n, last: row.last }]));
    const accepted = [...told.values()].flatMap((answer) =>
      answer.outcome === 'accepted'
        ? [[answer.id, { n: answer.events, last: answer.revision }] as const]
        : [],
    );
    expect(accepted.length).toBeGreaterThan(0);
    expect(inLedger).toEqual(new Map(accepted));
  });

  it('has a ledger that verifies, clocks that rang once, and a read model that is its fold', async () => {
    expect((await verifyLedger(bench.pool)).faults).toEqual([]);
    const twice = await bench.rows(
      'SELECT pilot, clock FROM pilotage.ledger WHERE clock IS NOT NULL GROUP BY 1, 2 HAVING count(*) > 1',
    );
    expect(twice).toEqual([]);
    expect(
      (await rebuild(bench.pool, { check: true, laws: bench.laws, build: currentBuild })).different,
    ).toEqual([]);
  });
});
