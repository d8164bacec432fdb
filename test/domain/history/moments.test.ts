/** test: dates and texts of sources: which days a told date can mean, and the shapes that forms allow. */
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import { firstDay, lastDay, momentOf, precisionOf } from '../../../domain/history/moments';
import { cut, dayOf, documentNumber, head, line } from '../../../domain/history/words';
import { eventOf } from './files';

it.each([
  ['2023', 'year', '2023-01-01', '2023-12-31'],
  ['2024', 'year', '2024-01-01', '2024-12-31'],
  ['2023-02', 'month', '2023-02-01', '2023-02-28'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2023-12', 'month', '2023-12-01', '2023-12-31'],
  ['2023-04-30', 'day', '2023-04-30', '2023-04-30'],
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
])('%s is a %s from %s to %s', (told, precision, first, last) => {
  expect([precisionOf(told), firstDay(told), lastDay(told)]).toEqual([precision, first, last]);
  expect(dayOf(told)).toBe(last);
});

it.each([
  ...['', '23', '202', '2023-2', '2023-13', '2023-00', '2023-02-29', '2023-04-31', '2023-02-1'],
  ...[' 2023', '2023 ', '2023-02-01T00', 'open', 'until 2023', '2023/02/01', '20230201'],
])('"%s" is no date', (told) => {
  expect(precisionOf(told)).toBeNull();
  expect(dayOf(told)).toBeNull();
});

it.each([null, undefined])('an end that is %s is no day', (end) => expect(dayOf(end)).toBeNull());

describe('legal time', () => {
  it.each<[string, string | null, string, boolean]>([
    ['2023-05-20', null, '2023-05-20T02:00:00.000Z', false],
    ['2023-05', null, '2023-05-01T02:00:00.000Z', false],
    ['2023', null, '2023-01-01T02:00:00.000Z', false],
    ['2023-05-20', '2023-05-20T01:59:59.999Z', '2023-05-20T02:00:00.000Z', false],
    ['2023-05-20', '2023-05-20T02:00:00.000Z', '2023-05-20T02:01:00.000Z', false],
    ['2023-05-20', '2023-05-20T16:58:00.000Z', '2023-05-20T16:59:00.000Z', false],
    ['2023-05-20', '2023-05-20T16:59:00.000Z', '2023-05-20T17:00:00.000Z', true],
    ['2023-05-20', '2023-05-21T02:00:00.000Z', '2023-05-21T02:01:00.000Z', true],
    ['2023-05', '2023-05-31T16:58:00.000Z', '2023-05-31T16:59:00.000Z', false],
    ['2023-05', '2023-05-31T16:59:00.000Z', '2023-05-31T17:00:00.000Z', true],
    ['2024-02', '2024-02-29T16:58:00.000Z', '2024-02-29T16:59:00.000Z', false],
    ['2023', '2023-12-31T16:58:00.000Z', '2023-12-31T16:59:00.000Z', false],
    ['2023', '2023-12-31T16:59:00.000Z', '2023-12-31T17:00:00.000Z', true],
  ])('of %s after %s is %s; out of order: %s', (date, previous, at, outOfOrder) =>
    expect(momentOf(eventOf({ kind: 'other', date }), previous, vietnamCalendar)).toEqual({
      ...{ at, outOfOrder },
    }),
  );
});

describe('texts in the shapes of forms', () => {
  it.each([
    ['abcdef', 3, 'abc'],
    ['ab cd', 3, 'ab'],
    ['ab', 3, 'ab'],
    ['a😀b', 2, 'a'],
    ['a😀b', 3, 'a😀'],
  ])('the first signs of "%s", at most %d: "%s"', (text, most, expected) =>
    expect(head(text, most)).toBe(expected),
  );

  it.each([
    ['abcde', 5, 'abcde'],
    ['abcdef', 5, 'abcd…'],
    ['abc def', 5, 'abc…'],
    ['aaa😀b', 5, 'aaa…'],
  ])('"%s" cut to %d: "%s"', (text, most, expected) => expect(cut(text, most)).toBe(expected));

  it('a line has no breaks, and at most three hundred signs', () => {
    expect(line('  Sở \n Giao\t\tthông ')).toBe('Sở Giao thông');
    expect(line('x'.repeat(300))).toBe('x'.repeat(300));
    expect(line('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
  });

  it.each<[string, string | null]>([
    ['12/QD-UBND', '12/QD-UBND'],
    ['Nghị quyết 98/2023/QH15, Điều 4; (k.2)', 'Nghị quyết 98/2023/QH15, Điều 4; (k.2)'],
    ['Act (2019) § 3', 'Act (2019) 3'],
    ['“12”/QĐ–TTg', '12 /QĐ–TTg'],
    ['  7 \n 8 ', '7 8'],
    ['5/QĐ-Ủy ban'.normalize('NFD'), '5/QĐ-Ủy ban'.normalize('NFC')],
    ['x'.repeat(121), 'x'.repeat(120)],
    [`${'x'.repeat(119)} y`, 'x'.repeat(119)],
    ['§ *', null],
    ['', null],
  ])('the number of a document told as "%s"', (told, expected) =>
    expect(documentNumber(told)).toBe(expected),
  );
});
