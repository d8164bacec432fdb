/** cli: the acts that bring a proposal to its approval on the ordinary way, and what each of them changes at whose desk. */

export interface Act {
  readonly by: string;
  readonly name: string;
  readonly payload: (pilot: number, unit: string) => object;
  /** After the act the person at this desk sees this task of the pilot, or sees it no more. */
  readonly then: { readonly post: string; readonly step: string; readonly is: 'there' | 'gone' };
}

const nothing = (): object => ({});
const there = (post: string, step: string): Act['then'] => ({ post, step, is: 'there' });
const gone = (post: string, step: string): Act['then'] => ({ post, step, is: 'gone' });

const sheet = (): object => ({
  lawful: true,
  basis: 'Đúng thẩm quyền, có căn cứ.',
  instruments: [],
});
const forIt = (): object => ({ choice: 'for', dissent: null });

/** After `Submit`; posts are of the unit. */
export const acts: readonly Act[] = [
  {
    by: 'clerk',
    name: 'Register',
    payload: (pilot) => ({ number: String(pilot), book: '2026' }),
    then: there('secretary', 'takeRoute'),
  },
  {
    by: 'legal-1',
    name: 'SignLegalitySheet',
    payload: sheet,
    then: there('legal-2', 'signLegality'),
  },
  {
    by: 'legal-2',
    name: 'SignLegalitySheet',
    payload: sheet,
    then: gone('legal-1', 'signLegality'),
  },
  {
    by: 'secretary',
    name: 'TakeSimpleRoute',
    payload: nothing,
    then: there('secretary', 'closeConsultation'),
  },
  {
    by: 'secretary',
    name: 'CloseConsultation',
    payload: nothing,
    then: there('deputy-1', 'castVote'),
  },
  {
    by: 'partyCommittee',
    name: 'GivePartyOpinion',
    payload: () => ({ position: 'for', number: '03-CV/ĐU', text: 'Nhất trí chủ trương thí điểm.' }),
    then: there('head', 'castVote'),
  },
  { by: 'deputy-1', name: 'CastVote', payload: forIt, then: gone('deputy-1', 'castVote') },
  { by: 'deputy-2', name: 'CastVote', payload: forIt, then: gone('deputy-2', 'castVote') },
  { by: 'head', name: 'CastVote', payload: forIt, then: gone('head', 'castVote') },
  {
    by: 'head',
    name: 'CloseBallot',
    payload: () => ({ present: [], minutes: null }),
    then: there('head', 'signDecision'),
  },
  { by: 'head', name: 'ApprovePilot', payload: grant, then: there('cadre-1', 'prepare') },
];

const indicator = {
  id: 'i-1',
  name: 'Số ngày trả kết quả',
  unit: 'ngày',
  baseline: 15,
  target: 5,
  better: 'lower',
} as const;
const term = { kind: 'months', months: 12 } as const;

function grant(_pilot: number, unit: string): object {
  return {
    number: '12/QĐ-UBND',
    inForceFrom: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    scope: 'Thủ tục cấp phép xây dựng nhà ở riêng lẻ',
    sites: ['Bộ phận một cửa'],
    participants: [],
    term,
    stopConditions: ['Quá một phần mười hồ sơ bị khiếu nại'],
    indicators: [indicator],
    owner: `${unit}:cadre-1`,
    supervisor: `${unit}:supervisor`,
    checkpointEveryMonths: 3,
    reportEveryMonths: 3,
    interimReviewEveryMonths: 6,
    conditions: [],
    grantedLess: false,
    reasonsAgainstOpinion: null,
  };
}

export const proposer = 'cadre-1';

export const submission = (pilot: number, unit: string): object => ({
  title: `Thí điểm trả kết quả tại nhà, đợt ${pilot}`,
  plan,
  addressee: unit,
  interestsDeclared: true,
  interested: [],
  withinDuties: true,
  parent: null,
  predecessor: null,
  minted: null,
});

const plan = {
  need: 'Người dân phải đi lại nhiều lần.',
  urgency: 'ordinary',
  purpose: 'Rút ngắn thời gian trả kết quả.',
  bottleneck: 'Quy định yêu cầu nhận trực tiếp.',
  gap: 'unsuitable',
  instruments: ['86/2014/NĐ-CP'],
  content: 'Trả kết quả tại nhà qua bưu chính công ích.',
  tasks: 'Tiếp nhận, xử lý, chuyển phát.',
  solutions: 'Phối hợp với bưu điện.',
  scope: 'Toàn phường',
  territory: 'Phường',
  subjects: 'Người nộp hồ sơ tự nguyện',
  sites: ['Bộ phận một cửa'],
  caps: { people: 200, amountVnd: 50_000_000 },
  term,
  resources: 'Hai cán bộ một cửa',
  budgetVnd: 300_000_000,
  budgetSource: 'Ngân sách phường',
  feasibility: 'Đã có hợp đồng chuyển phát.',
  positiveImpact: 'Giảm đi lại.',
  negativeImpact: null,
  expectedEffect: 'Bảy phần mười hồ sơ trả tại nhà.',
  indicators: [indicator],
  risks: ['Thất lạc hồ sơ'],
  stopConditions: ['Quá một phần mười hồ sơ bị khiếu nại'],
  exitPlan: 'Trở lại trả kết quả trực tiếp.',
  affectedPeople: 'Người dân trong phường',
  confidentiality: 'internal',
  authorship: [],
  novelty: ['noPrecedent'],
  sector: 'administration',
};
