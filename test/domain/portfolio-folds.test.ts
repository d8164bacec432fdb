/** test: registers folded over pilots made by hand: each state of a matter, none, many, the same twice, and their order. */
import {
  bottleneckRegister,
  gapsByInstrument,
  pilotsCiting,
} from '../../domain/bottleneck-register';
import type { Matter, Pilot } from '../../domain/pilot';
import { programmeGroups } from '../../domain/programme-groups';
import { backlogCounts, regulatoryBacklog } from '../../domain/regulatory-backlog';
import type { OutcomeValue } from '../../domain/state/outcome';
import type { Plan } from '../../domain/state/proposal';
import type { Stage } from '../../domain/stages';
import { talentResults } from '../../domain/talent-results';
import { alivePilot } from './support/alive';
import { local } from './support/life';

const at = (day: string): string => local(`2026-${day} 09:00`);
const matter = (
  kind: string,
  n: number,
  state: string,
  data: object,
  openedAt = at('03-02'),
): Matter => ({
  ...{ id: `${kind}-${n}`, kind, state, openedAt, closedAt: null, version: 1, data },
});
const pilot = (
  id: string,
  matters: readonly Matter[],
  plan: Partial<Plan> = {},
  change: Partial<Pilot> = {},
): Pilot => {
  const base = alivePilot(change);
  return {
    ...base,
    id,
    matters: Object.fromEntries(matters.map((each) => [each.id, each])),
    proposal: {
      ...base.proposal,
      plan: { ...base.proposal.plan, gap: 'none', instruments: [], ...plan },
    },
  };
};
const judged = (each: Pilot, value: OutcomeValue | null): Pilot => ({
  ...each,
  outcome: { ...each.outcome, value },
});

describe('[M3] the register of bottlenecks', () => {
  const link = (n: number, code: string, state = 'linked', change: object = {}): Matter =>
    matter('bottleneck', n, state, {
      code,
      field: 'land',
      gap: 'unsuitable',
      instruments: ['A'],
      ...change,
    });

  test('names each code once, with what all its pilots say of it, each word once and in order', () => {
    const pilots = [
      pilot('p-2', [
        link(1, 'B-1', 'opened', { field: 'data', instruments: ['C', 'A'] }),
        link(2, 'A-1'),
      ]),
      pilot('p-1', [link(1, 'B-1'), link(2, 'B-1', 'opened')]),
    ];
    expect(bottleneckRegister(pilots)).toEqual([
      {
        code: 'A-1',
        fields: ['land'],
        gaps: ['unsuitable'],
        instruments: ['A'],
        pilots: ['p-2'],
        openedBy: [],
      },
      {
        ...{ code: 'B-1', fields: ['data', 'land'], gaps: ['unsuitable'], instruments: ['A', 'C'] },
        ...{ pilots: ['p-1', 'p-2'], openedBy: ['p-1', 'p-2'] },
      },
    ]);
  });

  test('forgets a link that was taken back, and is empty without links', () => {
    expect(
      bottleneckRegister([pilot('p-1', [link(1, 'A-1', 'unlinked')]), pilot('p-2', [])]),
    ).toEqual([]);
    expect(bottleneckRegister([])).toEqual([]);
  });

  test('[M5] counts a pilot once for each gap it sees in an instrument, plan and links together', () => {
    const twice = pilot(
      'p-1',
      [link(1, 'A-1'), link(2, 'A-2'), link(3, 'A-3', 'unlinked', { instruments: ['Z'] })],
      {
        gap: 'unsuitable',
        instruments: ['A', 'B'],
      },
    );
    const other = pilot('p-2', [
      link(1, 'A-1', 'linked', { gap: 'overlapping', instruments: ['A', 'B'] }),
    ]);
    expect(gapsByInstrument([twice, other])).toEqual([
      { instrument: 'A', byGap: { unsuitable: 1, overlapping: 1 } },
      { instrument: 'B', byGap: { unsuitable: 1, overlapping: 1 } },
    ]);
    expect(gapsByInstrument([pilot('p-3', [])])).toEqual([]);
  });

  test('[M5] an instrument is found by a part of its name, in whatever letters', () => {
    const pilots = [
      pilot('p-2', [link(1, 'A-1', 'linked', { instruments: ['Luật 31/2024/QH15'] })]),
      pilot('p-1', [], { instruments: ['Nghị định 73/2023/NĐ-CP'] }),
      pilot('p-3', [link(1, 'A-1', 'unlinked', { instruments: ['31/2024/QH15'] })]),
    ];
    expect(pilotsCiting(pilots, '31/2024')).toEqual(['p-2']);
    expect(pilotsCiting(pilots, 'nđ-cp')).toEqual(['p-1']);
    expect(pilotsCiting(pilots, '/202')).toEqual(['p-1', 'p-2']);
  });
});

describe('the regulatory backlog', () => {
  const need = (n: number, state: string, openedAt = at('03-02'), change: object = {}): Matter =>
    matter(
      'regulatoryNeed',
      n,
      state,
      { instrument: 'A', bottleneck: null, issued: null, reasons: null, ...change },
      openedAt,
    );
  const codification = (
    n: number,
    state: string,
    openedAt = at('03-02'),
    number: string | null = null,
  ): Matter =>
    matter('codification', n, state, { instrument: number === null ? null : { number } }, openedAt);

  test.each([
    [need(1, 'raised'), 'raised'],
    [need(1, 'drafted'), 'drafted'],
    [need(1, 'issued'), 'issued'],
    [need(1, 'dropped'), 'dropped'],
    [need(1, 'moot'), 'raised'],
    [codification(1, 'proposed'), 'raised'],
    [codification(1, 'drafted'), 'drafted'],
    [codification(1, 'issued'), 'issued'],
    [codification(1, 'abandoned'), 'dropped'],
  ])('$kind that is $state', (each, state) => {
    expect(regulatoryBacklog([pilot('p-1', [each])]).map((item) => item.state)).toEqual([state]);
  });

  test('says of a need what is in the way and what became of it, of a codification its instrument alone', () => {
    const dropped = need(1, 'dropped', at('03-02'), {
      bottleneck: 'B-1',
      issued: { number: '7' },
      reasons: 'text:r',
    });
    expect(
      regulatoryBacklog([pilot('p-1', [dropped, codification(1, 'issued', at('03-03'), '45/NĐ')])]),
    ).toEqual([
      {
        ...{
          pilot: 'p-1',
          matter: 'regulatoryNeed-1',
          source: 'need',
          state: 'dropped',
          openedAt: at('03-02'),
        },
        ...{ instrument: 'A', bottleneck: 'B-1', issuedAs: '7', reasons: 'text:r' },
      },
      {
        ...{
          pilot: 'p-1',
          matter: 'codification-1',
          source: 'codification',
          state: 'issued',
          openedAt: at('03-03'),
        },
        ...{ instrument: null, bottleneck: null, issuedAs: '45/NĐ', reasons: null },
      },
    ]);
  });

  test('reads first what waits longest; of one moment by pilot, then by matter', () => {
    const pilots = [
      pilot('p-2', [need(2, 'raised'), need(1, 'raised'), need(3, 'raised', at('01-01'))]),
      pilot('p-1', [codification(9, 'proposed'), need(1, 'raised', at('02-01'))]),
    ];
    expect(regulatoryBacklog(pilots).map((item) => `${item.pilot} ${item.matter}`)).toEqual([
      'p-2 regulatoryNeed-3',
      'p-1 regulatoryNeed-1',
      'p-1 codification-9',
      'p-2 regulatoryNeed-1',
      'p-2 regulatoryNeed-2',
    ]);
  });

  test('counts every state, those with nothing too', () => {
    expect(backlogCounts([])).toEqual({ raised: 0, drafted: 0, issued: 0, dropped: 0 });
    const items = regulatoryBacklog([
      pilot('p-1', [need(1, 'drafted'), codification(1, 'drafted'), need(2, 'raised')]),
    ]);
    expect(backlogCounts(items)).toEqual({ raised: 1, drafted: 2, issued: 0, dropped: 0 });
  });
});

describe('programmes', () => {
  const member = (n: number, code: string, state = 'joined', sort = 'other') =>
    matter('programme', n, state, { code, sort });
  const staged = (id: string, stage: Stage, matters: readonly Matter[]) =>
    pilot(id, matters, {}, { stage });

  test('count their pilots by phase and by outcome; whoever left is in none', () => {
    const groups = programmeGroups([
      judged(staged('p-3', 'CLOSED_SUCCESS', [member(1, 'P')]), 'achieved'),
      staged('p-1', 'RUNNING', [member(1, 'P', 'joined', 'digitalTransformation'), member(2, 'O')]),
      staged('p-2', 'LAPSED', [member(1, 'P'), member(2, 'O', 'left')]),
    ]);
    expect(groups).toEqual([
      { code: 'O', sorts: ['other'], pilots: ['p-1'], byPhase: { supervision: 1 }, byOutcome: {} },
      {
        ...{ code: 'P', sorts: ['digitalTransformation', 'other'], pilots: ['p-1', 'p-2', 'p-3'] },
        ...{ byPhase: { supervision: 2, consequences: 1 }, byOutcome: { achieved: 1 } },
      },
    ]);
  });
});

describe('talent', () => {
  const entry = (n: number, form: string, effect: string, person = 'p-9', state = 'recorded') =>
    matter('talent', n, state, { person, form, effect, training: null, indicator: null });

  test('stands by form in a fixed order; people are counted once, entries each time', () => {
    const rows = talentResults([
      judged(
        pilot('p-1', [
          entry(1, 'used', 'improved'),
          entry(2, 'used', 'worse'),
          entry(3, 'attracted', 'unchanged'),
        ]),
        'partly',
      ),
      pilot('p-2', [
        entry(1, 'trained', 'notMeasured'),
        entry(2, 'used', 'improved', 'p-8'),
        entry(3, 'selected', 'worse', 'p-7', 'corrected'),
      ]),
    ]);
    expect(rows).toEqual([
      { form: 'trained', people: 1, byEffect: { notMeasured: 1 }, byOutcome: {} },
      { form: 'attracted', people: 1, byEffect: { unchanged: 1 }, byOutcome: { partly: 1 } },
      { form: 'used', people: 2, byEffect: { improved: 2, worse: 1 }, byOutcome: { partly: 2 } },
    ]);
    expect(talentResults([])).toEqual([]);
  });
});
