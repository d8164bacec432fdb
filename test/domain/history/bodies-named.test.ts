/** test: is it the same body: names as sources write them, and who has a part in a file. */
import { hasPart, isAuthority, isPartyBody, isVietnam } from '../../../domain/history/bodies';
import type { Event } from './files';
import { fileOf } from './files';

const decidedBy = (decidingAuthority: string, events: readonly Event[] = []) =>
  fileOf(events, { decidingAuthority });

describe('the same body', () => {
  it.each([
    ['plural and singular', "People's Committees", "People's Committee"],
    ['-ies and -y', 'Transport Authorities', 'Transport Authority'],
    ['with an apostrophe and without', 'Peoples Committee', 'People’s Committee'],
    ['with diacritics and without', 'Bo Tai chinh', 'Bộ Tài chính'],
    ['đ and d', 'Dong Nai', 'Đồng Nai'],
    ['capitals', 'MINISTRY OF FINANCE', 'Ministry of finance'],
    ['with its place', 'Ministry of Finance of Vietnam', 'Ministry of Finance'],
    ['without small words', 'Ministry Finance', 'The Ministry for the Finance'],
    ['initials', 'SBV', 'State Bank of Vietnam'],
    ['initials with the small word', 'MoF', 'Ministry of Finance'],
    ['the list has the initials', 'Ministry of Finance', 'MOF'],
    ['one of several, by semicolon', 'Treasury', 'Ministry of Finance; Treasury'],
    ['one of several, by comma', 'Treasury', 'Ministry of Finance, Treasury'],
    ['in brackets', 'Treasury', 'Ministry of Finance (Treasury)'],
    ['together with', 'Treasury', 'Ministry of Finance with Treasury'],
    ['acting through', 'Ministry of Finance', 'Treasury through Ministry of Finance'],
    ['the event names several', 'Users; Treasury', 'Treasury'],
    ['three of five words', 'Alpha Beta Gamma Delta Epsilon', 'Alpha Beta Gamma Zeta Eta'],
  ])('%s', (_, name, authority) => expect(isAuthority(name, decidedBy(authority))).toBe(true));

  it.each([
    ['another subject', 'Ministry of Finance', 'Ministry of Health'],
    ['four of seven words', 'Aa Bb Cc Dd Ee Ff Gg', 'Aa Bb Cc Dd Hh Ii Jj'],
    ['other initials', 'SBX', 'State Bank of Vietnam'],
    ['one letter', 'S', 'State'],
    ['nine initials are no short name', 'abcdefghi', 'aa bb cc dd ee ff gg hh ii'],
    ['only small words', 'of the', 'of the'],
    ['no name', '', 'Treasury'],
  ])('not: %s', (_, name, authority) =>
    expect(isAuthority(name, decidedBy(authority))).toBe(false),
  );

  it.each(
    'party court courts tribunal university association federation union police newspaper council'.split(
      ' ',
    ),
  )('a %s is another body, on either side, however alike the rest sounds', (word) => {
    expect(isAuthority(`Hue ${word}`, decidedBy('Hue'))).toBe(false);
    expect(isAuthority('Hue', decidedBy(`Hue ${word}`))).toBe(false);
    expect(isAuthority(`Hue ${word}`, decidedBy(`${word} of Hue`))).toBe(true);
  });
});

describe('who decides', () => {
  const by = (kind: Event['kind'], body: string, more: Partial<Event> = {}): Event => ({
    ...{ kind, date: '2023-02-01', by: body, ...more },
  });

  it.each<[string, readonly Event[], boolean]>([
    ['when the body named never does: a pilot', [by('approved_pilot', 'Government')], true],
    ['when the body named never does: in full', [by('approved_full', 'Government')], true],
    ['only a participant', [by('approved_pilot', 'Government', { subject: 'Alpha' })], false],
    ['by a refusal', [by('refused', 'Government')], false],
    [
      'not when the body named decides as well',
      [by('approved_pilot', 'Government'), by('approved_full', 'National Assembly')],
      false,
    ],
    [
      'also when the body named approves only a participant',
      [
        by('approved_pilot', 'Government'),
        by('approved_pilot', 'National Assembly', { subject: 'A' }),
      ],
      true,
    ],
  ])('whoever approved, %s', (_, events, expected) =>
    expect(isAuthority('Government', decidedBy('National Assembly', events))).toBe(expected),
  );

  it.each([
    ["People's Committee", true],
    ['Inspectorate', true],
    ['Department of Transport', true],
    ['Ministry of Health', false],
  ])('%s has a part in the file: %s', (name, expected) =>
    expect(hasPart(name, fileOf([]))).toBe(expected),
  );
});

describe('the country', () => {
  it.each([
    ['Vietnam', true],
    ['VIET NAM', true],
    ['Việt Nam', true],
    ['Socialist Republic of Viet  Nam', true],
    ['Finland', false],
    ['', false],
  ])('%s is ours: %s', (country, expected) =>
    expect(isVietnam(fileOf([], { country }))).toBe(expected),
  );

  it.each([
    ['Provincial Party Committee', true],
    ['Đảng ủy xã Hòa Lạc', true],
    ['Tỉnh ủy An Bình', true],
    ['Thành ủy Đà Nẵng', true],
    ['Huyện ủy', true],
    ['Tỉnh uỷ An Bình', true],
    ['Quận ủy Hoàn Kiếm', true],
    ['Thị uỷ', true],
    ['Ủy ban nhân dân xã', false],
    ['cấp ủy cùng cấp', true],
    ['Counterparty Bank', false],
    ["People's Committee", false],
  ])('%s is of the Party: %s; elsewhere never', (name, expected) => {
    expect(isPartyBody(name, fileOf([]))).toBe(expected);
    expect(isPartyBody(name, fileOf([], { country: 'Norway' }))).toBe(false);
  });
});
