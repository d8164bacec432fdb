/** A duty that nobody is left for: told before it is too late, and given by the superior to somebody who still can. */
import type { Pilot } from '../../../domain/pilot';
import { vacanciesOf } from '../../../domain/still-able';
import {
  bodyOf,
  codeOf,
  head,
  owner,
  stateOf,
  supervisor,
  superiorHead,
  vacate,
} from '../support/alive';
import { superiorPerson } from '../support/apart';
import { changed, gates } from '../support/gates';
import { holderOf } from '../support/life';
import { registered } from '../support/routes';
import { adverse, asked, decidedBy, failing, liable } from '../support/vacancies';

const V = 'vacancy-1';
const monitor = 'government:monitor';
const government = 'government:head';
const secretary = 'hoa-lac:secretary';
const report = { note: null };
const name = { matter: V, post: government, reason: 'text:r' };
const drop = { matter: V, reason: 'text:r' };

const reasons = 'text:r';
/** A proceeding with a judge, what it waits for, and the act that ends it. */
const judged = [
  [
    'protection',
    asked,
    'decideProtection',
    'GrantProtection',
    {
      matter: 'protection-1',
      measures: ['support'],
      reviewOn: '2026-06-01',
      reasons,
      number: null,
    },
    'inForce',
  ],
  [
    'retaliation',
    adverse,
    'examineRetaliation',
    'ExamineRetaliation',
    { matter: 'retaliation-1', verdict: 'unrelated', remedy: null, reasons },
    'unrelated',
  ],
  [
    'non-performance',
    failing,
    'concludeNonPerformance',
    'ConcludeNonPerformance',
    {
      ...{ matter: 'nonPerformance-1', verdict: 'excused', root: 'overload', consequence: 'none' },
      ...{ number: null, reasons },
    },
    'excused',
  ],
  [
    'a superior’s liability',
    liable,
    'concludeLiabilityNote',
    'ConcludeLiabilityNote',
    { matter: 'superiorLiability-1', answerable: 'notAnswerable', reasons, number: null },
    'notAnswerable',
  ],
] as const;

const barred = () => decidedBy(asked(), superiorPerson);
const noted = () => barred().does(secretary, 'ReportVacancy', report);
const filled = () => noted().does(monitor, 'NameDutySubstitute', name);
gates(barred, {
  command: 'ReportVacancy',
  post: secretary,
  payload: report,
  wrongPosts: ['tan-lap:cadre-1', 'hoa-lac:partyCommittee'],
  wrongStages: ['ARCHIVED'],
});
gates(noted, {
  command: 'NameDutySubstitute',
  post: monitor,
  payload: name,
  wrongPosts: [owner, head, secretary],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'filled',
});
gates(() => changed(noted(), free), {
  command: 'DropVacancy',
  post: superiorHead,
  payload: drop,
  wrongPosts: [owner, supervisor],
  wrongStages: ['ARCHIVED'],
  wrongState: 'filled',
});

/** Nobody decided but the head whose decision it was. */
function free(pilot: Pilot): Pilot {
  return { ...pilot, approval: { ...pilot.approval, deciders: [] } };
}

describe('a vacancy', () => {
  it('is shown by the task as soon as it is there', () => {
    expect(asked().task('decideProtection')?.params).toEqual({});
    expect(barred().task('decideProtection')).toMatchObject({
      params: { vacant: 1 },
      commands: ['GrantProtection', 'RefuseProtection', 'ReportVacancy'],
    });
  });

  it('is noted by whoever sees it, with the duty and what would fulfil it', () => {
    const life = noted();
    expect(bodyOf(life, 'VacancyNoted')).toEqual({
      matter: V,
      of: 'protection-1',
      step: 'decideProtection',
      role: 'superiorHead',
      commands: ['GrantProtection', 'RefuseProtection'],
      seat: 'judgePost',
    });
    expect(stateOf(life, V)).toBe('vacant');
    expect(codeOf(life.tries(secretary, 'ReportVacancy', report))).toBe('NO_VACANCY');
    expect(codeOf(asked().tries(secretary, 'ReportVacancy', report))).toBe('NO_VACANCY');
  });

  it('is noted by the clock at the next step of the duty’s ladder, once, and decides nothing', () => {
    const life = barred().until('2026-03-20 09:00');
    expect(life.types.filter((type) => type === 'VacancyNoted')).toHaveLength(1);
    expect(stateOf(life, 'protection-1')).toBe('requested');
    expect(asked().until('2026-03-20 09:00').types).not.toContain('VacancyNoted');
  });

  it('is no clock’s to note in what is told from sources', () => {
    const life = changed(barred(), (pilot) => ({ ...pilot, provenance: 'reconstructed' }));
    expect(life.until('2026-03-20 09:00').types).not.toContain('VacancyNoted');
  });

  it('is a duty with a term of the law: of the monitor where the superior is the one kept away', () => {
    expect(noted().task('nameDutySubstitute')).toMatchObject({
      post: monitor,
      rule: 'superior.substitute',
      dueDate: '2026-03-05',
    });
    const life = noted().until('2026-04-30 09:00');
    expect(life.rungsOf('nameDutySubstitute')).toContain('overdue');
    expect(stateOf(life, V)).toBe('vacant');
  });

  it('is dropped when somebody can act again, and not before', () => {
    expect(codeOf(noted().tries(superiorHead, 'DropVacancy', drop))).toBe('STILL_VACANT');
    const life = changed(noted(), free);
    expect(codeOf(life.tries(monitor, 'NameDutySubstitute', name))).toBe('NO_LONGER_VACANT');
    expect(stateOf(life.does(secretary, 'DropVacancy', drop), V)).toBe('vacancyDropped');
    expect(life.task('nameDutySubstitute')).toBeUndefined();
  });
});

describe('a substitute', () => {
  const refused = (post: string, life = noted(), by = monitor) =>
    codeOf(life.tries(by, 'NameDutySubstitute', { ...name, post }));

  it.each([
    ['a post that is not there', 'hoa-lac:nobody', 'NO_SUCH_POST'],
    ['of the unit concerned', 'hoa-lac:deputy-1', 'UNIT_CONCERNED'],
    ['who has a part in the pilot', superiorHead, 'PART_IN_PILOT'],
    ['oneself', monitor, 'NAMES_ONESELF'],
  ])('is not %s', (_who, post, code) => expect(refused(post)).toBe(code));

  it('is not a post that nobody holds, nor somebody with an interest', () => {
    expect(refused(government, vacate(noted(), government))).toBe('POST_VACANT');
    const interested = changed(noted(), (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, interested: [holderOf(government).person] },
    }));
    expect(refused(government, interested)).toBe('PART_IN_PILOT');
  });

  it('is not named by the person whom the case concerns', () => {
    const life = decidedBy(failing(), superiorPerson).does(secretary, 'ReportVacancy', report);
    const own = changed(life, (pilot) => {
      const matter = pilot.matters['nonPerformance-1'];
      const data = { ...(matter?.data as object), person: holderOf(monitor).person };
      return {
        ...pilot,
        matters: { ...pilot.matters, ...(matter && { [matter.id]: { ...matter, data } }) },
      };
    });
    expect(refused(government, own)).toBe('OWN_CASE');
  });

  it('sits in the judge’s place: the task moves, and the old judge judges no more', () => {
    const life = filled();
    expect(life.task('decideProtection')).toMatchObject({ post: government, params: {} });
    expect(stateOf(life, V)).toBe('filled');
    expect(life.pilot.substitutes).toBeUndefined();
  });

  it.each(judged)(
    'judges %s, when its judge came to a part in the pilot',
    (_kind, start, step, command, payload, state) => {
      const life = decidedBy(start(), superiorPerson);
      expect(codeOf(life.tries(superiorHead, command, payload))).toBe('PART_IN_PILOT');
      expect(life.task(step)?.params).toMatchObject({ vacant: 1 });
      life.does(secretary, 'ReportVacancy', report).does(monitor, 'NameDutySubstitute', name);
      expect(life.task(step)?.post).toBe(government);
      expect(stateOf(life.does(government, command, payload), payload.matter)).toBe(state);
    },
  );

  it.each(judged)(
    'judges %s, when the judge’s post was left',
    (_kind, start, step, command, payload, state) => {
      const life = vacate(start(), superiorHead);
      expect(vacanciesOf(life.pilot, life.facts()).map((each) => each.step)).toContain(step);
      life.does(secretary, 'ReportVacancy', report);
      const found = Object.values(life.pilot.matters).find(
        ({ kind, data }) => kind === 'vacancy' && (data as { step: string }).step === step,
      );
      const naming = { ...name, matter: found?.id ?? '' };
      life.does(monitor, 'NameDutySubstitute', naming).does(government, command, payload);
      expect(stateOf(life, payload.matter)).toBe(state);
    },
  );
});

describe('a duty of the office', () => {
  const sheet = { lawful: true, basis: 'text:b' };
  const legals = ['hoa-lac:legal-1', 'hoa-lac:legal-2'];
  const unread = () => vacate(registered(), ...legals);
  const reported = () => unread().does('hoa-lac:clerk', 'ReportVacancy', report);
  const reader = 'an-binh:legal-1';

  it('that nobody holds is given to a post of another unit, for that duty alone', () => {
    const step = vacanciesOf(unread().pilot, unread().facts())[0];
    expect(step).toMatchObject({ of: 'main', role: 'legal', seat: null });
    const life = reported();
    expect(life.facts().directory.holders(reader, life.now)).toHaveLength(1);
    expect(bodyOf(life, 'VacancyNoted')).toMatchObject({ of: 'main', role: 'legal' });
    life.does(superiorHead, 'NameDutySubstitute', { ...name, post: reader });
    expect(life.pilot.substitutes).toEqual([
      { of: 'main', step: step?.step, commands: step?.commands, post: reader },
    ]);
    const [command = ''] = step?.commands ?? [];
    expect(codeOf(life.tries('an-binh:legal-2', command, sheet))).toBe('NOT_YOURS');
    expect(codeOf(life.tries(reader, command, sheet))).not.toBe('NOT_YOURS');
    expect(codeOf(life.tries(reader, 'RecordInstrument', {}))).not.toBeNull();
  });

  it('leaves the state of a pilot as it was while nobody was named', () => {
    expect('substitutes' in reported().pilot).toBe(false);
    expect('substitutes' in filled().pilot).toBe(false);
  });
});
