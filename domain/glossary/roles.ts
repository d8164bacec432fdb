/** domain glossary: the roles of a pilot. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {},
  terms: {
    proposer: { vi: 'Người đề xuất', en: 'Proposer', fr: 'Proposant' },
    owner: { vi: 'Chủ trì thực hiện', en: 'Owner', fr: 'Responsable' },
    clerk: { vi: 'Văn thư', en: 'Clerk', fr: 'Greffier' },
    secretary: { vi: 'Thư ký hồ sơ', en: 'Case secretary', fr: 'Secrétaire du dossier' },
    legal: { vi: 'Pháp chế', en: 'Legal reviewer', fr: 'Juriste' },
    deputy: { vi: 'Cấp phó', en: 'Deputy head', fr: 'Adjoint' },
    head: { vi: 'Thủ trưởng', en: 'Head', fr: 'Chef' },
    superiorHead: {
      vi: 'Thủ trưởng cấp trên',
      en: 'Head of the superior unit',
      fr: "Chef de l'unité supérieure",
    },
    referringHead: {
      vi: 'Thủ trưởng đơn vị đã trình',
      en: 'Head who referred upward',
      fr: 'Chef qui a renvoyé',
    },
    partyCommittee: {
      vi: 'Cấp ủy cùng cấp',
      en: 'Party committee of the same level',
      fr: 'Comité du Parti du même échelon',
    },
    councilMember: { vi: 'Thành viên hội đồng', en: 'Council member', fr: 'Membre du conseil' },
    panelMember: { vi: 'Thành viên tổ xem xét', en: 'Panel member', fr: 'Membre du panel' },
    consulted: { vi: 'Cơ quan được lấy ý kiến', en: 'Unit consulted', fr: 'Unité consultée' },
    expert: { vi: 'Chuyên gia độc lập', en: 'Independent expert', fr: 'Expert indépendant' },
    finance: { vi: 'Tài chính', en: 'Finance officer', fr: 'Responsable financier' },
    supervisor: { vi: 'Người giám sát', en: 'Supervisor', fr: 'Superviseur' },
    otherSupervisor: {
      vi: 'Người giám sát khác',
      en: 'Another supervisor',
      fr: 'Autre superviseur',
    },
    managingHead: {
      vi: 'Người đứng đầu cơ quan quản lý cán bộ',
      en: 'Head where the cadre is managed',
      fr: 'Chef de l’unité qui gère le cadre',
    },
    coSupervisor: {
      vi: 'Người đồng giám sát',
      en: 'Co-supervisor of the second unit',
      fr: 'Co-superviseur de la seconde unité',
    },
    personnel: { vi: 'Tổ chức cán bộ', en: 'Personnel body', fr: 'Organe du personnel' },
    emulation: { vi: 'Thi đua – Khen thưởng', en: 'Emulation council', fr: "Conseil d'émulation" },
    archivist: { vi: 'Lưu trữ', en: 'Archivist', fr: 'Archiviste' },
    monitor: { vi: 'Cơ quan theo dõi', en: 'Central monitor', fr: 'Organe de suivi' },
    front: {
      vi: 'Mặt trận Tổ quốc và tổ chức chính trị – xã hội',
      en: 'Fatherland Front and socio-political organisations',
      fr: 'Front de la Patrie et organisations socio-politiques',
    },
    electedBody: { vi: 'Cơ quan dân cử', en: 'Elected body', fr: 'Organe élu' },
    siteHead: {
      vi: 'Thủ trưởng nơi nhân rộng',
      en: 'Head of the other site',
      fr: "Chef de l'autre site",
    },
    packAdmin: {
      vi: 'Quản trị gói luật',
      en: 'Rule-pack administrator',
      fr: 'Administrateur des règles',
    },
    auditor: { vi: 'Kiểm toán nội bộ', en: 'Auditor', fr: 'Auditeur' },
    operator: { vi: 'Vận hành hệ thống', en: 'System operator', fr: 'Opérateur' },
    respondent: {
      vi: 'Người được xem xét trách nhiệm',
      en: 'Person concerned',
      fr: 'Personne concernée',
    },
    anyCadre: { vi: 'Cán bộ', en: 'Cadre', fr: 'Cadre' },
    system: { vi: 'Chương trình', en: 'The program', fr: 'Le programme' },
  },
};
