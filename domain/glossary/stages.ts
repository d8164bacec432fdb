/** domain glossary: the stages of the main track and the phases that they belong to. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {},
  terms: {
    NEW: { vi: 'Chưa nộp', en: 'Not submitted', fr: 'Non déposé' },
    SUBMITTED: { vi: 'Đã nộp, chờ vào sổ', en: 'Submitted', fr: 'Déposé' },
    INTAKE: { vi: 'Tiếp nhận, kiểm tra hồ sơ', en: 'Intake', fr: 'Examen de recevabilité' },
    RETURNED: {
      vi: 'Trả lại để bổ sung',
      en: 'Returned for completion',
      fr: 'Retourné pour complément',
    },
    URGENT_REVIEW: { vi: 'Xem xét khẩn cấp', en: 'Urgent review', fr: 'Examen urgent' },
    COUNCIL_FORMING: {
      vi: 'Thành lập hội đồng',
      en: 'Forming the council',
      fr: 'Formation du conseil',
    },
    APPRAISAL: {
      vi: 'Hội đồng thẩm định',
      en: 'Appraisal by the council',
      fr: 'Évaluation par le conseil',
    },
    CONSULT: { vi: 'Lấy ý kiến', en: 'Consultation', fr: 'Consultation' },
    LEADERSHIP_REVIEW: {
      vi: 'Tập thể lãnh đạo xem xét',
      en: 'Review by the leadership',
      fr: 'Examen par la direction',
    },
    OVERRIDE_WINDOW: {
      vi: 'Chờ ý kiến của người đứng đầu',
      en: "Waiting for the head's word",
      fr: 'Attente de la décision du chef',
    },
    DECISION_DRAFT: {
      vi: 'Dự thảo quyết định',
      en: 'Decision being drafted',
      fr: 'Décision en préparation',
    },
    REFERRED_UP: { vi: 'Đã trình cấp trên', en: 'Referred upward', fr: 'Renvoyé au supérieur' },
    NORM_TRACK: {
      vi: 'Chờ văn bản quy phạm',
      en: 'Waiting for a legal instrument',
      fr: "En attente d'un texte normatif",
    },
    APPROVED_FULL: {
      vi: 'Được phê duyệt triển khai',
      en: 'Fully approved',
      fr: 'Approuvé définitivement',
    },
    APPROVED_PILOT: {
      vi: 'Được phê duyệt thí điểm',
      en: 'Approved as a pilot',
      fr: 'Approuvé comme pilote',
    },
    PREPARING: { vi: 'Chuẩn bị triển khai', en: 'Preparing', fr: 'En préparation' },
    RUNNING: { vi: 'Đang thực hiện', en: 'Running', fr: 'En cours' },
    SUSPENDED: { vi: 'Tạm dừng', en: 'Suspended', fr: 'Suspendu' },
    LAPSED: {
      vi: 'Hết hạn, chưa có quyết định',
      en: 'Lapsed: nobody decided',
      fr: 'Échu : personne n’a décidé',
    },
    ENDING: { vi: 'Kết thúc, chờ báo cáo hoàn thành', en: 'Ending', fr: 'En clôture' },
    ASSESSMENT: { vi: 'Đánh giá kết quả', en: 'Assessment', fr: 'Évaluation' },
    OUTCOME_SET: { vi: 'Đã kết luận kết quả', en: 'Outcome set', fr: 'Résultat établi' },
    CAUSE_REVIEW: { vi: 'Xem xét nguyên nhân', en: 'Review of causes', fr: 'Examen des causes' },
    RESPONSIBILITY: {
      vi: 'Xem xét trách nhiệm',
      en: 'Review of responsibility',
      fr: 'Examen des responsabilités',
    },
    CLOSED_SUCCESS: { vi: 'Đã đóng: đạt mục tiêu', en: 'Closed: achieved', fr: 'Clos : atteint' },
    CLOSED_PARTLY: {
      vi: 'Đã đóng: đạt một phần',
      en: 'Closed: partly achieved',
      fr: 'Clos : atteint en partie',
    },
    CLOSED_FAILED: {
      vi: 'Đã đóng: không đạt',
      en: 'Closed: not achieved',
      fr: 'Clos : non atteint',
    },
    CLOSED_UNDETERMINED: {
      vi: 'Đã đóng: chưa xác định được',
      en: 'Closed: undetermined',
      fr: 'Clos : indéterminé',
    },
    CLOSED_NOT_PURSUED: {
      vi: 'Đã đóng: không tiếp tục',
      en: 'Closed: not pursued',
      fr: 'Clos : abandonné',
    },
    REJECTED: { vi: 'Không được phê duyệt', en: 'Refused', fr: 'Refusé' },
    WITHDRAWN: { vi: 'Đã rút', en: 'Withdrawn', fr: 'Retiré' },
    ARCHIVED: { vi: 'Đã lưu trữ', en: 'Archived', fr: 'Archivé' },
    approval: { vi: 'Xem xét và quyết định', en: 'Approval', fr: 'Approbation' },
    preparation: { vi: 'Chuẩn bị', en: 'Preparation', fr: 'Préparation' },
    supervision: {
      vi: 'Thực hiện và giám sát',
      en: 'Running under supervision',
      fr: 'Exécution sous supervision',
    },
    outcomeReview: {
      vi: 'Đánh giá kết quả và trách nhiệm',
      en: 'Review of the outcome',
      fr: 'Examen du résultat',
    },
    consequences: {
      vi: 'Hệ quả: nhân rộng, thể chế hóa, khen thưởng',
      en: 'Consequences',
      fr: 'Suites',
    },
    over: { vi: 'Đã kết thúc', en: 'Over', fr: 'Terminé' },
  },
};
