/** test: the screens of exports: a file keeps its name apart from others, and every purpose and reader has a word. */
import { openingPurposes } from '../../contracts/access-log';
import { exportOpening } from '../../contracts/exports';
import { fileNameOf } from '../../web/src/exports/file-name';
import { en } from '../../web/src/words/en';
import { fr } from '../../web/src/words/fr';
import { vi } from '../../web/src/words/vi';

const languages = [
  ['vi', vi],
  ['en', en],
  ['fr', fr],
] as const;

describe('[M42] the file of an export', () => {
  const page = { hash: 'abcdef0123456789'.repeat(4) };

  it('is named after the pilot, the export and its content', () =>
    expect(fileNameOf('p-1', 'export-2', page)).toBe('p-1-export-2-abcdef012345.json'));

  it('has another name when its content is another', () =>
    expect(fileNameOf('p-1', 'export-2', page)).not.toBe(
      fileNameOf('p-1', 'export-2', { hash: '0'.repeat(64) }),
    ));

  it.each(['../../etc/passwd', 'a b', 'p:1@x', 'đề án'])('is a plain name for %s too', (pilot) =>
    expect(fileNameOf(pilot, 'export-1', page)).toMatch(/^[\w-]+\.json$/),
  );
});

describe.each(languages)('[M42] in %s', (_, words) => {
  it('whoever opens an export is told that it is written down', () =>
    expect(words.exports.willBeLogged.length).toBeGreaterThan(40));

  it.each(openingPurposes)('the purpose %s has a word', (purpose) =>
    expect(words.exports.purposes[purpose]).not.toBe(''),
  );

  it.each(['recipient', 'subject', 'auditor'] as const)('who opens as %s has a word', (as) =>
    expect(words.exports.as[as]).not.toBe(''),
  );

  it('nobody’s purpose is shown that the api would refuse', () =>
    expect(Object.keys(words.exports.purposes).sort()).toEqual([...openingPurposes].sort()));
});

describe('[M42] what the form sends', () => {
  it.each<[object, boolean]>([
    [{ purpose: 'panelReview', reference: null }, true],
    [{ purpose: 'audit', reference: '12/KT-2026' }, true],
    [{ purpose: 'audit' }, false],
    [{ purpose: 'curiosity', reference: null }, false],
    [{ purpose: 'audit', reference: '' }, false],
    [{ purpose: 'audit', reference: null, content: 'x' }, false],
  ])('%j is taken: %s', (opening, taken) =>
    expect(exportOpening.safeParse(opening).success).toBe(taken),
  );
});
