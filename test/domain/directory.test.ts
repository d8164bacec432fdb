/** The directory as of a moment: who holds what, from when, until when, and in what capacity. */
import type { DirectoryData } from '../../domain/directory';
import { directoryOf } from '../../domain/directory';
import { directory as practice } from './support/life';

const name = (text: string) => ({ vi: text, en: text, fr: text });
const t = (day: string) => `2026-03-${day}T02:00:00.000Z`;

const data: DirectoryData = {
  version: 3,
  units: [
    { id: 'city', name: name('City'), superior: null, level: 'province' },
    { id: 'ward', name: name('Ward'), superior: 'city', level: 'commune' },
  ],
  posts: [
    { id: 'ward:head', unit: 'ward', kind: 'head', title: name('Head') },
    { id: 'ward:deputy-1', unit: 'ward', kind: 'deputy', title: name('Deputy') },
    { id: 'ward:deputy-2', unit: 'ward', kind: 'deputy', title: name('Deputy') },
  ],
  people: [
    { id: 'p-1', name: 'Lê Thị Mai' },
    { id: 'p-2', name: 'Vũ Văn Sơn' },
  ],
  holdings: [
    { person: 'p-1', post: 'ward:head', from: t('01'), to: t('10'), capacity: 'holder' },
    { person: 'p-2', post: 'ward:head', from: t('10'), to: null, capacity: 'acting' },
    { person: 'p-2', post: 'ward:deputy-1', from: t('01'), to: null, capacity: 'holder' },
  ],
};
const directory = directoryOf(data);

describe('the directory', () => {
  it.each([
    ['2026-03-01T01:59:59.999Z', []],
    [t('01'), ['p-1']],
    ['2026-03-10T01:59:59.999Z', ['p-1']],
    [t('10'), ['p-2']],
    ['9999-01-01T00:00:00.000Z', ['p-2']],
  ])('at %s the head is %j: from its first instant to before its last', (at, people) => {
    expect(directory.holders('ward:head', at).map((row) => row.person)).toEqual(people);
  });

  it('knows every post of a person, holder or acting', () => {
    expect(directory.holdingsOf('p-2', t('05')).map((row) => row.post)).toEqual(['ward:deputy-1']);
    expect(directory.holdingsOf('p-2', t('12')).map((row) => [row.post, row.capacity])).toEqual([
      ['ward:head', 'acting'],
      ['ward:deputy-1', 'holder'],
    ]);
    expect(directory.holds('p-2', 'ward:head', t('05'))).toBe(false);
    expect(directory.holds('p-2', 'ward:head', t('12'))).toBe(true);
  });

  it('finds the posts of a kind in their order, and nothing for what it does not know', () => {
    expect(directory.postsOf('ward', 'deputy').map((post) => post.id)).toEqual([
      'ward:deputy-1',
      'ward:deputy-2',
    ]);
    expect(directory.postsOf('city', 'deputy')).toEqual([]);
    expect(directory.unit('moon')).toBeUndefined();
    expect(directory.post('ward:poet')).toBeUndefined();
    expect(directory.person('p-9')).toBeUndefined();
    expect(directory.holders('ward:deputy-2', t('05'))).toEqual([]);
    expect(directory.holdingsOf('p-9', t('05'))).toEqual([]);
  });
});

describe('the practice directory', () => {
  const { units, posts, people, holdings } = practice.data;
  const now = t('05');

  it('has each id once, and every post held by one person', () => {
    for (const rows of [units, posts, people])
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(new Set(people.map((person) => person.name)).size).toBe(people.length);
    expect(posts.filter((post) => practice.holders(post.id, now).length !== 1)).toEqual([]);
    expect(holdings).toHaveLength(posts.length);
  });

  it('has units that lead to one top, each with a single head', () => {
    for (const unit of units) {
      expect(practice.postsOf(unit.id, 'head')).toHaveLength(1);
      expect(unit.superior === null || practice.unit(unit.superior) !== undefined).toBe(true);
    }
    expect(units.filter((unit) => unit.superior === null).map((unit) => unit.id)).toEqual([
      'assembly',
    ]);
  });
});
