/** cli: three invented pilots for a first look, of different ages, waiting for different people. */
import type { Pilot } from '../../domain/pilot';
import { mattersOf } from '../../domain/matters';
import type { LocalDate } from '../../domain/time';

/** When an act is given, and by whom; days are counted back from today. */
export interface Scripted {
  readonly on: LocalDate;
  readonly post: string;
  readonly command: string;
  readonly payload: (pilot: Pilot, today: LocalDate) => object;
}

export interface Script {
  readonly id: string;
  readonly acts: readonly Scripted[];
}

/** Days of the calendar, seen from today. */
export interface Days {
  readonly today: LocalDate;
  workingDaysAgo(days: number): LocalDate;
  /** `days` after the same day so many months ago. */
  monthsAgo(months: number, days: number): LocalDate;
}

interface Story {
  readonly unit: string;
  readonly proposer: string;
  readonly title: string;
  readonly need: string;
  readonly purpose: string;
  readonly gain: string;
  readonly indicator: {
    readonly name: string;
    readonly unit: string;
    readonly baseline: number;
    readonly target: number;
  };
}

const indicatorsOf = ({ indicator }: Story) => [{ id: 'i-1', ...indicator, better: 'lower' }];

const planOf = (story: Story) => ({
  need: story.need,
  urgency: 'ordinary',
  purpose: story.purpose,
  bottleneck: story.need,
  gap: 'unsuitable',
  instruments: ['61/2018/NĐ-CP'],
  content: story.purpose,
  tasks: 'Chuẩn bị, thực hiện, theo dõi và báo cáo hằng quý.',
  solutions: 'Dùng nhân lực và hạ tầng sẵn có, làm từng bước.',
  scope: 'Một địa bàn, có giới hạn về số người và kinh phí.',
  territory: 'Tỉnh An Bình',
  subjects: 'Người dân và cơ sở trên địa bàn',
  sites: ['Điểm thí điểm số 1'],
  caps: { people: 2_000, amountVnd: 300_000_000 },
  term: { kind: 'months', months: 12 },
  resources: 'Hai cán bộ kiêm nhiệm, thiết bị sẵn có.',
  budgetVnd: 250_000_000,
  budgetSource: 'Ngân sách địa phương',
  feasibility: 'Đã trao đổi với các bên, có thể bắt đầu ngay.',
  positiveImpact: story.gain,
  negativeImpact: null,
  expectedEffect: story.gain,
  indicators: indicatorsOf(story),
  risks: ['Người dân chưa quen với cách làm mới'],
  stopConditions: ['Quá nửa số người dùng phản ánh không hài lòng trong một quý'],
  exitPlan: 'Trở lại cách làm cũ trong năm ngày làm việc, thông báo cho người dân.',
  affectedPeople: 'Người dân trên địa bàn',
  confidentiality: 'public',
  authorship: [],
  novelty: ['noPrecedent'],
  sector: 'Dịch vụ công',
});

const act = (
  on: LocalDate,
  post: string,
  command: string,
  payload: object | Scripted['payload'] = {},
): Scripted => ({
  on,
  post,
  command,
  payload: typeof payload === 'function' ? (payload as Scripted['payload']) : () => payload,
});

const submits = (story: Story, on: LocalDate): Scripted =>
  act(on, story.proposer, 'Submit', {
    title: story.title,
    plan: planOf(story),
    addressee: story.unit,
    interestsDeclared: true,
    interested: [],
    withinDuties: true,
    parent: null,
    predecessor: null,
    minted: null,
  });

const examination = (
  { unit }: Story,
  number: string,
  on: readonly [LocalDate, LocalDate, LocalDate],
): readonly Scripted[] => [
  act(on[0], `${unit}:clerk`, 'Register', { number, book: '2026' }),
  ...[1, 2].map((n) =>
    act(on[0], `${unit}:legal-${n}`, 'SignLegalitySheet', {
      lawful: true,
      basis: 'Không trái Hiến pháp, luật và quy định của Đảng.',
      instruments: [],
    }),
  ),
  act(on[1], `${unit}:secretary`, 'TakeSimpleRoute'),
  act(on[1], `${unit}:partyCommittee`, 'GivePartyOpinion', {
    position: 'for',
    number: '03-CV/ĐU',
    text: 'Đồng ý về chủ trương.',
  }),
  act(on[2], `${unit}:secretary`, 'CloseConsultation'),
];

const votes = ({ unit }: Story, on: LocalDate, posts: readonly string[]): readonly Scripted[] =>
  posts.map((post) => act(on, `${unit}:${post}`, 'CastVote', { choice: 'for', dissent: null }));

const appointment: Story = {
  unit: 'hoa-lac',
  proposer: 'hoa-lac:cadre-2',
  title: 'Đặt lịch làm thủ tục một cửa qua tin nhắn',
  need: 'Quy định hiện hành buộc người dân lấy số trực tiếp, phải chờ nhiều giờ.',
  purpose: 'Cho người dân chọn giờ làm thủ tục bằng tin nhắn.',
  gain: 'Giảm thời gian chờ tại bộ phận một cửa.',
  indicator: { name: 'Thời gian chờ trung bình', unit: 'min', baseline: 95, target: 20 },
};

const busLane: Story = {
  unit: 'an-binh.transport',
  proposer: 'an-binh.transport:cadre-1',
  title: 'Làn xe buýt linh hoạt theo giờ cao điểm',
  need: 'Quy định về làn đường không cho đổi công năng theo giờ.',
  purpose: 'Dành một làn cho xe buýt trong giờ cao điểm trên một tuyến.',
  gain: 'Xe buýt đúng giờ hơn, nhiều người bỏ xe máy hơn.',
  indicator: { name: 'Độ trễ trung bình của xe buýt', unit: 'min', baseline: 18, target: 6 },
};

const clinic: Story = {
  unit: 'tan-lap',
  proposer: 'tan-lap:cadre-1',
  title: 'Trạm y tế lưu động cuối tuần cho các bản xa',
  need: 'Chưa có quy định về khám bảo hiểm ngoài cơ sở vào cuối tuần.',
  purpose: 'Đưa một tổ y tế lưu động đến ba bản xa vào cuối tuần.',
  gain: 'Người dân được khám gần nhà, đỡ nghỉ làm.',
  indicator: { name: 'Quãng đường đi khám trung bình', unit: 'km', baseline: 24, target: 5 },
};

/** Handed in yesterday: nobody has registered it yet. */
const fresh = (days: Days): Script => ({
  id: 'demo-1',
  acts: [submits(appointment, days.workingDaysAgo(1))],
});

/** The leadership votes; two votes are missing and the seven working days are nearly over. */
const beforeTheVote = (days: Days): Script => ({
  id: 'demo-2',
  acts: [
    submits(busLane, days.workingDaysAgo(6)),
    ...examination(busLane, '41', [
      days.workingDaysAgo(5),
      days.workingDaysAgo(4),
      days.workingDaysAgo(3),
    ]),
    ...votes(busLane, days.workingDaysAgo(1), ['head', 'deputy-1', 'deputy-2']),
  ],
});

const clinicHead = `${clinic.unit}:head`;
const clinicSupervisor = `${clinic.unit}:supervisor`;

const clinicGrant = (decided: LocalDate) => ({
  number: '18/QĐ-UBND',
  inForceFrom: decided,
  scope: 'Ba bản xa của xã.',
  sites: ['Bản Nà Sơn'],
  participants: [],
  term: { kind: 'months', months: 12 },
  stopConditions: planOf(clinic).stopConditions,
  indicators: indicatorsOf(clinic),
  owner: clinic.proposer,
  supervisor: clinicSupervisor,
  checkpointEveryMonths: 3,
  reportEveryMonths: 3,
  interimReviewEveryMonths: 6,
  conditions: [],
  grantedLess: false,
  reasonsAgainstOpinion: null,
});

const clinicVisit = (visited: LocalDate) => (pilot: Pilot) => ({
  matter: mattersOf(pilot, 'checkpoint').at(-1)?.id ?? '',
  heldOn: visited,
  team: [clinicSupervisor],
  evidence: 'Biên bản kiểm tra tại bản Nà Sơn.',
  values: [{ indicator: 'i-1', value: 11 }],
  findings: [
    {
      polarity: 'positive',
      severity: 'low',
      description: 'Người dân đến khám đông, tổ y tế chu đáo.',
    },
  ],
  noFindingReason: null,
});

const clinicDecided = (decided: LocalDate): readonly Scripted[] => [
  act(decided, clinicHead, 'ApprovePilot', clinicGrant(decided)),
  act(decided, clinic.proposer, 'Prepare', { preparations: 'Lập tổ y tế, báo cho ba bản.' }),
  act(decided, clinic.proposer, 'RecordBaseline', {
    indicator: 'i-1',
    value: 24,
    measuredOn: decided,
    method: 'Khảo sát 120 hộ.',
  }),
];

const clinicBegun = (begun: LocalDate): readonly Scripted[] => [
  act(begun, clinic.proposer, 'Start', { startedOn: begun, resourcesConfirmed: true }),
  act(begun, clinicSupervisor, 'ConfirmStart', { note: null }),
];

const clinicVisited = (visited: LocalDate): readonly Scripted[] => [
  act(visited, clinicSupervisor, 'HoldCheckpoint', clinicVisit(visited)),
  act(visited, clinicSupervisor, 'CloseCheckpoint', (pilot: Pilot) => ({
    matter: mattersOf(pilot, 'checkpoint').find((each) => each.state === 'held')?.id ?? '',
    conclusion: 'continue',
    note: null,
  })),
];

/** Running for months: the next checkpoint is near, and a report was never filed. */
const underSupervision = (days: Days): Script => ({
  id: 'demo-3',
  acts: [
    submits(clinic, days.monthsAgo(6, -6)),
    ...examination(clinic, '07', [
      days.monthsAgo(6, -5),
      days.monthsAgo(6, -4),
      days.monthsAgo(6, -3),
    ]),
    ...votes(clinic, days.monthsAgo(6, 0), ['head', 'deputy-1', 'deputy-2']),
    act(days.monthsAgo(6, 0), clinicHead, 'CloseBallot', { present: [], minutes: null }),
    ...clinicDecided(days.monthsAgo(6, 1)),
    ...clinicBegun(days.monthsAgo(6, 3)),
    ...clinicVisited(days.monthsAgo(3, 2)),
  ],
});

export const scriptsFor = (days: Days): readonly Script[] => [
  fresh(days),
  beforeTheVote(days),
  underSupervision(days),
];
