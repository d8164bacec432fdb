/** Guides: everybody has one, and each says in three languages what comes, what is done, and what is not. */
import { postKinds } from '../../contracts/directory';
import { guides, guidesOf, isGuide } from '../../web/src/help/roles';
import { en } from '../../web/src/words/en';
import { fr } from '../../web/src/words/fr';
import { vi } from '../../web/src/words/vi';

const postOf = (kind: string) => ({
  ...{ id: `u:${kind}`, unit: 'u', kind },
  ...{ title: { vi: '', en: '', fr: '' }, unitName: { vi: '', en: '', fr: '' } },
});

describe('a guide', () => {
  it.each(postKinds)('there is for whoever holds a post of the kind %s', (kind) => {
    const own = guidesOf({ posts: [postOf(kind)] });
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(isGuide)).toBe(true);
  });

  it('every one of them is somebody’s', () => {
    const all = new Set(postKinds.flatMap((kind) => guidesOf({ posts: [postOf(kind)] })));
    expect([...all].sort()).toEqual([...guides].sort());
  });

  it('whoever holds no post may propose', () => {
    expect(guidesOf({ posts: [] })).toEqual(['proposer']);
  });

  it.each(guides)('of the %s has as many steps in each language', (guide) => {
    const steps = [vi, en, fr].map(({ help }) => Object.keys(help.roles[guide].steps).length);
    expect(new Set(steps).size).toBe(1);
    expect(steps[0]).toBeGreaterThanOrEqual(2);
  });
});
