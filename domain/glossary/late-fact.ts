/** domain glossary: the words of facts that come late. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    RecordFact: { vi: 'Ghi nhận sự việc', en: 'Record a fact', fr: 'Consigner un fait' },
    CorrectEntry: {
      vi: 'Đính chính một mục sổ',
      en: 'Correct an entry',
      fr: 'Rectifier une écriture',
    },
  },
  events: {
    FactRecorded: {
      vi: 'Đã ghi nhận sự việc xảy ra ngày {happenedOn}: {kind}',
      en: 'A fact of {happenedOn} was recorded: {kind}',
      fr: 'Un fait du {happenedOn} a été consigné : {kind}',
    },
    EntryCorrected: {
      vi: 'Mục sổ số {entry} được đính chính; mục cũ được giữ nguyên',
      en: 'Entry {entry} was corrected; the old one stays as it is',
      fr: "L'écriture {entry} a été rectifiée ; l'ancienne demeure",
    },
  },
  refusals: {
    FACT_IN_FUTURE: {
      vi: 'Ngày {happenedOn} ở tương lai; chỉ ghi nhận việc đã xảy ra.',
      en: 'The date {happenedOn} is in the future; record only what has happened.',
      fr: 'La date {happenedOn} est à venir ; ne consignez que ce qui a eu lieu.',
    },
    DATE_UNCLEAR: {
      vi: 'Không hiểu ngày {date}; hãy ghi năm, năm-tháng hoặc năm-tháng-ngày.',
      en: 'The date {date} is not clear; write year, year-month or year-month-day.',
      fr: 'La date {date} est incomprise ; écrivez année, année-mois ou année-mois-jour.',
    },
    NO_SUCH_ENTRY: {
      vi: 'Sổ không có mục số {entry} (có {entries} mục); hãy chọn một mục đã có.',
      en: 'The record has no entry {entry} (it has {entries}); choose an existing one.',
      fr: "Le registre n'a pas d'écriture {entry} (il en a {entries}) ; choisissez-en une existante.",
    },
  },
  fields: {
    kind: { vi: 'Loại sự việc', en: 'Kind of fact', fr: 'Nature du fait' },
    happenedOn: {
      vi: 'Xảy ra (năm, tháng hoặc ngày)',
      en: 'Happened in (year, month or day)',
      fr: 'Survenu (année, mois ou jour)',
    },
    description: { vi: 'Mô tả', en: 'Description', fr: 'Description' },
    organisation: {
      vi: 'Nguồn tin (cơ quan, tổ chức)',
      en: 'Who says so (organisation)',
      fr: "Qui l'affirme (organisme)",
    },
    origin: { vi: 'Nơi tìm thấy', en: 'Where it is found', fr: 'Où cela se trouve' },
    confidence: { vi: 'Độ tin cậy', en: 'Confidence', fr: 'Fiabilité' },
    doubt: { vi: 'Điều còn nghi vấn', en: 'Doubt', fr: 'Doute' },
    entry: { vi: 'Số mục sổ', en: 'Number of the entry', fr: "Numéro de l'écriture" },
    correction: { vi: 'Nội dung đính chính', en: 'Correction', fr: 'Rectification' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'kind.proposed': { vi: 'đề xuất', en: 'proposal', fr: 'proposition' },
    'kind.submitted': { vi: 'nộp hồ sơ', en: 'submission', fr: 'dépôt' },
    'kind.opinion': { vi: 'ý kiến', en: 'opinion', fr: 'avis' },
    'kind.referred_up': { vi: 'trình cấp trên', en: 'referral upward', fr: 'renvoi au supérieur' },
    'kind.approved_pilot': {
      vi: 'phê duyệt thí điểm',
      en: 'approval of a pilot',
      fr: "approbation d'un pilote",
    },
    'kind.approved_full': {
      vi: 'phê duyệt triển khai chính thức',
      en: 'full approval',
      fr: 'approbation définitive',
    },
    'kind.refused': { vi: 'từ chối', en: 'refusal', fr: 'refus' },
    'kind.started': { vi: 'bắt đầu', en: 'start', fr: 'démarrage' },
    'kind.progress_report': {
      vi: 'báo cáo tiến độ',
      en: 'progress report',
      fr: "rapport d'avancement",
    },
    'kind.obstacle': { vi: 'vướng mắc', en: 'obstacle', fr: 'obstacle' },
    'kind.change_requested': {
      vi: 'đề nghị điều chỉnh',
      en: 'request for a change',
      fr: 'demande de changement',
    },
    'kind.change_granted': {
      vi: 'cho phép điều chỉnh',
      en: 'change granted',
      fr: 'changement accordé',
    },
    'kind.change_refused': {
      vi: 'không cho phép điều chỉnh',
      en: 'change refused',
      fr: 'changement refusé',
    },
    'kind.extension_requested': {
      vi: 'đề nghị gia hạn',
      en: 'request for an extension',
      fr: 'demande de prolongation',
    },
    'kind.extension_granted': {
      vi: 'cho phép gia hạn',
      en: 'extension granted',
      fr: 'prolongation accordée',
    },
    'kind.suspended': { vi: 'tạm dừng', en: 'suspension', fr: 'suspension' },
    'kind.resumed': { vi: 'tiếp tục trở lại', en: 'resumption', fr: 'reprise' },
    'kind.terminated': { vi: 'chấm dứt', en: 'termination', fr: 'résiliation' },
    'kind.ended': { vi: 'kết thúc', en: 'end', fr: 'fin' },
    'kind.interim_review': { vi: 'sơ kết', en: 'interim review', fr: 'revue intermédiaire' },
    'kind.completion_report': {
      vi: 'báo cáo hoàn thành',
      en: 'completion report',
      fr: "rapport d'achèvement",
    },
    'kind.assessed': { vi: 'đánh giá', en: 'assessment', fr: 'évaluation' },
    'kind.cause_review': {
      vi: 'xem xét nguyên nhân',
      en: 'review of causes',
      fr: 'examen des causes',
    },
    'kind.responsibility': { vi: 'trách nhiệm', en: 'responsibility', fr: 'responsabilité' },
    'kind.commended': { vi: 'biểu dương, khen thưởng', en: 'commendation', fr: 'distinction' },
    'kind.replicated': { vi: 'nhân rộng', en: 'replication', fr: 'réplication' },
    'kind.codified': { vi: 'thể chế hóa', en: 'codification', fr: 'codification' },
    'kind.other': { vi: 'việc khác', en: 'other', fr: 'autre' },
    'confidence.read': {
      vi: 'nguồn ghi rõ',
      en: 'stated by the source',
      fr: 'énoncé par la source',
    },
    'confidence.snippet': {
      vi: 'suy ra từ nguồn',
      en: 'derived from the source',
      fr: 'déduit de la source',
    },
  },
  flags: {
    ACTIVITY_BEFORE_DECISION: {
      vi: 'Hoạt động trước khi có quyết định',
      en: 'Activity before the decision',
      fr: 'Activité avant la décision',
    },
  },
};
