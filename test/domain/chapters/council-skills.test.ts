/** Appraisers and secretariats: the skills that a council needs, those its members have, and what lies on their desks. */
import { requiredSkills, skills, skillsOf } from '../../../domain/state/skills';
import { overloaded, workloadOf } from '../../../domain/workload';
import { bodyOf, codeOf, vacantDirectory } from '../support/alive';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { directory, holderOf, lawOf, local } from '../support/life';
import {
  councilOf,
  councilSeats,
  examine,
  formingCouncil,
  inAppraisal,
  inConsultation,
  registered,
  submitted,
} from '../support/routes';
import { lawSwitched } from '../support/switched';

const secretary = 'an-binh:secretary';
const personnel = 'an-binh:personnel';
const expert = 'an-binh:expert-1';
const requirement = { skills: ['law', 'land'], reason: 'text:land-is-touched' };
const sheet = (post = expert, had: readonly string[] = ['law', 'land']) => ({
  post,
  skills: had,
  evidence: 'text:diploma',
});
const required = (): Life => formingCouncil().does(secretary, 'RequireCouncilSkills', requirement);
const recorded = (...sheets: readonly object[]): Life =>
  sheets.reduce(
    (life: Life, each) => life.does(personnel, 'RecordAppraiserSkills', each),
    required(),
  );
const forms = (life: Life, members = councilSeats(7)): string | null =>
  codeOf(life.tries('an-binh:head', 'FormCouncil', councilOf(life, 7, { members })));

gates(formingCouncil, {
  command: 'RequireCouncilSkills',
  post: secretary,
  payload: requirement,
  wrongPosts: ['an-binh:cadre-1', 'an-binh:clerk', expert],
  wrongStages: ['SUBMITTED', 'APPRAISAL', 'APPROVED_PILOT', 'RUNNING', 'ARCHIVED'],
  separated: true,
});
gates(formingCouncil, {
  command: 'RecordAppraiserSkills',
  post: personnel,
  payload: sheet(),
  wrongPosts: ['an-binh:head', 'an-binh:cadre-1', expert],
  wrongStages: ['SUBMITTED', 'APPRAISAL', 'RUNNING', 'ARCHIVED'],
  separated: true,
});

describe('skills of a council', () => {
  it('[M109] required, they must be found among its members together', () => {
    expect(forms(required())).toBe('COUNCIL_LACKS_SKILL');
    expect(forms(recorded(sheet(expert, ['law'])))).toBe('COUNCIL_LACKS_SKILL');
    expect(forms(recorded(sheet(expert, ['law']), sheet('an-binh:finance', ['land'])))).toBeNull();
    expect(forms(recorded(sheet()))).toBeNull();
  });

  it('[M109] of somebody who does not sit do not count', () =>
    expect(forms(recorded(sheet('an-binh:legal-1')))).toBe('COUNCIL_LACKS_SKILL'));

  it('are those of the last sheet: what was lost is lost', () => {
    const life = recorded(sheet(), sheet(expert, ['law']));
    expect(skillsOf(life.pilot, holderOf(expert).person)).toEqual(['law']);
    expect(forms(life)).toBe('COUNCIL_LACKS_SKILL');
  });

  it('are those of the last requirement, each once', () => {
    const life = required().does('an-binh:head', 'RequireCouncilSkills', {
      skills: ['data', 'data'],
      reason: 'text:r',
    });
    expect(requiredSkills(life.pilot, life.law)).toEqual(['data']);
    expect(bodyOf(life, 'CouncilSkillsRequired')).toMatchObject({ skills: ['data'] });
    life.does(secretary, 'RequireCouncilSkills', { skills: [], reason: 'text:r' });
    expect(forms(life)).toBeNull();
  });

  it.each(skills)('[M109] a pack may ask for %s in every council', (skill) => {
    const law = lawSwitched({ [`council.skill.${skill}`]: true });
    const life = formingCouncil({ law });
    expect(forms(life)).toBe('COUNCIL_LACKS_SKILL');
    life.does(personnel, 'RecordAppraiserSkills', sheet(expert, [skill]));
    expect(forms(life)).toBeNull();
  });

  it('are asked of nobody by default, and are marked as our own', () => {
    expect(requiredSkills(formingCouncil().pilot, lawOf())).toEqual([]);
    expect(forms(formingCouncil())).toBeNull();
    expect(lawOf().pack.rules['council.skill.law']).toMatchObject({ value: false, mark: 'X' });
  });

  it('are not recorded for a vacant seat, nor for oneself', () => {
    const life = required();
    expect(codeOf(life.tries(secretary, 'RecordAppraiserSkills', sheet(secretary)))).toBe(
      'OWN_SKILLS',
    );
    const facts = life.facts.bind(life);
    life.facts = () => ({ ...facts(), directory: vacantDirectory(expert) });
    expect(codeOf(life.tries(personnel, 'RecordAppraiserSkills', sheet()))).toBe('VACANT_SEAT');
  });

  it('told from sources a council is kept as it sat', () => {
    const life = changed(required(), (pilot) => ({ ...pilot, provenance: 'reconstructed' }));
    expect(forms(life)).toBeNull();
  });
});

describe('the workload', () => {
  const around = (now: string) => ({ lawOf: () => lawOf(), directory, now: local(now) });
  const loadOf = (post: string, lives: readonly Life[], now = '2026-03-02 10:00') =>
    workloadOf(
      lives.map(({ pilot }) => pilot),
      around(now),
    ).find((load) => load.post === post);

  it('[M109] counts tasks of secretariats over all pilots, and those overdue', () => {
    const lives = [submitted(), registered(), registered(), examine(registered())];
    expect(loadOf('hoa-lac:clerk', lives)).toMatchObject({ tasks: 1, overdue: 0 });
    expect(loadOf('hoa-lac:secretary', lives)).toMatchObject({
      tasks: 3,
      overdue: 0,
      kind: 'secretary',
    });
    expect(loadOf('hoa-lac:secretary', lives, '2026-04-02 10:00')).toMatchObject({
      tasks: 3,
      overdue: 3,
    });
    expect(loadOf('tan-lap:secretary', lives)).toMatchObject({ tasks: 0, seats: 0 });
  });

  it('[M109] counts seats while a ballot is open, sheets signed, and skills known', () => {
    const seated = inAppraisal();
    const skilled = recorded(sheet());
    expect(loadOf(expert, [seated, inAppraisal(), skilled])).toMatchObject({
      seats: 2,
      skills: ['land', 'law'],
    });
    expect(loadOf('an-binh:deputy-1', [seated])?.seats).toBe(1);
    expect(loadOf('an-binh:deputy-1', [submitted()])).toBeUndefined();
    expect(loadOf('hoa-lac:legal-1', [inConsultation(), examine(registered())])).toMatchObject({
      sheets: 2,
    });
  });

  it('[M109] names the desks that carry more than a measure, the heaviest first', () => {
    const loads = workloadOf(
      [submitted(), registered(), registered()].map(({ pilot }) => pilot),
      around('2026-03-02 10:00'),
    );
    const heavy = overloaded(loads, 1).map(({ post }) => post);
    expect(heavy).toContain('hoa-lac:secretary');
    expect(heavy).not.toContain('hoa-lac:clerk');
    const totals = overloaded(loads, 0).map(({ tasks, seats }) => tasks + seats);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  });
});
