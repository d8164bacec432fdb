/** domain glossary: the words of the signing chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { signature: { vi: 'Chữ ký văn bản', en: 'Signature', fr: 'Signature' } },
  states: {
    signed: { vi: 'Đã ghi nhận', en: 'Recorded', fr: 'Enregistrée' },
    struck: { vi: 'Đã hủy ghi nhận', en: 'Struck', fr: 'Rayée' },
  },
  commands: {
    RecordSigning: {
      vi: 'Ghi nhận người ký và thể thức ký',
      en: 'Record who signed, in what capacity',
      fr: 'Enregistrer qui a signé, à quel titre',
    },
    StrikeSigning: {
      vi: 'Hủy một ghi nhận chữ ký',
      en: 'Strike a recorded signature',
      fr: 'Rayer une signature enregistrée',
    },
  },
  events: {
    SigningRecorded: {
      vi: 'Đã ghi nhận chữ ký trên văn bản số {number}, ký ngày {signedOn}',
      en: 'The signature on document {number}, signed on {signedOn}, was recorded',
      fr: 'La signature du document {number}, signé le {signedOn}, a été enregistrée',
    },
    SigningStruck: {
      vi: 'Một ghi nhận chữ ký đã bị hủy',
      en: 'A recorded signature was struck',
      fr: 'Une signature enregistrée a été rayée',
    },
  },
  refusals: {
    SIGNED_IN_FUTURE: {
      vi: 'Ngày ký {date} còn ở phía trước; hãy ghi ngày đã ký trên văn bản.',
      en: 'The day of signing, {date}, lies ahead; give the day that stands on the document.',
      fr: 'Le jour de signature, {date}, est à venir ; donnez celui qui figure sur le document.',
    },
    AUTHORISATION_NEEDED: {
      vi: 'Ký thừa lệnh, thừa ủy quyền hoặc quyền phải có văn bản giao; hãy ghi số của văn bản đó.',
      en: 'Signing by order, under authorisation or as acting rests on a written authorisation; give its number.',
      fr: 'Signer par ordre, par délégation ou par intérim repose sur un écrit ; donnez-en le numéro.',
    },
    SIGNED_ALREADY: {
      vi: 'Chữ ký trên văn bản số {number} đã được ghi nhận; nếu ghi sai, hãy hủy ghi nhận cũ trước.',
      en: 'The signature on document {number} is recorded already; strike the old entry first if it is wrong.',
      fr: "La signature du document {number} est déjà enregistrée ; rayez d'abord l'ancienne si elle est fausse.",
    },
    SIGNER_HELD_NO_POST: {
      vi: 'Người ký không giữ chức vụ nào vào ngày {date}; hãy kiểm tra người ký và ngày ký.',
      en: 'The signer held no post on {date}; check who signed and when.',
      fr: "Le signataire n'occupait aucun poste le {date} ; vérifiez qui a signé et quand.",
    },
    CAPACITY_UNFIT: {
      vi: 'Thể thức ký không hợp với chức vụ của người ký: chỉ người đứng đầu ký tên mình, chỉ cấp phó ký thay; hãy chọn thể thức khác.',
      en: 'The capacity does not fit the post: only a head signs in the own name, only a deputy for the head; choose another capacity.',
      fr: 'Le titre ne convient pas au poste : seul un chef signe en son nom, seul un adjoint pour le chef ; choisissez un autre titre.',
    },
  },
  fields: {
    document: { vi: 'Loại văn bản', en: 'Document', fr: 'Document' },
    number: { vi: 'Số, ký hiệu', en: 'Number', fr: 'Numéro' },
    signedOn: { vi: 'Ngày ký', en: 'Signed on', fr: 'Signé le' },
    signer: { vi: 'Người ký', en: 'Signer', fr: 'Signataire' },
    capacity: { vi: 'Thể thức ký', en: 'Capacity', fr: 'Titre' },
    authorisation: {
      vi: 'Số văn bản giao, ủy quyền',
      en: 'Number of the authorisation',
      fr: "Numéro de l'autorisation",
    },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'document.decision': { vi: 'Quyết định về đề xuất', en: 'Decision', fr: 'Décision' },
    'document.change': { vi: 'Điều chỉnh', en: 'Change', fr: 'Modification' },
    'document.extension': { vi: 'Gia hạn', en: 'Extension', fr: 'Prolongation' },
    'document.conclusion': { vi: 'Kết luận kết quả', en: 'Conclusion', fr: 'Conclusion' },
    'document.causes': { vi: 'Kết luận nguyên nhân', en: 'Causes', fr: 'Causes' },
    'document.responsibility': {
      vi: 'Quyết định về trách nhiệm',
      en: 'Responsibility',
      fr: 'Responsabilité',
    },
    'document.commendation': { vi: 'Khen thưởng', en: 'Commendation', fr: 'Distinction' },
    'document.other': { vi: 'Văn bản khác', en: 'Another document', fr: 'Autre document' },
    'capacity.ownName': { vi: 'Ký tên mình', en: 'In the own name', fr: 'En son nom' },
    'capacity.onBehalfOfBody': {
      vi: 'Thay mặt tập thể (TM)',
      en: 'On behalf of the body (TM)',
      fr: "Au nom de l'organe (TM)",
    },
    'capacity.forHead': {
      vi: 'Ký thay người đứng đầu (KT)',
      en: 'For the head (KT)',
      fr: 'Pour le chef (KT)',
    },
    'capacity.byOrder': { vi: 'Thừa lệnh (TL)', en: 'By order (TL)', fr: 'Par ordre (TL)' },
    'capacity.underAuthorisation': {
      vi: 'Thừa ủy quyền (TUQ)',
      en: 'Under authorisation (TUQ)',
      fr: 'Par délégation (TUQ)',
    },
    'capacity.acting': { vi: 'Quyền (Q)', en: 'Acting (Q)', fr: 'Par intérim (Q)' },
  },
};
