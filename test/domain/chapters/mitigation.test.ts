/** No personal gain, and what else speaks for a person: noted, weighed, and never a result by itself. */
import { matterOf, openMatter } from '../../../domain/matters';
import type { Responsibility } from '../../../domain/state/responsibility';
import { codeOf } from '../support/alive';
import { decision, examinedLife, matter, personIn, respondentLife, staff } from '../support/ending';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';

const factors = ['noPersonalGain', 'promptReport', 'harmRepaired', 'followedAdvice'] as const;
const fact = (factor: string = 'noPersonalGain', holds = true) => ({
  matter,
  factor,
  holds,
  evidence: 'text:accounts',
});
const weigh = (weight: 'none' | 'some' | 'much' = 'much') => ({
  matter,
  weight,
  reasons: 'text:r',
});
const noted = (life: Life = examinedLife(), given: object = fact()): Life =>
  life.does(staff.personnel, 'NoteMitigation', given);
const weighed = (weight: 'none' | 'some' | 'much' = 'much'): Life =>
  noted().does(staff.head, 'WeighMitigation', weigh(weight));
const dataOf = (life: Life) => life.pilot.matters[matter]?.data as Responsibility;

gates(examinedLife, {
  command: 'NoteMitigation',
  post: staff.personnel,
  payload: fact(),
  wrongPosts: [staff.head, staff.owner, staff.clerk],
  wrongStages: ['CAUSE_REVIEW', 'OUTCOME_SET', 'ARCHIVED'],
  separated: true,
  wrongState: 'decided',
});
gates(noted, {
  command: 'WeighMitigation',
  post: staff.head,
  payload: weigh(),
  wrongPosts: [staff.personnel, staff.owner, staff.legal],
  wrongStages: ['CAUSE_REVIEW', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'decided',
});

describe('a mitigating factor', () => {
  it.each(factors)('[M92] %s: noted, it must be weighed before the result', (factor) => {
    const life = noted(examinedLife(), fact(factor));
    expect(codeOf(life.tries(staff.head, 'DecideResponsibility', decision('exempt')))).toBe(
      'MITIGATION_NOT_WEIGHED',
    );
    life.does(staff.head, 'WeighMitigation', weigh());
    expect(life.tries(staff.head, 'DecideResponsibility', decision('exempt'))).toBeNull();
  });

  const results = [
    ['exempt', {}],
    ['excluded', {}],
    ['reduced', { reducedByPercent: 40 }],
    ['responsible', {}],
  ] as const;
  it.each(
    (['none', 'some', 'much'] as const).flatMap((weight) =>
      results.map(([result, more]) => [weight, result, more] as const),
    ),
  )('[M92] weighed as %s it leaves the result %s to a person', (weight, result, more) => {
    const life = weighed(weight);
    expect(dataOf(life)).toMatchObject({ result: null, mitigationWeight: weight });
    expect(life.tries(staff.head, 'DecideResponsibility', decision(result, more))).toBeNull();
  });

  it('[M92] is never automatic: it frees nobody who did not pass the three-part test', () => {
    const life = noted(examinedLife('notMet')).does(staff.head, 'WeighMitigation', weigh());
    expect(codeOf(life.tries(staff.head, 'DecideResponsibility', decision('exempt')))).toBe(
      'TEST_NOT_MET',
    );
    life.until('2027-01-04 09:00');
    expect(dataOf(life).result).toBeNull();
  });

  it('found not to hold needs no weighing', () => {
    const life = noted(examinedLife(), fact('noPersonalGain', false));
    expect(codeOf(life.tries(staff.head, 'WeighMitigation', weigh()))).toBe('NOTHING_TO_WEIGH');
    expect(life.tries(staff.head, 'DecideResponsibility', decision('exempt'))).toBeNull();
  });

  it('noted after the weighing is weighed anew; the last word on a factor counts', () => {
    const life = weighed();
    noted(life, fact('promptReport'));
    expect(codeOf(life.tries(staff.head, 'DecideResponsibility', decision('exempt')))).toBe(
      'MITIGATION_NOT_WEIGHED',
    );
    noted(life, fact('noPersonalGain', false));
    expect(dataOf(life).mitigation).toEqual([
      { factor: 'promptReport', holds: true },
      { factor: 'noPersonalGain', holds: false },
    ]);
  });

  it('is noted once', () =>
    expect(codeOf(noted().tries(staff.legal, 'NoteMitigation', fact()))).toBe(
      'FACTOR_NOTED_ALREADY',
    ));

  it.each(['alleged', 'upheld'])(
    '[M92] no gain cannot be noted while a case of abuse is %s',
    (state) => {
      const life = changed(examinedLife(), (pilot) =>
        openMatter(pilot, 'abuse-1', 'abuse', state, '2026-08-01T02:00:00.000Z', {
          person: personIn(staff.proposer),
        }),
      );
      expect(codeOf(life.tries(staff.personnel, 'NoteMitigation', fact()))).toBe(
        'GAIN_IN_QUESTION',
      );
      expect(
        life.tries(staff.personnel, 'NoteMitigation', fact('noPersonalGain', false)),
      ).toBeNull();
      expect(life.tries(staff.personnel, 'NoteMitigation', fact('promptReport'))).toBeNull();
    },
  );

  it('moves no clock: the step goes on waiting since it began', () => {
    const before = respondentLife();
    const due = before.task('hearRespondent')?.dueAt;
    noted(before.until('2026-08-10 09:00'));
    expect(before.task('hearRespondent')?.dueAt).toBe(due);
  });

  it('nobody notes or weighs in their own case', () => {
    const own = (post: string) =>
      changed(noted(), (pilot) => ({
        ...pilot,
        matters: {
          ...pilot.matters,
          [matter]: {
            ...matterOf(pilot, matter),
            data: { ...dataOf(noted()), person: personIn(post) },
          },
        },
      }));
    expect(
      codeOf(own(staff.personnel).tries(staff.personnel, 'NoteMitigation', fact('promptReport'))),
    ).toBe('OWN_CASE');
    expect(codeOf(own(staff.head).tries(staff.head, 'WeighMitigation', weigh()))).toBe('OWN_CASE');
  });

  it('told from sources, what nobody weighed stands as it was', () => {
    const life = changed(noted(), (pilot) => ({ ...pilot, provenance: 'reconstructed' }));
    expect(life.tries(staff.head, 'DecideResponsibility', decision('responsible'))).toBeNull();
  });
});
