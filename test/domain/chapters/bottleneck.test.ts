/** The register of bottlenecks: several pilots share one, each gap is shown by what it cites. */
import {
  bottleneckRegister,
  gapsByInstrument,
  pilotsCiting,
} from '../../../domain/bottleneck-register';
import type { Pilot } from '../../../domain/pilot';
import { citationsNeeded, linksOf } from '../../../domain/state/bottleneck';
import {
  alive,
  bodyOf,
  codeOf,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  supervisor,
} from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';
import { planOf, submitted } from '../support/routes';

const B = 'bottleneck-1';
const secretary = 'hoa-lac:secretary';
const entry = (change: object = {}) => ({
  code: 'DATDAI-01',
  field: 'land',
  gap: 'contradictory',
  instruments: ['31/2024/QH15', '61/2020/QH14'],
  description: 'text:what-blocks',
  ...change,
});
const linked = (life: Life = alive(), change: object = {}): Life =>
  life.does(proposer, 'LinkBottleneck', entry(change));
const named = (id: string, life: Life): Pilot => ({ ...life.pilot, id });

gates(alive, {
  command: 'LinkBottleneck',
  post: proposer,
  payload: entry(),
  wrongPosts: [owner, 'hoa-lac:clerk', 'hoa-lac:front'],
  wrongStages: ['ARCHIVED'],
});
gates(linked, {
  command: 'UnlinkBottleneck',
  post: secretary,
  payload: { matter: B, reason: 'text:r' },
  wrongPosts: [proposer, owner, supervisor],
  wrongStages: ['ARCHIVED'],
  wrongState: 'unlinked',
});
gates(linked, {
  command: 'ReportBottleneckOpened',
  post: head,
  payload: { matter: B, number: '12/2026/NĐ-CP', explanation: 'text:how' },
  wrongPosts: [proposer, owner, secretary],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'opened',
});

describe('linking', () => {
  it('[M3] ties a proposal to a bottleneck of the register, from its submission on', () => {
    const life = linked(submitted());
    expect(linksOf(life.pilot).map(({ data }) => data)).toEqual([
      {
        code: 'DATDAI-01',
        field: 'land',
        gap: 'contradictory',
        instruments: ['31/2024/QH15', '61/2020/QH14'],
      },
    ]);
    expect(bodyOf(life, 'BottleneckLinked')).toMatchObject({
      matter: B,
      description: 'text:what-blocks',
    });
    expect(matter(life, B)?.closedAt).toBe(life.now);
  });

  it('[M3] to several is possible, to the same one twice is not, unlinked it may be again', () => {
    const life = linked();
    expect(codeOf(life.tries(head, 'LinkBottleneck', entry({ field: 'finance' })))).toBe(
      'BOTTLENECK_LINKED_ALREADY',
    );
    life.does(head, 'LinkBottleneck', entry({ code: 'TAICHINH-02' }));
    expect(linksOf(life.pilot)).toHaveLength(2);
    life.does(secretary, 'UnlinkBottleneck', { matter: B, reason: 'text:r' });
    expect([stateOf(life, B), matter(life, B)?.data]).toEqual(['unlinked', {}]);
    expect(life.tries(proposer, 'LinkBottleneck', entry())).toBeNull();
  });

  const gaps = Object.keys(citationsNeeded) as (keyof typeof citationsNeeded)[];
  const cited = ['1/2024/QH15', '2/2024/NĐ-CP', '3/2024/TT-BTC'];
  it.each(gaps.flatMap((gap) => [0, 1, 2, 3].map((n) => [gap, n] as const)))(
    '[M4] [M5] the gap %s with %d instruments cited',
    (gap, n) => {
      const enough =
        n >=
        {
          none: 0,
          unsuitable: 1,
          notUniform: 1,
          overlapping: 2,
          contradictory: 2,
          notConnected: 2,
        }[gap];
      const payload = entry({ gap, instruments: cited.slice(0, n) });
      expect(codeOf(alive().tries(proposer, 'LinkBottleneck', payload))).toBe(
        enough ? null : 'GAP_NEEDS_INSTRUMENTS',
      );
    },
  );

  it('[M5] the same instrument cited twice is one', () =>
    expect(
      codeOf(alive().tries(proposer, 'LinkBottleneck', entry({ instruments: ['1/QH', '1/QH'] }))),
    ).toBe('GAP_NEEDS_INSTRUMENTS'));
});

describe('the register over all pilots', () => {
  const first = named('p-1', linked());
  const second = named(
    'p-2',
    linked(alive(), { gap: 'unsuitable', instruments: ['31/2024/QH15'], field: 'procedure' }).does(
      head,
      'ReportBottleneckOpened',
      { matter: B, number: null, explanation: 'text:how' },
    ),
  );
  const third = named(
    'p-3',
    linked(alive(), { code: 'DULIEU-07', gap: 'none', instruments: [], field: 'data' }),
  );
  const left = named(
    'p-4',
    linked().does(secretary, 'UnlinkBottleneck', { matter: B, reason: 'text:r' }),
  );

  it('[M3] several pilots share one bottleneck', () =>
    expect(bottleneckRegister([third, second, first, left])).toEqual([
      {
        code: 'DATDAI-01',
        fields: ['land', 'procedure'],
        gaps: ['contradictory', 'unsuitable'],
        instruments: ['31/2024/QH15', '61/2020/QH14'],
        pilots: ['p-1', 'p-2'],
        openedBy: ['p-2'],
      },
      {
        code: 'DULIEU-07',
        fields: ['data'],
        gaps: ['none'],
        instruments: [],
        pilots: ['p-3'],
        openedBy: [],
      },
    ]));

  it('[M5] is counted and searched by instrument, the plan’s own gap with it', () => {
    const plan = planOf({ gap: 'notUniform', instruments: ['31/2024/QH15'] });
    const planned: Pilot = { ...first, id: 'p-5', proposal: { ...first.proposal, plan } };
    expect(gapsByInstrument([first, second, planned])).toEqual([
      { instrument: '31/2024/QH15', byGap: { contradictory: 2, unsuitable: 1, notUniform: 1 } },
      { instrument: '61/2020/QH14', byGap: { contradictory: 2 } },
    ]);
    expect(pilotsCiting([first, second, third, planned], '31/2024/qh15')).toEqual([
      'p-1',
      'p-2',
      'p-5',
    ]);
    expect(pilotsCiting([first, second, third], '99/2024')).toEqual([]);
  });

  it.each([
    'none',
    'unsuitable',
    'overlapping',
    'contradictory',
    'notUniform',
    'notConnected',
  ] as const)(
    '[M4] a plan says which gap it meets: %s, with the instruments that it cites',
    (gap) => {
      const life = submitted({
        submission: { plan: planOf({ gap, instruments: ['86/2014/NĐ-CP'] }) },
      });
      expect(life.pilot.proposal.plan).toMatchObject({ gap, instruments: ['86/2014/NĐ-CP'] });
      expect(gapsByInstrument([life.pilot])).toEqual([
        { instrument: '86/2014/NĐ-CP', byGap: { [gap]: 1 } },
      ]);
    },
  );
});
