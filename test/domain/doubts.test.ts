/** Doubts of translation: the Vietnamese term counts, and each doubt says what was taken and why. */
import { glossaryPage } from '../../cli/docs/glossary-page';
import { doubts } from '../../domain/doubts';

describe.each(doubts)('[M13] $term.vi', ({ term, rendered, source, taken }) => {
  it('has its words in three languages, and the rendering that differs', () => {
    for (const { vi, en, fr } of [term, taken])
      expect([vi, en, fr].filter((text) => text.trim() === '')).toEqual([]);
    expect(rendered).not.toBe(term.en);
    expect(source).not.toBe('');
  });

  it('stands in the glossary for whoever reads the law', () => {
    const page = glossaryPage();
    for (const text of [term.vi, rendered, source, taken.en]) expect(page).toContain(text);
  });
});

test('[M13] the Constitution and the Party Charter are not “statutes and charter”', () => {
  const [first] = doubts;
  expect(first?.term.vi).toBe('Hiến pháp và Điều lệ Đảng');
  expect(first?.rendered).toBe('statutes and charter');
});
