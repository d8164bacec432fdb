/** Abuse of the policy: alleged, screened and answered; judged from above by somebody without part in the pilot. */
import { commandSchemas } from '../../../contracts/commands.generated';
import { dutiesOf } from '../../../domain/deadlines';
import { abuseHolds } from '../../../domain/state/abuse';
import {
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  otherSupervisor,
  owner,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
  told,
  vacate,
  alive,
} from '../support/alive';
import {
  A,
  admitted,
  allegation,
  alleged,
  answer,
  headPerson,
  heardAbuse,
  ownerPerson,
  screen,
  superiorPerson,
} from '../support/apart';
import { changed, gates } from '../support/gates';
import { holderOf } from '../support/life';
import { submitted } from '../support/routes';

const government = 'government:head';
const noAnswer = { matter: A, asked: 'text:asked' };
const late = () => admitted().until('2026-03-18 09:00');
const name = { matter: A, post: government, reason: 'text:r' };

describe('AllegeAbuse: the doors', () => {
  const form = commandSchemas.AllegeAbuse;

  it('open to supervision and inspection, and to no one else', () => {
    for (const post of [
      supervisor,
      otherSupervisor,
      'hoa-lac:partyCommittee',
      'government:auditor',
    ])
      expect(alive().tries(post, 'AllegeAbuse', allegation)).toBeNull();
    for (const post of [owner, head, superiorHead, 'hoa-lac:clerk', 'hoa-lac:front'])
      expect(codeOf(alive().tries(post, 'AllegeAbuse', allegation))).toBe('NOT_YOURS');
  });

  it('shut before there is a pilot', () =>
    expect(codeOf(alive({ stage: 'NEW' }).tries(supervisor, 'AllegeAbuse', allegation))).toBe(
      'NO_SUCH_PILOT',
    ));

  it('its payload fits the form, and nothing more does', () => {
    expect(form.safeParse(allegation).success).toBe(true);
    expect(form.safeParse({ ...allegation, more: true }).success).toBe(false);
  });
});
gates(alleged, {
  command: 'ScreenAbuse',
  post: superiorHead,
  payload: screen,
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'heard',
});
gates(admitted, {
  command: 'AnswerAllegation',
  post: owner,
  payload: answer,
  wrongPosts: [proposer, supervisor, superiorHead],
  wrongStages: ['ARCHIVED'],
  wrongState: 'alleged',
});
gates(late, {
  command: 'RecordNoAnswer',
  post: superiorHead,
  payload: noAnswer,
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'alleged',
});
gates(alleged, {
  command: 'NameAbuseJudge',
  post: superiorHead,
  payload: name,
  wrongPosts: [owner, head, supervisor],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'upheld',
});

describe('an allegation of abuse', () => {
  it('[M31] holds protection and rewards from the day it is opened, and leaves the pilot where it was', () => {
    const life = alleged();
    expect([stateOf(life, A), life.pilot.stage]).toEqual(['alleged', 'RUNNING']);
    expect(abuseHolds(life.pilot, ownerPerson)).toBe(true);
    expect(abuseHolds(life.pilot, headPerson)).toBe(false);
    expect(life.task('screenAbuse')).toMatchObject({ post: superiorHead, rule: 'abuse.screen' });
    expect(dateOf(life, 'screenAbuse')).toBe('2026-03-09');
  });

  it('[M32] may be a cover-up, and may be against a superior, who is then judged from further above', () => {
    const life = alleged({ person: superiorPerson, act: 'concealing', interest: 'group' });
    expect(bodyOf(life, 'AbuseAlleged')).toMatchObject({
      act: 'concealing',
      post: superiorHead,
      judgePost: government,
    });
    expect(codeOf(life.tries(superiorHead, 'ScreenAbuse', screen))).toBe('NOT_THE_JUDGE');
    expect(life.tries(government, 'ScreenAbuse', screen)).toBeNull();
  });

  it('[M34] names who gained: none of them judges, nor does anybody of a level below theirs', () => {
    const life = alleged({ interest: 'group', beneficiaries: [superiorPerson] });
    expect(bodyOf(life, 'AbuseAlleged')).toMatchObject({ judgePost: government });
    expect(abuseHolds(life.pilot, superiorPerson)).toBe(true);
  });

  it('[M36] of negligence is a class apart from corruption: nobody gained by it', () => {
    const negligence = { class: 'negligence', object: 'breach', interest: 'none' };
    expect(matter(alleged(negligence), A)?.data).toMatchObject({ class: 'negligence' });
    for (const wrong of [
      { class: 'negligence', interest: 'personal' },
      { class: 'profitSeeking', interest: 'none' },
    ])
      expect(codeOf(alive().tries(supervisor, 'AllegeAbuse', { ...allegation, ...wrong }))).toBe(
        'CLASS_AND_INTEREST_DIFFER',
      );
  });

  it.each([
    ['nobody', { person: null }, 'PERSON_NEEDED'],
    ['a stranger', { person: 'p-none' }, 'PERSON_UNKNOWN'],
    ['a beneficiary whom nobody knows', { beneficiaries: ['p-none'] }, 'PERSON_UNKNOWN'],
    ['oneself', { person: holderOf(supervisor).person }, 'OWN_CASE'],
  ])('is refused against %s', (_whom, more, code) =>
    expect(codeOf(alive().tries(supervisor, 'AllegeAbuse', { ...allegation, ...more }))).toBe(code),
  );

  it('is made once against a person while it is open', () => {
    expect(codeOf(alleged().tries(otherSupervisor, 'AllegeAbuse', allegation))).toBe(
      'ABUSE_CASE_OPEN',
    );
    const other = { ...allegation, person: headPerson };
    expect(alleged().tries(otherSupervisor, 'AllegeAbuse', other)).toBeNull();
  });

  it('comes before a decision as well, and takes a record out of the archive', () => {
    const early = submitted().does(supervisor, 'AllegeAbuse', {
      ...allegation,
      person: holderOf(proposer).person,
    });
    expect(stateOf(early, A)).toBe('alleged');
    const archived = alive({ stage: 'ARCHIVED' }).does(supervisor, 'AllegeAbuse', allegation);
    expect(archived.types).toEqual(['RecordReopened', 'AbuseAlleged']);
  });

  it('told from sources that withhold the person is kept, flagged, and holds everybody’s protection', () => {
    const life = alleged({ person: null }, told());
    expect(lastOf(life, 'AbuseAlleged')?.flags).toEqual(['PERSON_WITHHELD']);
    expect(abuseHolds(life.pilot, headPerson)).toBe(true);
  });
});

describe('whoever judges', () => {
  it('is not whoever decided, supervises, owns, gains, or brought the case', () => {
    const with_ = (change: Parameters<typeof changed>[1]) =>
      codeOf(changed(alleged(), change).tries(superiorHead, 'ScreenAbuse', screen));
    expect(with_((p) => ({ ...p, approval: { ...p.approval, deciders: [superiorPerson] } }))).toBe(
      'PART_IN_PILOT',
    );
    expect(with_((p) => ({ ...p, posts: { ...p.posts, supervisor: superiorHead } }))).toBe(
      'PART_IN_PILOT',
    );
    expect(with_((p) => ({ ...p, posts: { ...p.posts, owner: superiorHead } }))).toBe(
      'PART_IN_PILOT',
    );
    const authorship = [{ person: superiorPerson, percent: 100 }];
    expect(
      with_((p) => ({
        ...p,
        proposal: { ...p.proposal, plan: { ...p.proposal.plan, authorship } },
      })),
    ).toBe('PART_IN_PILOT');
    expect(
      with_((p) => {
        const open = p.matters[A];
        if (open === undefined) throw new Error('no case');
        const data = { ...(open.data as object), openedBy: superiorPerson };
        return { ...p, matters: { ...p.matters, [A]: { ...open, data } } };
      }),
    ).toBe('CONCERNED_BARRED');
  });

  it('is looked for further above when the nearest took part', () => {
    const pilot = alive().pilot;
    const approval = { ...pilot.approval, deciders: [superiorPerson] };
    expect(bodyOf(alleged({}, alive({ approval })), 'AbuseAlleged')).toMatchObject({
      judgePost: government,
    });
  });

  it('is a monitor when no head above is free, and somebody must be named when nobody is', () => {
    const heads = [superiorHead, government, 'assembly:head'];
    const line = vacate(alive(), ...heads);
    expect(bodyOf(alleged({}, line), 'AbuseAlleged')).toMatchObject({
      judgePost: 'government:monitor',
    });
    const nobody = vacate(alive(), ...heads, 'government:monitor');
    expect(bodyOf(alleged({}, nobody), 'AbuseAlleged')).toMatchObject({ judgePost: null });
    expect(dutiesOf(nobody.pilot, nobody.law)).toContainEqual(
      expect.objectContaining({ step: 'screenAbuse', role: 'superiorHead' }),
    );
  });

  it.each([
    ['a post that is not there', 'nowhere:head', 'NO_SUCH_POST'],
    ['the unit concerned', 'hoa-lac:deputy-1', 'UNIT_CONCERNED'],
    ['a supervisor of the pilot', 'hoa-lac:supervisor', 'UNIT_CONCERNED'],
  ])('is not %s', (_which, post, code) =>
    expect(codeOf(alleged().tries(superiorHead, 'NameAbuseJudge', { ...name, post }))).toBe(code),
  );

  it('is named anew: the task moves to the new post, and the old one judges no more', () => {
    const life = alleged().does(superiorHead, 'NameAbuseJudge', name);
    expect(life.task('screenAbuse')?.post).toBe(government);
    expect(codeOf(life.tries(superiorHead, 'ScreenAbuse', screen))).toBe('NOT_THE_JUDGE');
  });
});

describe('the person concerned', () => {
  it('is heard before anything is concluded, and may add to the answer', () => {
    const life = admitted();
    expect(life.task('answerAllegation')).toMatchObject({ post: owner, rule: 'abuse.hear' });
    life.does(owner, 'AnswerAllegation', answer).does(owner, 'AnswerAllegation', answer);
    expect(stateOf(life, A)).toBe('heard');
  });

  it('has the whole time to answer', () => {
    expect(codeOf(admitted().tries(superiorHead, 'RecordNoAnswer', noAnswer))).toBe(
      'ANSWER_STILL_OPEN',
    );
    const life = late().does(superiorHead, 'RecordNoAnswer', noAnswer);
    expect(stateOf(life, A)).toBe('heard');
  });

  it('is free again when the case is screened out: protection and rewards are restored', () => {
    const life = alleged().does(superiorHead, 'ScreenAbuse', { ...screen, admitted: false });
    expect([stateOf(life, A), matter(life, A)?.data]).toEqual([
      'dismissed',
      { person: ownerPerson, post: owner },
    ]);
    expect(abuseHolds(life.pilot, ownerPerson)).toBe(false);
    expect(life.tries(otherSupervisor, 'AllegeAbuse', allegation)).toBeNull();
  });

  it.each([
    ['screenAbuse', alleged, 'alleged'],
    ['answerAllegation', admitted, 'admitted'],
    ['concludeAbuse', heardAbuse, 'heard'],
  ] as const)('is neither cleared nor condemned by a clock: %s', (step, life, state) => {
    const waiting = life().until('2026-07-01 09:00');
    expect(waiting.rungsOf(step)).toEqual(expect.arrayContaining(['overdue', 'escalation-3']));
    expect(stateOf(waiting, A)).toBe(state);
    expect(decidedByClock(waiting).filter((type) => type.startsWith('Abuse'))).toEqual([]);
  });
});
