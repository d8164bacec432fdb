/** test: the child of a replication: what is minted of its parent, under which id, and when it is recorded as open. */
import {
  alive,
  alivePilot,
  bodyOf,
  codeOf,
  head,
  lastOf,
  stateOf,
  superiorHead,
  supervisor,
  told,
} from '../support/alive';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { shared } from '../support/tables';

const R = 'replication-1';
const site = 'tan-lap:head';
const carrier = 'tan-lap:cadre-1';
const outbox = 'system:outbox';
const child = 'p-test.r1';
const openedAt = '2026-03-02T02:00:00.000Z';
const wish = { siteUnit: 'tan-lap', site: null, reasons: 'text:reasons' };
const words = { siteUnit: null, site: 'text:Hanoi', reasons: 'text:reasons' };
const yes = (change: object = {}) => ({
  ...{ matter: R, carrier, interestsDeclared: true, interested: [], note: null, ...change },
});
const no = { matter: R, reasons: 'text:no' };
const proposed = shared(() => alive().does(supervisor, 'ProposeReplication', wish));
const outside = shared(() => alive().does(supervisor, 'ProposeReplication', words));
const agreed = shared(() => proposed().does(site, 'SiteAgrees', yes({ interested: ['p-1'] })));
const declined = () => proposed().does(site, 'SiteDeclines', no);
const opened = () => agreed().does(outbox, 'RecordReplicationOpened', { child });

describe('what is minted', () => {
  it('the whole first command of the child, and nothing of the approval', () => {
    const { title, plan } = alivePilot().proposal;
    expect(bodyOf(agreed(), 'ReplicationAgreed')).toEqual({
      ...{ matter: R, child, note: null },
      minted: {
        ...{ pilot: child, command: 'p-test.r1.submit' },
        submission: {
          ...{ title, addressee: 'tan-lap', interestsDeclared: true, interested: ['p-1'] },
          ...{ withinDuties: true, parent: 'p-test', predecessor: null },
          minted: { person: holderOf(carrier).person, post: carrier },
          plan: {
            ...{ ...plan, sites: [] },
            indicators: [
              {
                ...{ id: 'onTime', name: 'text:onTime', unit: '%', baseline: null, target: 90 },
                better: 'higher',
              },
            ],
          },
        },
      },
    });
  });

  it.each([
    ['the head of the unit', proposed, site, 'tan-lap', []],
    ['our head, for a site in words', outside, head, 'hoa-lac', ['text:Hanoi']],
  ])('without a carrier %s proposes', (_who, life, post, addressee, sites) =>
    expect(
      bodyOf(life().does(post, 'SiteAgrees', yes({ carrier: null })), 'ReplicationAgreed'),
    ).toMatchObject({
      minted: {
        submission: { addressee, plan: { sites }, minted: { ...holderOf(post) } },
      },
    }),
  );

  it.each([
    ['a unit', proposed, site, undefined],
    ['a site in words', outside, head, ['SITE_OUTSIDE_DIRECTORY']],
  ])('for %s the flags are %#', (_what, life, post, flags) =>
    expect(
      lastOf(life().does(post, 'SiteAgrees', yes({ carrier: null })), 'ReplicationAgreed')?.flags,
    ).toEqual(flags),
  );

  it('a site that declined takes no number', () => {
    const life = declined().does(head, 'ProposeReplication', wish);
    life.does(site, 'SiteAgrees', yes({ matter: 'replication-2' }));
    expect(bodyOf(life, 'ReplicationAgreed')).toMatchObject({ child });
  });
});

describe('the child opens', () => {
  const two = (): Life =>
    agreed()
      .does(head, 'ProposeReplication', { ...wish, siteUnit: 'an-binh' })
      .does(superiorHead, 'SiteAgrees', yes({ matter: 'replication-2', carrier: null }));

  it('each is recorded in its own matter, in whatever order', () => {
    const life = two().does(outbox, 'RecordReplicationOpened', { child: 'p-test.r2' });
    expect([stateOf(life, R), stateOf(life, 'replication-2')]).toEqual([
      ...['siteAgreed', 'replicated'],
    ]);
    expect(bodyOf(life, 'ReplicationOpened')).toEqual({
      ...{ matter: 'replication-2', child: 'p-test.r2' },
    });
    expect(life.pilot.links.children).toEqual(['p-test.r1', 'p-test.r2']);
  });

  it.each([
    ['a second time', opened, child],
    ['of nobody', agreed, 'p-test.r3'],
    ['before anybody agreed', proposed, child],
  ])('%s it is refused', (_when, life, id) =>
    expect(life().tries(outbox, 'RecordReplicationOpened', { child: id })).toEqual({
      ...{ refused: true, code: 'NOT_A_CHILD', params: { child: id } },
    }),
  );

  it('also from the archive, without taking the record out of it', () => {
    const life = changed(agreed(), (pilot) => ({ ...pilot, stage: 'ARCHIVED' }));
    life.does(outbox, 'RecordReplicationOpened', { child });
    expect([life.pilot.stage, stateOf(life, R)]).toEqual(['ARCHIVED', 'replicated']);
  });

  it('told from sources it is open at once, and nobody waits for it', () => {
    const life = told().does(supervisor, 'ProposeReplication', wish);
    life.does(site, 'SiteAgrees', yes());
    expect(life.pilot.matters[R]).toMatchObject({
      ...{ state: 'replicated', closedAt: openedAt },
      data: { child, since: openedAt },
    });
    expect(codeOf(life.tries(outbox, 'RecordReplicationOpened', { child }))).toBe('NOT_A_CHILD');
  });
});
