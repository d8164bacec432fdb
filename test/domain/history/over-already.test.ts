/** test: files that tell more of a pilot whose term or order is over already: told to their end, never refused by the law. */
import { fileOf, ownCommands, tell } from './told';

const approved = { kind: 'approved_pilot', date: '2018-03-01', newEnd: '2021-06-30' } as const;
const started = { kind: 'started', date: '2018-04-02' } as const;

it('what is repeated elsewhere has run, also where its term was over before anybody told of a start', () => {
  const told = tell(fileOf([approved, { kind: 'replicated', date: '2022-05-02' }]));
  expect([told.stopped, told.misshapen]).toEqual([null, []]);
  expect(ownCommands(told, 1)).toBe('~Prepare ~Start ~ProposeReplication SiteAgrees');
  expect(told.pilot).toMatchObject({
    ...{ stage: 'LAPSED', running: { startedOn: '2022-05-02' } },
    matters: { 'replication-1': { state: 'replicated' } },
  });
});

it('of one that runs, nothing more is filled in for it', () => {
  const told = tell(fileOf([approved, started, { kind: 'replicated', date: '2019-05-02' }]));
  expect(ownCommands(told, 2)).toBe('~ProposeReplication SiteAgrees');
});

it.each([{ subject: 'Alpha' }, { partial: true }])(
  'the end of a part, %j, while the whole winds down is a late fact; the whole still ends',
  (part) => {
    const told = tell(
      fileOf([
        ...[approved, started, { kind: 'terminated', date: '2019-03-01' } as const],
        { kind: 'ended', date: '2019-03-02', ...part },
        { kind: 'ended', date: '2019-06-03' },
      ]),
    );
    expect([told.stopped, told.misshapen]).toEqual([null, []]);
    expect([2, 3, 4].map((index) => ownCommands(told, index))).toEqual([
      ...['Terminate', 'RecordFact', 'ConfirmEnd'],
    ]);
    expect(told.pilot.running.endedOn).toBe('2019-06-03');
  },
);
