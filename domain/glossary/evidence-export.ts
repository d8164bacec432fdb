/** domain glossary: the words of sealed evidence for bodies that may demand it. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    evidence: { vi: 'Chứng cứ niêm phong', en: 'Sealed evidence', fr: 'Preuves scellées' },
  },
  states: {
    requested: { vi: 'Đã yêu cầu', en: 'Requested', fr: 'Demandées' },
    sealed: {
      vi: 'Đã giao, chưa báo người liên quan',
      en: 'Handed over, subject not told yet',
      fr: 'Remises, personne concernée non informée',
    },
    granted: { vi: 'Đã giao', en: 'Handed over', fr: 'Remises' },
    refused: { vi: 'Không giao', en: 'Refused', fr: 'Refusées' },
    withdrawn: { vi: 'Đã rút yêu cầu', en: 'Withdrawn', fr: 'Retirées' },
    revoked: { vi: 'Đã thu hồi', en: 'Revoked', fr: 'Révoquées' },
  },
  commands: {
    RequestEvidence: {
      vi: 'Vào sổ yêu cầu cung cấp chứng cứ',
      en: "Register an authorised body's demand for evidence",
      fr: "Enregistrer une demande de preuves d'un organe habilité",
    },
    GrantEvidence: {
      vi: 'Cho giao chứng cứ',
      en: 'Grant the evidence',
      fr: 'Accorder les preuves',
    },
    RefuseEvidence: {
      vi: 'Không giao chứng cứ',
      en: 'Refuse the evidence',
      fr: 'Refuser les preuves',
    },
    WithdrawEvidenceRequest: {
      vi: 'Rút yêu cầu chứng cứ',
      en: 'Withdraw the demand for evidence',
      fr: 'Retirer la demande de preuves',
    },
    RevokeEvidence: {
      vi: 'Thu hồi quyền mở chứng cứ',
      en: 'Revoke the evidence',
      fr: 'Révoquer les preuves',
    },
  },
  events: {
    EvidenceRequested: {
      vi: '{bodyName} ({body}) yêu cầu chứng cứ về {person}, công văn {letterNumber} ngày {letterDate}',
      en: '{bodyName} ({body}) demanded evidence about {person} by letter {letterNumber} of {letterDate}',
      fr: '{bodyName} ({body}) a demandé des preuves concernant {person} par la lettre {letterNumber} du {letterDate}',
    },
    EvidenceGranted: {
      vi: 'Đã cho giao {matter}, được mở đến hết {until}',
      en: '{matter} was granted and may be opened until {until}',
      fr: "{matter} ont été accordées et peuvent être ouvertes jusqu'au {until}",
    },
    EvidenceRefused: {
      vi: 'Đã từ chối {matter}: {reasons}',
      en: '{matter} was refused: {reasons}',
      fr: '{matter} ont été refusées : {reasons}',
    },
    EvidenceRequestWithdrawn: {
      vi: 'Đã rút {matter}: {reason}',
      en: '{matter} was withdrawn: {reason}',
      fr: '{matter} ont été retirées : {reason}',
    },
    EvidenceRevoked: {
      vi: 'Đã thu hồi {matter}: {reasons}',
      en: '{matter} was revoked: {reasons}',
      fr: '{matter} ont été révoquées : {reasons}',
    },
  },
  steps: {
    decideEvidence: {
      vi: 'Quyết định giao chứng cứ',
      en: 'Decide on the evidence',
      fr: 'Décider des preuves',
    },
  },
  refusals: {
    LETTER_DATED_LATER: {
      vi: 'Ngày văn bản {date} còn ở tương lai; hãy ghi đúng ngày trên văn bản.',
      en: 'The letter would be dated {date}, which lies ahead; enter the date that it bears.',
      fr: 'La lettre serait datée du {date}, qui est à venir ; saisissez la date qu’elle porte.',
    },
    SUBJECT_WOULD_DECIDE: {
      vi: 'Người liên quan chính là người sẽ quyết định; cơ quan yêu cầu phải gửi văn bản lên cấp cao hơn.',
      en: 'The person concerned would be the one to decide; the body must write to the level above.',
      fr: 'La personne concernée serait celle qui décide ; l’organe doit écrire à l’échelon supérieur.',
    },
    SILENCE_NEEDS_BOTH: {
      vi: 'Chưa báo cho người liên quan thì phải có cả căn cứ và ngày xem lại; hãy ghi đủ hoặc bỏ cả hai.',
      en: 'Silence towards the person needs a ground and a day of review; enter both or neither.',
      fr: 'Le silence envers la personne exige un motif et une date de réexamen ; saisissez les deux ou aucun.',
    },
    SILENCE_TOO_LONG: {
      vi: 'Ngày xem lại việc chưa báo quá xa; chậm nhất là {latest}.',
      en: 'Silence would last too long without a review; choose {latest} at the latest.',
      fr: 'Le silence durerait trop longtemps sans réexamen ; choisissez au plus tard le {latest}.',
    },
    EXPORT_ENDED_ALREADY: {
      vi: 'Quyền mở đã được thu hồi trước đó; không cần làm gì thêm.',
      en: 'It was revoked before; there is nothing left to do.',
      fr: 'Elles ont déjà été révoquées ; il n’y a plus rien à faire.',
    },
  },
  fields: {
    person: { vi: 'Cán bộ liên quan', en: 'Person concerned', fr: 'Personne concernée' },
    body: { vi: 'Loại cơ quan', en: 'Sort of body', fr: "Type d'organe" },
    bodyName: { vi: 'Tên cơ quan', en: 'Name of the body', fr: "Nom de l'organe" },
    letterNumber: { vi: 'Số công văn', en: 'Number of the letter', fr: 'Numéro de la lettre' },
    letterDate: { vi: 'Ngày công văn', en: 'Date of the letter', fr: 'Date de la lettre' },
    legalGround: { vi: 'Căn cứ pháp lý', en: 'Legal ground', fr: 'Fondement juridique' },
    recipient: {
      vi: 'Chức danh chuyển giao',
      en: 'Post that hands it over',
      fr: 'Poste qui les remet',
    },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    until: {
      vi: 'Được mở đến hết ngày',
      en: 'May be opened until',
      fr: "Peuvent être ouvertes jusqu'au",
    },
    silenceGround: {
      vi: 'Căn cứ chưa báo cho người liên quan (đề xuất của hệ thống)',
      en: 'Why the law forbids telling the person (our own proposal)',
      fr: "Pourquoi la loi interdit d'informer la personne (notre proposition)",
    },
    silentUntil: {
      vi: 'Xem lại việc chưa báo vào ngày',
      en: 'Silence to be reviewed on',
      fr: 'Silence à réexaminer le',
    },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'body.inspection': { vi: 'cơ quan thanh tra', en: 'inspection', fr: 'inspection' },
    'body.investigation': { vi: 'cơ quan điều tra', en: 'investigation', fr: 'enquête' },
    'body.prosecution': { vi: 'viện kiểm sát', en: 'prosecution', fr: 'parquet' },
    'body.court': { vi: 'tòa án', en: 'court', fr: 'tribunal' },
  },
};
