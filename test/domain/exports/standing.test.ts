/** test: what a pilot came to and who did what in it, as an export draws it from its state and its entries. */
import type { About, ExportLine } from '../../../domain/exports/line';
import * as merits from '../../../domain/exports/merits';
import * as standing from '../../../domain/exports/standing';
import type { Pilot } from '../../../domain/pilot';
import type { LedgerLine } from '../../../domain/proof';
import { about, at, blank, directory, entry, matter, person, post, shown } from './about';

describe('what a pilot came to, and who did what in it', () => {
  const decision = {
    ...{
      kind: 'pilot' as const,
      number: '9/QĐ',
      decidedAt: at,
      inForceFrom: '2026-02-01',
      by: 'x',
    },
    ...{ conditions: [], grantedLess: false, checkpointEveryMonths: 3, reportEveryMonths: 3 },
    interimReviewEveryMonths: null,
  };
  const running = (change: Partial<Pilot['running']>): Partial<Pilot> => ({
    ...{ posts: { owner: post, supervisor: null } },
    running: { ...blank.running, ...change },
  });
  const outcome = (change: Partial<Pilot['outcome']>): Partial<Pilot> => ({
    outcome: { ...blank.outcome, ...change },
  });
  const approvals = [
    entry(1, 'ApprovedInFull'),
    entry(2, 'ApprovedAsPilot'),
    entry(3, 'NextTermStarted'),
  ];
  const began = [
    entry(2, 'ApprovedAsPilot'),
    entry(4, 'PilotStarted'),
    entry(6, 'ExtensionGranted'),
  ];
  type Row = readonly [
    draw: (about: About) => readonly ExportLine[],
    change: Partial<Pilot>,
    entries: readonly LedgerLine[],
    expected: readonly unknown[],
  ];
  const leading = { post: 'hoa-lac:head', position: 'leading' };
  it.each<Row>([
    [
      ...([merits.decisionLines, running({ decision }), approvals] as const),
      [['decision', { kind: 'pilot', number: '9/QĐ', from: '2026-02-01' }, 3]],
    ],
    [merits.decisionLines, running({}), approvals, []],
    [
      merits.outcomeLines,
      outcome({ value: 'partly', damage: true, concludedAt: at }),
      [entry(2, 'OutcomeConcluded')],
      [['outcome', { value: 'partly', damage: true }, 2]],
    ],
    [merits.outcomeLines, outcome({ value: 'partly' }), [entry(2, 'OutcomeConcluded')], []],
    [merits.outcomeLines, outcome({ concludedAt: at }), [entry(2, 'OutcomeConcluded')], []],
    [
      ...([
        standing.termLines,
        running({ term: { kind: 'date', end: '2027-01-31' } }),
        began,
      ] as const),
      [['term', { end: '2027-01-31', open: false }, 6]],
    ],
    [
      ...([
        standing.termLines,
        running({ term: { kind: 'open', reviewOn: '2027-03-02' } }),
        began,
      ] as const),
      [['term', { end: '2027-03-02', open: true }, 6]],
    ],
    [standing.termLines, running({}), began, []],
    [
      standing.termLines,
      {
        ...running({ term: { kind: 'date', end: '2027-01-31' } }),
        posts: { owner: 'hoa-lac:head', supervisor: null },
      },
      ...([began, []] as const),
    ],
    [
      ...([standing.partLines, running({}), [entry(2, 'ActingNamed')]] as const),
      [['part', { part: 'owner', post }, 2]],
    ],
    [
      standing.partLines,
      {
        proposal: { ...blank.proposal, proposer: { person, post: 'old:post', unit: 'x' } },
        posts: { owner: null, supervisor: post },
      },
      [entry(1, 'Submitted'), entry(2, 'DossierAccepted')],
      [
        ['part', { part: 'proposer', post: 'old:post' }, 1],
        ['part', { part: 'supervisor', post }, 2],
      ],
    ],
    [
      ...([standing.positionLines, running({}), [entry(2, 'ActingNamed')]] as const),
      [['position', { post, position: 'staff', replacedBy: 'headPersonnelOrSuperior' }, 2]],
    ],
    [
      standing.positionLines,
      { posts: { owner: leading.post, supervisor: null } },
      [entry(2, 'ActingNamed')],
      [],
    ],
    [
      ...([
        standing.unitLines,
        { proposal: { ...blank.proposal, proposer: { person, post, unit: 'tan-lap' } } },
      ] as const),
      ...([
        [entry(1, 'Submitted')],
        [['unit', { unit: 'tan-lap', unitNow: 'tan-lap' }, 1]],
      ] as const),
    ],
    [
      ...([standing.unitLines, {}, [entry(1, 'Submitted')]] as const),
      [['unit', { unit: 'hoa-lac', unitNow: 'hoa-lac' }, 1]],
    ],
  ])('%#', (draw, change, entries, expected) =>
    expect(shown(draw(about([], entries, change)))).toEqual(expected),
  );

  it('who leads is replaced from above only where the law says so', () => {
    const posts = { owner: 'hoa-lac:head', supervisor: null };
    const leader = directory.holders('hoa-lac:head', at)[0]?.person ?? '';
    const of = (value: boolean) => {
      const told = about([], [entry(2, 'ActingNamed')], { posts });
      const rule = { value, unit: 'flag', instrument: 'I', article: '1', mark: 'X' } as const;
      const rules = { ...told.law.pack.rules, 'handover.leadersFromAbove': rule };
      const law = { ...told.law, pack: { ...told.law.pack, rules } };
      return standing.positionLines({ ...told, law, person: leader })[0]?.values;
    };
    expect(of(true)).toEqual({ ...leading, replacedBy: 'personnelOrSuperior' });
    expect(of(false)).toEqual({ ...leading, replacedBy: 'headPersonnelOrSuperior' });
  });

  it('charges are told as they came and went, of the post that the person held that day', () => {
    const taking = { charge: 'owner', post };
    const lines = [
      entry(4, 'HandoverAnnounced', { charge: 'owner', from: post }),
      entry(1, 'DossierAccepted', taking),
      entry(2, 'ActingNamed', { charge: 'supervisor', post }),
      entry(3, 'DossierAccepted', { charge: 'owner', post: 'hoa-lac:head' }),
      entry(5, 'HandoverAnnounced', { charge: 'owner', from: 'hoa-lac:head' }),
      entry(6, 'DossierAccepted', {}),
      entry(7, 'Submitted', taking),
    ];
    expect(shown(standing.chargeLines(about([], lines)))).toEqual([
      ['charge', { charge: 'owner', post, from: at }, 1],
      ['charge', { charge: 'supervisor', post, from: at }, 2],
      ['released', { charge: 'owner', post, from: at }, 4],
    ]);
  });

  it.each<[string, object, string | null, readonly unknown[]]>([
    ['awarded', { person, form: 'medal' }, 'Awarded', [['award', { form: 'medal' }, 2]]],
    ['nominated', { person, form: 'medal' }, 'Awarded', []],
    ['awarded', { person: null, form: 'medal' }, 'Awarded', []],
    ['awarded', { person, form: 'medal' }, 'Nominated', []],
  ])('a commendation that is %s, %j, shown by %s: %j', (state, data, type, expected) =>
    expect(
      shown(
        merits.awardLines(
          about(
            [matter('c-1', 'commendation', state, data)],
            [entry(2, type ?? '', { matter: 'c-1' })],
          ),
        ),
      ),
    ).toEqual(expected),
  );

  it('a level is what was recorded last of that person', () => {
    const sheet = (id: string, level: string, of = person) =>
      matter(id, 'cadreLevel', 'recorded', { person: of, level, managedBy: 'an-binh' });
    const lines = ['l-1', 'l-2', 'l-3'].map((id, i) =>
      entry(i + 1, 'CadreLevelRecorded', { matter: id }),
    );
    const told = about(
      [sheet('l-1', 'grassroots'), sheet('l-2', 'middle'), sheet('l-3', 'senior', 'x')],
      lines,
    );
    expect(shown(standing.levelLines(told))).toEqual([
      ['level', { level: 'middle', managedBy: 'an-binh', managedNow: 'an-binh' }, 2],
    ]);
    expect(standing.levelLines(about([], lines))).toEqual([]);
  });
});
