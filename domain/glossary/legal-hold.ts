/** domain glossary: the words of a hold on destruction. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    legalHold: { vi: 'Lệnh giữ hồ sơ', en: 'Legal hold', fr: 'Gel de conservation' },
  },
  states: {
    holding: { vi: 'Đang giữ', en: 'Holding', fr: 'En vigueur' },
    liftedHold: { vi: 'Đã bỏ lệnh giữ', en: 'Lifted', fr: 'Levé' },
  },
  commands: {
    OrderLegalHold: {
      vi: 'Ra lệnh giữ hồ sơ',
      en: 'Order a legal hold',
      fr: 'Ordonner le gel du dossier',
    },
    KeepLegalHold: {
      vi: 'Duy trì lệnh giữ hồ sơ',
      en: 'Keep the legal hold',
      fr: 'Maintenir le gel',
    },
    LiftLegalHold: { vi: 'Bỏ lệnh giữ hồ sơ', en: 'Lift the legal hold', fr: 'Lever le gel' },
  },
  events: {
    LegalHoldOrdered: {
      vi: 'Hồ sơ được lệnh giữ, không được tiêu hủy',
      en: 'A legal hold was ordered: the record must not be destroyed',
      fr: 'Un gel a été ordonné : le dossier ne doit pas être détruit',
    },
    LegalHoldKept: {
      vi: 'Lệnh giữ hồ sơ được xem lại và duy trì',
      en: 'The legal hold was reviewed and kept',
      fr: 'Le gel a été réexaminé et maintenu',
    },
    LegalHoldLifted: {
      vi: 'Lệnh giữ hồ sơ đã được bỏ',
      en: 'The legal hold was lifted',
      fr: 'Le gel a été levé',
    },
  },
  steps: {
    reviewLegalHold: {
      vi: 'Xem lại lệnh giữ hồ sơ',
      en: 'Review the legal hold',
      fr: 'Réexaminer le gel',
    },
  },
  refusals: {
    HOLD_ORDERED_BY_YOU: {
      vi: 'Bạn đã ra lệnh giữ này nên không tự bỏ được; một người khác phải quyết định.',
      en: 'You ordered this hold and cannot lift it yourself; somebody else must.',
      fr: 'Vous avez ordonné ce gel et ne pouvez le lever vous-même ; un autre doit le faire.',
    },
  },
  fields: {
    ground: { vi: 'Lý do giữ', en: 'Ground', fr: 'Fondement' },
    reason: { vi: 'Giải trình', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'ground.audit': { vi: 'Kiểm toán', en: 'Audit', fr: 'Audit' },
    'ground.inspection': { vi: 'Thanh tra, kiểm tra', en: 'Inspection', fr: 'Inspection' },
    'ground.proceedings': {
      vi: 'Điều tra, tố tụng',
      en: 'Investigation or proceedings',
      fr: 'Enquête ou procédure judiciaire',
    },
    'ground.complaint': {
      vi: 'Khiếu nại, tố cáo',
      en: 'Complaint or denunciation',
      fr: 'Réclamation ou dénonciation',
    },
    'ground.archivalValue': {
      vi: 'Giá trị lưu trữ',
      en: 'Archival value',
      fr: 'Valeur archivistique',
    },
  },
};
