/** domain glossary: the words of authorship. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { authorship: { vi: 'Quyền tác giả', en: 'Authorship', fr: "Qualité d'auteur" } },
  states: {
    declared: { vi: 'Đã kê khai', en: 'Declared', fr: 'Déclarée' },
    disputed: { vi: 'Có tranh chấp', en: 'Disputed', fr: 'Contestée' },
    agreed: { vi: 'Đã thống nhất', en: 'Agreed by all', fr: 'Acceptée par tous' },
    licensed: { vi: 'Đã cho phép nhân rộng', en: 'Licensed', fr: 'Sous licence' },
  },
  commands: {
    DeclareAuthorship: {
      vi: 'Kê khai tỷ lệ đóng góp tác giả',
      en: 'Declare authorship',
      fr: 'Déclarer les auteurs',
    },
    AgreeShare: { vi: 'Đồng ý với tỷ lệ', en: 'Agree to the shares', fr: 'Accepter les parts' },
    DisputeShare: {
      vi: 'Không đồng ý với tỷ lệ',
      en: 'Dispute the shares',
      fr: 'Contester les parts',
    },
    RedeclareShares: {
      vi: 'Kê khai lại tỷ lệ',
      en: 'Declare new shares',
      fr: 'Déclarer de nouvelles parts',
    },
    RecordAuthorAgreement: {
      vi: 'Ghi nhận ý kiến tác giả đã thôi chức vụ',
      en: 'Record the agreement of an author without a post',
      fr: "Consigner l'accord d'un auteur sans poste",
    },
    GrantReplicationLicence: {
      vi: 'Cho phép nhân rộng',
      en: 'Grant the licence to replicate',
      fr: 'Accorder la licence de réplication',
    },
  },
  events: {
    AuthorshipDeclared: {
      vi: 'Tỷ lệ đóng góp tác giả đã được kê khai',
      en: 'The shares of authorship were declared',
      fr: "Les parts d'auteur ont été déclarées",
    },
    ShareAgreed: {
      vi: '{person} đồng ý với tỷ lệ',
      en: '{person} agreed to the shares',
      fr: '{person} a accepté les parts',
    },
    ShareDisputed: {
      vi: 'Tỷ lệ bị một tác giả phản đối',
      en: 'An author disputed the shares',
      fr: 'Un auteur a contesté les parts',
    },
    SharesRedeclared: {
      vi: 'Tỷ lệ được kê khai lại',
      en: 'New shares were declared',
      fr: 'De nouvelles parts ont été déclarées',
    },
    ReplicationLicensed: {
      vi: 'Đã cho phép nhân rộng: {licence}',
      en: 'The licence to replicate was granted: {licence}',
      fr: 'La licence de réplication a été accordée : {licence}',
    },
  },
  steps: {
    agreeShare: {
      vi: 'Cho ý kiến về tỷ lệ đóng góp',
      en: 'Agree to the shares or dispute them',
      fr: 'Accepter ou contester les parts',
    },
    settleShares: {
      vi: 'Giải quyết tranh chấp tỷ lệ',
      en: 'Settle the disputed shares',
      fr: 'Régler les parts contestées',
    },
    grantLicence: {
      vi: 'Quyết định việc cho phép nhân rộng',
      en: 'Decide on the licence to replicate',
      fr: 'Décider de la licence de réplication',
    },
  },
  refusals: {
    AUTHOR_UNKNOWN: {
      vi: 'Danh bạ không có người {person}; hãy chọn trong danh bạ.',
      en: 'The directory has no person {person}; choose from it.',
      fr: "L'annuaire n'a pas de personne {person} ; choisissez-y.",
    },
    AUTHOR_TWICE: {
      vi: 'Tác giả {person} được nêu hai lần; hãy gộp tỷ lệ.',
      en: 'The author {person} is named twice; add the shares up.',
      fr: "L'auteur {person} est nommé deux fois ; additionnez les parts.",
    },
    SHARES_NOT_WHOLE: {
      vi: 'Tổng tỷ lệ là {sum} %, phải đúng 100 %; hãy sửa lại.',
      en: 'The shares sum to {sum} per cent instead of 100; correct them.',
      fr: 'Les parts totalisent {sum} pour cent au lieu de 100 ; corrigez-les.',
    },
    AUTHORSHIP_OPEN: {
      vi: 'Một bản kê khai ({matter}) chưa xong; hãy hoàn tất bản đó.',
      en: 'A declaration ({matter}) is still open; settle that one.',
      fr: 'Une déclaration ({matter}) est encore ouverte ; réglez celle-ci.',
    },
    NOT_AN_AUTHOR: {
      vi: 'Bạn không phải tác giả được kê khai nên không cho ý kiến ở đây; hãy hỏi người kê khai.',
      en: 'You are not one of the declared authors and have nothing to agree to; ask whoever declared them.',
      fr: "Vous n'êtes pas un des auteurs déclarés et n'avez rien à accepter ; demandez au déclarant.",
    },
    NOBODY_OF_THE_AUTHORS: {
      vi: '{person} không phải tác giả được kê khai; hãy chọn một tác giả.',
      en: '{person} is not one of the declared authors; choose one of them.',
      fr: "{person} n'est pas un des auteurs déclarés ; choisissez-en un.",
    },
    AGREED_BEFORE: {
      vi: 'Tác giả này đã đồng ý; không cần làm lại.',
      en: 'This author agreed before; nothing more is needed.',
      fr: "Cet auteur a déjà accepté ; rien d'autre n'est nécessaire.",
    },
    AUTHOR_SPEAKS: {
      vi: '{person} còn giữ chức vụ nên tự cho ý kiến; hãy đợi người đó.',
      en: '{person} holds a post and agrees in person; wait for that.',
      fr: '{person} tient un poste et accepte en personne ; attendez cela.',
    },
    AUTHOR_BARRED: {
      vi: 'Tác giả không tự cho phép nhân rộng công trình của mình; hãy chuyển cho cấp trên.',
      en: 'An author does not license their own work; leave it to the superior.',
      fr: "Un auteur n'accorde pas la licence de son propre travail ; laissez-la au supérieur.",
    },
  },
  fields: {
    shares: { vi: 'Tỷ lệ đóng góp', en: 'Shares', fr: 'Parts' },
    person: { vi: 'Tác giả', en: 'Author', fr: 'Auteur' },
    percent: { vi: 'Tỷ lệ (%)', en: 'Share (per cent)', fr: 'Part (pour cent)' },
    ownership: { vi: 'Chủ sở hữu kết quả', en: 'Who owns the result', fr: 'À qui est le résultat' },
    statement: {
      vi: 'Tuyên bố quyền sở hữu',
      en: 'Ownership statement',
      fr: 'Déclaration de propriété',
    },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    evidence: { vi: 'Căn cứ', en: 'Evidence', fr: 'Preuve' },
    licence: { vi: 'Hình thức cho phép', en: 'Licence', fr: 'Licence' },
    terms: { vi: 'Điều kiện', en: 'Terms', fr: 'Conditions' },
  },
  choices: {
    'ownership.state': { vi: 'Nhà nước', en: 'The State', fr: "L'État" },
    'ownership.unit': { vi: 'Đơn vị', en: 'The unit', fr: "L'unité" },
    'ownership.authors': { vi: 'Các tác giả', en: 'The authors', fr: 'Les auteurs' },
    'ownership.shared': { vi: 'Đồng sở hữu', en: 'Shared', fr: 'Partagé' },
    'licence.free': { vi: 'tự do nhân rộng', en: 'free to replicate', fr: 'réplication libre' },
    'licence.withAttribution': {
      vi: 'nhân rộng có ghi tên tác giả',
      en: 'with the authors named',
      fr: 'avec mention des auteurs',
    },
    'licence.withAgreement': {
      vi: 'nhân rộng khi được đồng ý từng lần',
      en: 'by agreement each time',
      fr: 'avec accord à chaque fois',
    },
    'licence.internalOnly': {
      vi: 'chỉ dùng trong đơn vị',
      en: 'inside the unit only',
      fr: "dans l'unité seulement",
    },
  },
};
