/** domain glossary: the words of the change chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    change: { vi: 'Điều chỉnh', en: 'Change', fr: 'Modification' },
  },
  states: {
    requested: { vi: 'Đã đề nghị', en: 'Requested', fr: 'Demandée' },
    granted: { vi: 'Đã chấp thuận', en: 'Granted', fr: 'Accordée' },
    grantedLess: {
      vi: 'Chấp thuận ít hơn đề nghị',
      en: 'Granted in part',
      fr: 'Accordée en partie',
    },
    grantedLater: {
      vi: 'Đã chấp thuận, chưa có hiệu lực',
      en: 'Granted, not yet in force',
      fr: 'Accordée, pas encore en vigueur',
    },
    refused: { vi: 'Không chấp thuận', en: 'Refused', fr: 'Refusée' },
    dropped: { vi: 'Không còn đối tượng', en: 'Without object', fr: 'Sans objet' },
  },
  commands: {
    RequestChange: {
      vi: 'Đề nghị điều chỉnh',
      en: 'Ask for a change',
      fr: 'Demander une modification',
    },
    RecheckLegality: {
      vi: 'Thẩm tra lại tính hợp pháp',
      en: 'Check legality again',
      fr: 'Vérifier à nouveau la légalité',
    },
    GrantChange: {
      vi: 'Chấp thuận điều chỉnh',
      en: 'Grant the change',
      fr: 'Accorder la modification',
    },
    PutChangeInForce: {
      vi: 'Thực hiện điều chỉnh đã chấp thuận',
      en: 'Put the change in force',
      fr: 'Mettre en vigueur la modification',
    },
    RefuseChange: {
      vi: 'Không chấp thuận điều chỉnh',
      en: 'Refuse the change',
      fr: 'Refuser la modification',
    },
  },
  events: {
    ChangeRequested: {
      vi: 'Đã đề nghị điều chỉnh',
      en: 'A change was asked for',
      fr: 'Une modification a été demandée',
    },
    LegalityRechecked: {
      vi: 'Đã thẩm tra lại tính hợp pháp của điều chỉnh',
      en: 'The legality of the change was checked again',
      fr: 'La légalité de la modification a été revérifiée',
    },
    ChangeGranted: {
      vi: 'Đã chấp thuận điều chỉnh, có hiệu lực từ {effectiveFrom}',
      en: 'The change was granted with effect from {effectiveFrom}',
      fr: 'La modification a été accordée avec effet au {effectiveFrom}',
    },
    ChangePutInForce: {
      vi: 'Điều chỉnh có hiệu lực từ {on}',
      en: 'The change is in force from {on}',
      fr: 'La modification est en vigueur dès le {on}',
    },
    ChangeRefused: {
      vi: 'Điều chỉnh không được chấp thuận',
      en: 'The change was refused',
      fr: 'La modification a été refusée',
    },
  },
  steps: {
    decideChange: {
      vi: 'Quyết định việc điều chỉnh',
      en: 'Decide on the change',
      fr: 'Décider de la modification',
    },
    recheckLegality: {
      vi: 'Thẩm tra lại tính hợp pháp của điều chỉnh',
      en: 'Check the legality of the change',
      fr: 'Vérifier la légalité de la modification',
    },
    putChangeInForce: {
      vi: 'Thực hiện điều chỉnh đã chấp thuận',
      en: 'Put the granted change in force',
      fr: 'Mettre en vigueur la modification accordée',
    },
  },
  refusals: {
    LEGALITY_RECHECK_MISSING: {
      vi: 'Phạm vi được mở rộng nên phải thẩm tra lại tính hợp pháp trước; hãy đợi đủ ý kiến pháp chế.',
      en: 'The scope grows, so its legality must be checked again first; wait for the legal reviewers.',
      fr: "La portée s'étend ; sa légalité doit d'abord être revérifiée ; attendez les juristes.",
    },
    CHANGE_NOT_LAWFUL: {
      vi: 'Pháp chế kết luận điều chỉnh không hợp pháp; hãy từ chối hoặc thu hẹp nội dung.',
      en: 'The legal reviewers found the change unlawful; refuse it or narrow it.',
      fr: 'Les juristes jugent la modification illégale ; refusez-la ou réduisez-la.',
    },
    NO_RECHECK_NEEDED: {
      vi: 'Phạm vi không mở rộng nên không cần thẩm tra lại.',
      en: 'The scope does not grow; no new check is needed.',
      fr: "La portée ne s'étend pas ; aucune nouvelle vérification n'est requise.",
    },
    RECHECKED_BY_YOU: {
      vi: 'Anh/chị đã cho ý kiến; cần một người thẩm tra khác.',
      en: 'You have given your sheet; another reviewer is needed.',
      fr: 'Vous avez rendu votre fiche ; il faut un autre juriste.',
    },
    UNKNOWN_POST: {
      vi: 'Không có chức danh {post} trong danh mục; hãy chọn một chức danh có thật.',
      en: 'There is no post {post} in the directory; choose one that exists.',
      fr: "Le poste {post} n'existe pas dans l'annuaire ; choisissez-en un qui existe.",
    },
    CHANGE_NOT_YET: {
      vi: 'Điều chỉnh chỉ có hiệu lực từ {from}; hãy đợi đến ngày đó.',
      en: 'The change takes effect on {from}; wait for that day.',
      fr: 'La modification prend effet le {from} ; attendez ce jour.',
    },
  },
  fields: {
    matter: { vi: 'Điều chỉnh', en: 'Change', fr: 'Modification' },
    aspects: { vi: 'Nội dung điều chỉnh', en: 'What changes', fr: 'Ce qui change' },
    description: { vi: 'Mô tả', en: 'Description', fr: 'Description' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    effectOnTargets: {
      vi: 'Tác động đến mục tiêu',
      en: 'Effect on the targets',
      fr: 'Effet sur les objectifs',
    },
    growsScope: { vi: 'Mở rộng phạm vi', en: 'The scope grows', fr: "La portée s'étend" },
    part: { vi: 'Phần liên quan', en: 'Part concerned', fr: 'Partie concernée' },
    participant: { vi: 'Đơn vị tham gia', en: 'Participant', fr: 'Participant' },
    newEnd: { vi: 'Ngày kết thúc mới', en: 'New end', fr: 'Nouvelle fin' },
    lawful: { vi: 'Hợp pháp', en: 'Lawful', fr: 'Légal' },
    basis: { vi: 'Căn cứ', en: 'Basis', fr: 'Fondement' },
    number: { vi: 'Số, ký hiệu văn bản', en: 'Document number', fr: 'Numéro du document' },
    less: { vi: 'Ít hơn đề nghị', en: 'Less than asked', fr: 'Moins que demandé' },
    effectiveFrom: { vi: 'Có hiệu lực từ', en: 'Effective from', fr: 'Effet dès le' },
    newTargets: { vi: 'Mục tiêu mới', en: 'New targets', fr: 'Nouveaux objectifs' },
    indicator: { vi: 'Chỉ tiêu', en: 'Indicator', fr: 'Indicateur' },
    target: { vi: 'Mục tiêu', en: 'Target', fr: 'Objectif' },
    newOwner: {
      vi: 'Chức danh thực hiện mới',
      en: 'New implementing post',
      fr: 'Nouveau poste responsable',
    },
    newBudgetVnd: { vi: 'Kinh phí mới (đồng)', en: 'New budget (VND)', fr: 'Nouveau budget (VND)' },
  },
  choices: {
    'aspects.scope': { vi: 'Phạm vi', en: 'Scope', fr: 'Portée' },
    'aspects.territory': { vi: 'Địa bàn', en: 'Territory', fr: 'Territoire' },
    'aspects.time': { vi: 'Thời gian', en: 'Time', fr: 'Durée' },
    'aspects.budget': { vi: 'Kinh phí', en: 'Budget', fr: 'Budget' },
    'aspects.targets': { vi: 'Mục tiêu', en: 'Targets', fr: 'Objectifs' },
    'aspects.implementer': {
      vi: 'Đơn vị thực hiện',
      en: 'Implementing body',
      fr: "Organe d'exécution",
    },
    'aspects.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
  },
  flags: {
    NO_LEGALITY_RECHECK: {
      vi: 'Mở rộng phạm vi mà không thẩm tra lại',
      en: 'The scope grew without a new legality check',
      fr: 'Portée étendue sans revérification',
    },
    FOUND_NOT_LAWFUL: {
      vi: 'Pháp chế kết luận không hợp pháp',
      en: 'Found unlawful by the reviewers',
      fr: 'Jugé illégal par les juristes',
    },
  },
};
