/** A record leaves the house when one asks, another grants, a third receives, and the subject knows; a date opens and ends nothing. */
import type { Pilot } from '../../../domain/pilot';
import { changeMatter } from '../../../domain/matters';
import { noticesOf } from '../../../domain/notices';
import {
  alive,
  alivePilot,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
  vacate,
} from '../support/alive';
import { alleged, admitted, upheld } from '../support/apart';
import { concludedLife } from '../support/ending';
import {
  X,
  asked,
  grant,
  granted,
  personnel,
  recipient,
  subject,
  wish,
} from '../support/exporting';
import { changed, gates } from '../support/gates';
import { Life, directory, holderOf, lawOf } from '../support/life';
import { lawSwitched } from '../support/switched';

const no = { matter: X, reasons: 'text:r' };
const back = { matter: X, reason: 'text:r' };
const ownerPerson = holderOf(owner).person;

gates(alive, {
  command: 'RequestExport',
  post: personnel,
  payload: wish(),
  wrongPosts: [supervisor, 'hoa-lac:clerk', recipient],
  wrongStages: ['SUBMITTED', 'DECISION_DRAFT', 'REJECTED', 'WITHDRAWN'],
});
gates(asked, {
  command: 'GrantExport',
  post: personnel,
  payload: grant,
  wrongPosts: [owner, supervisor, recipient],
  wrongStages: ['ARCHIVED'],
  basedOn: 'matter',
  wrongState: 'refused',
});
gates(asked, {
  command: 'RefuseExport',
  post: head,
  payload: no,
  wrongPosts: [owner, supervisor, recipient],
  wrongStages: ['ARCHIVED'],
  basedOn: 'matter',
  wrongState: 'granted',
});
gates(asked, {
  command: 'WithdrawExportRequest',
  post: proposer,
  payload: back,
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  wrongState: 'granted',
});
gates(granted, {
  command: 'RevokeExport',
  post: superiorHead,
  payload: no,
  wrongPosts: [owner, supervisor, recipient],
  wrongStages: ['SUBMITTED', 'REJECTED'],
  basedOn: 'matter',
  wrongState: 'revoked',
});

describe('asking for a record', () => {
  it.each([
    ['personnelNote', 'appointment', null],
    ['personnelNote', 'recruitment', null],
    ['personnelNote', 'merger', 'PURPOSE_DOES_NOT_FIT'],
    ['personnelCycle', 'planning', null],
    ['personnelCycle', 'rotation', null],
    ['personnelCycle', 'election', null],
    ['personnelCycle', 'appointment', 'PURPOSE_DOES_NOT_FIT'],
    ['portableRecord', 'transfer', null],
    ['portableRecord', 'secondment', null],
    ['portableRecord', 'merger', null],
    ['portableRecord', 'election', 'PURPOSE_DOES_NOT_FIT'],
  ])('[M42] [M95] [M100] %s for %s: %s', (sort, purpose, code) =>
    expect(codeOf(alive().tries(proposer, 'RequestExport', wish({ sort, purpose })))).toBe(code),
  );

  it.each([
    [proposer, subject, null],
    [proposer, ownerPerson, 'ONLY_YOUR_OWN_RECORD'],
    [owner, ownerPerson, null],
    [owner, subject, 'ONLY_YOUR_OWN_RECORD'],
    [personnel, ownerPerson, null],
    [head, subject, null],
    [superiorHead, subject, null],
    [personnel, 'p-nobody', 'PERSON_UNKNOWN'],
    [personnel, holderOf('tan-lap:deputy-1').person, 'NOT_IN_PILOT'],
  ])('[M42] by %s about %s: %s', (post, person, code) =>
    expect(codeOf(alive().tries(post, 'RequestExport', wish({ person })))).toBe(code),
  );

  it.each([
    ['nowhere:head', 'NO_SUCH_POST'],
    [proposer, 'SUBJECT_IS_RECIPIENT'],
    [recipient, null],
  ])('[M42] to %s: %s', (post, code) =>
    expect(codeOf(alive().tries(proposer, 'RequestExport', wish({ recipient: post })))).toBe(code),
  );

  it('[M42] to a post that nobody holds is refused', () =>
    expect(codeOf(vacate(alive(), recipient).tries(proposer, 'RequestExport', wish()))).toBe(
      'POST_VACANT',
    ));

  it('[M42] twice for the same is refused while the first waits', () => {
    expect(codeOf(asked().tries(personnel, 'RequestExport', wish()))).toBe('EXPORT_ASKED_ALREADY');
    expect(codeOf(granted().tries(proposer, 'RequestExport', wish()))).toBeNull();
    const elsewhere = wish({ recipient: 'an-binh:partyCommittee' });
    expect(codeOf(asked().tries(proposer, 'RequestExport', elsewhere))).toBeNull();
  });

  it.each(['personnelNote', 'personnelCycle', 'portableRecord'] as const)(
    '[M42] [M95] [M100] %s is offered only where the pack has it switched on',
    (sort) => {
      const purpose = {
        personnelNote: 'appointment',
        personnelCycle: 'planning',
        portableRecord: 'transfer',
      }[sort];
      const ask = (on: boolean) =>
        codeOf(
          new Life(lawSwitched({ [`export.${sort}`]: on }), '2026-03-02 09:00', alivePilot()).tries(
            proposer,
            'RequestExport',
            wish({ sort, purpose }),
          ),
        );
      expect([ask(true), ask(false)]).toEqual([null, 'EXPORT_SWITCHED_OFF']);
    },
  );

  it('takes an archived record out of the archive, so that it is decided on a clock', () => {
    const life = alive({ stage: 'ARCHIVED' }).does(personnel, 'RequestExport', wish());
    expect(life.types).toEqual(['RecordReopened', 'ExportRequested']);
    expect(life.task('decideExport')).toBeDefined();
  });
});

describe('the desk that decides', () => {
  it.each([
    [proposer, subject, recipient, 'personnel', personnel],
    [personnel, subject, recipient, 'head', head],
    [proposer, subject, personnel, 'head', head],
    [head, subject, personnel, 'superiorHead', superiorHead],
  ])('[M42] asked by %s about %s for %s: %s', (post, person, to, desk, held) => {
    const life = alive().does(post, 'RequestExport', wish({ person, recipient: to }));
    expect(bodyOf(life, 'ExportRequested')).toMatchObject({ desk });
    expect(life.task('decideExport')).toMatchObject({ role: desk, post: held, mark: 'X' });
  });

  it('[M68] lies where the cadre is managed', () => {
    const life = alive().does(personnel, 'RecordCadreLevel', {
      person: subject,
      level: 'senior',
      managedBy: 'government',
      number: null,
      basis: 'text:b',
    });
    asked({}, life);
    expect(life.task('decideExport')?.post).toBe('government:head');
    expect(codeOf(life.tries(personnel, 'GrantExport', grant))).toBe('MANAGED_BY_ANOTHER');
    expect(codeOf(life.tries('government:head', 'GrantExport', grant))).toBeNull();
  });
});

describe('granting', () => {
  it('[M42] names a last day, keeps who may open it, and tells subject and recipient', () => {
    const life = granted();
    expect(matter(life, X)).toMatchObject({
      state: 'granted',
      data: { sort: 'personnelNote', person: subject, owner: recipient, until: '2026-12-01' },
    });
    const told = noticesOf(life.pilot, life.events, 1, life.law, directory).filter(
      ({ event }) => event === 'ExportGranted',
    );
    expect(told.map(({ post }) => post).sort()).toEqual([proposer, recipient].sort());
  });

  it.each([
    ['2026-03-01', 'DATE_PASSED'],
    ['2026-03-02', null],
    ['2027-03-02', null],
    ['2027-04-01', 'VALID_TOO_LONG'],
  ])('[M42] until %s: %s', (until, code) =>
    expect(codeOf(asked().tries(personnel, 'GrantExport', { ...grant, until }))).toBe(code),
  );

  it.each([
    ['whoever asked', personnel, { recipient }, personnel, 'EXPORT_ASKED_BY_YOU'],
    ['whoever receives', proposer, { recipient: personnel }, personnel, 'EXPORT_GOES_TO_YOU'],
    ['somebody else', proposer, { recipient }, head, null],
  ])('[M98] by %s', (_who, asker, change, by, code) => {
    const life = alive().does(asker, 'RequestExport', wish(change));
    expect(codeOf(life.tries(by, 'GrantExport', grant))).toBe(code);
    expect(codeOf(life.tries(by, 'RefuseExport', no))).toBe(code === null ? 'WRONG_STATE' : code);
  });

  it('[M98] by the person whom it is about is refused', () => {
    const { proposal, posts } = alivePilot();
    const { person } = holderOf(head);
    const asked = (change: Partial<Pilot>) =>
      alive(change).does(personnel, 'RequestExport', wish({ person }));
    const own = asked({ proposal: { ...proposal, proposer: { ...proposal.proposer, person } } });
    const owner = asked({ posts: { ...posts, owner: head } });
    expect(codeOf(own.tries(head, 'GrantExport', grant))).toBe('PROPOSER_BARRED');
    expect(codeOf(owner.tries(head, 'GrantExport', grant))).toBe('OWN_CASE');
    expect(codeOf(own.tries(superiorHead, 'GrantExport', grant))).toBeNull();
  });

  it.each([
    ['alleged', alleged, 'EXPORT_ON_HOLD'],
    ['admitted', admitted, 'EXPORT_ON_HOLD'],
    ['upheld', upheld, 'EXPORT_ON_HOLD'],
  ])('[M42] a note of priority is held while abuse is %s', (_state, living, code) => {
    const life = living().does(owner, 'RequestExport', wish({ person: ownerPerson }));
    expect(codeOf(life.tries(personnel, 'GrantExport', grant))).toBe(code);
    const cycle = { ...wish({ person: ownerPerson }), sort: 'personnelCycle', purpose: 'planning' };
    life.does(owner, 'RequestExport', cycle);
    expect(
      codeOf(life.tries(personnel, 'GrantExport', { ...grant, matter: 'export-2' })),
    ).toBeNull();
  });
});

describe('the end of an export', () => {
  it('is a refusal, a withdrawal by whoever asked, or a revocation; each once', () => {
    expect(stateOf(asked().does(personnel, 'RefuseExport', no), X)).toBe('refused');
    expect(stateOf(asked().does(proposer, 'WithdrawExportRequest', back), X)).toBe('withdrawn');
    expect(codeOf(asked().tries(owner, 'WithdrawExportRequest', back))).toBe('NOT_YOUR_REQUEST');
    const life = granted().does(head, 'RevokeExport', no);
    expect(stateOf(life, X)).toBe('revoked');
    expect(codeOf(life.tries(head, 'RevokeExport', no))).toBe('WRONG_STATE');
  });

  it('is never of one’s own export', () => {
    const life = changed(granted(), (pilot) =>
      changeMatter(pilot, X, null, { person: holderOf(head).person }),
    );
    expect(codeOf(life.tries(head, 'RevokeExport', no))).toBe('OWN_CASE');
  });

  it('keeps whom it was about, so that they can still read who opened it', () => {
    for (const life of [
      asked().does(personnel, 'RefuseExport', no),
      granted().does(head, 'RevokeExport', no),
    ])
      expect(matter(life, X)?.data).toMatchObject({ person: subject, owner: recipient });
  });
});

describe('its clock', () => {
  it('reminds, marks overdue and escalates, and grants nothing', () => {
    const life = asked();
    expect(dateOf(life, 'decideExport')).toBe('2026-03-09');
    life.until('2026-06-01 09:00');
    expect(life.rungsOf('decideExport')).toEqual(
      expect.arrayContaining(['due', 'overdue', 'escalation-1']),
    );
    expect(stateOf(life, X)).toBe('requested');
    expect(decidedByClock(life).filter((type) => type.startsWith('Export'))).toEqual([]);
  });

  it('is over with the decision; a granted export keeps nobody from the archive', () => {
    expect(granted().task('decideExport')).toBeUndefined();
    expect(matter(granted({}, concludedLife('achieved')), X)?.closedAt).not.toBeNull();
  });

  it.each([
    'export.decide',
    'export.validity',
    'export.personnelNote',
    'export.personnelCycle',
    'export.portableRecord',
  ])('%s is our own proposal and says so', (key) =>
    expect(lawOf().pack.rules[key]).toMatchObject({ mark: 'X' }),
  );
});
