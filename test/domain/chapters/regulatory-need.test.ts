/** The regulatory backlog: what pilots show to be wrong in the rules is drafted and issued, or dropped with reasons. */
import type { Pilot } from '../../../domain/pilot';
import { backlogCounts, regulatoryBacklog } from '../../../domain/regulatory-backlog';
import {
  alive,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
  told,
} from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';
import { submitted } from '../support/routes';

const N = 'regulatoryNeed-1';
const legal = 'hoa-lac:legal-1';
const need = (change: object = {}) => ({
  change: 'amend',
  instrument: '31/2024/QH15',
  bottleneck: null,
  need: 'text:article-12-blocks',
  ...change,
});
const raised = (life: Life = alive()): Life => life.does(proposer, 'RaiseRegulatoryNeed', need());
const draft = { matter: N, draft: 'text:draft' };
const issued = { matter: N, number: '45/2026/NĐ-CP', issuedOn: '2026-03-02' };
const drop = { matter: N, reasons: 'text:another-way-was-found' };
const drafted = (): Life => raised().does(legal, 'DraftRegulatoryChange', draft);

gates(alive, {
  command: 'RaiseRegulatoryNeed',
  post: proposer,
  payload: need(),
  wrongPosts: ['hoa-lac:clerk', 'hoa-lac:front'],
  wrongStages: ['ARCHIVED'],
});
gates(raised, {
  command: 'DraftRegulatoryChange',
  post: legal,
  payload: draft,
  wrongPosts: [proposer, owner, head],
  wrongStages: ['ARCHIVED'],
  wrongState: 'issued',
});
gates(drafted, {
  command: 'IssueRegulatoryChange',
  post: legal,
  payload: issued,
  wrongPosts: [proposer, owner, superiorHead],
  wrongStages: ['ARCHIVED'],
  wrongState: 'dropped',
});
gates(raised, {
  command: 'DropRegulatoryNeed',
  post: head,
  payload: drop,
  wrongPosts: [proposer, owner, legal],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'issued',
});

describe('raising a need', () => {
  it.each([
    [need({ instrument: null }), 'NEED_NAMES_NO_RULE'],
    [need({ change: 'repeal', instrument: null }), 'NEED_NAMES_NO_RULE'],
    [need({ change: 'supplement', instrument: null }), 'NEED_NAMES_NO_RULE'],
    [need({ change: 'new', instrument: null }), null],
    [need({ bottleneck: 'DATDAI-01' }), 'BOTTLENECK_NOT_LINKED'],
    [need(), null],
  ])('%j: %s', (payload, code) =>
    expect(codeOf(alive().tries(owner, 'RaiseRegulatoryNeed', payload))).toBe(code),
  );

  it('[M78] is possible from the submission on, and ties to the bottleneck of the pilot', () => {
    const life = submitted().does(proposer, 'LinkBottleneck', {
      code: 'DATDAI-01',
      field: 'land',
      gap: 'unsuitable',
      instruments: ['31/2024/QH15'],
      description: 'text:d',
    });
    life.does(proposer, 'RaiseRegulatoryNeed', need({ bottleneck: 'DATDAI-01' }));
    expect(regulatoryBacklog([life.pilot])).toMatchObject([
      { state: 'raised', instrument: '31/2024/QH15', bottleneck: 'DATDAI-01', source: 'need' },
    ]);
  });

  it('the same change of the same rule is one need until it is settled', () => {
    const life = raised();
    expect(codeOf(life.tries(head, 'RaiseRegulatoryNeed', need()))).toBe('NEED_RAISED_ALREADY');
    expect(life.tries(head, 'RaiseRegulatoryNeed', need({ change: 'repeal' }))).toBeNull();
    life.does(head, 'DropRegulatoryNeed', drop);
    expect(life.tries(head, 'RaiseRegulatoryNeed', need())).toBeNull();
  });
});

describe('the way of a need', () => {
  it('[M78] raised, drafted, issued: each step is somebody’s task', () => {
    const life = raised();
    expect(life.task('draftRegulatoryChange')).toMatchObject({
      rule: 'regulatoryNeed.draft',
      commands: ['DraftRegulatoryChange', 'DropRegulatoryNeed'],
    });
    expect(dateOf(life, 'draftRegulatoryChange')).toBe('2026-06-02');
    life.does(legal, 'DraftRegulatoryChange', draft);
    expect(dateOf(life, 'issueRegulatoryChange')).toBe('2026-09-03');
    expect(life.task('draftRegulatoryChange')).toBeUndefined();
    life.does(legal, 'IssueRegulatoryChange', issued);
    expect(life.task('issueRegulatoryChange')).toBeUndefined();
    expect(matter(life, N)).toMatchObject({
      state: 'issued',
      data: { issued: { number: '45/2026/NĐ-CP', issuedOn: '2026-03-02' } },
    });
  });

  it('[M78] dropped keeps its reasons', () => {
    const life = drafted().does(superiorHead, 'DropRegulatoryNeed', drop);
    expect(matter(life, N)).toMatchObject({ state: 'dropped', data: { reasons: drop.reasons } });
  });

  it.each([
    [drafted, { ...issued, issuedOn: '2026-03-03' }, 'INSTRUMENT_NOT_ISSUED_YET'],
    [drafted, { ...issued, number: null }, 'INSTRUMENT_NUMBER_MISSING'],
    [raised, issued, 'DRAFT_MISSING'],
  ] as const)('is not issued when %#', (life, payload, code) =>
    expect(codeOf(life().tries(legal, 'IssueRegulatoryChange', payload))).toBe(code),
  );

  it('told from sources what is missing is flagged', () => {
    const life = raised(told()).does(legal, 'IssueRegulatoryChange', { ...issued, number: null });
    expect(lastOf(life, 'RegulatoryChangeIssued')?.flags).toEqual([
      'DRAFT_NOT_FOUND',
      'NUMBER_NOT_FOUND',
    ]);
  });

  it('waits for people: a clock drops nothing', () => {
    const life = raised().until('2026-12-01 09:00');
    expect(life.rungsOf('draftRegulatoryChange')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(stateOf(life, N)).toBe('raised');
    expect(decidedByClock(life)).not.toContain('RegulatoryNeedDropped');
  });
});

describe('the backlog over all pilots', () => {
  const named = (id: string, life: Life): Pilot => ({ ...life.pilot, id });

  it('[M78] lists what every pilot raised and what became of it, the oldest first', () => {
    const later = alive({}, '2026-03-03 09:00');
    const pilots = [
      named('p-2', raised(later)),
      named('p-1', drafted().does(legal, 'IssueRegulatoryChange', issued)),
      named('p-3', raised(alive({}, '2026-03-04 09:00')).does(head, 'DropRegulatoryNeed', drop)),
      named(
        'p-4',
        alive({}, '2026-03-05 09:00').does(owner, 'ProposeCodification', {
          subject: 'text:s',
          part: null,
        }),
      ),
    ];
    const items = regulatoryBacklog(pilots);
    expect(items.map(({ pilot, state, source }) => [pilot, state, source])).toEqual([
      ['p-1', 'issued', 'need'],
      ['p-2', 'raised', 'need'],
      ['p-3', 'dropped', 'need'],
      ['p-4', 'raised', 'codification'],
    ]);
    expect(items[0]?.issuedAs).toBe('45/2026/NĐ-CP');
    expect(items[2]?.reasons).toBe(drop.reasons);
    expect(backlogCounts(items)).toEqual({ raised: 2, drafted: 0, issued: 1, dropped: 1 });
  });
});
