/** test: the approval that one click would sign: what was asked, within the law; a supervisor who has no part; null without one. */
import { localDateOf } from '../../domain/calendar/calendar';
import type { Directory } from '../../domain/directory';
import { proposedGrant } from '../../domain/state/proposed-grant';
import { vacantDirectory } from './support/alive';
import { declaring, inPerson, interestOf } from './support/interests';
import type { Life } from './support/life';
import { directory, holderOf } from './support/life';
import { lawWith, passed } from './support/routes';

const head = 'hoa-lac:head';
const supervisors = ['hoa-lac:supervisor'];
const grantIn = (life: Life, there: Directory = directory) =>
  proposedGrant({
    ...{ pilot: life.pilot, law: life.law, directory: there, at: life.now },
    today: localDateOf(life.law.calendar, life.now),
    decider: holderOf(head).person,
  });

it('is what was asked for, and the law takes it as it stands', () => {
  const life = passed();
  const grant = grantIn(life);
  const { scope, sites, term, indicators } = life.pilot.proposal.plan;
  expect(grant).toMatchObject({
    ...{ scope, sites, term, indicators, conditions: [], grantedLess: false },
    owner: life.pilot.proposal.proposer.post,
    supervisor: supervisors[0],
    reasonsAgainstOpinion: null,
  });
  expect(life.tries(head, 'ApprovePilot', grant ?? {})).toBeNull();
  expect(life.pilot.stage).toBe('APPROVED_PILOT');
});

it('asks for visits as often as the pack and the risk want them', () => {
  expect(grantIn(passed())?.checkpointEveryMonths).toBe(6);
  const law = lawWith({ 'checkpoint.interval.max': 3 });
  expect(grantIn(passed({ law }))?.checkpointEveryMonths).toBe(3);
});

it('names no supervisor who runs it, gains by it, decides on it, or is not there', () => {
  const life = passed();
  const [own = ''] = supervisors;
  const gains = declaring(
    interestOf(holderOf(own).person, inPerson(life.pilot.proposal.proposer.person)),
  );
  expect(grantIn(life, gains)?.supervisor).not.toBe(own);
  expect(grantIn(life, vacantDirectory(own))?.supervisor).not.toBe(own);
  const decides = proposedGrant({
    ...{ pilot: life.pilot, law: life.law, directory, at: life.now },
    ...{ today: '2026-03-02', decider: holderOf(own).person },
  });
  expect(decides?.supervisor).not.toBe(own);
});

it('is none where nobody may supervise', () => {
  const all = directory.data.posts.filter(({ kind }) => kind === 'supervisor').map(({ id }) => id);
  expect(grantIn(passed(), vacantDirectory(...all))).toBeNull();
});
