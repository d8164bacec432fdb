/** domain glossary: the words of closing and of the archive. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    CloseSuccess: {
      vi: 'Kết thúc hồ sơ: hoàn thành',
      en: 'Close as a success',
      fr: 'Clore comme réussite',
    },
    CloseUndetermined: {
      vi: 'Kết thúc hồ sơ: chưa xác định',
      en: 'Close as undetermined',
      fr: 'Clore comme indéterminé',
    },
    CloseAfterSettlement: {
      vi: 'Kết thúc hồ sơ sau khi xử lý trách nhiệm',
      en: 'Close after settlement',
      fr: 'Clore après règlement des responsabilités',
    },
    Archive: { vi: 'Đưa hồ sơ vào lưu trữ', en: 'Archive the record', fr: 'Archiver le dossier' },
    Reopen: {
      vi: 'Mở lại hồ sơ lưu trữ',
      en: 'Reopen the archived record',
      fr: 'Rouvrir le dossier archivé',
    },
  },
  events: {
    PilotClosed: {
      vi: 'Hồ sơ thí điểm đã kết thúc: {to}',
      en: 'The pilot was closed: {to}',
      fr: 'Le projet pilote a été clos : {to}',
    },
    PilotArchived: {
      vi: 'Hồ sơ đã được đưa vào lưu trữ',
      en: 'The record was archived',
      fr: 'Le dossier a été archivé',
    },
    RecordReopened: {
      vi: 'Hồ sơ lưu trữ đã được mở lại',
      en: 'The archived record was reopened',
      fr: 'Le dossier archivé a été rouvert',
    },
  },
  steps: {
    closeSuccess: {
      vi: 'Ban hành văn bản kết thúc: hoàn thành',
      en: 'Issue the closing act: success',
      fr: "Prendre l'acte de clôture : réussite",
    },
    closeUndetermined: {
      vi: 'Kết thúc hồ sơ chưa xác định kết quả, hoặc mở xem xét nguyên nhân',
      en: 'Close as undetermined, or open a review of the causes',
      fr: 'Clore comme indéterminé, ou ouvrir un examen des causes',
    },
    closeAfterSettlement: {
      vi: 'Kết thúc hồ sơ sau khi xử lý trách nhiệm',
      en: 'Close after settlement',
      fr: 'Clore après règlement des responsabilités',
    },
    archiveRecord: {
      vi: 'Đưa hồ sơ vào lưu trữ',
      en: 'Archive the record',
      fr: 'Archiver le dossier',
    },
  },
  refusals: {
    NO_CLEAN_SUCCESS: {
      vi: 'Kết quả không phải "hoàn thành, không thiệt hại"; hãy mở xem xét nguyên nhân.',
      en: 'The outcome is not "achieved without damage"; open the review of causes.',
      fr: "Le résultat n'est pas « atteint sans dommage » ; ouvrez l'examen des causes.",
    },
    OUTCOME_IS_DETERMINED: {
      vi: 'Kết quả đã xác định hoặc có thiệt hại; hãy kết thúc theo kết quả hoặc mở xem xét nguyên nhân.',
      en: 'The outcome is determined, or there was damage; close it as concluded or open the review of causes.',
      fr: "Le résultat est déterminé ou un dommage existe ; clôturez selon le résultat ou ouvrez l'examen des causes.",
    },
    SETTLEMENT_OPEN: {
      vi: 'Còn {open} trường hợp trách nhiệm chưa xong; hãy giải quyết hoặc hoãn theo quy định trước khi kết thúc.',
      en: '{open} cases of responsibility are not final; settle or defer them before closing.',
      fr: '{open} cas de responsabilité ne sont pas définitifs ; réglez-les ou différez-les avant de clore.',
    },
    NO_PERSON_REVIEWED: {
      vi: 'Chưa xem xét trách nhiệm của ai; việc xem xét là bắt buộc với kết quả này.',
      en: "Nobody's responsibility was reviewed; the review is mandatory for this outcome.",
      fr: "La responsabilité de personne n'a été examinée ; cet examen est obligatoire pour ce résultat.",
    },
    MATTERS_OPEN: {
      vi: 'Còn {open} việc đang mở; chỉ lưu trữ khi mọi việc đã xong.',
      en: '{open} matters are still open; archive once all are closed.',
      fr: "{open} affaires restent ouvertes ; n'archivez qu'une fois toutes closes.",
    },
  },
  fields: {
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
    shelfmark: { vi: 'Ký hiệu lưu trữ', en: 'Shelfmark', fr: 'Cote' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  flags: {
    SETTLEMENT_NOT_FOUND: {
      vi: 'Không tìm thấy kết quả xử lý trách nhiệm trong nguồn',
      en: 'No settlement of responsibility found in the sources',
      fr: 'Aucun règlement des responsabilités trouvé dans les sources',
    },
  },
};
