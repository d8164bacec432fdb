/** domain glossary: the words of the participant chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    participant: { vi: 'Đơn vị tham gia', en: 'Participant', fr: 'Participant' },
  },
  states: {
    applied: { vi: 'Đã đăng ký', en: 'Applied', fr: 'Candidat' },
    admitted: { vi: 'Được chấp nhận', en: 'Admitted', fr: 'Admis' },
    refused: { vi: 'Bị từ chối', en: 'Refused', fr: 'Refusé' },
    started: { vi: 'Đang tham gia', en: 'Started', fr: 'En activité' },
    suspended: { vi: 'Tạm dừng', en: 'Suspended', fr: 'Suspendu' },
    lapsed: { vi: 'Hết hạn, chưa ai quyết định', en: 'Lapsed', fr: 'Expiré sans décision' },
    left: { vi: 'Đã rời', en: 'Left', fr: 'Parti' },
    ended: {
      vi: 'Kết thúc cùng thí điểm',
      en: 'Ended with the pilot',
      fr: 'Terminé avec le pilote',
    },
    dropped: { vi: 'Không còn đối tượng', en: 'Without object', fr: 'Sans objet' },
  },
  commands: {
    ApplyParticipant: {
      vi: 'Đăng ký tham gia',
      en: 'Apply to take part',
      fr: 'Demander à participer',
    },
    AdmitParticipant: {
      vi: 'Chấp nhận tham gia',
      en: 'Admit the participant',
      fr: 'Admettre le participant',
    },
    RefuseParticipant: {
      vi: 'Từ chối tham gia',
      en: 'Refuse the participant',
      fr: 'Refuser le participant',
    },
  },
  events: {
    ParticipantApplied: {
      vi: 'Một đơn vị đã đăng ký tham gia',
      en: 'A participant applied',
      fr: 'Un participant a présenté sa demande',
    },
    ParticipantAdmitted: {
      vi: 'Một đơn vị được chấp nhận tham gia',
      en: 'A participant was admitted',
      fr: 'Un participant a été admis',
    },
    ParticipantRefused: {
      vi: 'Một đơn vị bị từ chối tham gia',
      en: 'A participant was refused',
      fr: 'Un participant a été refusé',
    },
  },
  steps: {
    decideParticipant: {
      vi: 'Quyết định việc đăng ký tham gia',
      en: 'Decide on the application to take part',
      fr: 'Décider de la demande de participation',
    },
  },
  refusals: {
    PARTICIPANT_DATES_CROSSED: {
      vi: 'Ngày kết thúc ở trước ngày bắt đầu; hãy sửa ngày.',
      en: 'The last day lies before the first; correct the dates.',
      fr: 'Le dernier jour précède le premier ; corrigez les dates.',
    },
    OUTSIDE_PILOT_TERM: {
      vi: 'Thời hạn của thí điểm là {last}; đơn vị tham gia không được vượt quá ngày đó.',
      en: "The pilot's term ends on {last}; a participant cannot go beyond it.",
      fr: 'La durée du pilote finit le {last} ; un participant ne peut la dépasser.',
    },
  },
  fields: {
    matter: { vi: 'Đơn vị tham gia', en: 'Participant', fr: 'Participant' },
    name: { vi: 'Tên', en: 'Name', fr: 'Nom' },
    sort: { vi: 'Loại', en: 'Sort', fr: 'Sorte' },
    dossier: { vi: 'Hồ sơ', en: 'Papers', fr: 'Dossier' },
    previous: { vi: 'Lần đăng ký trước', en: 'Earlier application', fr: 'Demande antérieure' },
    number: { vi: 'Số, ký hiệu văn bản', en: 'Document number', fr: 'Numéro du document' },
    from: {
      vi: 'Từ ngày (để trống: theo thí điểm)',
      en: 'From (empty: as the pilot)',
      fr: 'Dès le (vide : comme le pilote)',
    },
    until: {
      vi: 'Đến hết ngày (để trống: theo thí điểm)',
      en: 'Until (empty: as the pilot)',
      fr: "Jusqu'au (vide : comme le pilote)",
    },
    conditions: { vi: 'Điều kiện', en: 'Conditions', fr: 'Conditions' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'sort.firm': { vi: 'Doanh nghiệp', en: 'Firm', fr: 'Entreprise' },
    'sort.unit': { vi: 'Cơ quan, đơn vị', en: 'Unit', fr: 'Unité' },
    'sort.site': { vi: 'Địa điểm', en: 'Site', fr: 'Site' },
    'sort.household': { vi: 'Hộ gia đình', en: 'Household', fr: 'Ménage' },
    'sort.person': { vi: 'Cá nhân', en: 'Person', fr: 'Personne' },
    'sort.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
  },
  flags: {
    OUTSIDE_PILOT_TERM: {
      vi: 'Vượt thời hạn của thí điểm',
      en: "Beyond the pilot's term",
      fr: 'Au-delà de la durée du pilote',
    },
  },
};
