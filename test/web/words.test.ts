/** test: the screens say the same in three languages, and find the words of the field. */
import { readable, termsOf } from '../../web/src/terms/terms';
import { en } from '../../web/src/words/en';
import { fr } from '../../web/src/words/fr';
import { vi } from '../../web/src/words/vi';

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : flat(value, `${path}${key}.`),
  );

const places = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1] ?? '').sort();
const master = new Map(flat(vi));

describe.each([
  ['English', en],
  ['French', fr],
])('%s', (_, words) => {
  it.each(flat(words as Tree))('%s has the places of the master', (key, sentence) => {
    const same = master.get(key.replace(/_(one|many)$/, '_other'));
    expect(same).toBeDefined();
    expect(places(sentence)).toEqual(places(same ?? ''));
    expect(sentence.trim()).not.toBe('');
  });
});

describe('words of the field', () => {
  const terms = termsOf({
    language: 'vi',
    chapters: {
      stages: { terms: { RUNNING: 'Đang thực hiện' } },
      obstacle: {
        kinds: { obstacle: 'Vướng mắc' },
        states: { raised: 'Đã nêu' },
        commands: { RaiseObstacle: 'Nêu vướng mắc' },
        steps: { resolveObstacle: 'Tháo gỡ {what}' },
        fields: { reason: 'Lý do' },
        choices: { 'hinders.rules': 'Quy định' },
      },
      refusalAppeal: { fields: { reason: 'Vì sao khiếu nại' } },
      appeal: { states: { raised: 'Đã khiếu nại' }, fields: { reason: 'Căn cứ' } },
    },
  });

  it('are the chapter’s own where chapters differ', () => {
    expect(terms.state('obstacle', 'raised')).toBe('Đã nêu');
    expect(terms.field('reason', 'appeal')).toBe('Căn cứ');
    expect(terms.field('reason', 'refusal-appeal')).toBe('Vì sao khiếu nại');
    expect(terms.field('reason', 'unheard-of')).toBe('Lý do');
  });

  it('are filled in', () => {
    expect(terms.step('resolveObstacle', { what: 'kinh phí' })).toBe('Tháo gỡ kinh phí');
    expect(terms.choice('hinders', 'rules')).toBe('Quy định');
    expect(terms.stage('RUNNING')).toBe('Đang thực hiện');
    expect(terms.chapterOfKind('obstacle')).toBe('obstacle');
  });

  it('that are missing are shown as they are written, never as nothing', () => {
    expect(terms.command('GrantExtension')).toBe('Grant extension');
    expect(readable('CLOSED_SUCCESS')).toBe('Closed success');
  });
});
