/** test: bottlenecks linked, unlinked and opened: the citations each gap needs, entries, state and notices (M3, M4, M5). */
import { alive, codeOf, head, owner, proposer, superiorHead } from '../support/alive';
import { chronicle } from '../support/chronicle';

const B = 'bottleneck-1';
const link = (code: string, gap: string, instruments: readonly string[]) => ({
  ...{ code, field: 'land', gap, instruments, description: 'text:d' },
});
const [one, two] = ['86/2014/NĐ-CP', '10/2020/NĐ-CP'];

describe('the instruments that a gap needs', () => {
  it.each([
    ['none', [], null],
    ['none', [one], null],
    ['unsuitable', [], 'GAP_NEEDS_INSTRUMENTS'],
    ['unsuitable', [one], null],
    ['notUniform', [], 'GAP_NEEDS_INSTRUMENTS'],
    ['notUniform', [one, two], null],
    ['overlapping', [one], 'GAP_NEEDS_INSTRUMENTS'],
    ['overlapping', [one, one], 'GAP_NEEDS_INSTRUMENTS'],
    ['overlapping', [one, two], null],
    ['contradictory', [one], 'GAP_NEEDS_INSTRUMENTS'],
    ['contradictory', [one, two], null],
    ['notConnected', [one], 'GAP_NEEDS_INSTRUMENTS'],
    ['notConnected', [one, two, one], null],
  ])('%s with %j: %s', (gap, instruments, code) =>
    expect(codeOf(alive().tries(head, 'LinkBottleneck', link('LAND-1', gap, instruments)))).toBe(
      code,
    ),
  );
});

chronicle('three bottlenecks of one pilot', alive, [
  {
    when: 'a clash with one side cited says how many it needs',
    by: proposer,
    does: 'LinkBottleneck',
    with: link('LAND-1', 'contradictory', [one, one]),
    refused: ['GAP_NEEDS_INSTRUMENTS', { gap: 'contradictory', needed: 2, cited: 1 }],
  },
  {
    when: 'the proposer links a clash of two rules',
    by: proposer,
    does: 'LinkBottleneck',
    with: link('LAND-1', 'contradictory', [one, two]),
    emits: [
      [
        'BottleneckLinked',
        {
          code: 'LAND-1',
          field: 'land',
          gap: 'contradictory',
          instruments: ['86/2014/NĐ-CP', '10/2020/NĐ-CP'],
          description: 'text:d',
          matter: 'bottleneck-1',
        },
      ],
    ],
    changes: {
      'matters.bottleneck-1': {
        id: 'bottleneck-1',
        kind: 'bottleneck',
        state: 'linked',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: '2026-03-02T02:00:00.000Z',
        version: 2,
        data: {
          code: 'LAND-1',
          field: 'land',
          gap: 'contradictory',
          instruments: ['86/2014/NĐ-CP', '10/2020/NĐ-CP'],
        },
      },
      'opened.bottleneck': 1,
    },
    tells: ['hoa-lac:head', 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
  },
  {
    when: 'the same one is linked once',
    by: head,
    does: 'LinkBottleneck',
    with: link('LAND-1', 'none', []),
    refused: ['BOTTLENECK_LINKED_ALREADY', { matter: 'bottleneck-1' }],
  },
  {
    when: 'another is linked beside it',
    by: 'hoa-lac:legal-1',
    does: 'LinkBottleneck',
    with: link('LAND-2', 'none', []),
    emits: [
      [
        'BottleneckLinked',
        {
          code: 'LAND-2',
          field: 'land',
          gap: 'none',
          instruments: [],
          description: 'text:d',
          matter: 'bottleneck-2',
        },
      ],
    ],
    changes: {
      'matters.bottleneck-2': {
        id: 'bottleneck-2',
        kind: 'bottleneck',
        state: 'linked',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: '2026-03-02T02:00:00.000Z',
        version: 2,
        data: { code: 'LAND-2', field: 'land', gap: 'none', instruments: [] },
      },
      'opened.bottleneck': 2,
    },
    tells: ['hoa-lac:head', 'hoa-lac:legal-2'],
  },
  {
    when: 'the proposer does not unlink it',
    by: proposer,
    does: 'UnlinkBottleneck',
    with: { matter: B, reason: 'text:r' },
    refused: ['NOT_YOURS', { command: 'UnlinkBottleneck' }],
  },
  {
    when: 'the secretary unlinks the first',
    at: '2026-03-03 10:00',
    by: 'hoa-lac:secretary',
    does: 'UnlinkBottleneck',
    with: { matter: B, reason: 'text:r' },
    emits: [['BottleneckUnlinked', { matter: B, reason: 'text:r' }]],
    changes: {
      'matters.bottleneck-1.state': 'unlinked',
      'matters.bottleneck-1.closedAt': '2026-03-03T03:00:00.000Z',
      'matters.bottleneck-1.version': 3,
      'matters.bottleneck-1.data.code': 'gone',
      'matters.bottleneck-1.data.field': 'gone',
      'matters.bottleneck-1.data.gap': 'gone',
      'matters.bottleneck-1.data.instruments': 'gone',
    },
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head'],
  },
  {
    when: 'what is unlinked is not opened',
    by: head,
    does: 'ReportBottleneckOpened',
    with: { matter: B, number: null, explanation: 'text:e' },
    refused: ['WRONG_STATE', { matter: 'bottleneck-1', state: 'unlinked' }],
  },
  {
    when: 'what was unlinked may be linked anew',
    by: superiorHead,
    does: 'LinkBottleneck',
    with: link('LAND-1', 'unsuitable', [one]),
    emits: [
      [
        'BottleneckLinked',
        {
          code: 'LAND-1',
          field: 'land',
          gap: 'unsuitable',
          instruments: ['86/2014/NĐ-CP'],
          description: 'text:d',
          matter: 'bottleneck-3',
        },
      ],
    ],
    changes: {
      'matters.bottleneck-3': {
        id: 'bottleneck-3',
        kind: 'bottleneck',
        state: 'linked',
        openedAt: '2026-03-03T03:00:00.000Z',
        closedAt: '2026-03-03T03:00:00.000Z',
        version: 2,
        data: { code: 'LAND-1', field: 'land', gap: 'unsuitable', instruments: ['86/2014/NĐ-CP'] },
      },
      'opened.bottleneck': 3,
    },
    tells: ['hoa-lac:head', 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
  },
  {
    when: 'the owner does not report it opened',
    by: owner,
    does: 'ReportBottleneckOpened',
    with: { matter: 'bottleneck-2', number: null, explanation: 'text:e' },
    refused: ['NOT_YOURS', { command: 'ReportBottleneckOpened' }],
  },
  {
    when: 'a bottleneck opened keeps what it was',
    at: '2026-03-04 10:00',
    by: head,
    does: 'ReportBottleneckOpened',
    with: { matter: 'bottleneck-2', number: '5/NQ', explanation: 'text:e' },
    emits: [
      ['BottleneckOpened', { matter: 'bottleneck-2', number: '5/NQ', explanation: 'text:e' }],
    ],
    changes: {
      'matters.bottleneck-2.state': 'opened',
      'matters.bottleneck-2.closedAt': '2026-03-04T03:00:00.000Z',
      'matters.bottleneck-2.version': 3,
    },
    tells: ['hoa-lac:cadre-1', 'hoa-lac:cadre-2', 'an-binh:head'],
  },
  {
    when: 'an opened one is still the same bottleneck',
    by: head,
    does: 'LinkBottleneck',
    with: link('LAND-2', 'none', []),
    refused: ['BOTTLENECK_LINKED_ALREADY', { matter: 'bottleneck-2' }],
  },
  {
    when: 'what is opened is not unlinked',
    by: head,
    does: 'UnlinkBottleneck',
    with: { matter: 'bottleneck-2', reason: 'text:r' },
    refused: ['WRONG_STATE', { matter: 'bottleneck-2', state: 'opened' }],
  },
]);
