/** Roles and the posts that carry them: in the unit, above it when it has none, and nobody's where it must be nobody else's. */
import type { Matter } from '../../domain/pilot';
import type { Role } from '../../domain/roles';
import {
  barredBy,
  carries,
  heldHeads,
  isVacant,
  postsOfRole,
  postsUpward,
  roles,
} from '../../domain/roles';
import {
  alivePilot,
  head,
  otherSupervisor,
  owner,
  proposer,
  supervisor,
  superiorHead,
  vacantDirectory,
} from './support/alive';
import { directory, holderOf, local } from './support/life';

const pilot = alivePilot();
const now = local('2026-03-02 09:00');
const ids = (role: Role, matter?: Matter) =>
  postsOfRole(role, pilot, directory, now, matter).map((post) => post.id);
const withData = (data: object): Matter => ({
  id: 'm-1',
  kind: 'm',
  state: 's',
  openedAt: now,
  closedAt: null,
  version: 1,
  data,
});
const does = (role: Role, post: string, at = directory, of = pilot, matter?: Matter) =>
  carries(role, holderOf(post), of, at, now, matter);

describe('posts of a role', () => {
  it.each([
    ['proposer', [proposer]],
    ['owner', [owner]],
    ['supervisor', [supervisor]],
    ['otherSupervisor', ['an-binh:supervisor-1', 'an-binh:supervisor-2']],
    ['head', [head]],
    ['superiorHead', [superiorHead]],
    ['legal', ['hoa-lac:legal-1', 'hoa-lac:legal-2']],
    ['finance', ['an-binh:finance']],
    ['personnel', ['an-binh:personnel']],
    ['monitor', ['government:monitor']],
    ['front', ['hoa-lac:front']],
    ['electedBody', ['hoa-lac:electedBody']],
    ['packAdmin', ['government:packAdmin-1', 'government:packAdmin-2']],
    ['councilMember', []],
    ['panelMember', []],
    ['siteHead', []],
    ['managingHead', []],
    ['consulted', []],
    ['system', []],
    ['anyCadre', []],
  ] as const)('%s: %j', (role, posts) => expect(ids(role)).toEqual(posts));

  it('a matter says who its own owner, site, unit and checked post are', () => {
    expect(ids('owner', withData({ owner: 'hoa-lac:deputy-1' }))).toEqual(['hoa-lac:deputy-1']);
    expect(ids('siteHead', withData({ siteUnit: 'tan-lap' }))).toEqual(['tan-lap:head']);
    expect(ids('consulted', withData({ unit: 'an-binh.justice' }))).toEqual([
      'an-binh.justice:head',
    ]);
    expect(ids('otherSupervisor', withData({ checkedPost: otherSupervisor }))).toEqual([
      'an-binh:supervisor-2',
    ]);
    expect(ids('respondent', withData({ post: 'hoa-lac:cadre-2' }))).toEqual(['hoa-lac:cadre-2']);
    expect(ids('coSupervisor', withData({ post: 'tan-lap:supervisor' }))).toEqual([
      'tan-lap:supervisor',
    ]);
  });

  it('before an owner is named the proposer’s post has the charge; a supervisor is the unit’s', () => {
    const unnamed = { ...pilot, posts: { owner: null, supervisor: null } };
    expect(postsOfRole('owner', unnamed, directory, now).map((post) => post.id)).toEqual([
      proposer,
    ]);
    expect(postsOfRole('supervisor', unnamed, directory, now).map((post) => post.id)).toEqual([
      supervisor,
    ]);
  });

  it('council and panel are the posts that were seated', () => {
    const seated = { ...pilot, outcome: { ...pilot.outcome, panel: [supervisor, 'hoa-lac:gone'] } };
    expect(postsOfRole('panelMember', seated, directory, now).map((post) => post.id)).toEqual([
      supervisor,
    ]);
  });

  it('above the top there is nobody: the top’s head answers for itself', () => {
    expect(
      postsOfRole('superiorHead', { ...pilot, unit: 'assembly' }, directory, now).map(
        (post) => post.id,
      ),
    ).toEqual(['assembly:head']);
    expect(postsUpward(directory, 'nowhere', 'head', now)).toEqual([]);
    expect(
      postsUpward(directory, 'hoa-lac', 'supervisor', now, [supervisor]).map((post) => post.unit),
    ).toEqual(['an-binh', 'an-binh']);
  });
});

describe('who carries a role', () => {
  it.each([
    ['head', head, true],
    ['head', superiorHead, false],
    ['head', 'tan-lap:head', false],
    ['superiorHead', superiorHead, true],
    ['clerk', head, false],
    ['supervisor', head, false],
    ['owner', owner, true],
    ['owner', proposer, false],
    ['anyCadre', 'tan-lap:cadre-1', true],
    ['system', 'system:import', true],
    ['system', head, false],
    ['anyCadre', 'system:import', false],
  ] as const)('%s by %s: %s', (role, post, carried) => expect(does(role, post)).toBe(carried));

  it('the proposer is a person, whatever post is held now', () => {
    const moved = { person: holderOf(proposer).person, post: null };
    expect(carries('proposer', moved, pilot, directory, now)).toBe(true);
    expect(carries('owner', moved, pilot, directory, now)).toBe(false);
  });

  it('so is a respondent', () => {
    const matter = withData({ person: holderOf(owner).person });
    expect(does('respondent', owner, directory, pilot, matter)).toBe(true);
    expect(does('respondent', proposer, directory, pilot, matter)).toBe(false);
  });

  it('nobody acts in a post that they do not hold', () => {
    expect(
      carries('head', { person: holderOf(owner).person, post: head }, pilot, directory, now),
    ).toBe(false);
    expect(does('head', head, vacantDirectory(head))).toBe(false);
  });
});

describe('a vacant post', () => {
  it.each(['supervisor', 'clerk', 'secretary'] as const)(
    '%s: its work falls to the head the same day',
    (role) => {
      const vacant = vacantDirectory(`hoa-lac:${role}`);
      expect(does(role, head, vacant)).toBe(true);
      expect(does(role, owner, vacant)).toBe(false);
    },
  );

  it('[M52] the head’s falls to the nearest head above', () => {
    expect(does('head', superiorHead, vacantDirectory(head))).toBe(true);
    expect(does('head', 'government:head', vacantDirectory(head))).toBe(false);
    expect(does('head', 'government:head', vacantDirectory(head, superiorHead))).toBe(true);
    expect(does('superiorHead', 'government:head', vacantDirectory(superiorHead))).toBe(true);
    expect(does('clerk', superiorHead, vacantDirectory('hoa-lac:clerk', head))).toBe(true);
  });

  it.each([
    'legal',
    'partyCommittee',
    'deputy',
    'owner',
    'personnel',
    'monitor',
    'auditor',
    'packAdmin',
    'expert',
  ] as const)('%s: an opinion, a check, a vote falls to nobody', (role) => {
    const everybodyElse = directory.data.posts
      .map((post) => post.id)
      .filter((id) => !id.endsWith(':head'));
    expect(does(role, head, vacantDirectory(...everybodyElse))).toBe(false);
  });

  it('heads are looked for upward until one is held', () => {
    expect(heldHeads(directory, 'hoa-lac', now).map((post) => post.id)).toEqual([head]);
    expect(heldHeads(vacantDirectory(head), 'hoa-lac', now).map((post) => post.id)).toEqual([
      superiorHead,
    ]);
    const noHeads = vacantDirectory(
      ...directory.data.posts.filter((post) => post.kind === 'head').map((post) => post.id),
    );
    expect(heldHeads(noHeads, 'hoa-lac', now)).toEqual([]);
    expect(isVacant([], directory, now)).toBe(true);
  });
});

describe('separation', () => {
  const interested = {
    ...pilot,
    proposal: { ...pilot.proposal, interested: [holderOf('hoa-lac:deputy-1').person] },
  };

  it('bars persons, not posts', () => {
    expect(barredBy(['proposer'], holderOf(proposer), interested, directory, now)).toBe('proposer');
    expect(
      barredBy(['proposer'], { ...holderOf(proposer), post: head }, interested, directory, now),
    ).toBe('proposer');
    expect(barredBy(['interested'], holderOf('hoa-lac:deputy-1'), interested, directory, now)).toBe(
      'interested',
    );
    expect(
      barredBy(['proposer', 'interested'], holderOf(head), interested, directory, now),
    ).toBeNull();
    expect(barredBy([], holderOf(proposer), interested, directory, now)).toBeNull();
  });

  it('each role is named once', () => expect(new Set(roles).size).toBe(roles.length));
});
