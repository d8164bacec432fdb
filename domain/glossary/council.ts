/** domain glossary: the words of the appraisal council. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    FormCouncil: {
      vi: 'Thành lập Hội đồng thẩm định',
      en: 'Form the council',
      fr: 'Constituer le conseil',
    },
    CannotFormCouncil: {
      vi: 'Báo cáo không thể thành lập Hội đồng',
      en: 'Report that no council can be formed',
      fr: "Signaler qu'aucun conseil ne peut être constitué",
    },
  },
  events: {
    CouncilFormed: {
      vi: 'Hội đồng thẩm định {size} người đã được thành lập, họp ngày {meetOn}',
      en: 'A council of {size} was formed, to meet on {meetOn}',
      fr: 'Un conseil de {size} membres a été constitué ; réunion le {meetOn}',
    },
  },
  steps: {
    formCouncil: {
      vi: 'Thành lập Hội đồng thẩm định',
      en: 'Form the council',
      fr: 'Constituer le conseil',
    },
  },
  refusals: {
    COUNCIL_SIZE: {
      vi: 'Hội đồng phải có từ {min} đến {max} người, không phải {size}; hãy điều chỉnh thành viên.',
      en: 'A council has {min} to {max} members, not {size}; change the list.',
      fr: 'Un conseil compte de {min} à {max} membres, non {size} ; modifiez la liste.',
    },
    VACANT_SEAT: {
      vi: 'Chức vụ {post} hiện không có người giữ; hãy chọn thành viên khác.',
      en: 'Nobody holds the post {post}; choose another member.',
      fr: "Le poste {post} n'est pas pourvu ; choisissez un autre membre.",
    },
    INTERESTED_MEMBER: {
      vi: 'Người giữ chức vụ {post} là người đề xuất, có lợi ích liên quan hoặc đã bị loại; hãy chọn người khác.',
      en: 'The holder of {post} proposed, has an interest or was excluded; choose somebody else.',
      fr: "Le titulaire de {post} est l'auteur, intéressé ou exclu ; choisissez quelqu'un d'autre.",
    },
    SEATED_TWICE: {
      vi: 'Người giữ chức vụ {post} đã có trong Hội đồng; mỗi người một chỗ.',
      en: 'The holder of {post} sits on the council already; one seat for each person.',
      fr: 'Le titulaire de {post} siège déjà ; un siège par personne.',
    },
    CHAIR_NOT_A_MEMBER: {
      vi: 'Chủ tịch Hội đồng phải là thành viên; hãy chọn lại.',
      en: 'The chair must be one of the members; choose again.',
      fr: 'Le président doit être un des membres ; choisissez à nouveau.',
    },
    PAPERS_TOO_LATE: {
      vi: 'Tài liệu phải gửi trước cuộc họp ít nhất {days} ngày làm việc; hãy lùi ngày họp {meetOn}.',
      en: 'Papers go out at least {days} working days ahead; hold the meeting later than {meetOn}.',
      fr: 'Les documents partent au moins {days} jours ouvrés avant ; reculez la réunion du {meetOn}.',
    },
  },
  fields: {
    members: { vi: 'Thành viên', en: 'Members', fr: 'Membres' },
    chair: { vi: 'Chủ tịch', en: 'Chair', fr: 'Président' },
    papersSentOn: { vi: 'Ngày gửi tài liệu', en: 'Papers sent on', fr: 'Documents envoyés le' },
    meetOn: { vi: 'Ngày họp', en: 'Meeting on', fr: 'Réunion le' },
    excluded: { vi: 'Người không được tham gia', en: 'Persons excluded', fr: 'Personnes exclues' },
    exclusionReasons: {
      vi: 'Lý do không được tham gia',
      en: 'Reasons of exclusion',
      fr: "Motifs d'exclusion",
    },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  flags: {
    PAPERS_LATE: {
      vi: 'Gửi tài liệu muộn',
      en: 'Papers sent late',
      fr: 'Documents envoyés tardivement',
    },
  },
};
