/** test: the least chain from a running pilot to its end, its judgement and its causes; and what the judgement says. */
import {
  conclusion,
  endReason,
  towardAssessment,
  towardEnd,
  towardResponsibility,
} from '../../../domain/history/toward-outcome';
import type { Pilot } from '../../../domain/pilot';
import type { Stage } from '../../../domain/stages';
import {
  decision,
  expecting,
  matterAt,
  pilotAt,
  rowOf,
  running,
  silent,
  tellingOf,
} from './telling';
import type { Expected } from './telling';
import { fileOf } from './files';

const asked = (stage: Stage, change: Partial<Pilot> = {}) =>
  tellingOf({ kind: 'other' }, pilotAt(stage, change));

describe('toward an end and its judgement', () => {
  const begun = { decision, preparedAt: 'x', startedOn: '2023-03-01' };
  const confirming = (reason: string): Expected => [
    ...(['ConfirmEnd', 'owner', { reason, effectiveOn: '2023-05-10', note: silent }] as const),
  ];
  const onFile: Expected = ['AssessOnFile', 'head', { reasons: silent }];
  const down = { reason: 'absorbed' as const, orderedAt: '', effectiveOn: '2023-06-01' };
  const chains = { towardEnd, towardAssessment, towardResponsibility };
  it.each<[Stage, Partial<Pilot>, Expected, Expected, Expected]>([
    ['RUNNING', running(begun), confirming('term'), confirming('term'), confirming('term')],
    ['LAPSED', running(begun), confirming('term'), confirming('term'), confirming('term')],
    ['SUSPENDED', running(begun), confirming('term'), confirming('term'), confirming('term')],
    [
      ...(['ENDING', running({ ...begun, windDown: down })] as const),
      ...[confirming('absorbed'), confirming('absorbed'), confirming('absorbed')],
    ] as never,
    ['ENDING', running({ ...begun, endedOn: '2023-05-01' }), null, onFile, onFile],
    [
      ...(['ASSESSMENT', running(begun), null, null] as const),
      [
        ...(['Conclude', 'head'] as const),
        {
          ...{ outcome: 'undetermined', damage: false, damageDescription: null },
          ...{ reasons: 'Nothing was read.', meeting: null },
        },
      ],
    ],
    ['OUTCOME_SET', running(begun), null, null, ['OpenCauses', 'head', { reasons: silent }]],
    [
      ...(['CAUSE_REVIEW', running(begun), null, null] as const),
      ['ConcludeCauses', 'head', { causes: [], dissent: null }],
    ],
    ['RESPONSIBILITY', running(begun), null, null, null],
    ['CLOSED_FAILED', running(begun), null, null, null],
  ])('at %s with %j', (stage, change, ...expected) =>
    expect(Object.values(chains).map((toward) => rowOf(toward(asked(stage, change))))).toEqual(
      expected.map(expecting),
    ),
  );

  const term = (end: string) => running({ ...begun, term: { kind: 'date', end } });
  const law = (state: string, partial: boolean) => ({
    matters: matterAt('codification-1', 'codification', state, { partial }),
  });
  const achieved = { outcome: { value: 'Achieved', basis: '' } };
  it.each<[string, Stage, Partial<Pilot>, Parameters<typeof fileOf>[1], string]>([
    ['the day before its last', 'RUNNING', term('2023-05-11'), {}, 'term'],
    ['achieved, the day before its last', 'RUNNING', term('2023-05-11'), achieved, 'goal'],
    ['achieved, on its last day', 'RUNNING', term('2023-05-10'), achieved, 'term'],
    ['achieved, after it', 'LAPSED', term('2023-05-09'), achieved, 'term'],
    ['achieved, without a last day', 'RUNNING', running(begun), achieved, 'term'],
    [
      ...(['became law', 'RUNNING', { ...term('2023-05-11'), ...law('issued', false) }] as const),
      ...([achieved, 'absorbed'] as const),
    ],
    [
      ...([
        'a part became law',
        'RUNNING',
        { ...term('2023-05-11'), ...law('issued', true) },
      ] as const),
      ...([achieved, 'goal'] as const),
    ],
    [
      ...([
        'a law is drafted',
        'RUNNING',
        { ...term('2023-05-11'), ...law('drafting', false) },
      ] as const),
      ...([{}, 'term'] as const),
    ],
    [
      ...(['became law after its last day', 'LAPSED'] as const),
      ...([{ ...term('2023-05-09'), ...law('issued', false) }, {}, 'term'] as const),
    ],
    ['by order', 'ENDING', term('2023-05-11'), achieved, 'terminated'],
    ['by order, absorbed', 'ENDING', running({ ...begun, windDown: down }), {}, 'absorbed'],
    [
      ...(['by order, its goal reached', 'ENDING'] as const),
      ...([
        running({ ...begun, windDown: { ...down, reason: 'goal' } }),
        {},
        'terminated',
      ] as const),
    ],
  ])('the reason of an end: %s', (_, stage, change, file, reason) =>
    expect(endReason({ ...asked(stage, change), file: fileOf([], file) }, '2023-05-10')).toBe(
      reason,
    ),
  );

  it.each([
    ['achieved', 'achieved'],
    [' Success ', 'achieved'],
    ['successful in most places', 'achieved'],
    ['partly', 'partly'],
    ['Partially achieved', 'partly'],
    ['mixed', 'partly'],
    ['failed', 'notAchieved'],
    ['Failure', 'notAchieved'],
    ['negative', 'notAchieved'],
    ['unsuccessful', 'notAchieved'],
    ['unachieved', 'notAchieved'],
    ['no', 'notAchieved'],
    ['not', 'notAchieved'],
    ['not achieved', 'notAchieved'],
    ['not_met', 'notAchieved'],
    ['not-reached', 'notAchieved'],
    ['no success', 'notAchieved'],
    ['not known', 'undetermined'],
    ['none told', 'undetermined'],
    ['ongoing', 'undetermined'],
    ['unknown', 'undetermined'],
    ['', 'undetermined'],
  ])('an outcome told as "%s" is %s, and of what never started it is that', (value, expected) => {
    const file = fileOf([], { outcome: { value, basis: 'As read.' } });
    const rest = { damage: false, damageDescription: null, reasons: 'As read.', meeting: null };
    const of = (change: Partial<Pilot>) => conclusion({ ...asked('ASSESSMENT', change), file });
    expect(of(running(begun))).toEqual({ outcome: expected, ...rest });
    expect(of({})).toEqual({ outcome: 'notStarted', ...rest });
  });
});
