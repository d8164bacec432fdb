/** Who could still act: for each duty the living, unbarred persons, asked of the gate itself. */
import { dutiesOf } from '../../domain/duties';
import type { Duty } from '../../domain/kernel';
import { stillAble, vacanciesOf } from '../../domain/still-able';
import { alive, head, owner, superiorHead, vacate } from './support/alive';
import { superiorPerson } from './support/apart';
import { registered, scoped } from './support/delegated';
import { demanded } from './support/exporting';
import { changed } from './support/gates';
import type { Life } from './support/life';
import { asked, decidedBy } from './support/vacancies';

const barred = () => decidedBy(asked(), superiorPerson);
const dutyOf = (life: Life, step: string): Duty =>
  dutiesOf(life.pilot, life.law).find((duty) => duty.step === step) as Duty;
const able = (life: Life, step: string): readonly (string | null)[] =>
  stillAble(life.pilot, dutyOf(life, step), life.facts()).map(({ post }) => post);

describe('who could still act', () => {
  it('[M52] is answered for every duty: living persons, in the post in which they could', () => {
    expect(able(asked(), 'decideProtection')).toEqual([superiorHead]);
    expect(able(barred(), 'decideProtection')).toEqual([]);
    const life = alive().does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' });
    expect(able(life, 'resolveObstacle')).toEqual([head, superiorHead]);
    expect(able(vacate(life, head), 'resolveObstacle')).toEqual([superiorHead]);
  });

  it('[M79] is not whoever holds a delegation that does not reach so far', () => {
    const life = changed(demanded(), (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, interested: [superiorPerson] },
    }));
    const delegated = (commands: readonly string[]) => ({
      ...life.facts(),
      directory: registered({
        ...scoped({ commands }),
        from: superiorHead,
        to: head,
        givenBy: superiorPerson,
      }),
    });
    const duty = dutyOf(life, 'decideEvidence');
    expect(stillAble(life.pilot, duty, life.facts())).toEqual([]);
    expect(stillAble(life.pilot, duty, delegated(['CommitResource']))).toEqual([]);
    expect(stillAble(life.pilot, duty, delegated(duty.commands))).toEqual([]);
  });

  it('what waiting helps keeps nobody away: an answer still open, a paper still missing', () => {
    const open = dutiesOf(asked().pilot, asked().law).filter(({ silent }) => silent !== true);
    for (const duty of open)
      expect(stillAble(asked().pilot, duty, asked().facts())).not.toEqual([]);
    expect(vacanciesOf(asked().pilot, asked().facts())).toEqual([]);
  });

  it('a person’s own duty, and a body’s, is nobody else’s: no vacancy, whoever is gone', () => {
    const life = alive().does(head, 'AskOpinion', {
      ...{ unit: 'an-binh.justice', question: 'text:q', about: null },
    });
    vacate(life, 'an-binh.justice:head');
    expect(vacanciesOf(life.pilot, life.facts()).map(({ step }) => step)).not.toContain(
      'answerOpinion',
    );
  });
});
