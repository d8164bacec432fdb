/** The decision as an official document: every part in its form, whoever signs, however the term is set. */
import { approvalPaper } from '../../../domain/papers/approval-paper';
import type { ApprovalAct } from '../../../domain/papers/approval-paper';
import type { Signing } from '../../../domain/papers/signature';
import { signingOf } from '../../../domain/papers/signature';
import { longDate, numberWords, placeOf } from '../../../domain/papers/vietnamese';
import type { SigningCapacity } from '../../../domain/chapters/signing';
import type { TermWish } from '../../../domain/state/proposal';
import { directory, holderOf, lawOf } from '../support/life';
import { approvedPilot, grantOf } from '../support/routes';

const head = 'hoa-lac:head';
const deputy = 'hoa-lac:deputy-1';
const personOf = (post: string): string => holderOf(post).person;
const life = approvedPilot();
const act: ApprovalAct = {
  ...{ standing: 'issued', kind: 'pilot', grant: grantOf(life), unit: 'hoa-lac', signing: null },
  by: { person: personOf(head), post: head },
  at: '2026-03-02T02:00:00.000Z',
};
const paperOf = (change: Partial<ApprovalAct> = {}, practice = false) =>
  approvalPaper(
    { ...act, ...change },
    { pilot: life.pilot, law: lawOf(), directory, practice, text: (ref) => ref },
  );
const nameOf = (post: string): string => directory.person(personOf(post))?.name ?? '';

const signed = (capacity: SigningCapacity, post = deputy): Signing => ({
  ...{ matter: 'signature-1', document: 'decision', number: '9', signedOn: '2026-02-05' },
  ...{ signer: personOf(post), post, capacity, authorisation: null },
});

it.each<[SigningCapacity, readonly string[]]>([
  ['ownName', ['CẤP PHÓ']],
  ['onBehalfOfBody', ['TM. ỦY BAN NHÂN DÂN PHƯỜNG HÒA LẠC', 'CẤP PHÓ']],
  ['forHead', ['KT. THỦ TRƯỞNG', 'CẤP PHÓ']],
  ['byOrder', ['TL. THỦ TRƯỞNG', 'CẤP PHÓ']],
  ['underAuthorisation', ['TUQ. THỦ TRƯỞNG', 'CẤP PHÓ']],
  ['acting', ['Q. THỦ TRƯỞNG']],
])('is signed %s as recorded, on the recorded day', (capacity, lines) => {
  const { signature, placeAndDate } = paperOf({ signing: signed(capacity) });
  expect(signature).toEqual({ capacity: lines, name: nameOf(deputy) });
  expect(placeAndDate).toBe('Hòa Lạc, ngày 05 tháng 02 năm 2026');
});

it('is signed as it was decided where no signature is recorded', () => {
  expect(paperOf().signature).toEqual({ capacity: ['THỦ TRƯỞNG'], name: nameOf(head) });
  const under = {
    delegation: 'd',
    post: head,
    person: personOf(head),
    capacity: 'forHead',
  } as const;
  expect(paperOf({ by: { person: personOf(deputy), post: deputy, under } }).signature).toEqual({
    capacity: ['KT. THỦ TRƯỞNG', 'CẤP PHÓ'],
    name: nameOf(deputy),
  });
});

it('heeds a recorded signature on this decision until it is struck', () => {
  const recorded = { type: 'SigningRecorded', body: signed('forHead') };
  const struck = { type: 'SigningStruck', body: { matter: 'signature-1', reason: 'x' } };
  expect(signingOf([recorded], '9')).toEqual(signed('forHead'));
  expect(signingOf([recorded], '10')).toBeNull();
  expect(signingOf([recorded, struck], '9')).toBeNull();
  const other = { type: 'SigningRecorded', body: { ...signed('forHead'), document: 'change' } };
  expect(signingOf([other], '9')).toBeNull();
});

it('warns of what is worth nothing: a draft, and whatever was practised', () => {
  expect(paperOf().warning).toBeNull();
  expect(paperOf({}, true).warning?.across).toBe('THỰC HÀNH');
  const draft = paperOf({ standing: 'draft', grant: { ...act.grant, number: null } });
  expect(draft.warning?.across).toBe('DỰ THẢO');
  expect([draft.number, draft.signature.name]).toEqual(['Số: ……/QĐ-……', null]);
});

it.each<[TermWish, string]>([
  [{ kind: 'date', end: '2027-01-31' }, 'đến hết ngày 31 tháng 01 năm 2027'],
  [{ kind: 'months', months: 6 }, '6 tháng kể từ ngày bắt đầu thực hiện'],
  [
    { kind: 'condition', condition: 'có quy định mới.', reviewOn: '2027-12-01' },
    'đến khi có quy định mới; xem xét lại ngày 01 tháng 12 năm 2027',
  ],
  [
    { kind: 'open', reviewOn: '2027-12-01' },
    'không xác định thời hạn; xem xét lại ngày 01 tháng 12 năm 2027',
  ],
])('says the term %o', (term, words) => {
  const points = paperOf({ grant: { ...act.grant, term } }).articles[0]?.points;
  expect(points).toContain(`Thời hạn: ${words}.`);
});

it('leaves out what was not decided, and numbers what is left', () => {
  const grant = { ...act.grant, indicators: [], stopConditions: [], sites: [], conditions: ['a;'] };
  const { articles, recipients } = paperOf({ grant });
  expect(articles.map(({ points }) => points.length > 0)).toEqual([true, true, true, false]);
  expect(articles[1]?.points).toEqual(['a.']);
  expect(recipients[0]).toBe('- Như Điều 4;');
});

it('rests on what was there when it was signed', () => {
  const bases = paperOf().bases.join('\n');
  expect(bases).toContain('Căn cứ ý kiến của cấp ủy cùng cấp');
  expect(bases.endsWith('.')).toBe(true);
  const before = paperOf({ at: '2026-01-01T02:00:00.000Z' }).bases;
  expect(before).toHaveLength(2);
});

it('writes days, numbers and places as official documents do', () => {
  expect(longDate('2026-03-09')).toBe('ngày 09 tháng 3 năm 2026');
  expect(longDate('2026-12-19')).toBe('ngày 19 tháng 12 năm 2026');
  expect([1234, 12345, 1234567.5, 0.25].map(numberWords)).toEqual([
    ...['1234', '12.345', '1.234.567,5', '0,25'],
  ]);
  const unit = { id: 'u', superior: null };
  const named = (vi: string) => ({ vi, en: vi, fr: vi });
  const place = (vi: string, level: 'commune' | 'ministry') =>
    placeOf({ ...unit, level, name: named(vi) });
  expect(place('Ủy ban nhân dân xã Tân Lập', 'commune')).toBe('Tân Lập');
  expect(place('Ủy ban nhân dân đặc khu Phú Quốc', 'commune')).toBe('Phú Quốc');
  expect(place('Ban quản lý', 'commune')).toBe('……');
  expect(place('Bộ Nội vụ', 'ministry')).toBe('Hà Nội');
});
