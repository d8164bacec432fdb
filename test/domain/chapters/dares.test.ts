/** Six dares, three, seven: a versioned vocabulary, and tags that keep the version they were given under. */
import type { Law } from '../../../domain/law/law';
import type { VocabularyId } from '../../../domain/state/dares';
import { dareTagsOf, vocabularies } from '../../../domain/state/dares';
import { Life, lawOf } from '../support/life';
import {
  alive,
  alivePilot,
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
import { submitted } from '../support/routes';
import { lawSwitched } from '../support/switched';

const D = 'dares-1';
const tags = (
  vocabulary: VocabularyId = 'sixDares',
  dares: readonly string[] = ['think', 'face'],
) => ({
  vocabulary,
  dares,
  reason: 'text:r',
});
const tagged = (): Life => alive().does(proposer, 'TagDares', tags());
const withSeven = (): Law => lawSwitched({ 'dares.seven': true });
const at = (day: string, law: Law = lawOf()): Life => new Life(law, `${day} 09:00`, alivePilot());

gates(alive, {
  command: 'TagDares',
  post: proposer,
  payload: tags(),
  wrongPosts: [owner, supervisor, 'hoa-lac:clerk'],
  wrongStages: ['ARCHIVED'],
});
gates(tagged, {
  command: 'RemoveDares',
  post: head,
  payload: { matter: D, reason: 'text:r' },
  wrongPosts: [proposer, owner],
  wrongStages: ['ARCHIVED'],
  wrongState: 'untagged',
});

const everyDare = vocabularies.sevenDares.dares;
const table = (['sixDares', 'decree73', 'sevenDares'] as const).flatMap((vocabulary) =>
  everyDare.map(
    (dare) => [vocabulary, dare, vocabularies[vocabulary].dares.includes(dare)] as const,
  ),
);

describe('the vocabularies', () => {
  it.each(table)('[M55] %s has %s: %s', (vocabulary, dare, has) =>
    expect(
      codeOf(at('2026-03-02', withSeven()).tries(proposer, 'TagDares', tags(vocabulary, [dare]))),
    ).toBe(has ? null : 'DARE_NOT_IN_VOCABULARY'),
  );

  it('[M55] six, three and seven', () =>
    expect(Object.values(vocabularies).map(({ dares }) => dares.length)).toEqual([6, 3, 7]));

  it.each([
    ['sixDares', '2021-09-21', 'VOCABULARY_NOT_YET'],
    ['sixDares', '2021-09-22', null],
    ['decree73', '2023-09-28', 'VOCABULARY_NOT_YET'],
    ['decree73', '2023-09-29', null],
    ['sevenDares', '2021-01-04', null],
  ] as const)('[M55] %s on %s: %s', (vocabulary, day, code) =>
    expect(
      codeOf(at(day, withSeven()).tries(proposer, 'TagDares', tags(vocabulary, ['think']))),
    ).toBe(code),
  );

  it('what nobody verified is off until it is switched on', () => {
    expect(codeOf(alive().tries(proposer, 'TagDares', tags('sevenDares')))).toBe(
      'VOCABULARY_SWITCHED_OFF',
    );
    expect(lawOf().pack.rules['dares.seven']).toMatchObject({
      mark: 'U',
      localSetting: true,
      value: false,
    });
  });
});

describe('a tag', () => {
  it('[M55] keeps the vocabulary that it was given under, beside tags of later ones', () => {
    const life = tagged().does(head, 'TagDares', tags('decree73', ['act', 'act']));
    expect(dareTagsOf(life.pilot).map(({ data }) => data)).toEqual([
      { vocabulary: 'sixDares', dares: ['think', 'face'] },
      { vocabulary: 'decree73', dares: ['act'] },
    ]);
    expect(bodyOf(life, 'DaresTagged')).toEqual({
      ...tags('decree73', ['act']),
      matter: 'dares-2',
    });
    expect(matter(life, D)?.closedAt).not.toBeNull();
  });

  it('is given once for each vocabulary; removed, it may be given again', () => {
    const life = tagged();
    expect(codeOf(life.tries(head, 'TagDares', tags()))).toBe('DARES_TAGGED_ALREADY');
    life.does(head, 'RemoveDares', { matter: D, reason: 'text:r' });
    expect([stateOf(life, D), dareTagsOf(life.pilot)]).toEqual(['untagged', []]);
    expect(life.tries(proposer, 'TagDares', tags())).toBeNull();
  });

  it('is possible from the submission on', () =>
    expect(submitted().tries(proposer, 'TagDares', tags())).toBeNull());
});
