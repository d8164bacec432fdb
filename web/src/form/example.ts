/** web: plausible text for practice, so that a whole life can be walked through quickly. Never offered outside practice. */
import type { LocalDate } from '../../../domain/time';
import { daysAfter } from '../format/dates';
import type { Field, ReferenceTo } from './model';
import { isGiven } from './values';

export interface ExampleWorld {
  readonly today: LocalDate;
  /** A fitting reference for a field of that name; '' when there is none. */
  pick(to: ReferenceTo, name: string): string;
  /** Several, for lists of references. */
  pickMany(to: ReferenceTo, name: string): readonly string[];
}

const texts: Readonly<Record<string, string>> = {
  title: 'Thí điểm hẹn giờ trực tuyến và trả kết quả tại nhà cho thủ tục hộ tịch',
  need: 'Người dân phải đi lại nhiều lần và chờ lâu tại bộ phận một cửa; hơn một phần ba hồ sơ trả quá hẹn.',
  purpose: 'Rút ngắn thời gian giải quyết hồ sơ và giảm số lần đi lại của người dân.',
  bottleneck: 'Quy định hiện hành buộc người dân nộp bản giấy và đến nhận kết quả trực tiếp.',
  content:
    'Nhận hồ sơ qua hẹn giờ trực tuyến, kiểm tra trước và trả kết quả qua bưu chính công ích.',
  tasks: 'Chuẩn hóa mẫu hồ sơ; tập huấn cán bộ; mở kênh hẹn giờ; phối hợp với bưu điện.',
  solutions: 'Dùng dữ liệu dân cư đã có, không yêu cầu giấy tờ mà cơ quan nhà nước đang quản lý.',
  scope: 'Thủ tục hộ tịch và chứng thực tại phường.',
  territory: 'Phường Hòa Lạc, tỉnh An Bình.',
  subjects: 'Người dân đăng ký thường trú hoặc tạm trú trên địa bàn phường.',
  resources: 'Hai công chức một cửa, một phần mềm hẹn giờ sẵn có, kinh phí bưu chính.',
  budgetSource: 'Nguồn chi thường xuyên của phường.',
  feasibility: 'Hạ tầng sẵn có; bưu điện đồng ý phối hợp; cán bộ đã được tập huấn.',
  positiveImpact: 'Giảm thời gian chờ và chi phí đi lại của người dân.',
  negativeImpact:
    'Người cao tuổi có thể gặp khó khi hẹn giờ trực tuyến; phường vẫn giữ quầy hỗ trợ.',
  expectedEffect: 'Chín phần mười hồ sơ được trả đúng hẹn sau sáu tháng.',
  risks: 'Phần mềm gián đoạn làm chậm hồ sơ.',
  stopConditions: 'Tỷ lệ hồ sơ trễ hẹn vượt 40% trong hai tháng liền.',
  exitPlan:
    'Quay lại quy trình trực tiếp trong năm ngày làm việc; hồ sơ đang xử lý được trả như đã hẹn.',
  affectedPeople: 'Người nộp hồ sơ được thông báo và có thể chọn nộp trực tiếp.',
  sites: 'Bộ phận một cửa phường Hòa Lạc',
  participants: 'Bộ phận một cửa phường Hòa Lạc',
  conditions: 'Báo cáo số liệu hằng quý cho Sở Tư pháp.',
  instruments: 'Nghị định 123/2015/NĐ-CP, Điều 15',
  sector: 'Hành chính công',
  name: 'Tỷ lệ hồ sơ trả đúng hẹn',
  unit: '%',
  indicators: 'Tỷ lệ hồ sơ trả đúng hẹn',
  preparations: 'Đã tập huấn cán bộ, cấu hình phần mềm hẹn giờ và ký thỏa thuận với bưu điện.',
  plan: 'Kế hoạch thực hiện gồm ba đợt, mỗi đợt hai tháng.',
  method: 'Đếm từ sổ theo dõi hồ sơ của bộ phận một cửa trong quý trước.',
  description: 'Sổ theo dõi hồ sơ chưa ghi giờ hẹn ở một số ngày.',
  order: 'Bổ sung cột giờ hẹn vào sổ và ghi đủ từ hôm nay.',
  evidence: 'Ảnh chụp sổ theo dõi và số liệu phần mềm của tháng gần nhất.',
  remark: 'Đã kiểm tra tại chỗ, nội dung đúng như báo cáo.',
  reason: 'Cần thiết cho việc thực hiện đúng tiến độ và đúng phạm vi được phê duyệt.',
  reasons: 'Đã đối chiếu hồ sơ và số liệu; nội dung đầy đủ và phù hợp.',
  question: 'Đề nghị cho ý kiến về nội dung và phạm vi thí điểm.',
  basis: 'Nội dung thuộc thẩm quyền của địa phương và không trái Hiến pháp.',
  lessons: 'Hẹn giờ theo khung ngắn giúp giảm chờ; cần quầy hỗ trợ cho người cao tuổi.',
  minutes: 'Cuộc họp diễn ra đúng thành phần; các ý kiến được ghi đầy đủ.',
  delegation: 'UQ-01',
  organisation: 'Sở Tư pháp tỉnh An Bình',
  id: 'ct-1',
  code: 'DATDAI-01',
  commitment: '7'.repeat(64),
  seed: '7'.repeat(32),
  nonce: '7'.repeat(32),
  book: 'Sổ công văn đến năm nay',
  number: '125/2026',
  shelfmark: 'Kho 2, giá 4, hồ sơ 12',
};

const anyText = 'Nội dung đã được xem xét và ghi nhận trong quá trình thực hành.';

/** Days from today, for days that lie ahead by their meaning. */
const ahead: Readonly<Record<string, number>> = {
  newEnd: 180,
  end: 365,
  reviewOn: 90,
  to: 3,
  meetOn: 7,
  correctBy: 14,
  deliverBy: 14,
  movedTo: 7,
  until: 30,
  dueOn: 30,
  hearOn: 3,
  resumeOn: 30,
};

const numbers: Readonly<Record<string, number>> = {
  months: 12,
  baseline: 62,
  target: 90,
  value: 91,
  percent: 100,
  weightPercent: 100,
  people: 2000,
  amountVnd: 150_000_000,
  budgetVnd: 150_000_000,
  checkpointEveryMonths: 3,
  reportEveryMonths: 6,
  interimReviewEveryMonths: 12,
  quantity: 2,
};

/** Choices that keep a life going; else the first. */
const choices: Readonly<Record<string, string>> = {
  choice: 'for',
  position: 'for',
  gap: 'unsuitable',
  kind: 'months',
  outcome: 'achieved',
  score: 'achieved',
  verified: 'cured',
  recurrence: 'gone',
  polarity: 'negative',
};

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

export function exampleOf(
  field: Field,
  name: string,
  value: unknown,
  world: ExampleWorld,
): unknown {
  switch (field.kind) {
    case 'group':
      return field.nullable && value === null && !wanted.has(name)
        ? null
        : exampleGroup(field, value, world);
    case 'variant': {
      const given = isGiven(value) ? value : {};
      const chosen =
        field.variants.find((each) => each.value === (given[field.by] ?? choices[field.by])) ??
        field.variants[0];
      return chosen === undefined
        ? value
        : { [field.by]: chosen.value, ...exampleGroup(chosen.group, given, world) };
    }
    case 'list':
      return listExample(field, name, value, world);
    case 'flag':
      return typeof value === 'boolean' ? value : !/damage|declined|grantedLess|less$/i.test(name);
    case 'fixed':
      return field.value;
    default:
      return isBlank(value) && !staysEmpty(field, name)
        ? plainExample(field, name, world)
        : (value ?? null);
  }
}

/** May be left out by its form, and is asked for by the law as a rule. */
const wanted: ReadonlySet<string> = new Set(['meeting', 'evidence', 'siteUnit', 'person']);

const staysEmpty = (field: Field, name: string): boolean =>
  field.nullable && skipWhenOptional.has(field.kind) && !wanted.has(name);

/** Optional texts stay empty: a short record is easier to read. */
const skipWhenOptional: ReadonlySet<Field['kind']> = new Set([
  'date',
  'choice',
  'reference',
  'text',
]);

const exampleGroup = (
  field: Field & { readonly kind: 'group' },
  value: unknown,
  world: ExampleWorld,
): object =>
  Object.fromEntries(
    field.fields.map((inner) => [
      inner.name,
      exampleOf(inner.field, inner.name, isGiven(value) ? value[inner.name] : undefined, world),
    ]),
  );

/** Lists that the law wants filled before it accepts the act. */
const usualLists: ReadonlySet<string> = new Set(['findings', 'causes']);

function listExample(
  field: Field & { readonly kind: 'list' },
  name: string,
  value: unknown,
  world: ExampleWorld,
): unknown {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (items.length > 0) return items.map((item) => exampleOf(field.item, name, item, world));
  if (field.item.kind === 'reference') return world.pickMany(field.item.to, name);
  if (field.item.kind === 'choice') return field.item.options.slice(0, 1);
  return field.min > 0 || name in texts || usualLists.has(name)
    ? [exampleOf(field.item, name, undefined, world)]
    : [];
}

function plainExample(field: Field, name: string, world: ExampleWorld): unknown {
  switch (field.kind) {
    case 'text':
      return texts[name] ?? anyText;
    case 'number':
      return Math.min(field.max ?? Infinity, Math.max(field.min ?? -Infinity, numbers[name] ?? 1));
    case 'date':
      return daysAfter(world.today, ahead[name] ?? 0);
    case 'choice': {
      const liked = choices[name];
      return liked !== undefined && field.options.includes(liked)
        ? liked
        : (field.options[0] ?? '');
    }
    case 'reference':
      return world.pick(field.to, name);
    default:
      return null;
  }
}
