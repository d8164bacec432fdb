/** test: causes are sought when they must be, typed and weighed (M24, M25). */
import type { OutcomeValue } from '../../../domain/state/outcome';
import { causes, concludedLife, endingLife, heardLife, panel, staff } from '../support/ending';
import { changed, gates } from '../support/gates';

const conclusion = { causes, dissent: null };

gates(() => concludedLife('partly'), {
  command: 'OpenCauses',
  post: staff.head,
  payload: { reasons: null },
  wrongPosts: [staff.owner, staff.supervisor, staff.legal],
  wrongStages: ['ASSESSMENT', 'CAUSE_REVIEW', 'CLOSED_PARTLY'],
  separated: true,
});
gates(heardLife, {
  command: 'ConcludeCauses',
  post: staff.legal,
  payload: conclusion,
  wrongPosts: [staff.owner, staff.supervisor, staff.deputy],
  wrongStages: ['OUTCOME_SET', 'RESPONSIBILITY'],
  separated: true,
  basedOn: 'dossier',
});

describe('OpenCauses [M24]', () => {
  test.each<[OutcomeValue, boolean, boolean]>([
    ['partly', false, true],
    ['notAchieved', false, true],
    ['achieved', true, true],
    ['undetermined', true, true],
    ['undetermined', false, false],
    ['notStarted', false, false],
  ])('%s, damage %s: mandatory %s', (outcome, damage, mandatory) => {
    const life = concludedLife(outcome, damage);
    expect(life.task('openCauses') !== undefined).toBe(mandatory);
    life.does(staff.head, 'OpenCauses', { reasons: 'text:r' });
    expect(life.events.at(-1)?.body).toMatchObject({ mandatory });
    expect(life.pilot.stage).toBe('CAUSE_REVIEW');
  });

  test('not when the goal was achieved without damage', () => {
    expect(concludedLife('achieved').tries(staff.head, 'OpenCauses', { reasons: null })?.code).toBe(
      'NO_CAUSES_TO_SEEK',
    );
  });

  test('three working days, then it is overdue; it does not open by itself', () => {
    const life = concludedLife('notAchieved');
    expect(life.task('openCauses')).toMatchObject({ post: staff.head, dueDate: '2026-07-21' });
    life.until('2026-09-01 09:00');
    expect(life.rungsOf('openCauses')).toContain('escalation-2');
    expect(life.pilot.stage).toBe('OUTCOME_SET');
  });
});

describe('ConcludeCauses [M25]', () => {
  const tries = (change: object) =>
    heardLife().tries(staff.legal, 'ConcludeCauses', { ...conclusion, ...change })?.code ?? null;

  test("[M27] settles nobody's responsibility: that is decided apart, person by person", () => {
    const life = heardLife().does(staff.legal, 'ConcludeCauses', conclusion);
    expect(life.types.filter((type) => type.startsWith('Responsibility'))).toEqual([]);
    expect(
      Object.values(life.pilot.matters).filter(({ kind }) => kind === 'responsibility'),
    ).toEqual([]);
    expect(life.task('openResponsibility')?.commands).toContain('OpenResponsibility');
    expect(
      life.tries(staff.head, 'CloseAfterSettlement', { number: null, note: null }),
    ).not.toBeNull();
  });

  test('keeps objective and subjective causes with their weights', () => {
    const { pilot } = heardLife().does(staff.legal, 'ConcludeCauses', conclusion);
    expect(pilot).toMatchObject({ stage: 'RESPONSIBILITY', outcome: { causes } });
  });

  test.each([
    ['no cause', { causes: [] }, 'CAUSES_MISSING'],
    ['weights of 90 %', { causes: [{ ...causes[0], weightPercent: 90 }] }, 'WEIGHTS_NOT_WHOLE'],
    ['one cause alone', { causes: [{ ...causes[0], weightPercent: 100 }] }, null],
    ['with a dissent', { dissent: 'text:dissent' }, null],
  ])('%s', (_what, change, code) => expect(tries(change)).toBe(code));

  test('the proposer is heard first, or was invited in vain', () => {
    const unheard = () =>
      changed(heardLife(), (pilot) => ({ ...pilot, outcome: { ...pilot.outcome, heard: [] } }));
    expect(unheard().tries(staff.legal, 'ConcludeCauses', conclusion)?.code).toBe(
      'PROPOSER_NOT_HEARD',
    );
    const person = heardLife().pilot.proposal.proposer.person;
    const invited = unheard().does(staff.legal, 'HearPerson', {
      person,
      declined: true,
      statement: null,
    });
    expect(invited.tries(staff.legal, 'ConcludeCauses', conclusion)).toBeNull();
  });

  test('the head concludes nothing without sitting on the panel', () => {
    expect(heardLife().tries(staff.head, 'ConcludeCauses', conclusion)?.code).toBe('PANEL_ONLY');
  });

  test('the panel has thirty working days (Saturday 22 August is worked), and no clock concludes for it', () => {
    const life = heardLife();
    expect(life.task('concludeCauses')).toMatchObject({
      post: staff.legal,
      also: panel.slice(1),
      dueDate: '2026-08-28',
    });
    life.until('2026-12-01 09:00');
    expect(life.rungsOf('concludeCauses')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(life.pilot).toMatchObject({ stage: 'CAUSE_REVIEW', outcome: { causes: [] } });
  });
});

describe('told from sources', () => {
  test('a bare "cause review" is kept, and says what was not found', () => {
    const life = endingLife({ reconstructed: true })
      .does(staff.head, 'AssessOnFile', { reasons: 'text:r' })
      .does(staff.head, 'Conclude', {
        outcome: 'achieved',
        damage: false,
        damageDescription: null,
        reasons: null,
        meeting: null,
      })
      .does(staff.head, 'OpenCauses', { reasons: null })
      .does(staff.head, 'ConcludeCauses', { causes: [], dissent: null });
    expect(life.pilot.stage).toBe('RESPONSIBILITY');
    expect(life.pilot.flags.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'CAUSES_WITHOUT_NEED',
        'PANEL_NOT_FOUND',
        'HEARING_NOT_FOUND',
        'CAUSES_NOT_TOLD',
      ]),
    );
  });
});
