/** test: dates, numbers, citations and names as people read them. */
import type { Language } from '../../domain/words';
import { chapters } from '../../domain/chapters.generated';
import { packs } from '../../domain/law/packs';
import { citationOf } from '../../web/src/format/citations';
import {
  dateOf,
  dayOf,
  daysAfter,
  localDayOf,
  momentOf,
  shortOf,
  timeOf,
} from '../../web/src/format/dates';
import { namesOf } from '../../web/src/format/names';
import { numberOf, sizeOf, spanOf } from '../../web/src/format/numbers';
import { matches, plain } from '../../contracts/plain';

const languages: readonly Language[] = ['vi', 'en', 'fr'];

describe('legal time', () => {
  it.each(languages)('is shown at UTC+7 in %s', (language) => {
    expect(dayOf('2026-03-02T17:30:00.000Z', language)).toBe('03/03/2026');
    expect(timeOf('2026-03-02T17:30:00.000Z', language)).toBe('00:30');
    expect(dateOf('2026-03-02', language)).toBe('02/03/2026');
  });

  it('is short where room is short', () => {
    expect(shortOf('2026-03-02T10:00:00.000Z', 'vi')).toBe('02/03, 17:00');
  });

  it('gives the day at the legal place', () => {
    expect(localDayOf('2026-03-02T16:59:59.999Z')).toBe('2026-03-02');
    expect(localDayOf('2026-03-02T17:00:00.000Z')).toBe('2026-03-03');
    expect(daysAfter('2026-02-27', 3)).toBe('2026-03-02');
  });

  it('leaves alone what is no time', () => {
    expect(momentOf('', 'vi')).toBe('');
    expect(dateOf('2021-05', 'vi')).not.toBe('Invalid Date');
  });
});

describe('numbers', () => {
  it('are grouped as each language does', () => {
    expect(numberOf(1234567.5, 'vi')).toBe('1.234.567,5');
    expect(numberOf(1234567.5, 'en')).toBe('1,234,567.5');
  });

  it('of bytes and spans have units that people know', () => {
    expect(sizeOf(2_500_000, 'en')).toBe('2.5 MB');
    expect(sizeOf(0, 'en')).toBe('0 byte');
    expect(spanOf(86_400, 'en')).toBe('1 day');
    expect(spanOf(90, 'en')).toBe('1.5 minutes');
  });
});

describe('a citation', () => {
  const simple = { article: 'Art. 8.1', instrument: '73/2023/NĐ-CP' };

  it('is written as each language writes it', () => {
    expect(citationOf(simple, 'vi')).toBe('khoản 1 Điều 8 Nghị định 73/2023/NĐ-CP');
    expect(citationOf(simple, 'en')).toBe('Art. 8.1, Decree 73/2023/NĐ-CP');
    expect(citationOf(simple, 'fr')).toBe('art. 8.1, Décret 73/2023/NĐ-CP');
  });

  it('of a range stays whole', () => {
    expect(citationOf({ ...simple, article: 'Art. 18' }, 'vi')).toBe(
      'Điều 18 Nghị định 73/2023/NĐ-CP',
    );
    expect(citationOf({ ...simple, article: 'Art. 7.3-4' }, 'vi')).toBe(
      'Điều 7.3-4 Nghị định 73/2023/NĐ-CP',
    );
  });

  it('of a resolution of the Party is in its own language', () => {
    const obstacle = { article: '§2.4', instrument: 'Conclusion 14-KL/TW' };
    expect(citationOf(obstacle, 'vi')).toBe('mục 2.4 Kết luận 14-KL/TW');
    expect(citationOf(obstacle, 'fr')).toBe('§2.4, Conclusion 14-KL/TW');
    const votes = { article: 'votes of confidence', instrument: 'Regulation 96-QĐ/TW (2023)' };
    expect(citationOf(votes, 'vi')).toBe('Quy định 96-QĐ/TW (2023) về lấy phiếu tín nhiệm');
  });

  const cited = [
    ...packs.flatMap(({ rules }) => Object.values(rules)),
    ...chapters.flatMap(({ rules }) => Object.values(rules ?? {})),
  ];
  const places = new Map(cited.map((rule) => [`${rule.article} | ${rule.instrument}`, rule]));

  it.each([...places])('has no English left in Vietnamese: %s', (_, rule) => {
    expect(citationOf(rule, 'vi')).not.toMatch(
      /\b(Art|on|of|the|draft|Draft|end|Conclusion|Resolution|Decree|Law|not|own)\b/,
    );
    if (rule.instrument !== 'Pilotage') expect(citationOf(rule, 'vi')).not.toBe('');
  });

  it('is not made up for our own numbers', () => {
    expect(citationOf({ article: 'own proposal', instrument: 'Pilotage' }, 'vi')).toBe('');
  });
});

describe('finding', () => {
  it('needs no diacritics and no order', () => {
    expect(plain('Đặng Thị Ánh')).toBe('dang thi anh');
    expect(matches('Ủy ban nhân dân phường Hòa Lạc', 'hoa lac uy')).toBe(true);
    expect(matches('Ủy ban nhân dân phường Hòa Lạc', 'tan lap')).toBe(false);
  });
});

describe('names', () => {
  const title = { vi: 'Văn thư', en: 'Clerk', fr: 'Greffier' };
  const directory = {
    version: 1,
    units: [
      {
        id: 'u',
        name: { vi: 'Phường', en: 'Ward', fr: 'Quartier' },
        superior: null,
        level: 'commune',
      },
    ],
    posts: [
      {
        id: 'u:clerk',
        unit: 'u',
        kind: 'clerk',
        title,
        holders: [{ person: 'p', name: 'Lê Lan', capacity: 'holder' as const }],
      },
    ],
    people: [{ id: 'p', name: 'Lê Lan' }],
  };

  it('come in the chosen language, people as they are written', () => {
    const names = namesOf(directory, 'fr');
    expect(names.fullPost('u:clerk')).toBe('Greffier, Quartier');
    expect(names.holders('u:clerk')).toBe('Lê Lan');
  });

  it('of what is not known are their ids', () => {
    const names = namesOf(undefined, 'vi');
    expect([names.unit('x'), names.fullPost('x'), names.person('x'), names.holders('x')]).toEqual([
      'x',
      'x',
      'x',
      '',
    ]);
  });
});
