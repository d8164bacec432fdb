/** domain glossary: the words of the support chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    support: { vi: 'Việc hỗ trợ', en: 'Support action', fr: 'Action de soutien' },
  },
  states: {
    supportPlanned: { vi: 'Đang thực hiện', en: 'To be done', fr: 'À faire' },
    supportReported: { vi: 'Đã báo cáo hoàn thành', en: 'Reported as done', fr: 'Annoncée faite' },
    supportVerified: {
      vi: 'Bên đề xuất đã xác nhận',
      en: "Confirmed by the proposer's side",
      fr: 'Confirmée par le proposant',
    },
    supportWithdrawn: {
      vi: 'Đã rút, có nêu lý do',
      en: 'Withdrawn with reasons',
      fr: 'Retirée avec motifs',
    },
  },
  commands: {
    PlanSupport: {
      vi: 'Giao việc hỗ trợ',
      en: 'Plan a support action',
      fr: 'Prévoir une action de soutien',
    },
    ReportSupportDone: {
      vi: 'Báo cáo đã hỗ trợ',
      en: 'Report the support as done',
      fr: 'Annoncer le soutien fait',
    },
    VerifySupport: {
      vi: 'Xác nhận đã nhận hỗ trợ',
      en: 'Verify the support',
      fr: 'Vérifier le soutien',
    },
    WithdrawSupport: {
      vi: 'Rút việc hỗ trợ',
      en: 'Withdraw the support action',
      fr: "Retirer l'action de soutien",
    },
    WriteSupportNote: {
      vi: 'Ghi lời động viên, khích lệ',
      en: 'Write a note of support',
      fr: 'Écrire une note de soutien',
    },
  },
  events: {
    SupportPlanned: {
      vi: 'Đã giao việc hỗ trợ cho {owner}, hạn {dueOn}',
      en: 'A support action was given to {owner}, due {dueOn}',
      fr: 'Une action de soutien a été confiée à {owner} pour le {dueOn}',
    },
    SupportReported: {
      vi: 'Việc hỗ trợ được báo cáo là đã xong',
      en: 'The support was reported as done',
      fr: 'Le soutien a été annoncé fait',
    },
    SupportVerified: {
      vi: 'Việc hỗ trợ đã được xác nhận',
      en: 'The support was confirmed',
      fr: 'Le soutien a été confirmé',
    },
    SupportNotReceived: {
      vi: 'Bên đề xuất chưa nhận được hỗ trợ',
      en: 'The support has not arrived',
      fr: "Le soutien n'est pas arrivé",
    },
    SupportWithdrawn: {
      vi: 'Việc hỗ trợ đã được rút',
      en: 'The support action was withdrawn',
      fr: "L'action de soutien a été retirée",
    },
    SupportNoted: {
      vi: 'Đã ghi lời động viên, khích lệ',
      en: 'A note of support was written',
      fr: 'Une note de soutien a été écrite',
    },
  },
  steps: {
    giveSupport: { vi: 'Thực hiện việc hỗ trợ', en: 'Give the support', fr: 'Apporter le soutien' },
    verifySupport: {
      vi: 'Xác nhận đã nhận hỗ trợ',
      en: 'Verify that the support arrived',
      fr: 'Vérifier que le soutien est arrivé',
    },
  },
  refusals: {
    SUPPORTS_ITSELF: {
      vi: 'Việc hỗ trợ phải giao cho người ngoài thí điểm, không giao cho chính bên thực hiện ({post}); hãy chọn chức danh khác.',
      en: "Support comes from others than the pilot's own people ({post}); choose another post.",
      fr: "Le soutien vient d'autres que les gens du pilote ({post}) ; choisissez un autre poste.",
    },
    OWN_SUPPORT_VERIFIED: {
      vi: 'Người báo cáo hoàn thành không được tự xác nhận; đề nghị bên đề xuất xác nhận.',
      en: "Whoever reported the support does not verify it; leave it to the proposer's side.",
      fr: 'Qui a annoncé le soutien ne le vérifie pas ; laissez-le au proposant.',
    },
  },
  fields: {
    matter: { vi: 'Vụ việc', en: 'Matter', fr: 'Affaire' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    remark: { vi: 'Nhận xét', en: 'Remark', fr: 'Remarque' },
    action: { vi: 'Nội dung hỗ trợ', en: 'What is to be done', fr: 'Ce qui est à faire' },
    post: { vi: 'Người thực hiện', en: 'Who acts', fr: 'Qui agit' },
    dueOn: { vi: 'Hạn', en: 'Due on', fr: 'Échéance' },
    evidence: { vi: 'Minh chứng', en: 'Evidence', fr: 'Preuves' },
    received: { vi: 'Kết quả', en: 'Result', fr: 'Résultat' },
    note: { vi: 'Nội dung', en: 'Note', fr: 'Note' },
  },
  choices: {
    'received.received': { vi: 'đã nhận', en: 'received', fr: 'reçu' },
    'received.notReceived': { vi: 'chưa nhận', en: 'not received', fr: 'non reçu' },
  },
};
