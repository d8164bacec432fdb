/** domain glossary: the words of the handover. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { handover: { vi: 'Bàn giao', en: 'Handover', fr: 'Passation' } },
  states: {
    announced: {
      vi: 'Đã thông báo, chờ cử người kế nhiệm',
      en: 'Announced, successor not yet named',
      fr: 'Annoncée, successeur à désigner',
    },
    named: {
      vi: 'Đã cử người kế nhiệm, chờ nhận hồ sơ',
      en: 'Successor named, dossier not yet accepted',
      fr: 'Successeur désigné, dossier à accepter',
    },
    accepted: { vi: 'Đã nhận hồ sơ', en: 'Dossier accepted', fr: 'Dossier accepté' },
    cancelled: { vi: 'Đã hủy', en: 'Cancelled', fr: 'Annulée' },
  },
  commands: {
    AnnounceHandover: {
      vi: 'Thông báo bàn giao',
      en: 'Announce a handover',
      fr: 'Annoncer une passation',
    },
    NameActing: {
      vi: 'Cử người tạm phụ trách',
      en: 'Name an acting post',
      fr: 'Désigner un intérimaire',
    },
    NameSuccessor: {
      vi: 'Cử người kế nhiệm',
      en: 'Name the successor',
      fr: 'Désigner le successeur',
    },
    AcceptDossier: {
      vi: 'Nhận bàn giao hồ sơ',
      en: 'Accept the dossier',
      fr: 'Accepter le dossier',
    },
    CancelHandover: { vi: 'Hủy bàn giao', en: 'Cancel the handover', fr: 'Annuler la passation' },
  },
  events: {
    HandoverAnnounced: {
      vi: 'Đã thông báo bàn giao vai trò: {charge}',
      en: 'A handover was announced: {charge}',
      fr: 'Une passation a été annoncée : {charge}',
    },
    ActingNamed: {
      vi: '{post} được cử tạm phụ trách vai trò: {charge}',
      en: '{post} was named as acting {charge}',
      fr: '{post} a été désigné par intérim : {charge}',
    },
    SuccessorNamed: {
      vi: '{post} được cử kế nhiệm vai trò: {charge}',
      en: '{post} was named as the next {charge}',
      fr: '{post} a été désigné pour la suite : {charge}',
    },
    DossierAccepted: {
      vi: '{post} đã nhận hồ sơ và đảm nhận vai trò: {charge}; các thời hạn giữ nguyên',
      en: '{post} accepted the dossier and is now the {charge}; all clocks go on',
      fr: '{post} a accepté le dossier et prend la charge : {charge} ; les délais continuent',
    },
    HandoverCancelled: {
      vi: 'Việc bàn giao đã được hủy',
      en: 'The handover was cancelled',
      fr: 'La passation a été annulée',
    },
  },
  steps: {
    nameSuccessor: {
      vi: 'Cử người kế nhiệm',
      en: 'Name the successor',
      fr: 'Désigner le successeur',
    },
    acceptDossier: {
      vi: 'Nhận bàn giao hồ sơ',
      en: 'Accept the dossier',
      fr: 'Accepter le dossier',
    },
  },
  refusals: {
    LEADER_REPLACED_FROM_ABOVE: {
      vi: 'Chức vụ {post} do bầu hoặc bổ nhiệm nên người thay thế do cơ quan tổ chức cán bộ hoặc cấp trên nêu tên; hãy chuyển việc này.',
      en: 'The post {post} is filled by election or appointment, so its successor is named by the personnel body or above; pass it on.',
      fr: 'Le poste {post} est pourvu par élection ou nomination, son successeur est donc désigné par l’organe du personnel ou plus haut ; transmettez.',
    },
    HANDOVER_OPEN: {
      vi: 'Vai trò này đang được bàn giao; hãy hoàn tất hoặc hủy việc bàn giao đó trước.',
      en: 'This charge is already being handed over; finish or cancel that handover first.',
      fr: "Cette charge est déjà en cours de passation ; terminez-la ou annulez-la d'abord.",
    },
    NO_SUCH_POST: {
      vi: 'Danh bạ không có chức danh {post}; hãy chọn một chức danh trong danh bạ.',
      en: 'The directory has no post {post}; choose one from the directory.',
      fr: "L'annuaire n'a pas de poste {post} ; choisissez-en un dans l'annuaire.",
    },
    SAME_POST: {
      vi: '{post} đang giữ vai trò này; hãy chọn chức danh khác.',
      en: '{post} holds this charge already; choose another post.',
      fr: '{post} tient déjà cette charge ; choisissez un autre poste.',
    },
    OWN_SUPERVISOR: {
      vi: 'Một chức danh không thể vừa chủ trì vừa giám sát cùng một thí điểm; hãy chọn chức danh khác.',
      en: 'One post cannot both own and supervise the same pilot; choose another post.',
      fr: 'Un même poste ne peut à la fois conduire et superviser le pilote ; choisissez un autre poste.',
    },
    OUTSIDE_UNIT: {
      vi: '{post} không thuộc hệ thống đơn vị của thí điểm; thí điểm ở lại với đơn vị, hãy chọn chức danh trong đơn vị.',
      en: '{post} lies outside the unit of the pilot; the pilot stays with its unit, choose a post there.',
      fr: "{post} est hors de l'unité du pilote ; le pilote reste à son unité, choisissez-y un poste.",
    },
    POST_VACANT: {
      vi: 'Chức danh {post} đang khuyết; hãy bổ nhiệm hoặc cử người tạm giữ trước.',
      en: 'Nobody holds the post {post}; fill it or name an acting holder first.',
      fr: "Personne n'occupe le poste {post} ; pourvoyez-le ou nommez d'abord un intérimaire.",
    },
  },
  fields: {
    charge: { vi: 'Vai trò bàn giao', en: 'Charge handed over', fr: 'Charge transmise' },
    post: { vi: 'Chức danh', en: 'Post', fr: 'Poste' },
    remark: { vi: 'Ghi chú', en: 'Remark', fr: 'Remarque' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'charge.owner': { vi: 'chủ trì thực hiện', en: 'owner', fr: 'responsable' },
    'charge.supervisor': { vi: 'giám sát', en: 'supervisor', fr: 'superviseur' },
  },
};
