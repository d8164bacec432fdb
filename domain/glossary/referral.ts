/** domain glossary: the words of referral upward. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    ReferUp: {
      vi: 'Báo cáo cấp trên quyết định',
      en: 'Refer to the superior',
      fr: 'Porter au supérieur',
    },
    ReferFurther: {
      vi: 'Báo cáo tiếp lên cấp trên',
      en: 'Refer further up',
      fr: 'Porter plus haut',
    },
    ReceiveReferral: {
      vi: 'Tiếp nhận hồ sơ cấp dưới trình',
      en: 'Receive the referral',
      fr: 'Recevoir le dossier porté',
    },
    SendBack: { vi: 'Trả hồ sơ về cấp dưới', en: 'Send back', fr: 'Renvoyer au niveau inférieur' },
    WithdrawReferral: {
      vi: 'Rút hồ sơ đã trình cấp trên',
      en: 'Withdraw the referral',
      fr: 'Retirer le dossier porté',
    },
  },
  events: {
    ReferredUp: {
      vi: '{from} đã trình hồ sơ lên {to}',
      en: '{from} referred the dossier to {to}',
      fr: '{from} a porté le dossier à {to}',
    },
    ReferralReceived: {
      vi: '{unit} đã tiếp nhận hồ sơ, số {number}',
      en: '{unit} received the dossier under number {number}',
      fr: '{unit} a reçu le dossier sous le numéro {number}',
    },
    SentBack: {
      vi: '{from} đã trả hồ sơ về {to}; thời hạn còn lại tiếp tục tính',
      en: '{from} sent the dossier back to {to}; the days left go on',
      fr: '{from} a renvoyé le dossier à {to} ; les jours restants courent',
    },
    ReferralWithdrawn: {
      vi: '{to} đã rút hồ sơ về',
      en: '{to} took the dossier back',
      fr: '{to} a repris le dossier',
    },
  },
  steps: {
    receiveReferral: {
      vi: 'Tiếp nhận hồ sơ cấp dưới trình',
      en: 'Receive the referred dossier',
      fr: 'Recevoir le dossier porté',
    },
  },
  refusals: {
    NO_SUPERIOR: {
      vi: 'Không có cấp trên để báo cáo; cấp này phải quyết định.',
      en: 'There is no superior authority; this level must decide.',
      fr: "Il n'y a pas d'autorité supérieure ; ce niveau doit décider.",
    },
    REFERRAL_NOT_RECEIVED: {
      vi: 'Hồ sơ chưa được văn thư tiếp nhận; hãy tiếp nhận trước.',
      en: 'The clerk has not received the dossier yet; receive it first.',
      fr: "Le dossier n'a pas encore été reçu par le greffe ; recevez-le d'abord.",
    },
    ALREADY_RECEIVED: {
      vi: 'Hồ sơ đã được tiếp nhận.',
      en: 'The dossier was received already.',
      fr: 'Le dossier a déjà été reçu.',
    },
    NOT_REFERRED: {
      vi: 'Không có cấp dưới nào đang chờ hồ sơ này; không thể trả về.',
      en: 'No lower level waits for this dossier; it cannot go back.',
      fr: "Aucun niveau inférieur n'attend ce dossier ; il ne peut être renvoyé.",
    },
  },
  fields: {
    ground: {
      vi: 'Vì sao vượt thẩm quyền',
      en: 'Why it is referred',
      fr: 'Pourquoi il est porté plus haut',
    },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    treatment: {
      vi: 'Phương án xử lý đề nghị',
      en: 'Treatment asked for',
      fr: 'Traitement demandé',
    },
    number: { vi: 'Số đến', en: 'Number', fr: 'Numéro' },
    book: { vi: 'Tên sổ', en: 'Book', fr: 'Registre' },
    instructions: { vi: 'Hướng dẫn cho cấp dưới', en: 'Instructions', fr: 'Instructions' },
  },
  choices: {
    'ground.beyondAuthority': {
      vi: 'Vượt thẩm quyền',
      en: 'Beyond authority',
      fr: 'Hors compétence',
    },
    'ground.rulesMissing': {
      vi: 'Chưa có quy định',
      en: 'Rules are missing',
      fr: 'Règles manquantes',
    },
    'ground.interest': { vi: 'Có lợi ích liên quan', en: 'Interest', fr: 'Intérêt' },
    'ground.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
    'treatment.interpret': {
      vi: 'Giải thích quy định',
      en: 'Interpret the rule',
      fr: 'Interpréter la règle',
    },
    'treatment.shortenedProcedure': {
      vi: 'Ban hành theo trình tự rút gọn',
      en: 'Shortened procedure',
      fr: 'Procédure abrégée',
    },
    'treatment.adjustingResolution': {
      vi: 'Nghị quyết điều chỉnh',
      en: 'Adjusting resolution',
      fr: "Résolution d'ajustement",
    },
    'treatment.assemblyResolution': {
      vi: 'Nghị quyết thí điểm của Quốc hội',
      en: 'Pilot resolution of the National Assembly',
      fr: "Résolution pilote de l'Assemblée nationale",
    },
  },
};
