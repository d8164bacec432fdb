/** adapters: the directory of the practice space: invented units, posts and people, from which the space begins. */
import type {
  DelegationRow,
  DirectoryData,
  HoldingRow,
  PersonRow,
  PostKind,
  PostRow,
  UnitRow,
} from '../../domain/directory';
import { postTitles } from '../../domain/directory/post-titles';

const epoch = '0001-01-01T00:00:00.000Z';

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];
const middles = [
  'Thị',
  'Văn',
  'Minh',
  'Thu',
  'Đức',
  'Ngọc',
  'Quang',
  'Thanh',
  'Hồng',
  'Xuân',
  'Hải',
];
const givens = [
  'Lan',
  'Hùng',
  'Mai',
  'Dũng',
  'Hạnh',
  'Sơn',
  'Yến',
  'Khánh',
  'Phương',
  'Tuấn',
  'Ánh',
  'Bình',
  'Cường',
  'Thảo',
  'Vân',
  'Long',
  'Nga',
];

/** Invented names, all different: the three lists have lengths without a common factor. */
const nameOf = (n: number): string =>
  `${families[n % families.length] ?? ''} ${middles[n % middles.length] ?? ''} ${givens[n % givens.length] ?? ''}`;

const whole: Partial<Record<PostKind, number>> = {
  head: 1,
  deputy: 4,
  clerk: 1,
  secretary: 1,
  legal: 2,
  partyCommittee: 1,
  finance: 1,
  supervisor: 2,
  personnel: 1,
  emulation: 1,
  archivist: 1,
  cadre: 3,
  expert: 3,
};
const small: Partial<Record<PostKind, number>> = {
  head: 1,
  deputy: 2,
  clerk: 1,
  secretary: 1,
  legal: 2,
  partyCommittee: 1,
  supervisor: 1,
  cadre: 2,
};

const units: readonly (UnitRow & { readonly staff: Partial<Record<PostKind, number>> })[] = [
  {
    id: 'assembly',
    name: { vi: 'Quốc hội', en: 'National Assembly', fr: 'Assemblée nationale' },
    superior: null,
    level: 'assembly',
    staff: { head: 1, deputy: 4, partyCommittee: 1 },
  },
  {
    id: 'government',
    name: { vi: 'Chính phủ', en: 'Government', fr: 'Gouvernement' },
    superior: 'assembly',
    level: 'government',
    staff: { ...whole, monitor: 1, auditor: 1, packAdmin: 2, operator: 1 },
  },
  {
    id: 'an-binh',
    name: {
      vi: 'Ủy ban nhân dân tỉnh An Bình',
      en: "People's Committee of An Binh Province",
      fr: 'Comité populaire de la province d’An Binh',
    },
    superior: 'government',
    level: 'province',
    staff: whole,
  },
  {
    id: 'an-binh.transport',
    name: {
      vi: 'Sở Xây dựng tỉnh An Bình',
      en: 'Department of Construction of An Binh',
      fr: "Service de la construction d'An Binh",
    },
    superior: 'an-binh',
    level: 'province',
    staff: whole,
  },
  {
    id: 'an-binh.justice',
    name: {
      vi: 'Sở Tư pháp tỉnh An Bình',
      en: 'Department of Justice of An Binh',
      fr: "Service de la justice d'An Binh",
    },
    superior: 'an-binh',
    level: 'province',
    staff: small,
  },
  {
    id: 'hoa-lac',
    name: {
      vi: 'Ủy ban nhân dân phường Hòa Lạc',
      en: "People's Committee of Hoa Lac Ward",
      fr: 'Comité populaire du quartier de Hoa Lac',
    },
    superior: 'an-binh',
    level: 'commune',
    staff: small,
  },
  {
    id: 'tan-lap',
    name: {
      vi: 'Ủy ban nhân dân xã Tân Lập',
      en: "People's Committee of Tan Lap Commune",
      fr: 'Comité populaire de la commune de Tan Lap',
    },
    superior: 'an-binh',
    level: 'commune',
    staff: small,
  },
];

interface Seat {
  readonly post: PostRow;
  readonly person: PersonRow;
}

type Staffed = readonly {
  readonly id: string;
  readonly staff: Partial<Record<PostKind, number>>;
}[];

/** Who oversees a level from outside. Told last: people are numbered in this order, and ledgers name them. */
const overseers: Staffed = [
  { id: 'hoa-lac', staff: { front: 1, electedBody: 1 } },
  { id: 'an-binh', staff: { front: 1, electedBody: 1 } },
  { id: 'government', staff: { front: 1 } },
  { id: 'assembly', staff: { electedBody: 1 } },
  { id: 'government', staff: { directoryAdmin: 1 } },
];

const postsIn = (staffed: Staffed): readonly PostRow[] =>
  staffed.flatMap((unit) =>
    (Object.entries(unit.staff) as [PostKind, number][]).flatMap(([kind, number]) =>
      Array.from({ length: number }, (_, i): PostRow => ({
        id: `${unit.id}:${kind}${number === 1 ? '' : `-${i + 1}`}`,
        unit: unit.id,
        kind,
        title: postTitles[kind],
      })),
    ),
  );

const seats: readonly Seat[] = [...postsIn(units), ...postsIn(overseers)].map((post, n) => ({
  post,
  person: { id: `p-${String(n + 1).padStart(3, '0')}`, name: nameOf(n) },
}));

/** The head of a unit gives its first deputy part of the work for a year. Invented, like everything here. */
const delegated = (
  unit: string,
  code: string,
  scope: DelegationRow['scope'],
): readonly DelegationRow[] => {
  const from = seats.find(({ post }) => post.id === `${unit}:head`);
  if (from === undefined) return [];
  return [
    {
      id: code,
      from: from.post.id,
      to: `${unit}:deputy-1`,
      givenBy: from.person.id,
      scope,
      inForceFrom: '2025-12-31T17:00:00.000Z',
      inForceTo: '2026-12-31T17:00:00.000Z',
      revokedAt: null,
      instrument: `${code}/UQ`,
      capacity: 'underAuthorisation',
      basedOn: null,
    },
  ];
};

const anywhere = { unit: null, field: null, maxAmountVnd: null };
const delegations: readonly DelegationRow[] = [
  ...delegated('tan-lap', 'UQ-01', {
    ...anywhere,
    commands: ['ResolveObstacle', 'EscalateObstacle', 'CommitResource'],
    maxAmountVnd: 200_000_000,
  }),
  ...delegated('an-binh.transport', 'UQ-02', {
    ...anywhere,
    commands: ['AnswerOpinion', 'ResolveObstacle'],
  }),
];

export const practiceDirectory: DirectoryData = {
  version: 3,
  units: units.map(({ staff: _staff, ...unit }) => unit),
  posts: seats.map((seat) => seat.post),
  people: seats.map((seat) => seat.person),
  holdings: seats.map(({ post, person }): HoldingRow => ({
    person: person.id,
    post: post.id,
    from: epoch,
    to: null,
    capacity: 'holder',
  })),
  delegations,
};
