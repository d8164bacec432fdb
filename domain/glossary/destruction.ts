/** domain glossary: the words of the end of a record. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    destruction: {
      vi: 'Tiêu hủy hồ sơ',
      en: 'Destruction of the record',
      fr: 'Destruction du dossier',
    },
  },
  states: {
    nominatedForDestruction: { vi: 'Được đề nghị tiêu hủy', en: 'Nominated', fr: 'Proposée' },
    destructionApproved: { vi: 'Đã duyệt tiêu hủy', en: 'Approved', fr: 'Approuvée' },
    keptOn: { vi: 'Tiếp tục bảo quản', en: 'Kept on', fr: 'Dossier conservé' },
    destroyed: { vi: 'Đã tiêu hủy', en: 'Destroyed', fr: 'Détruit' },
  },
  commands: {
    NominateForDestruction: {
      vi: 'Đề nghị tiêu hủy hồ sơ hết thời hạn',
      en: 'Nominate the record for destruction',
      fr: 'Proposer la destruction du dossier',
    },
    DecideDestruction: {
      vi: 'Quyết định việc tiêu hủy',
      en: 'Decide on the destruction',
      fr: 'Décider de la destruction',
    },
    ConfirmDestruction: {
      vi: 'Xác nhận đã tiêu hủy',
      en: 'Confirm the destruction',
      fr: 'Confirmer la destruction',
    },
  },
  events: {
    DestructionNominated: {
      vi: 'Hồ sơ được đề nghị tiêu hủy',
      en: 'The record was nominated for destruction',
      fr: 'La destruction du dossier a été proposée',
    },
    DestructionApproved: {
      vi: 'Việc tiêu hủy hồ sơ được phê duyệt',
      en: 'The destruction of the record was approved',
      fr: 'La destruction du dossier a été approuvée',
    },
    DestructionRefused: {
      vi: 'Không đồng ý tiêu hủy; hồ sơ tiếp tục được bảo quản',
      en: 'The destruction was refused; the record is kept on',
      fr: 'La destruction a été refusée ; le dossier reste conservé',
    },
    RecordDestroyed: {
      vi: 'Giấy tờ của hồ sơ đã được tiêu hủy và lập biên bản',
      en: 'The papers of the record were destroyed, with minutes',
      fr: 'Les pièces du dossier ont été détruites, avec procès-verbal',
    },
  },
  steps: {
    decideDestruction: {
      vi: 'Quyết định việc tiêu hủy',
      en: 'Decide on the destruction',
      fr: 'Décider de la destruction',
    },
    confirmDestruction: {
      vi: 'Tiêu hủy và lập biên bản',
      en: 'Destroy the papers and draw up minutes',
      fr: 'Détruire les pièces et dresser procès-verbal',
    },
  },
  refusals: {
    RETENTION_NOT_SET: {
      vi: 'Chưa ấn định thời hạn bảo quản của hồ sơ; hãy ấn định trước.',
      en: 'No retention period was set for this record; set one first.',
      fr: "Aucune durée de conservation n'a été fixée pour ce dossier ; fixez-en une d'abord.",
    },
    KEPT_FOR_EVER: {
      vi: 'Hồ sơ này được bảo quản vĩnh viễn, không được tiêu hủy.',
      en: 'This record is kept for ever and is not destroyed.',
      fr: "Ce dossier est conservé sans limite et n'est pas détruit.",
    },
    RETENTION_RUNS: {
      vi: 'Hồ sơ còn trong thời hạn bảo quản đến {until}; chưa được tiêu hủy.',
      en: 'The record is to be kept until {until}; it cannot be destroyed before.',
      fr: "Le dossier doit être conservé jusqu'au {until} ; il ne peut être détruit avant.",
    },
    LEGAL_HOLD_STANDS: {
      vi: 'Hồ sơ đang có lệnh giữ {matter}; phải bỏ lệnh giữ trước khi tiêu hủy.',
      en: 'The record is under the hold {matter}; it must be lifted before anything is destroyed.',
      fr: 'Le dossier est sous le gel {matter} ; il faut le lever avant toute destruction.',
    },
    DESTRUCTION_OWN_NOMINATION: {
      vi: 'Bạn đã đề nghị tiêu hủy nên không quyết định việc này; một người khác phải quyết định.',
      en: 'You nominated this record and do not decide on it; somebody else must.',
      fr: 'Vous avez proposé ce dossier et ne décidez pas ; un autre doit le faire.',
    },
    DESTRUCTION_NEEDS_OTHERS: {
      vi: 'Người thực hiện, người chứng kiến và người quyết định phải là ba người khác nhau; hãy chọn người chứng kiến khác.',
      en: 'Whoever destroys, whoever witnesses and whoever decided must be three persons; choose another witness.',
      fr: 'Qui détruit, qui assiste et qui a décidé doivent être trois personnes ; choisissez un autre témoin.',
    },
    RECORD_IS_DESTROYED: {
      vi: 'Giấy tờ của hồ sơ này đã được tiêu hủy; không còn gì để đề nghị.',
      en: 'The papers of this record are destroyed already; nothing is left to nominate.',
      fr: 'Les pièces de ce dossier sont déjà détruites ; il ne reste rien à proposer.',
    },
    NO_SUCH_WITNESS: {
      vi: 'Danh bạ không có người {witness}; hãy chọn người chứng kiến trong danh bạ.',
      en: 'The directory has no person {witness}; choose a witness from the directory.',
      fr: "L'annuaire n'a pas la personne {witness} ; choisissez un témoin dans l'annuaire.",
    },
  },
  fields: {
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    list: {
      vi: 'Danh mục hồ sơ đề nghị tiêu hủy',
      en: 'List of the papers to be destroyed',
      fr: 'Liste des pièces à détruire',
    },
    approved: { vi: 'Đồng ý tiêu hủy', en: 'Destruction approved', fr: 'Destruction approuvée' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    method: { vi: 'Cách tiêu hủy', en: 'Method', fr: 'Méthode' },
    witness: { vi: 'Người chứng kiến', en: 'Witness', fr: 'Témoin' },
    minutes: { vi: 'Biên bản', en: 'Minutes', fr: 'Procès-verbal' },
  },
  choices: {
    'method.shredded': { vi: 'Cắt vụn', en: 'Shredded', fr: 'Broyage' },
    'method.burnt': { vi: 'Đốt', en: 'Burnt', fr: 'Incinération' },
    'method.erased': { vi: 'Xóa dữ liệu', en: 'Erased', fr: 'Effacement' },
  },
};
