/** The proof pack: every dated act that shows good faith, in the order of the ledger, for those who may read it. */
import { eventRules } from '../../domain/book';
import type { PilotEvent } from '../../domain/kernel';
import type { LedgerLine } from '../../domain/proof';
import { mayReadProof, proofLines, protectionStatus, provenTypes } from '../../domain/proof';
import { alive, head, owner, proposer, supervisor, superiorHead } from './support/alive';
import { A, allegation } from './support/apart';
import type { Life } from './support/life';
import { directory, holderOf } from './support/life';
import { approvedPilot, inConsultation, submitted } from './support/routes';

const linesOf = (life: Life): readonly LedgerLine[] =>
  life.events.map((event, i) => ({
    seq: i + 1,
    recordedAt: event.at,
    hash: `hash-${i + 1}`,
    event,
  }));
const sortsOf = (life: Life): readonly string[] =>
  proofLines(linesOf(life)).map(({ sort, event }) => `${sort}: ${event.type}`);
const reads = (life: Life, post: string): boolean =>
  mayReadProof(life.pilot, holderOf(post).person, directory, life.now);
const protection = {
  person: holderOf(proposer).person,
  protectedAs: 'proposer',
  threat: 'text:threat',
  wished: null,
};
const granted = (): Life =>
  alive()
    .does(proposer, 'RequestProtection', protection)
    .does(superiorHead, 'GrantProtection', {
      matter: 'protection-1',
      measures: ['noAdverseMove'],
      reviewOn: '2026-09-01',
      number: '3/QĐ',
      reasons: 'text:r',
    });

describe('the lines of proof', () => {
  it('[M61] are the dated submission, receipt, opinions and decision, each with its place and hash', () => {
    const life = approvedPilot();
    expect(sortsOf(life)).toEqual([
      'submission: Submitted',
      'receipt: Registered',
      'opinion: LegalitySheetSigned',
      'opinion: LegalitySheetSigned',
      'opinion: PartyOpinionGiven',
      'opinion: BallotClosed',
      'decision: ApprovedAsPilot',
    ]);
    const lines = linesOf(life);
    for (const { seq, hash, event } of proofLines(lines))
      expect(lines[seq - 1]).toMatchObject({ hash, event });
  });

  it('[M61] keep reports and warnings, and what a clock noted late, but no reminders', () => {
    const life = alive()
      .does(owner, 'RaiseObstacle', { description: 'text:o', severity: 'high', owner: head })
      .until('2026-06-10 09:00');
    const rung = (kind: string) =>
      life.events.filter(
        ({ type, body }) => type === 'ClockRang' && (body as { kind: string }).kind === kind,
      );
    const proven = proofLines(linesOf(life));
    expect(sortsOf(life)).toContain('warning: ObstacleRaised');
    expect(rung('reminder').length).toBeGreaterThan(0);
    expect(proven.filter(({ event }) => event.type === 'ClockRang')).toHaveLength(
      rung('overdue').length + rung('escalation').length,
    );
  });

  it('stand in the order of the ledger, however they are read', () => {
    const lines = linesOf(approvedPilot());
    expect(proofLines([...lines].reverse())).toEqual(proofLines(lines));
    expect(proofLines([])).toEqual([]);
  });

  it('keep flags and sources of what was told later', () => {
    const event: PilotEvent = { ...submittedEvent(), flags: ['RETROACTIVE'] };
    expect(
      proofLines([{ seq: 4, recordedAt: '2026-03-05T02:00:00.000Z', hash: 'h', event }]),
    ).toEqual([
      { seq: 4, recordedAt: '2026-03-05T02:00:00.000Z', hash: 'h', event, sort: 'submission' },
    ]);
  });

  it.each(provenTypes)('%s is an event of the law', (type) =>
    expect(eventRules.has(type)).toBe(true),
  );
});

function submittedEvent(): PilotEvent {
  const [event] = submitted().events;
  if (event === undefined) throw new Error('Nothing was submitted');
  return event;
}

describe('one’s own protection', () => {
  it('[M61] says measures in force and open cases', () => {
    const asked = alive().does(proposer, 'RequestProtection', protection);
    const { person } = holderOf(proposer);
    expect(protectionStatus(alive().pilot, person)).toEqual({
      person,
      measures: [],
      onHold: false,
      cases: [],
    });
    expect(protectionStatus(asked.pilot, person)).toMatchObject({
      measures: [],
      cases: [{ matter: 'protection-1' }],
    });
    expect(protectionStatus(granted().pilot, person)).toEqual({
      person,
      measures: ['noAdverseMove'],
      onHold: false,
      cases: [{ matter: 'protection-1', state: 'inForce' }],
    });
  });

  it('[M61] says that it is on hold while a case of abuse is open', () => {
    const { person } = holderOf(proposer);
    const life = granted().does(supervisor, 'AllegeAbuse', { ...allegation, person });
    expect(life.pilot.matters[A]).toBeDefined();
    expect(protectionStatus(life.pilot, person)).toMatchObject({ measures: [], onHold: true });
  });
});

describe('who may read the proof', () => {
  it.each([
    [proposer, true],
    [head, true],
    [superiorHead, true],
    [supervisor, true],
    ['hoa-lac:partyCommittee', true],
    ['hoa-lac:legal-1', true],
    ['an-binh:personnel', true],
    ['hoa-lac:clerk', false],
    ['hoa-lac:front', false],
    ['tan-lap:head', false],
    ['government:operator', false],
    [owner, false],
  ])('[M61] %s: %s', (post, allowed) => expect(reads(inConsultation(), post)).toBe(allowed));

  it('whoever is protected here may read it too', () => {
    const life = alive().does(owner, 'RequestProtection', {
      ...protection,
      person: holderOf(owner).person,
      protectedAs: 'implementer',
    });
    expect([reads(alive(), owner), reads(life, owner)]).toEqual([false, true]);
  });

  it('the proposer may, whatever post is held by then', () => {
    const life = inConsultation();
    expect(
      mayReadProof(life.pilot, holderOf(proposer).person, directory, '2030-01-01T00:00:00.000Z'),
    ).toBe(true);
    expect(mayReadProof(life.pilot, 'nobody', directory, life.now)).toBe(false);
  });
});
