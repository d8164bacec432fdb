/** domain glossary: the words of publication. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { publication: { vi: 'Công khai', en: 'Publication', fr: 'Publication' } },
  states: {
    prepared: { vi: 'Đã chuẩn bị', en: 'Prepared', fr: 'Préparée' },
    sentBack: { vi: 'Đã trả lại để chuẩn bị lại', en: 'Sent back', fr: 'Renvoyée' },
    published: { vi: 'Đã công khai', en: 'Published', fr: 'Publiée' },
    partlyPublished: {
      vi: 'Đã công khai một phần',
      en: 'Published in part',
      fr: 'Publiée en partie',
    },
    withheld: { vi: 'Chưa công khai', en: 'Withheld', fr: 'Non publiée' },
    withheldForGood: {
      vi: 'Không công khai',
      en: 'Withheld for good',
      fr: 'Définitivement non publiée',
    },
    withdrawn: { vi: 'Đã rút khỏi công khai', en: 'Withdrawn', fr: 'Retirée' },
  },
  commands: {
    PreparePublication: {
      vi: 'Chuẩn bị công khai',
      en: 'Prepare a publication',
      fr: 'Préparer une publication',
    },
    ApprovePublication: {
      vi: 'Duyệt công khai',
      en: 'Approve the publication',
      fr: 'Approuver la publication',
    },
    SendBackPublication: {
      vi: 'Trả lại bản chuẩn bị công khai',
      en: 'Send the publication back',
      fr: 'Renvoyer la publication',
    },
    ReviewWithholding: {
      vi: 'Xem lại phần chưa công khai',
      en: 'Review what is withheld',
      fr: 'Réexaminer ce qui est retenu',
    },
    WithdrawPublication: {
      vi: 'Rút khỏi công khai',
      en: 'Withdraw the publication',
      fr: 'Retirer la publication',
    },
  },
  events: {
    PublicationPrepared: {
      vi: 'Bộ tài liệu công khai đã được chuẩn bị',
      en: 'A set for the public was prepared',
      fr: 'Un ensemble destiné au public a été préparé',
    },
    PublicationApproved: {
      vi: 'Đã duyệt công khai {published} phần, giữ lại {heldBack} phần có nêu lý do',
      en: '{published} parts were published and {heldBack} held back with reasons',
      fr: '{published} parties ont été publiées et {heldBack} retenues avec motifs',
    },
    PublicationSentBack: {
      vi: 'Bộ tài liệu công khai đã bị trả lại',
      en: 'The set for the public was sent back',
      fr: "L'ensemble destiné au public a été renvoyé",
    },
    WithholdingReviewed: {
      vi: 'Phần "{part}" đã được xem lại: {verdict}',
      en: 'The part "{part}" was reviewed: {verdict}',
      fr: 'La partie « {part} » a été réexaminée : {verdict}',
    },
    PublicationWithdrawn: {
      vi: 'Bộ tài liệu đã được rút khỏi công khai',
      en: 'The publication was withdrawn',
      fr: 'La publication a été retirée',
    },
  },
  steps: {
    decidePublication: {
      vi: 'Quyết định việc công khai',
      en: 'Decide on the publication',
      fr: 'Décider de la publication',
    },
    reviewWithholding: {
      vi: 'Xem lại phần chưa công khai',
      en: 'Review what is withheld',
      fr: 'Réexaminer ce qui est retenu',
    },
  },
  refusals: {
    PUBLICATION_WAITING: {
      vi: 'Một bộ tài liệu công khai ({matter}) đang chờ quyết định; hãy đợi quyết định đó.',
      en: 'A publication ({matter}) already waits for a decision; wait for that one.',
      fr: 'Une publication ({matter}) attend déjà une décision ; attendez celle-ci.',
    },
    PART_NOT_THERE: {
      vi: 'Thí điểm chưa có phần "{part}" nên không thể công khai hay giữ lại; hãy bỏ phần đó.',
      en: 'The pilot has no part "{part}" yet, so it can be neither published nor withheld; leave it out.',
      fr: "Le projet n'a pas encore la partie « {part} », on ne peut ni la publier ni la retenir ; ôtez-la.",
    },
    PART_TWICE: {
      vi: 'Phần "{part}" được nêu hai lần; hãy chọn hoặc công khai hoặc giữ lại.',
      en: 'The part "{part}" is named twice; either publish it or withhold it.',
      fr: 'La partie « {part} » est nommée deux fois ; publiez-la ou retenez-la.',
    },
    PART_UNACCOUNTED: {
      vi: 'Phần "{part}" chưa được công khai mà cũng chưa nêu lý do giữ lại; hãy công khai hoặc nêu lý do.',
      en: 'The part "{part}" is neither published nor withheld with reasons; publish it or say why not.',
      fr: "La partie « {part} » n'est ni publiée ni retenue avec motifs ; publiez-la ou dites pourquoi non.",
    },
    PLAN_IS_INTERNAL: {
      vi: 'Phương án được xếp là tài liệu nội bộ nên không được công khai; hãy giữ lại phần này và nêu lý do.',
      en: 'The plan is marked internal and may not be published; withhold it and give the reasons.',
      fr: 'Le plan est classé interne et ne peut être publié ; retenez-le en donnant les motifs.',
    },
    REVIEW_TOO_LATE: {
      vi: 'Ngày xem lại quá xa; chậm nhất là {latest}.',
      en: 'The day of review is too far away; choose {latest} at the latest.',
      fr: 'La date de réexamen est trop lointaine ; choisissez au plus tard le {latest}.',
    },
    REVIEW_DAY_NEEDED: {
      vi: 'Thí điểm chưa kết thúc nên giữ lại phải có ngày xem lại; hãy chọn ngày.',
      en: 'The pilot is not over, so withholding needs a day of review; choose one.',
      fr: "Le projet n'est pas terminé, retenir exige donc une date de réexamen ; choisissez-en une.",
    },
    PART_NOT_WITHHELD: {
      vi: 'Phần "{part}" không chờ xem lại; hãy chọn một phần đang được giữ lại.',
      en: 'The part "{part}" waits for no review; choose one that is withheld.',
      fr: "La partie « {part} » n'attend aucun réexamen ; choisissez-en une qui est retenue.",
    },
    PREPARED_BY_YOU: {
      vi: 'Bạn đã chuẩn bị bộ tài liệu này nên người khác phải duyệt; hãy chuyển cho người có thẩm quyền.',
      en: 'You prepared this set, so somebody else approves it; leave it to another competent post.',
      fr: "Vous avez préparé cet ensemble, un autre doit donc l'approuver ; laissez-le à un autre poste compétent.",
    },
  },
  fields: {
    parts: { vi: 'Phần công khai', en: 'Parts to publish', fr: 'Parties à publier' },
    withheld: { vi: 'Phần giữ lại', en: 'Parts withheld', fr: 'Parties retenues' },
    part: { vi: 'Phần', en: 'Part', fr: 'Partie' },
    ground: { vi: 'Căn cứ giữ lại', en: 'Ground for withholding', fr: 'Fondement de la retenue' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    reviewOn: { vi: 'Ngày xem lại', en: 'Day of review', fr: 'Date de réexamen' },
    summary: {
      vi: 'Tóm tắt cho công chúng',
      en: 'Summary for the public',
      fr: 'Résumé pour le public',
    },
    number: { vi: 'Số văn bản', en: 'Number', fr: 'Numéro' },
    verdict: { vi: 'Kết luận', en: 'Verdict', fr: 'Conclusion' },
  },
  choices: {
    ...choicesOfPart('parts'),
    ...choicesOfPart('part'),
    'ground.stateSecret': { vi: 'Bí mật nhà nước', en: 'State secret', fr: "Secret d'État" },
    'ground.personalData': {
      vi: 'Dữ liệu cá nhân',
      en: 'Personal data',
      fr: 'Données personnelles',
    },
    'ground.openInquiry': {
      vi: 'Đang thanh tra, điều tra',
      en: 'Open inquiry',
      fr: 'Enquête en cours',
    },
    'ground.security': {
      vi: 'Quốc phòng, an ninh, trật tự',
      en: 'Defence, security, order',
      fr: 'Défense, sécurité, ordre',
    },
    'ground.commercial': {
      vi: 'Bí mật kinh doanh',
      en: 'Business secret',
      fr: 'Secret des affaires',
    },
    'ground.unfinished': { vi: 'Chưa hoàn thành', en: 'Not finished', fr: 'Inachevé' },
    'verdict.release': { vi: 'cho công khai', en: 'release', fr: 'publier' },
    'verdict.keep': { vi: 'tiếp tục giữ lại', en: 'keep withheld', fr: 'continuer à retenir' },
  },
};

function choicesOfPart(field: string): NonNullable<Glossary['choices']> {
  return {
    [`${field}.summary`]: { vi: 'Tóm tắt', en: 'Summary', fr: 'Résumé' },
    [`${field}.plan`]: { vi: 'Phương án', en: 'Plan', fr: 'Plan' },
    [`${field}.decision`]: { vi: 'Quyết định', en: 'Decision', fr: 'Décision' },
    [`${field}.costs`]: { vi: 'Kinh phí', en: 'Costs', fr: 'Coûts' },
    [`${field}.supervision`]: { vi: 'Kết quả giám sát', en: 'Supervision', fr: 'Supervision' },
    [`${field}.results`]: { vi: 'Kết quả', en: 'Results', fr: 'Résultats' },
    [`${field}.lessons`]: { vi: 'Bài học', en: 'Lessons', fr: 'Enseignements' },
  };
}
