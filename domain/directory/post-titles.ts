/** domain: what posts are called until an office says otherwise. */
import type { PostKind } from '../directory';
import type { Words } from '../words';

export const postTitles: Readonly<Record<PostKind, Words>> = {
  head: { vi: 'Thủ trưởng', en: 'Head', fr: 'Chef' },
  deputy: { vi: 'Cấp phó', en: 'Deputy head', fr: 'Adjoint' },
  clerk: { vi: 'Văn thư', en: 'Clerk', fr: 'Greffier' },
  secretary: { vi: 'Thư ký hồ sơ', en: 'Case secretary', fr: 'Secrétaire du dossier' },
  legal: { vi: 'Pháp chế', en: 'Legal reviewer', fr: 'Juriste' },
  partyCommittee: {
    vi: 'Cấp ủy cùng cấp',
    en: 'Party committee of the same level',
    fr: 'Comité du Parti du même échelon',
  },
  finance: { vi: 'Tài chính', en: 'Finance officer', fr: 'Responsable financier' },
  supervisor: { vi: 'Người giám sát', en: 'Supervisor', fr: 'Superviseur' },
  personnel: { vi: 'Tổ chức cán bộ', en: 'Personnel body', fr: 'Organe du personnel' },
  emulation: { vi: 'Thi đua – Khen thưởng', en: 'Emulation council', fr: "Conseil d'émulation" },
  archivist: { vi: 'Lưu trữ', en: 'Archivist', fr: 'Archiviste' },
  cadre: { vi: 'Cán bộ', en: 'Cadre', fr: 'Cadre' },
  expert: { vi: 'Chuyên gia độc lập', en: 'Independent expert', fr: 'Expert indépendant' },
  monitor: { vi: 'Cơ quan theo dõi', en: 'Central monitor', fr: 'Organe de suivi' },
  front: {
    vi: 'Ủy ban Mặt trận Tổ quốc',
    en: 'Fatherland Front Committee',
    fr: 'Comité du Front de la Patrie',
  },
  electedBody: { vi: 'Hội đồng nhân dân', en: "People's Council", fr: 'Conseil populaire' },
  auditor: { vi: 'Kiểm toán nội bộ', en: 'Auditor', fr: 'Auditeur' },
  packAdmin: {
    vi: 'Quản trị gói luật',
    en: 'Rule-pack administrator',
    fr: 'Administrateur des règles',
  },
  directoryAdmin: {
    vi: 'Quản trị danh bạ',
    en: 'Directory administrator',
    fr: "Administrateur de l'annuaire",
  },
  operator: { vi: 'Vận hành hệ thống', en: 'System operator', fr: 'Opérateur' },
};
