/** test: a missed checkpoint, a missed report, a term that runs out: told on time, by clocks that decide nothing. */
import type { PilotEvent } from '../../../domain/kernel';
import type { Life } from '../support/life';
import { runningLife } from '../support/running';

/** Everything that time may write into the life of a pilot under its term. */
const byTimeAlone = [
  'ClockRang',
  'CheckpointDue',
  'CheckpointMissed',
  'MissesReported',
  'TermLapsed',
];

const silence = (): { readonly life: Life; readonly events: readonly PilotEvent[] } => {
  const life = runningLife({ term: { kind: 'date', end: '2026-09-30' } });
  const before = life.events.length;
  return { life: life.until('2026-11-16 09:00'), events: life.events.slice(before) };
};

test.each([
  ['holdCheckpoint', 'checkpoint-1', '2026-04-24', '2026-05-04', '2026-05-05'],
  ['fileReport', 'main', '2026-05-05', '2026-05-08', '2026-05-11'],
  ['confirmEnd', 'main', '2026-08-28', '2026-09-30', '2026-10-01'],
])('%s: reminded, overdue and escalated on time', (step, matter, reminded, overdue, escalated) => {
  const { events } = silence();
  const dayOf = (rung: string): string | undefined =>
    events
      .find((event) => {
        const body = event.body as { step?: string; matter?: string; rung?: string };
        return body.step === step && body.matter === matter && body.rung === rung;
      })
      ?.at.slice(0, 10);
  expect([dayOf('reminder-1'), dayOf('overdue'), dayOf('escalation-1')]).toEqual([
    reminded,
    overdue,
    escalated,
  ]);
});

test('nothing is ended, refused, granted or closed by any of them', () => {
  const { life, events } = silence();
  expect([...new Set(events.map((event) => event.type))].sort()).toEqual([...byTimeAlone].sort());
  expect(events.every((event) => event.by.person === 'system:clock')).toBe(true);
  expect(life.pilot.stage).toBe('LAPSED');
  expect(life.pilot.running).toMatchObject({ windDown: null, endedOn: null, reportedTo: null });
  expect(life.tasks.map((task) => task.step)).toEqual(
    expect.arrayContaining(['holdCheckpoint', 'fileReport', 'confirmEnd']),
  );
});
