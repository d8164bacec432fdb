/** domain: the decision that approves a pilot, as an official document: from the act alone, be it given or still to be given. */
import { localDateOf } from '../calendar/calendar';
import type { Directory } from '../directory';
import { superiorNow } from '../directory/unit-now';
import type { Actor, TextRef } from '../kernel';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import type { Grant } from '../state/grant';
import type { Instant } from '../time';
import { articlesOf } from './approval-articles';
import type { Paper } from './paper';
import type { Signing } from './signature';
import { signatureOf } from './signature';
import {
  ended,
  fullTitle,
  letterhead,
  longDate,
  openDate,
  openNumber,
  placeOf,
  upper,
} from './vietnamese';

export interface ApprovalAct {
  /** Nobody signed a draft: it has no number, day or name. */
  readonly standing: 'draft' | 'issued';
  readonly kind: 'full' | 'pilot';
  readonly grant: Grant;
  /** The unit whose head decides. */
  readonly unit: string;
  readonly by: Actor;
  readonly at: Instant;
  /** As the clerk recorded it; null: nobody did. */
  readonly signing: Signing | null;
}

export interface Around {
  readonly pilot: Pilot;
  readonly law: Law;
  readonly directory: Directory;
  readonly practice: boolean;
  /** The prose behind a reference. */
  text(ref: TextRef): string;
}

const lowerFirst = (words: string): string =>
  words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

/** What it rests on, as it was when it was signed. */
function basesOf({ at }: ApprovalAct, { pilot, law, directory }: Around): readonly string[] {
  const day = (instant: Instant): string => longDate(localDateOf(law.calendar, instant));
  const { number, legality, ballot, ballotResult, partyOpinion } = pilot.approval;
  const { proposer, submittedAt } = pilot.proposal;
  const closedAt = ballotResult === 'passed' ? (ballot?.closedAt ?? null) : null;
  const under = number === null ? '' : `, hồ sơ số ${number}`;
  const bases = [
    `Căn cứ ${law.pack.title.vi}`,
    ...legality
      .filter((sheet) => sheet.lawful && sheet.at <= at)
      .map((sheet) => `Căn cứ phiếu thẩm tra tính hợp pháp ${day(sheet.at)}`),
    ...(partyOpinion === null || partyOpinion.givenAt > at
      ? []
      : [
          `Căn cứ ý kiến của cấp ủy cùng cấp${partyOpinion.number === null ? '' : ` tại văn bản số ${partyOpinion.number}`}, ${day(partyOpinion.givenAt)}`,
        ]),
    ...(closedAt === null || closedAt > at ? [] : [`Căn cứ kết quả biểu quyết ${day(closedAt)}`]),
    `Xét đề xuất của ${lowerFirst(fullTitle(directory, proposer.post))}, nộp ${day(submittedAt)}${under}`,
  ];
  const unique = [...new Set(bases)];
  return unique.map((base, i) => ended(base, i === unique.length - 1 ? '.' : ';'));
}

function recipientsOf(
  { unit, grant, at }: ApprovalAct,
  { pilot, directory }: Around,
  last: number,
): readonly string[] {
  const superior = superiorNow(directory, unit, at)?.name.vi;
  const committee = directory.postsOf(unit, 'partyCommittee')[0];
  const posts = [grant.owner, grant.supervisor, pilot.proposal.proposer.post];
  const told = [
    `Như Điều ${last}`,
    ...(superior === undefined ? [] : [`${superior} (để báo cáo)`]),
    ...(committee === undefined ? [] : [fullTitle(directory, committee.id)]),
    ...posts.map((post) => fullTitle(directory, post)),
  ];
  return [...[...new Set(told)].map((each) => `- ${each};`), '- Lưu: VT, hồ sơ.'];
}

function warningOf({ standing }: ApprovalAct, { practice }: Around): Paper['warning'] {
  const foot = 'Bản thực hành, không có giá trị pháp lý.';
  if (standing === 'draft')
    return {
      across: 'DỰ THẢO',
      foot: practice ? foot : 'Dự thảo chưa được ký, không có giá trị pháp lý.',
    };
  return practice ? { across: 'THỰC HÀNH', foot } : null;
}

/** What it is about, for the heading and the first article alike. */
const subjectOf = ({ kind }: ApprovalAct, title: string): string =>
  `${kind === 'pilot' ? 'thực hiện thí điểm' : 'thực hiện'} “${title}”`;

export function approvalPaper(act: ApprovalAct, around: Around): Paper {
  const { pilot, law, directory, text } = around;
  const { standing, grant, at, unit, signing } = act;
  const row = directory.unit(unit);
  const body = row?.name.vi ?? unit;
  const today = localDateOf(law.calendar, at);
  const place = row === undefined ? '……' : placeOf(row);
  const date = standing === 'draft' ? openDate(today) : longDate(signing?.signedOn ?? today);
  const subject = subjectOf(act, ended(text(pilot.proposal.title), ''));
  const articles = articlesOf(act, around, subject);
  const head = directory.postsOf(unit, 'head')[0]?.id;
  return {
    ...{ madeAt: at, articles, warning: warningOf(act, around) },
    superior: letterhead(superiorNow(directory, unit, at)?.name.vi ?? '') || null,
    body: letterhead(body),
    number: `Số: ${grant.number ?? openNumber}`,
    placeAndDate: `${place}, ${date}`,
    sort: 'QUYẾT ĐỊNH',
    about: `Về việc phê duyệt ${subject}`,
    authority: upper(head === undefined ? body : fullTitle(directory, head)),
    bases: basesOf(act, around),
    recipients: recipientsOf(act, around, articles.length),
    signature: signatureOf(act, directory),
  };
}
