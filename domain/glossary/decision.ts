/** domain glossary: the words of the approval. */
import type { Glossary } from '../glossary-shape';
import { frameChoices, frameFields, indicatorFields, termFields } from './plan/words';

export const glossary: Glossary = {
  commands: {
    ApproveFull: {
      vi: 'Phê duyệt thực hiện chính thức',
      en: 'Approve in full',
      fr: 'Approuver pleinement',
    },
    ApprovePilot: {
      vi: 'Phê duyệt thực hiện thí điểm',
      en: 'Approve as a pilot',
      fr: 'Approuver à titre pilote',
    },
  },
  events: {
    ApprovedInFull: {
      vi: '{unit} đã phê duyệt thực hiện, hiệu lực từ {inForceFrom}',
      en: '{unit} approved it in full, in force from {inForceFrom}',
      fr: "{unit} l'a approuvé pleinement, en vigueur le {inForceFrom}",
    },
    ApprovedAsPilot: {
      vi: '{unit} đã phê duyệt thực hiện thí điểm, hiệu lực từ {inForceFrom}',
      en: '{unit} approved it as a pilot, in force from {inForceFrom}',
      fr: "{unit} l'a approuvé à titre pilote, en vigueur le {inForceFrom}",
    },
  },
  steps: {
    decideProposal: {
      vi: 'Xem xét, quyết định đề xuất trong thời hạn',
      en: 'Have the proposal decided in time',
      fr: 'Faire décider la proposition dans le délai',
    },
    signDecision: { vi: 'Ký quyết định', en: 'Sign the decision', fr: 'Signer la décision' },
  },
  refusals: {
    DECIDED_BEFORE: {
      vi: 'Bạn đã quyết định đề xuất này trước đây; lần này phải do người khác quyết định.',
      en: 'You decided this proposal before; this time somebody else must.',
      fr: 'Vous avez déjà statué sur cette proposition ; une autre personne doit le faire.',
    },
    VOTE_NOT_PASSED: {
      vi: 'Biểu quyết không thông qua nên không thể phê duyệt; chỉ có thể không phê duyệt, trả lại hoặc báo cáo cấp trên.',
      en: 'The vote did not pass, so it cannot be approved; refuse it, return it or refer it upward.',
      fr: "Le vote n'a pas abouti : pas d'approbation possible ; refusez, renvoyez ou portez au supérieur.",
    },
    NOT_LAWFUL: {
      vi: 'Có phiếu thẩm tra kết luận không hợp pháp; không thể phê duyệt nội dung này.',
      en: 'A legality sheet says that it is not lawful; this text cannot be approved.',
      fr: "Une fiche conclut à l'illégalité ; ce texte ne peut être approuvé.",
    },
    PARTY_OPINION_NEEDED: {
      vi: 'Chưa có văn bản ý kiến của cấp ủy cùng cấp; hãy xin ý kiến, hoặc lùi quyết định có nêu lý do.',
      en: 'There is no opinion of the Party committee of the same level; ask for it, or postpone with a reason.',
      fr: "L'avis du comité du Parti du même échelon manque ; demandez-le, ou ajournez en motivant.",
    },
    PARTY_OPINION_OF_OTHER_LEVEL: {
      vi: 'Ý kiến cấp ủy hiện có là của {level}; cần ý kiến của cấp ủy cùng cấp với nơi quyết định.',
      en: 'The opinion at hand is from the level of {level}; the deciding level’s own Party committee must give one.',
      fr: "L'avis disponible émane de l'échelon {level} ; il faut celui de l'échelon qui décide.",
    },
    REASONS_AGAINST_OPINION: {
      vi: 'Cấp ủy không đồng ý; nếu vẫn phê duyệt phải nêu lý do bằng văn bản.',
      en: 'The Party committee advised against; approving needs written reasons.',
      fr: 'Le comité du Parti est défavorable ; approuver exige des motifs écrits.',
    },
    POST_UNKNOWN: {
      vi: 'Không có chức vụ {post} trong danh bạ; hãy chọn chức vụ khác.',
      en: 'There is no post {post} in the directory; choose another.',
      fr: "Le poste {post} ne figure pas dans l'annuaire ; choisissez-en un autre.",
    },
    OWNER_SUPERVISES: {
      vi: 'Người thực hiện không được tự giám sát; hãy chọn người giám sát khác.',
      en: 'Nobody supervises what they run; choose another supervisor.',
      fr: "Nul ne surveille ce qu'il exécute ; choisissez un autre superviseur.",
    },
    TERM_ENDS_BEFORE_START: {
      vi: 'Thời hạn đến {until} kết thúc trước ngày hiệu lực {from}; hãy sửa lại.',
      en: 'The term until {until} ends before {from}, when the decision takes effect; correct it.',
      fr: "Le terme du {until} précède l'entrée en vigueur du {from} ; corrigez.",
    },
    CHECKPOINT_RHYTHM: {
      vi: 'Nhịp giám sát phải từ {min} đến {max} tháng, không phải {months}; hãy sửa lại.',
      en: 'Checkpoints come every {min} to {max} months, not every {months}; correct it.',
      fr: 'Les points de contrôle ont lieu tous les {min} à {max} mois, non tous les {months} ; corrigez.',
    },
    RETROACTIVE_APPROVAL: {
      vi: 'Không được phê duyệt lần đầu có hiệu lực lùi về {from}; hãy chọn từ hôm nay trở đi.',
      en: 'A first approval cannot take effect backwards from {from}; choose today or later.',
      fr: "Une première approbation ne rétroagit pas au {from} ; choisissez aujourd'hui ou plus tard.",
    },
    NO_TARGET: {
      vi: 'Chưa có chỉ tiêu nào có mục tiêu; hãy đặt ít nhất một mục tiêu trước khi phê duyệt.',
      en: 'No indicator has a target; set at least one before approving.',
      fr: "Aucun indicateur n'a de cible ; fixez-en au moins une avant d'approuver.",
    },
  },
  fields: {
    number: { vi: 'Số quyết định', en: 'Decision number', fr: 'Numéro de la décision' },
    inForceFrom: { vi: 'Có hiệu lực từ', en: 'In force from', fr: 'En vigueur à partir du' },
    participants: { vi: 'Đối tượng tham gia', en: 'Participants', fr: 'Participants' },
    owner: { vi: 'Người phụ trách thực hiện', en: 'Owner', fr: 'Responsable' },
    supervisor: { vi: 'Người giám sát', en: 'Supervisor', fr: 'Superviseur' },
    checkpointEveryMonths: {
      vi: 'Kiểm tra, giám sát mỗi (tháng)',
      en: 'Checkpoint every (months)',
      fr: 'Contrôle tous les (mois)',
    },
    reportEveryMonths: {
      vi: 'Báo cáo mỗi (tháng)',
      en: 'Report every (months)',
      fr: 'Rapport tous les (mois)',
    },
    interimReviewEveryMonths: {
      vi: 'Sơ kết mỗi (tháng)',
      en: 'Interim review every (months)',
      fr: 'Revue intermédiaire tous les (mois)',
    },
    conditions: { vi: 'Điều kiện', en: 'Conditions', fr: 'Conditions' },
    grantedLess: {
      vi: 'Phê duyệt ít hơn đề xuất',
      en: 'Less than was asked',
      fr: 'Moins que demandé',
    },
    reasonsAgainstOpinion: {
      vi: 'Lý do phê duyệt khi cấp ủy không đồng ý',
      en: 'Reasons against the Party committee’s opinion',
      fr: "Motifs contraires à l'avis du comité du Parti",
    },
    ...frameFields,
    ...termFields,
    ...indicatorFields,
  },
  choices: frameChoices,
  flags: {
    NO_TARGET: { vi: 'Không tìm thấy mục tiêu', en: 'No target found', fr: 'Aucune cible trouvée' },
  },
};
