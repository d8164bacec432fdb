/** Programmes: pilots of a reform stand together, however far each of them is. */
import type { Pilot } from '../../../domain/pilot';
import { programmeGroups } from '../../../domain/programme-groups';
import type { OutcomeValue } from '../../../domain/state/outcome';
import { programmesOf } from '../../../domain/state/programme';
import type { Stage } from '../../../domain/stages';
import {
  alive,
  alivePilot,
  bodyOf,
  codeOf,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
} from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';
import { submitted } from '../support/routes';

const P = 'programme-1';
const monitor = 'government:monitor';
const join = (programme = 'CCHC-2026', sort = 'administrativeReform') => ({
  code: programme,
  sort,
  reason: 'text:r',
});
const joined = (life: Life = alive()): Life => life.does(head, 'JoinProgramme', join());
const leave = { matter: P, reason: 'text:r' };

gates(alive, {
  command: 'JoinProgramme',
  post: head,
  payload: join(),
  wrongPosts: [proposer, owner, 'hoa-lac:clerk'],
  wrongStages: ['ARCHIVED'],
});
gates(joined, {
  command: 'LeaveProgramme',
  post: superiorHead,
  payload: leave,
  wrongPosts: [proposer, owner],
  wrongStages: ['ARCHIVED'],
  wrongState: 'leftProgramme',
});

describe('a pilot in programmes', () => {
  it('[M84] joins from the submission on, and more than one', () => {
    const life = joined(submitted()).does(
      monitor,
      'JoinProgramme',
      join('CDS-2026', 'digitalTransformation'),
    );
    expect(programmesOf(life.pilot).map(({ data }) => data)).toEqual([
      { code: 'CCHC-2026', sort: 'administrativeReform' },
      { code: 'CDS-2026', sort: 'digitalTransformation' },
    ]);
    expect(bodyOf(life, 'ProgrammeJoined')).toMatchObject({
      matter: 'programme-2',
      reason: 'text:r',
    });
  });

  it('joins once, leaves with a reason, and may come back', () => {
    const life = joined();
    expect(codeOf(life.tries(head, 'JoinProgramme', join()))).toBe('PROGRAMME_JOINED_ALREADY');
    life.does(head, 'LeaveProgramme', leave);
    expect([stateOf(life, P), matter(life, P)?.data]).toEqual(['leftProgramme', {}]);
    expect(life.tries(head, 'JoinProgramme', join())).toBeNull();
  });

  it('keeps no archive waiting', () => expect(matter(joined(), P)?.closedAt).not.toBeNull());
});

describe('programmes over all pilots', () => {
  const member = (id: string, stage: Stage, value: OutcomeValue | null = null): Pilot => {
    const { pilot } = joined();
    return { ...pilot, id, stage, outcome: { ...pilot.outcome, value } };
  };

  it('[M84] group their pilots by phase and by what came of them', () => {
    const left = joined().does(head, 'LeaveProgramme', leave).pilot;
    const pilots = [
      member('p-3', 'RUNNING'),
      member('p-1', 'CLOSED_SUCCESS', 'achieved'),
      member('p-2', 'CLOSED_FAILED', 'notAchieved'),
      member('p-4', 'INTAKE'),
      { ...left, id: 'p-5' },
      alivePilot(),
    ];
    expect(programmeGroups(pilots)).toEqual([
      {
        code: 'CCHC-2026',
        sorts: ['administrativeReform'],
        pilots: ['p-1', 'p-2', 'p-3', 'p-4'],
        byPhase: { supervision: 1, consequences: 2, approval: 1 },
        byOutcome: { achieved: 1, notAchieved: 1 },
      },
    ]);
    expect(programmeGroups([])).toEqual([]);
  });
});
