/** What teaches others has run: no kit and no replication of what was halted before its start, or was only rejected. */
import type { Pilot } from '../../../domain/pilot';
import { stages } from '../../../domain/stages';
import type { Stage } from '../../../domain/stages';
import { notRun } from '../../../domain/state/has-run';
import { alivePilot, alive, codeOf, owner } from '../support/alive';
import { changed } from '../support/gates';

const pilot = (
  stage: Stage,
  startedOn: string | null,
  archivedFrom: Stage | null = null,
): Pilot => {
  const before = alivePilot({ stage });
  return {
    ...before,
    running: { ...before.running, startedOn },
    outcome: { ...before.outcome, archivedFrom },
  };
};

describe('a pilot that has not run', () => {
  test.each([
    ['RUNNING', '2026-02-02', null],
    ['SUSPENDED', '2026-02-02', null],
    ['LAPSED', '2026-02-02', null],
    ['SUSPENDED', null, 'WRONG_STAGE'],
    ['LAPSED', null, 'WRONG_STAGE'],
    ['ASSESSMENT', null, null],
    ['CLOSED_SUCCESS', null, null],
  ] as const)('at %s, started on %s: %s', (stage, startedOn, code) =>
    expect(codeOf(notRun({ pilot: pilot(stage, startedOn) }))).toBe(code),
  );

  test.each([
    ['REJECTED', 'WRONG_STAGE'],
    ['CLOSED_NOT_PURSUED', 'WRONG_STAGE'],
    ['CLOSED_SUCCESS', null],
    ['CLOSED_UNDETERMINED', null],
    [null, null],
  ] as const)('archived from %s: %s', (from, code) =>
    expect(codeOf(notRun({ pilot: pilot('ARCHIVED', null, from) }))).toBe(code),
  );

  test.each(stages.filter((stage) => stage.startsWith('CLOSED_')))(
    '%s alone says nothing',
    (stage) => expect(notRun({ pilot: pilot(stage, null) })).toBeNull(),
  );
});

describe.each([
  [
    'DraftKit',
    {
      mustStay: ['text:a'],
      mayChange: [],
      preconditions: ['text:b'],
      costVnd: 1_000_000,
      people: 2,
      weeks: 6,
      risks: [],
      keeper: owner,
    },
  ],
  ['ProposeReplication', { siteUnit: 'tan-lap', site: null, reasons: 'text:r' }],
])('%s', (command, payload) => {
  const code = (stage: Stage, startedOn: string | null, from: Stage | null = null) =>
    codeOf(changed(alive(), () => pilot(stage, startedOn, from)).tries(owner, command, payload));

  test.each([
    ['RUNNING', '2026-02-02', null],
    ['SUSPENDED', '2026-02-02', null],
    ['SUSPENDED', null, null],
    ['ARCHIVED', null, 'REJECTED'],
    ['ARCHIVED', '2026-02-02', 'CLOSED_SUCCESS'],
  ] as const)('at %s, started on %s, archived from %s', (stage, startedOn, from) => {
    const ran = startedOn !== null;
    expect(code(stage, startedOn, from) === 'WRONG_STAGE').toBe(!ran);
  });
});
