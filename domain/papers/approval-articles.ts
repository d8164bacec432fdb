/** domain: the articles of the decision that approves a pilot: what is approved, held against what, under what, run by whom. */
import type { Directory } from '../directory';
import type { Indicator, TermWish } from '../state/proposal';
import type { ApprovalAct, Around } from './approval-paper';
import type { Article } from './paper';
import { ended, fullTitle, longDate, numberWords } from './vietnamese';

type Text = Around['text'];

function termWords(term: TermWish, text: Text): string {
  switch (term.kind) {
    case 'date':
      return `đến hết ${longDate(term.end)}`;
    case 'months':
      return `${term.months} tháng kể từ ngày bắt đầu thực hiện`;
    case 'condition':
      return `đến khi ${ended(text(term.condition), '')}; xem xét lại ${longDate(term.reviewOn)}`;
    case 'open':
      return `không xác định thời hạn; xem xét lại ${longDate(term.reviewOn)}`;
  }
}

function indicatorWords({ name, unit, baseline, target, better }: Indicator, text: Text): string {
  const told = (label: string, value: number | null): string =>
    `${label} ${value === null ? 'chưa xác định' : `${numberWords(value)} ${unit}`.trim()}`;
  const way = better === 'higher' ? 'càng cao càng tốt' : 'càng thấp càng tốt';
  return `${ended(text(name), '')}: ${told('giá trị ban đầu', baseline)}, ${told('mục tiêu', target)} (${way}).`;
}

function frame({ grant }: ApprovalAct, text: Text): readonly string[] {
  const list = (refs: readonly string[]): string =>
    refs.map((ref) => ended(text(ref), '')).join('; ');
  return [
    `Phạm vi: ${ended(text(grant.scope), '.')}`,
    ...(grant.sites.length === 0 ? [] : [`Địa điểm: ${list(grant.sites)}.`]),
    ...(grant.participants.length === 0
      ? []
      : [`Đối tượng tham gia: ${list(grant.participants)}.`]),
    `Thời hạn: ${termWords(grant.term, text)}.`,
  ];
}

function holderWords(directory: Directory, post: string, at: string): string {
  const names = directory
    .holders(post, at)
    .map(({ person }) => directory.person(person)?.name ?? person);
  return [...names, fullTitle(directory, post)].join(', ');
}

function running({ grant, at }: ApprovalAct, { directory }: Around): readonly string[] {
  const { owner, supervisor, interimReviewEveryMonths: interim } = grant;
  const every = (months: number): string =>
    months === 1 ? 'hằng tháng' : `${months} tháng một lần`;
  return [
    `${holderWords(directory, owner, at)} chịu trách nhiệm tổ chức thực hiện và báo cáo kết quả ${every(grant.reportEveryMonths)}.`,
    `${holderWords(directory, supervisor, at)} kiểm tra, giám sát việc thực hiện ${every(grant.checkpointEveryMonths)}.`,
    ...(interim === null ? [] : [`Sơ kết việc thực hiện ${every(interim)}.`]),
  ];
}

const listed = (opening: string, refs: readonly string[], text: Text): readonly Article[] =>
  refs.length === 0 ? [] : [{ opening, points: refs.map((ref) => ended(text(ref), '.')) }];

export function articlesOf(act: ApprovalAct, around: Around, subject: string): readonly Article[] {
  const { grant } = act;
  const { text, directory } = around;
  const posts = [grant.owner, grant.supervisor].map((post) => fullTitle(directory, post));
  return [
    { opening: `Phê duyệt ${subject}, với các nội dung sau:`, points: frame(act, text) },
    ...(grant.indicators.length === 0
      ? []
      : [
          {
            opening: 'Kết quả thực hiện được đánh giá theo các chỉ tiêu sau:',
            points: grant.indicators.map((each) => indicatorWords(each, text)),
          },
        ]),
    ...listed('Việc thực hiện phải bảo đảm các điều kiện sau:', grant.conditions, text),
    ...listed(
      'Dừng thực hiện khi xảy ra một trong các trường hợp sau:',
      grant.stopConditions,
      text,
    ),
    { opening: 'Tổ chức thực hiện, kiểm tra, giám sát:', points: running(act, around) },
    {
      opening: `Quyết định này có hiệu lực từ ${longDate(grant.inForceFrom)}. ${[...new Set(posts)].join(', ')} và các cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.`,
      points: [],
    },
  ];
}
