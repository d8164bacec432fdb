/** Who is managed above is judged above: level and management of a cadre say who decides on a career. */
import type { Directory } from '../../../domain/directory';
import { managerElsewhere, mayManage, sheetOf } from '../../../domain/state/cadre-level';
import {
  alive,
  alivePilot,
  codeOf,
  head,
  owner,
  superiorHead,
  supervisor,
  vacantDirectory,
} from '../support/alive';
import { decision, examinedLife, matter, personIn, staff } from '../support/ending';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { directory, holderOf } from '../support/life';

const personnel = 'an-binh:personnel';
const government = 'government:head';
const levels = ['grassroots', 'middle', 'senior', 'strategic'] as const;
const sheet = (change: object = {}) => ({
  person: holderOf(owner).person,
  level: 'middle',
  managedBy: 'an-binh',
  number: '8/QĐ',
  basis: 'text:decentralisation-of-management',
  ...change,
});
const recorded = (life: Life = alive(), change: object = {}): Life =>
  life.does(personnel, 'RecordCadreLevel', sheet(change));
const proposerManagedBy = (managedBy: string, level = 'senior'): Life =>
  recorded(examinedLife(), { person: personIn(staff.proposer), level, managedBy });
const tries = (life: Life, post: string): string | null =>
  codeOf(life.tries(post, 'DecideResponsibility', decision('exempt')));

gates(alive, {
  command: 'RecordCadreLevel',
  post: personnel,
  payload: sheet(),
  wrongPosts: [head, superiorHead, owner, supervisor],
  wrongStages: ['ARCHIVED'],
});

describe('the level of a cadre', () => {
  it('[M68] is recorded with the unit that manages; the last record counts', () => {
    const life = recorded(recorded(), { level: 'strategic', managedBy: 'government' });
    expect(sheetOf(life.pilot, holderOf(owner).person)).toEqual({
      person: holderOf(owner).person,
      level: 'strategic',
      managedBy: 'government',
    });
    expect(managerElsewhere(life.pilot, holderOf(owner).person)).toBe('government');
    expect(managerElsewhere(life.pilot, holderOf(head).person)).toBeNull();
  });

  const allowed: Readonly<Record<(typeof levels)[number], readonly string[]>> = {
    grassroots: ['hoa-lac', 'an-binh', 'government'],
    middle: ['an-binh', 'government'],
    senior: ['an-binh', 'government'],
    strategic: ['government'],
  };
  it.each(
    levels.flatMap((level) =>
      ['hoa-lac', 'an-binh', 'government'].map(
        (unit) => [level, unit, allowed[level].includes(unit)] as const,
      ),
    ),
  )('[M68] %s managed by %s: %s', (level, unit, may) => {
    expect(mayManage(directory, unit, level)).toBe(may);
    expect(
      codeOf(alive().tries(personnel, 'RecordCadreLevel', sheet({ level, managedBy: unit }))),
    ).toBe(may ? null : 'LEVEL_MANAGED_TOO_LOW');
  });

  it.each([
    [{ person: 'p-nobody' }, 'PERSON_UNKNOWN'],
    [{ managedBy: 'nowhere' }, 'UNIT_UNKNOWN'],
    [{ person: holderOf(personnel).person }, 'OWN_LEVEL'],
  ])('is not recorded with %j', (change, code) =>
    expect(codeOf(alive().tries(personnel, 'RecordCadreLevel', sheet(change)))).toBe(code),
  );

  it('is not recorded twice the same', () =>
    expect(codeOf(recorded().tries(personnel, 'RecordCadreLevel', sheet()))).toBe(
      'LEVEL_RECORDED_ALREADY',
    ));
});

describe('authority by management level', () => {
  it.each([
    ['hoa-lac', 'grassroots', head, null],
    ['hoa-lac', 'grassroots', government, 'NOT_YOURS'],
    ['an-binh', 'senior', head, 'MANAGED_BY_ANOTHER'],
    ['an-binh', 'senior', superiorHead, null],
    ['government', 'strategic', head, 'MANAGED_BY_ANOTHER'],
    ['government', 'strategic', superiorHead, 'MANAGED_BY_ANOTHER'],
    ['government', 'strategic', government, null],
    ['government', 'strategic', owner, 'NOT_YOURS'],
  ] as const)('[M68] managed by %s (%s), decided by %s: %s', (unit, level, post, code) =>
    expect(tries(proposerManagedBy(unit, level), post)).toBe(code),
  );

  it('[M68] gives the task to the head who manages, and only that one', () => {
    expect(examinedLife().task('decideResponsibility')?.post).toBe(head);
    expect(proposerManagedBy('hoa-lac', 'grassroots').task('decideResponsibility')?.post).toBe(
      head,
    );
    expect(proposerManagedBy('government').task('decideResponsibility')?.post).toBe(government);
  });

  it('[M68] where that post is vacant the nearest head above decides', () => {
    const life = proposerManagedBy('an-binh');
    const vacant: Directory = vacantDirectory(superiorHead);
    const facts = life.facts.bind(life);
    life.facts = () => ({ ...facts(), directory: vacant });
    expect(tries(life, government)).toBeNull();
  });

  it('told from sources is kept as it was', () => {
    const life = proposerManagedBy('government');
    life.pilot = { ...life.pilot, provenance: 'reconstructed' };
    expect(tries(life, head)).toBeNull();
    expect(life.pilot.matters[matter]?.state).toBe('decided');
  });
});

describe('effects on a career', () => {
  const priority = {
    form: 'appointmentPriority',
    nominee: 'individual',
    person: holderOf(owner).person,
    unit: null,
    monthsEarly: null,
    meritOn: '2026-02-27',
    grounds: 'text:queue-gone',
  };
  const nominated = (form: string, managed = true): Life => {
    const outcome = { ...alivePilot().outcome, value: 'achieved' } as const;
    const life = alive({ stage: 'CLOSED_SUCCESS', outcome });
    if (managed) recorded(life, { level: 'strategic', managedBy: 'government' });
    life.does(supervisor, 'ProposeIncentive', { ...priority, form });
    return form === 'praise'
      ? life
      : life.does(personnel, 'CheckIncentive', {
          matter: 'incentive-1',
          eligible: true,
          remarks: 'text:r',
        });
  };
  const grants = (life: Life, post: string) =>
    codeOf(
      life.tries(post, 'GrantIncentive', {
        matter: 'incentive-1',
        number: '5/QĐ',
        terms: 'text:t',
      }),
    );

  it.each([
    ['appointmentPriority', true, head, 'MANAGED_BY_ANOTHER'],
    ['appointmentPriority', true, government, null],
    ['appointmentPriority', false, head, null],
    ['appointmentPriority', false, government, 'NOT_YOURS'],
    ['praise', true, head, null],
  ] as const)(
    '[M68] %s of a cadre managed elsewhere (%s), granted by %s: %s',
    (form, managed, post, code) => expect(grants(nominated(form, managed), post)).toBe(code),
  );

  it('[M68] are the task of the head who manages', () => {
    expect(nominated('appointmentPriority').task('decideIncentive')?.post).toBe(government);
    expect(nominated('appointmentPriority', false).task('decideIncentive')?.post).toBe(head);
    expect(nominated('praise').task('decideIncentive')?.post).toBe(head);
  });

  it('[M68] go to whom the monitor names once the head who manages is kept away', () => {
    const { person } = holderOf(government);
    const life = changed(nominated('appointmentPriority'), (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, interested: [person] },
    }));
    expect(grants(life, government)).toBe('INTERESTED_BARRED');
    expect(life.task('decideIncentive')?.commands).toContain('ReportVacancy');
    life.does(head, 'ReportVacancy', { note: null });
    expect(life.task('nameDutySubstitute')?.post).toBe('government:monitor');
    const named = { matter: 'vacancy-1', post: superiorHead, reason: 'text:nobody-left' };
    expect(codeOf(life.tries('government:monitor', 'NameDutySubstitute', named))).toBeNull();
    expect(life.task('decideIncentive')?.post).toBe(superiorHead);
    expect(grants(life, head)).toBe('MANAGED_BY_ANOTHER');
    expect(grants(life, superiorHead)).toBeNull();
  });
});
