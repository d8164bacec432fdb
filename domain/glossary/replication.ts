/** domain glossary: the words of replication. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { replication: { vi: 'Nhân rộng', en: 'Replication', fr: 'Réplication' } },
  states: {
    proposed: { vi: 'Đã đề xuất', en: 'Proposed', fr: 'Proposé' },
    siteAgreed: { vi: 'Nơi tiếp nhận đã đồng ý', en: 'The site agreed', fr: 'Le site a accepté' },
    siteDeclined: {
      vi: 'Nơi tiếp nhận không đồng ý',
      en: 'The site declined',
      fr: 'Le site a refusé',
    },
    replicated: {
      vi: 'Đã mở thí điểm tại nơi mới',
      en: 'Opened at the new site',
      fr: 'Ouvert sur le nouveau site',
    },
  },
  commands: {
    ProposeReplication: {
      vi: 'Đề xuất nhân rộng',
      en: 'Propose a replication',
      fr: 'Proposer une réplication',
    },
    SiteAgrees: {
      vi: 'Nơi tiếp nhận đồng ý',
      en: 'Agree for the site',
      fr: 'Accepter pour le site',
    },
    SiteDeclines: {
      vi: 'Nơi tiếp nhận từ chối',
      en: 'Decline for the site',
      fr: 'Refuser pour le site',
    },
    RecordReplicationOpened: {
      vi: 'Ghi nhận thí điểm mới đã mở',
      en: "Record that the site's pilot opened",
      fr: "Consigner l'ouverture du projet du site",
    },
  },
  events: {
    ReplicationProposed: {
      vi: 'Việc nhân rộng đã được đề xuất',
      en: 'A replication was proposed',
      fr: 'Une réplication a été proposée',
    },
    ReplicationAgreed: {
      vi: 'Nơi tiếp nhận đã đồng ý; thí điểm của nơi đó sẽ được mở',
      en: 'The site agreed; its own pilot will open',
      fr: 'Le site a accepté ; son propre projet va ouvrir',
    },
    ReplicationDeclined: {
      vi: 'Nơi tiếp nhận đã từ chối',
      en: 'The site declined',
      fr: 'Le site a refusé',
    },
    ReplicationOpened: {
      vi: 'Thí điểm của nơi tiếp nhận đã được mở',
      en: 'The pilot of the new site was opened',
      fr: 'Le projet du nouveau site a été ouvert',
    },
  },
  steps: {
    answerReplication: {
      vi: 'Trả lời đề xuất nhân rộng',
      en: 'Answer the proposed replication',
      fr: 'Répondre à la réplication proposée',
    },
    openReplica: {
      vi: 'Kiểm tra vì sao thí điểm mới chưa mở',
      en: "See why the site's pilot has not opened yet",
      fr: "Voir pourquoi le projet du site n'est pas encore ouvert",
    },
  },
  refusals: {
    SITE_NEEDED: {
      vi: 'Hãy chọn một đơn vị tiếp nhận, hoặc mô tả nơi tiếp nhận khi không có trong danh bạ; không chọn cả hai.',
      en: 'Choose a unit as the site, or describe the site when it is not in the directory; not both.',
      fr: "Choisissez une unité d'accueil, ou décrivez le site s'il n'est pas dans l'annuaire ; pas les deux.",
    },
    SITE_UNKNOWN: {
      vi: 'Không có đơn vị {unit} trong danh bạ; hãy chọn đơn vị khác hoặc mô tả nơi tiếp nhận.',
      en: 'Unit {unit} is not in the directory; choose another or describe the site.',
      fr: "L'unité {unit} ne figure pas dans l'annuaire ; choisissez-en une autre ou décrivez le site.",
    },
    SITE_IS_HERE: {
      vi: 'Thí điểm đang chạy tại chính đơn vị này; muốn mở rộng tại chỗ hãy đề nghị điều chỉnh.',
      en: 'The pilot runs at this very unit; to widen it here, ask for a change.',
      fr: "Le projet se déroule dans cette unité même ; pour l'élargir ici, demandez une modification.",
    },
    SITE_ALREADY_ASKED: {
      vi: 'Đơn vị này đang được hỏi ý kiến nhân rộng ({matter}); hãy đợi trả lời.',
      en: 'This site is already being asked ({matter}); wait for its answer.',
      fr: 'Ce site est déjà sollicité ({matter}) ; attendez sa réponse.',
    },
    SITE_ANSWERS_ITSELF: {
      vi: 'Thủ trưởng nơi tiếp nhận phải tự trả lời; hãy đợi hoặc nhắc nơi tiếp nhận.',
      en: "The site's own head answers; wait for the answer or remind the site.",
      fr: 'Le chef du site répond lui-même ; attendez sa réponse ou relancez-le.',
    },
    CARRIER_NOT_AT_SITE: {
      vi: 'Chức danh {post} không thuộc nơi tiếp nhận hoặc chưa có người giữ; hãy chọn chức danh khác.',
      en: 'The post {post} is not at the site, or nobody holds it; choose another.',
      fr: "Le poste {post} n'est pas sur le site ou n'a pas de titulaire ; choisissez-en un autre.",
    },
    NOT_A_CHILD: {
      vi: 'Thí điểm {child} không phải là thí điểm được cấp mã khi nhân rộng hồ sơ này; hãy kiểm tra mã.',
      en: 'Pilot {child} was not minted by a replication of this one; check the identifier.',
      fr: "Le projet {child} n'est pas issu d'une réplication de celui-ci ; vérifiez l'identifiant.",
    },
  },
  fields: {
    siteUnit: { vi: 'Đơn vị tiếp nhận', en: 'Site (unit)', fr: 'Site (unité)' },
    site: { vi: 'Nơi tiếp nhận (mô tả)', en: 'Site (in words)', fr: 'Site (en toutes lettres)' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    carrier: {
      vi: 'Người đề xuất tại nơi tiếp nhận',
      en: 'Proposer at the site',
      fr: 'Auteur de la proposition sur le site',
    },
    interestsDeclared: {
      vi: 'Đã kê khai lợi ích liên quan',
      en: 'Interests declared',
      fr: 'Intérêts déclarés',
    },
    interested: {
      vi: 'Người có lợi ích liên quan',
      en: 'Persons with an interest',
      fr: 'Personnes intéressées',
    },
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
    child: {
      vi: 'Mã thí điểm mới',
      en: 'Identifier of the new pilot',
      fr: 'Identifiant du nouveau projet',
    },
  },
  flags: {
    SITE_OUTSIDE_DIRECTORY: {
      vi: 'Nơi tiếp nhận ngoài danh bạ, hồ sơ do đơn vị này giữ',
      en: 'Site outside the directory: its record is kept here',
      fr: 'Site hors annuaire : son dossier est tenu ici',
    },
    BEFORE_FINAL_REVIEW: {
      vi: 'Trước khi đánh giá cuối cùng',
      en: 'Before the final review',
      fr: "Avant l'évaluation finale",
    },
  },
};
