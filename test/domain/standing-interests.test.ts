/** test: an interest declared once to the directory keeps away from every pilot it touches, as one named in the proposal does. */
import { roleTable } from '../../domain/role-table';
import type { TableRow } from '../../domain/role-table';
import type { Role } from '../../domain/roles';
import { hasInterest, isApart } from '../../domain/state/interested';
import { partIn } from '../../domain/state/uninvolved';
import { quorumsOf } from '../../domain/what-if/quorums';
import { alive, alivePilot, codeOf, head, owner, proposer, superiorHead } from './support/alive';
import { actorOf, gate, matterFor, now, pilotAt } from './support/cells';
import { conclusion, meeting, scoredLife, staff } from './support/ending';
import { declaring, inPerson, inUnit, interested, interestOf } from './support/interests';
import type { Life } from './support/life';
import { directory, holderOf, lawOf, local } from './support/life';
import { call, expert, secretary } from './support/rounds';
import { councilOf, formingCouncil, giveOpinion, inConsultation, inReview } from './support/routes';

const personIn = (post: string): string => holderOf(post).person;
const deputy = 'hoa-lac:deputy-1';
const who = personIn(deputy);
const has = (declared: Parameters<typeof interestOf>[1], at = now, pilot = alivePilot()): boolean =>
  hasInterest(pilot, who, declaring(interestOf(who, declared)), at);

describe('a declared interest touches a pilot', () => {
  const shared = alivePilot();
  const authorship = [{ person: 'p-author', percent: 100 }];
  const plan = { ...shared.proposal.plan, authorship };
  const written = { ...shared, proposal: { ...shared.proposal, plan } };
  const { unit } = shared.proposal.proposer;

  test.each([
    ['in its proposer', inPerson(personIn(proposer)), true],
    ['in one who has a share in it', inPerson('p-author'), true],
    ['in somebody else', inPerson(personIn(head)), false],
    ['in the unit that proposed it', inUnit(unit), true],
    ['in another unit', inUnit('tan-lap'), false],
    ['in a firm: for people to read', { about: { kind: 'organisation', name: unit } }, false],
  ] as const)('%s: %s', (_about, declared, touches) =>
    expect(has(declared, now, written)).toBe(touches),
  );

  test('from its first instant up to the one of its withdrawal', () => {
    const [from, to] = [local('2026-02-02 09:00'), local('2026-04-01 17:00')];
    const declared = { ...inPerson(personIn(proposer)), from, to };
    const at = ['2026-02-02 08:59', '2026-02-02 09:00', '2026-04-01 16:59', '2026-04-01 17:00'];
    expect(at.map((time) => has(declared, local(time)))).toEqual([false, true, true, false]);
  });

  test('of another person it does not', () => {
    const others = declaring(interestOf(personIn(head), inPerson(personIn(proposer))));
    expect(hasInterest(alivePilot(), who, others, now)).toBe(false);
    expect(isApart(alivePilot(), who, others, now)).toBe(false);
    expect(isApart(alivePilot(), personIn(proposer), others, now)).toBe(true);
  });

  test('and makes whoever has it one who gains, for judging and for protecting', () => {
    const there = declaring(interestOf(who, inPerson(personIn(proposer))));
    expect(partIn(alivePilot(), who, there, now)).toBe('beneficiary');
    expect(partIn(alivePilot(), who, directory, now)).toBeNull();
  });
});

describe('every command, whoever may give it', () => {
  const open = (row: TableRow) =>
    pilotAt(row.stages.find((stage) => stage !== 'NEW') ?? 'NEW', matterFor(row));
  const doers = (row: TableRow): readonly Role[] => row.by.filter((role) => role !== 'proposer');

  it('is kept from who declared an interest exactly where it is kept from who is named in the proposal', () => {
    const wrong = roleTable.flatMap((row) =>
      doers(row).flatMap((role) => {
        const pilot = open(row);
        const { person } = actorOf(role);
        const named = { ...pilot, proposal: { ...pilot.proposal, interested: [person] } };
        const declared = declaring(interestOf(person, inPerson(pilot.proposal.proposer.person)));
        const said = [
          gate(row, named, actorOf(role)),
          gate(row, pilot, actorOf(role), { directory: declared }),
        ];
        return said[0] === said[1] ? [] : [`${row.command} ${role}: ${said.join()}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('whoever declared an interest in the proposer', () => {
  const against = { choice: 'against', dissent: 'text:d' };

  it('has no vote in a ballot that opens, and is told why', () => {
    const life = interested(inConsultation(), deputy).does(secretary, 'CloseConsultation');
    expect(life.pilot.approval.ballot?.exclusions).toContain(who);
    expect(codeOf(giveOpinion(life).tries(deputy, 'CastVote', against))).toBe('INTERESTED_BARRED');
  });

  it('has none either in a ballot that was open when it was declared, and may step back', () => {
    const life = interested(giveOpinion(inReview()), deputy);
    expect(codeOf(life.tries(deputy, 'CastVote', against))).toBe('INTERESTED_BARRED');
    expect(codeOf(life.tries(deputy, 'Recuse', { ground: 'text:brother' }))).toBeNull();
    expect(life.pilot.proposal.interested).toContain(who);
  });

  it('takes no seat left empty by another', () => {
    const life = giveOpinion(inReview()).does('hoa-lac:deputy-2', 'Recuse', { ground: 'text:b' });
    const naming = { post: 'an-binh:deputy-1', reason: 'text:gap' };
    expect(
      codeOf(interested(life, 'an-binh:deputy-1').tries(superiorHead, 'NameSubstitute', naming)),
    ).toBe('SUBSTITUTE_NOT_FREE');
  });

  it('does not sit on the council', () => {
    const life = interested(formingCouncil(), 'an-binh:expert-3');
    expect(life.tries('an-binh:head', 'FormCouncil', councilOf(life))).toMatchObject({
      code: 'INTERESTED_MEMBER',
      params: { post: 'an-binh:expert-3' },
    });
  });

  it('is not asked for an opinion', () =>
    expect(codeOf(interested(alive(), expert).tries(secretary, 'OpenRound', call))).toBe(
      'INVITEE_INTERESTED',
    ));

  it('does not supervise beside', () => {
    const request = { post: 'tan-lap:supervisor', part: 'text:part', until: '2026-09-01' };
    expect(codeOf(interested(alive(), request.post).tries(head, 'AskCoSupervision', request))).toBe(
      'CO_SUPERVISOR_INTERESTED',
    );
  });

  it('is given no competence', () => {
    const given = {
      ...{ delegation: 'UQ-41', delegate: deputy, acts: ['ResolveObstacle'], maxAmountVnd: null },
      ...{ inForceFrom: '2026-03-02', lastDay: '2026-03-31', instrument: '41/UQ' },
      capacity: 'forHead',
    };
    const life = () =>
      alive().does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' });
    expect(codeOf(interested(life(), deputy).tries(head, 'GiveDelegation', given))).toBe(
      'DELEGATION_SELF_DEALING',
    );
    const resolve = { matter: 'obstacle-1', resolution: 'text:s' };
    const delegated = life().does(head, 'GiveDelegation', given);
    expect(codeOf(interested(delegated, deputy).tries(deputy, 'ResolveObstacle', resolve))).toBe(
      'DELEGATION_SELF_DEALING',
    );
    expect(
      codeOf(
        interested(life().does(head, 'GiveDelegation', given), head).tries(
          deputy,
          'ResolveObstacle',
          resolve,
        ),
      ),
    ).toBe('DELEGATION_SELF_DEALING');
  });

  it('does not vote on the result', () => {
    const concluding = (votedFor: readonly string[]) =>
      codeOf(
        interested(scoredLife(), staff.deputy).tries(
          staff.head,
          'Conclude',
          conclusion('achieved', { meeting: { ...meeting, votedFor } }),
        ),
      );
    expect(concluding([staff.head, staff.deputy, staff.deputy2])).toBe('BARRED_AT_MEETING');
    expect(concluding([staff.head, staff.deputy2])).toBeNull();
  });

  it('counts for no quorum when a change of law is looked at beforehand', () => {
    const peopleFor = (body: string, { pilot }: Life, there = directory): number =>
      quorumsOf({ pilot, law: lawOf(), directory: there, at: now }).find(
        (need) => need.body === body,
      )?.found ?? NaN;
    const lost = (body: string, life: Life): number => {
      const { person } = life.pilot.proposal.proposer;
      const there = declaring(interestOf(who, inPerson(person)));
      return peopleFor(body, life) - peopleFor(body, life, there);
    };
    expect([lost('leadership', inConsultation()), lost('council', formingCouncil())]).toEqual([
      1, 1,
    ]);
  });
});
