/** domain/law: Decree 73/2023/ND-CP on encouraging and protecting dynamic, creative cadres; in force 29 Sep 2023. */
import type { LawPack } from '../pack';
import { ladders } from './ladders';
import { vnDecree73Rules } from './vn-decree-73-rules';

export const vnDecree73: LawPack = {
  id: 'vn-decree-73',
  version: '2026.1',
  title: {
    vi: 'Nghị định 73/2023/NĐ-CP: khuyến khích, bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung',
    en: 'Decree 73/2023/ND-CP: encouraging and protecting cadres who innovate for the common good',
    fr: 'Décret 73/2023/ND-CP : encourager et protéger les cadres qui innovent pour le bien commun',
  },
  effectiveFrom: '2023-09-29',
  effectiveTo: null,
  calendar: 'vn-public',
  rules: vnDecree73Rules,
  ladders,
};
