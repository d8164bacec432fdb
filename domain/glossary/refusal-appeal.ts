/** domain glossary: the words of an appeal against a refusal. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    refusalAppeal: {
      vi: 'Kiến nghị xem xét lại việc không phê duyệt',
      en: 'Appeal against the refusal',
      fr: 'Recours contre le refus',
    },
  },
  states: {
    filed: { vi: 'Đã gửi', en: 'Filed', fr: 'Déposé' },
    upheld: { vi: 'Được chấp nhận', en: 'Upheld', fr: 'Accueilli' },
    dismissed: { vi: 'Bị bác', en: 'Dismissed', fr: 'Rejeté' },
  },
  commands: {
    AppealRefusal: {
      vi: 'Kiến nghị xem xét lại',
      en: 'Appeal against the refusal',
      fr: 'Former un recours contre le refus',
    },
    ConfirmNoRefusalAppeal: {
      vi: 'Xác nhận không có kiến nghị',
      en: 'Confirm that there is no appeal',
      fr: "Confirmer l'absence de recours",
    },
    UpholdRefusalAppeal: {
      vi: 'Chấp nhận kiến nghị',
      en: 'Uphold the appeal',
      fr: 'Accueillir le recours',
    },
    DismissRefusalAppeal: {
      vi: 'Bác kiến nghị',
      en: 'Dismiss the appeal',
      fr: 'Rejeter le recours',
    },
  },
  events: {
    RefusalAppealed: {
      vi: 'Người đề xuất kiến nghị xem xét lại việc không phê duyệt',
      en: 'The proposer appealed against the refusal',
      fr: "L'auteur a formé un recours contre le refus",
    },
    NoRefusalAppealConfirmed: {
      vi: 'Đã xác nhận không có kiến nghị xem xét lại',
      en: 'It was confirmed that there is no appeal',
      fr: "L'absence de recours a été confirmée",
    },
    RefusalAppealUpheld: {
      vi: 'Kiến nghị được chấp nhận; {unit} xem xét lại từ đầu',
      en: 'The appeal was upheld; {unit} examines it anew',
      fr: 'Le recours est accueilli ; {unit} réexamine le dossier',
    },
    RefusalAppealDismissed: {
      vi: 'Kiến nghị bị bác, có nêu lý do',
      en: 'The appeal was dismissed, with reasons',
      fr: 'Le recours est rejeté, avec motifs',
    },
  },
  steps: {
    decideRefusalAppeal: {
      vi: 'Giải quyết kiến nghị xem xét lại',
      en: 'Decide the appeal against the refusal',
      fr: 'Statuer sur le recours contre le refus',
    },
    confirmNoRefusalAppeal: {
      vi: 'Xác nhận không có kiến nghị xem xét lại',
      en: 'Confirm that there is no appeal',
      fr: "Confirmer l'absence de recours",
    },
  },
  refusals: {
    REFUSAL_ALREADY_APPEALED: {
      vi: 'Việc không phê duyệt này đã có kiến nghị; chỉ được kiến nghị một lần.',
      en: 'This refusal was appealed already; it can be appealed once.',
      fr: 'Ce refus a déjà fait l’objet d’un recours ; un seul est possible.',
    },
    REFUSAL_APPEAL_TOO_LATE: {
      vi: 'Đã hết thời hạn kiến nghị; có thể đề xuất lại thành hồ sơ mới.',
      en: 'The time for an appeal is over; you may propose anew.',
      fr: 'Le délai de recours est expiré ; vous pouvez proposer à nouveau.',
    },
    REFUSAL_APPEAL_STILL_POSSIBLE: {
      vi: 'Thời hạn kiến nghị chưa hết; chỉ người đề xuất mới có thể xác nhận không kiến nghị.',
      en: 'The time for an appeal is not over; only the proposer can say that there will be none.',
      fr: "Le délai de recours n'est pas expiré ; seul l'auteur peut y renoncer.",
    },
  },
  fields: {
    grounds: { vi: 'Căn cứ kiến nghị', en: 'Grounds', fr: 'Moyens' },
    how: { vi: 'Xác nhận bằng cách nào', en: 'How it was confirmed', fr: 'Mode de confirmation' },
    matter: { vi: 'Kiến nghị', en: 'Appeal', fr: 'Recours' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
};
