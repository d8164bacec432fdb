/** test: which check refused an act and which had let it pass before; the rules it rests on; in whose post it is asked. */
import { commandRules } from '../../../domain/book';
import type { Check } from '../../../domain/explain/command';
import { explainCommand } from '../../../domain/explain/command';
import { ruleTold, rulesRead } from '../../../domain/explain/rule';
import type { Rule } from '../../../domain/law/pack';
import { numberRule } from '../../../domain/law/law';
import {
  alive,
  head,
  otherSupervisor,
  owner,
  proposer,
  superiorHead,
  supervisor,
} from '../support/alive';
import { law } from '../support/explained';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { inReview, passed, registered, submitted } from '../support/routes';

const explained = (life: Life, posts: readonly string[], command: string, matter: string | null) =>
  explainCommand(life.pilot, { command, matter }, posts.map(holderOf), life.facts());

const once = <T>(make: () => T) => {
  let made: T | undefined;
  return (): T => (made ??= make());
};
const lives = {
  submitted: once(submitted),
  registered: once(registered),
  review: once(inReview),
  passed: once(passed),
  running: once(() => alive()),
  found: once(() =>
    alive().does('hoa-lac:supervisor', 'OpenFinding', {
      ...{ polarity: 'negative', severity: 'low', description: 'text:w' },
    }),
  ),
  asked: once(() =>
    alive().does('hoa-lac:cadre-2', 'RequestChange', {
      ...{ aspects: ['scope'], description: 'text:d', reasons: 'text:r', effectOnTargets: null },
      ...{ growsScope: false, part: null, participant: null, newEnd: null },
    }),
  ),
};

type Row = readonly [
  at: keyof typeof lives,
  by: string,
  command: string,
  matter: string | null,
  refusedBy: Check | null,
  code: string | null,
  passed: string,
];
it.each<Row>([
  ['submitted', 'hoa-lac:clerk', 'Register', null, null, null, 'stage role own'],
  ['submitted', head, 'Register', null, 'role', 'NOT_YOURS', 'stage'],
  ['running', 'hoa-lac:clerk', 'Register', null, 'stage', 'WRONG_STAGE', ''],
  ['running', head, 'ApprovePilot', null, 'stage', 'WRONG_STAGE', ''],
  ['passed', head, 'ApprovePilot', null, null, null, 'stage role separation version own'],
  ['passed', 'hoa-lac:deputy-1', 'ApprovePilot', null, 'role', 'NOT_YOURS', 'stage'],
  [
    'asked',
    head,
    'GrantChange',
    'change-1',
    null,
    null,
    'stage matter role separation version own',
  ],
  ['asked', head, 'GrantChange', 'change-2', 'matter', 'NO_SUCH_MATTER', 'stage'],
  ['asked', head, 'GrantExtension', 'change-1', 'matter', 'NO_SUCH_MATTER', 'stage'],
  ['asked', owner, 'GrantChange', 'change-1', 'role', 'NOT_YOURS', 'stage matter'],
  [
    'asked',
    superiorHead,
    'GrantChange',
    'change-1',
    null,
    null,
    'stage matter role separation version own',
  ],
  ['found', owner, 'SubmitCorrectionEvidence', 'finding-1', 'matter', 'WRONG_STATE', 'stage'],
])(
  'at %s %s asks for %s of %s: %s %s, after %s',
  (at, by, command, matter, check, code, before) => {
    const told = explained(lives[at](), [by], command, matter);
    expect([told?.refusedBy, told?.refusal?.code ?? null, told?.passed.join(' ')]).toEqual([
      ...[check, code, before],
    ]);
    expect([told?.command, told?.matter, told?.actor]).toEqual([command, matter, holderOf(by)]);
  },
);

it('of several posts it is explained in the one that may, else in the first', () => {
  const post = (...posts: readonly string[]) =>
    explained(lives.asked(), posts, 'GrantChange', 'change-1')?.actor.post;
  expect(post(owner, supervisor, head)).toBe(head);
  expect(post(superiorHead, head)).toBe(superiorHead);
  expect(post(owner, supervisor)).toBe(owner);
  expect(post(otherSupervisor, proposer)).toBe(otherSupervisor);
});

it('names the deadline that it would meet, of that matter alone', () => {
  const steps = (at: keyof typeof lives, command: string, matter: string | null) =>
    explained(lives[at](), [head], command, matter)?.fulfils.map(
      (each) => `${each.matter}/${each.step}`,
    );
  expect(steps('asked', 'GrantChange', 'change-1')).toEqual(['change-1/decideChange']);
  expect(steps('asked', 'RefuseChange', 'change-1')).toEqual(['change-1/decideChange']);
  expect(steps('asked', 'GrantChange', 'change-2')).toEqual([]);
  expect(steps('submitted', 'Register', null)).toEqual(['main/decideProposal', 'main/register']);
  expect(steps('submitted', 'ApprovePilot', null)).toEqual([]);
});

it('tells the states, bars and stages that the law itself names', () => {
  const told = explained(lives.found(), [owner], 'SubmitCorrectionEvidence', 'finding-1');
  const rule = commandRules.get('SubmitCorrectionEvidence');
  expect([told?.matterState, told?.matterStates, told?.stages]).toEqual([
    ...['found', rule?.matter?.states, rule?.stages],
  ]);
  const grant = explained(lives.asked(), [head], 'GrantChange', 'change-1');
  expect(grant?.bars).toEqual(['proposer', 'interested', 'implementer']);
  expect(explained(lives.submitted(), [head], 'Register', null)).toMatchObject({
    ...{ bars: [], matterState: null, matterStates: [] },
  });
});

describe('a rule', () => {
  const stated: Rule = {
    ...{ value: 4, unit: 'workingDays', instrument: 'I', article: '2', mark: 'U' },
  };
  const lawWith = (rules: Readonly<Record<string, Rule>>) => ({
    ...law,
    pack: { ...law.pack, rules: { ...law.pack.rules, ...rules } },
  });

  it('is told with all that it rests on', () => {
    const bare = { key: 'x', ...stated, localSetting: false, note: null, statedBy: 'pack' };
    expect(ruleTold(lawWith({ x: stated }), 'x')).toEqual(bare);
    const note = { vi: 'Chưa rõ', en: 'Not known', fr: 'Inconnu' };
    const more = { ...stated, localSetting: true, note } as Rule;
    expect(ruleTold(lawWith({ x: more }), 'x')).toEqual({ ...bare, localSetting: true, note });
  });

  it('that a chapter brought is the pack’s as soon as a pack states it, be it the same', () => {
    const own = law.pack.rules['causes.appoint'];
    if (own === undefined) throw new Error('no such rule');
    expect(ruleTold(law, 'causes.appoint')?.statedBy).toBe('chapter');
    expect(ruleTold(lawWith({ 'causes.appoint': { ...own } }), 'causes.appoint')?.statedBy).toBe(
      'pack',
    );
  });

  it('that is only asked for, and stated nowhere, was not read', () => {
    const { result, keys } = rulesRead(lawWith({ x: stated }), (noted) => [
      numberRule(noted, 'x'),
      noted.pack.rules['y'],
    ]);
    expect([result, keys]).toEqual([[4, undefined], ['x']]);
  });
});
