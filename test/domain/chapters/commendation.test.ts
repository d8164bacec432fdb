/** test: people and collectives are nominated by others, and the nomination is checked (M41, M85). */
import type { OutcomeValue } from '../../../domain/state/outcome';
import { concludedLife, endingLife, personIn, staff } from '../support/ending';
import { changed, gates } from '../support/gates';
import { approvedLife, runningLife } from '../support/running';

const matter = 'commendation-1';
const wish = {
  nominee: 'individual',
  person: personIn(staff.proposer),
  unit: null,
  name: null,
  merit: 'text:merit',
  reasons: 'text:reasons',
};
const check = { matter, eligible: true, remarks: 'text:remarks' };
const success = () => concludedLife('achieved');
const nominated = () => success().does(staff.supervisor, 'Nominate', wish);

gates(success, {
  command: 'Nominate',
  post: staff.supervisor,
  payload: wish,
  wrongPosts: [staff.clerk, staff.emulation, staff.cadre2],
  wrongStages: ['SUBMITTED', 'CONSULT', 'DECISION_DRAFT'],
  separated: true,
});
gates(nominated, {
  command: 'CheckNomination',
  post: staff.personnel,
  payload: check,
  wrongPosts: [staff.supervisor, staff.head, staff.emulation],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'checked',
});

describe('Nominate [M41]', () => {
  const tries = (change: object) =>
    success().tries(staff.supervisor, 'Nominate', { ...wish, ...change })?.code ?? null;

  test.each([
    ['a person', {}, null],
    ['a collective [M70]', { nominee: 'collective', person: null, unit: 'hoa-lac' }, null],
    ['a collective in words', { nominee: 'collective', person: null, name: 'text:team' }, null],
    ['nobody', { person: null }, 'NOMINEE_NEEDED'],
    ['no collective', { nominee: 'collective' }, 'NOMINEE_NEEDED'],
    ['an unknown person', { person: 'p-999' }, 'PERSON_UNKNOWN'],
    ['an unknown unit', { nominee: 'collective', person: null, unit: 'nowhere' }, 'UNIT_UNKNOWN'],
    ['oneself', { person: personIn(staff.supervisor) }, 'NO_SELF_NOMINATION'],
    ['a success without further reasons', { reasons: null }, null],
  ])('%s', (_what, change, code) => expect(tries(change)).toBe(code));

  test.each<[OutcomeValue, boolean]>([
    ['partly', false],
    ['notAchieved', false],
    ['undetermined', false],
    ['achieved', true],
  ])('after %s, damage %s, only with reasons', (outcome, damage) => {
    const tell = (reasons: string | null) =>
      concludedLife(outcome, damage).tries(staff.supervisor, 'Nominate', { ...wish, reasons })
        ?.code ?? null;
    expect(tell(null)).toBe('COMMENDATION_NEEDS_REASONS');
    expect(tell('text:r')).toBeNull();
  });

  test('[M53] supervision finds something good while the pilot runs: flagged as before the review', () => {
    const life = runningLife().does(staff.supervisor, 'Nominate', wish);
    expect(life.events.at(-1)?.flags).toEqual(['BEFORE_REVIEW']);
    expect(endingLife().does(staff.supervisor, 'Nominate', wish).events.at(-1)?.flags).toEqual([
      'BEFORE_REVIEW',
    ]);
    expect(nominated().events.at(-1)?.flags).toBeUndefined();
  });

  test.each(['REJECTED', 'WITHDRAWN', 'CLOSED_FAILED', 'CLOSED_UNDETERMINED'] as const)(
    'also at %s, with reasons',
    (stage) => {
      const life = changed(approvedLife(), (pilot) => ({
        ...pilot,
        stage,
        stageSince: '2026-01-05T02:00:00.000Z',
      }));
      expect(life.tries(staff.supervisor, 'Nominate', { ...wish, reasons: null })?.code).toBe(
        'COMMENDATION_NEEDS_REASONS',
      );
      expect(life.does(staff.supervisor, 'Nominate', wish).events.at(-1)?.flags).toBeUndefined();
    },
  );

  test('decades later it takes the record out of the archive', () => {
    const archived = changed(success(), (pilot) => ({
      ...pilot,
      stage: 'ARCHIVED',
      outcome: { ...pilot.outcome, archivedFrom: 'CLOSED_SUCCESS' },
    }));
    const life = archived.until('2056-05-05 09:00').does(staff.head, 'Nominate', wish);
    expect(life.pilot.stage).toBe('CLOSED_SUCCESS');
    expect(life.task('checkNomination')).toBeDefined();
  });

  test('told from sources: nominee and reasons may be withheld', () => {
    const life = endingLife({ reconstructed: true }).does(staff.head, 'Nominate', {
      ...wish,
      person: null,
      reasons: null,
    });
    expect(life.events.at(-1)?.flags).toEqual([
      'PERSON_WITHHELD',
      'REASONS_NOT_FOUND',
      'BEFORE_REVIEW',
    ]);
  });
});

describe('CheckNomination', () => {
  test('[M85] promptly: ten working days for personnel, then reminders; no clock checks', () => {
    const life = nominated();
    expect(life.task('checkNomination')).toMatchObject({
      post: staff.personnel,
      dueDate: '2026-07-30',
    });
    life.until('2026-10-01 09:00');
    expect(life.rungsOf('checkNomination')).toEqual(
      expect.arrayContaining(['reminder-1', 'overdue', 'escalation-3']),
    );
    expect(life.pilot.matters[matter]?.state).toBe('nominated');
  });

  test('whoever nominated does not check, nor does the nominee', () => {
    const own = success().does(staff.personnel, 'Nominate', wish);
    expect(own.tries(staff.personnel, 'CheckNomination', check)?.code).toBe('NOMINATOR_BARRED');
    const nominee = success().does(staff.supervisor, 'Nominate', {
      ...wish,
      person: personIn(staff.personnel),
    });
    expect(nominee.tries(staff.personnel, 'CheckNomination', check)?.code).toBe('NOMINEE_BARRED');
  });
});
