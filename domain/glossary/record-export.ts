/** domain glossary: the words of records that leave the house. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    export: { vi: 'Trích xuất hồ sơ', en: 'Record export', fr: 'Extrait du dossier' },
  },
  states: {
    requested: { vi: 'Đã đề nghị', en: 'Requested', fr: 'Demandé' },
    granted: { vi: 'Đã cho phép', en: 'Granted', fr: 'Accordé' },
    refused: { vi: 'Không cho phép', en: 'Refused', fr: 'Refusé' },
    withdrawn: { vi: 'Đã rút đề nghị', en: 'Withdrawn', fr: 'Retiré' },
    revoked: { vi: 'Đã thu hồi', en: 'Revoked', fr: 'Révoqué' },
  },
  commands: {
    RequestExport: {
      vi: 'Đề nghị trích xuất hồ sơ cán bộ',
      en: 'Ask for an export of a personal record',
      fr: 'Demander un extrait du dossier personnel',
    },
    GrantExport: {
      vi: 'Cho phép trích xuất',
      en: 'Grant the export',
      fr: "Accorder l'extrait",
    },
    RefuseExport: {
      vi: 'Không cho phép trích xuất',
      en: 'Refuse the export',
      fr: "Refuser l'extrait",
    },
    WithdrawExportRequest: {
      vi: 'Rút đề nghị trích xuất',
      en: 'Withdraw the request for an export',
      fr: "Retirer la demande d'extrait",
    },
    RevokeExport: {
      vi: 'Thu hồi bản trích xuất',
      en: 'Revoke the export',
      fr: "Révoquer l'extrait",
    },
  },
  events: {
    ExportRequested: {
      vi: 'Đã đề nghị {sort} về {person} cho {receivingBody}, mục đích {purpose}, nơi nhận {recipient}',
      en: '{sort} about {person} was asked for, for {receivingBody}, purpose {purpose}, receiving post {recipient}',
      fr: '{sort} concernant {person} a été demandé pour {receivingBody}, but {purpose}, poste destinataire {recipient}',
    },
    ExportGranted: {
      vi: 'Đã cho phép {sort} về {person} ({matter}), được mở đến hết {until}',
      en: '{sort} about {person} ({matter}) was granted and may be opened until {until}',
      fr: "{sort} concernant {person} ({matter}) a été accordé et peut être ouvert jusqu'au {until}",
    },
    ExportRefused: {
      vi: 'Đã từ chối {matter}: {reasons}',
      en: '{matter} was refused: {reasons}',
      fr: '{matter} a été refusé : {reasons}',
    },
    ExportRequestWithdrawn: {
      vi: 'Đã rút {matter}: {reason}',
      en: '{matter} was withdrawn: {reason}',
      fr: '{matter} a été retiré : {reason}',
    },
    ExportRevoked: {
      vi: 'Đã thu hồi {matter}: {reasons}',
      en: '{matter} was revoked: {reasons}',
      fr: '{matter} a été révoqué : {reasons}',
    },
  },
  steps: {
    decideExport: {
      vi: 'Quyết định việc trích xuất hồ sơ',
      en: 'Decide on the export of a record',
      fr: "Décider de l'extrait du dossier",
    },
  },
  refusals: {
    LEDGER_NOT_YOURS: {
      vi: 'Toàn bộ sổ chỉ dành cho người kiểm toán thí điểm này; điều liên quan đến bạn có trong bản chứng minh có ghi ngày và trong diễn biến.',
      en: 'The whole ledger is for whoever audits this pilot; what concerns you stands in the dated proof and the timeline.',
      fr: 'Le registre entier est pour qui audite ce projet ; ce qui vous concerne figure dans la preuve datée et la chronologie.',
    },
    EXPORT_SWITCHED_OFF: {
      vi: 'Gói luật của thí điểm này không cho trích xuất loại {sort}; hãy chọn loại khác.',
      en: 'The law pack of this pilot offers no {sort}; choose another sort.',
      fr: 'Le paquet de règles de ce projet n’offre pas {sort} ; choisissez un autre type.',
    },
    PURPOSE_DOES_NOT_FIT: {
      vi: 'Loại {sort} không dùng cho mục đích {purpose}; hãy chọn mục đích phù hợp.',
      en: '{sort} does not serve the purpose {purpose}; choose one that fits.',
      fr: '{sort} ne sert pas le but {purpose} ; choisissez un but qui convient.',
    },
    ONLY_YOUR_OWN_RECORD: {
      vi: 'Bạn chỉ được đề nghị hồ sơ của chính mình; hồ sơ của người khác do cơ quan tổ chức cán bộ hoặc thủ trưởng đề nghị.',
      en: 'You may ask for your own record only; for somebody else the personnel body or the head asks.',
      fr: 'Vous ne pouvez demander que votre propre dossier ; pour autrui, l’organe du personnel ou le chef le demande.',
    },
    NOT_IN_PILOT: {
      vi: '{person} không tham gia thí điểm này; hãy đề nghị tại thí điểm mà người đó đã tham gia.',
      en: '{person} had no part in this pilot; ask in one in which they had.',
      fr: '{person} n’a pas pris part à ce projet ; demandez dans un projet auquel cette personne a pris part.',
    },
    SUBJECT_IS_RECIPIENT: {
      vi: 'Nơi nhận đang do chính người được nêu trong hồ sơ giữ; hãy chọn nơi nhận khác, vì người đó vốn được tự đọc hồ sơ.',
      en: 'The receiving post is held by the very person it is about, who may read it anyway; choose another.',
      fr: 'Le poste destinataire est tenu par la personne concernée, qui peut de toute façon le lire ; choisissez-en un autre.',
    },
    EXPORT_ASKED_ALREADY: {
      vi: 'Đề nghị này đang chờ quyết định ({matter}); hãy đợi quyết định hoặc rút đề nghị cũ.',
      en: 'The same is waiting to be decided ({matter}); wait for it or withdraw it.',
      fr: 'La même demande attend déjà ({matter}) ; attendez la décision ou retirez-la.',
    },
    EXPORT_ASKED_BY_YOU: {
      vi: 'Chính bạn đã đề nghị, nên người khác phải quyết định; hãy chuyển cho thủ trưởng hoặc cấp trên.',
      en: 'You asked for it yourself, so somebody else decides; leave it to the head or the superior.',
      fr: 'Vous l’avez demandé vous-même, un autre doit donc décider ; laissez-le au chef ou au supérieur.',
    },
    EXPORT_GOES_TO_YOU: {
      vi: 'Bạn giữ chức danh nơi nhận, nên người khác phải quyết định; hãy chuyển cho thủ trưởng hoặc cấp trên.',
      en: 'You hold the receiving post, so somebody else decides; leave it to the head or the superior.',
      fr: 'Vous tenez le poste destinataire, un autre doit donc décider ; laissez-le au chef ou au supérieur.',
    },
    EXPORT_ON_HOLD: {
      vi: 'Chưa thể cung cấp ghi nhận ưu tiên về người này vì quyền lợi đang tạm giữ; hãy đợi vụ việc được kết luận.',
      en: 'No note of priority may be given of this person while rewards are on hold; wait for the case to be concluded.',
      fr: 'Aucune note de priorité ne peut être donnée sur cette personne tant que les récompenses sont suspendues ; attendez la conclusion.',
    },
    VALID_TOO_LONG: {
      vi: 'Thời hạn mở quá dài; chậm nhất là {latest}.',
      en: 'It would stay open for too long; choose {latest} at the latest.',
      fr: 'La durée d’ouverture est trop longue ; choisissez au plus tard le {latest}.',
    },
    EXPORT_NOT_YOURS: {
      vi: 'Bản trích xuất này không dành cho bạn; chỉ nơi nhận, người được nêu và kiểm toán được mở.',
      en: 'This export is not for you; the receiving post, the person concerned and the auditor may open it.',
      fr: 'Cet extrait ne vous est pas destiné ; le poste destinataire, la personne concernée et l’auditeur peuvent l’ouvrir.',
    },
    EXPORT_NOT_OPEN: {
      vi: 'Bản trích xuất này chưa được cho phép hoặc không còn hiệu lực ({state}); hãy xem quyết định.',
      en: 'This export is not granted, or not any more ({state}); see what was decided.',
      fr: 'Cet extrait n’est pas accordé, ou ne l’est plus ({state}) ; voyez ce qui a été décidé.',
    },
    EXPORT_RAN_OUT: {
      vi: 'Bản trích xuất chỉ được mở đến hết {until}; hãy đề nghị lại nếu còn cần.',
      en: 'This export could be opened until {until}; ask anew if it is still needed.',
      fr: "Cet extrait pouvait être ouvert jusqu'au {until} ; redemandez-le s'il le faut encore.",
    },
    NOT_YOUR_REQUEST: {
      vi: 'Chỉ người đã đề nghị mới được rút; hãy để người đó rút.',
      en: 'Only whoever asked may withdraw it; leave it to them.',
      fr: 'Seul l’auteur de la demande peut la retirer ; laissez-le faire.',
    },
  },
  fields: {
    sort: { vi: 'Loại trích xuất', en: 'Sort of export', fr: "Type d'extrait" },
    person: { vi: 'Cán bộ', en: 'Cadre', fr: 'Cadre' },
    purpose: { vi: 'Mục đích', en: 'Purpose', fr: 'But' },
    receivingBody: { vi: 'Cơ quan nhận', en: 'Receiving body', fr: 'Organe destinataire' },
    recipient: { vi: 'Chức danh nhận', en: 'Receiving post', fr: 'Poste destinataire' },
    legalGround: { vi: 'Căn cứ pháp lý', en: 'Legal ground', fr: 'Fondement juridique' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    until: {
      vi: 'Được mở đến hết ngày',
      en: 'May be opened until',
      fr: "Peut être ouvert jusqu'au",
    },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'sort.personnelNote': {
      vi: 'ghi nhận trong hồ sơ cán bộ',
      en: 'note for the personnel file',
      fr: 'note au dossier du personnel',
    },
    'sort.personnelCycle': {
      vi: 'bản cho công tác quy hoạch, bầu cử, bổ nhiệm',
      en: 'sheet for the personnel cycle',
      fr: 'fiche pour le cycle du personnel',
    },
    'sort.portableRecord': {
      vi: 'lý lịch thí điểm mang theo cán bộ',
      en: 'portable record',
      fr: 'dossier portable',
    },
    'sort.sealedEvidence': {
      vi: 'chứng cứ niêm phong',
      en: 'sealed evidence',
      fr: 'preuves scellées',
    },
    'purpose.appointment': { vi: 'bổ nhiệm', en: 'appointment', fr: 'nomination' },
    'purpose.recruitment': { vi: 'tuyển dụng', en: 'recruitment', fr: 'recrutement' },
    'purpose.planning': { vi: 'quy hoạch', en: 'planning', fr: 'planification' },
    'purpose.rotation': { vi: 'luân chuyển', en: 'rotation', fr: 'rotation' },
    'purpose.election': { vi: 'bầu cử', en: 'election', fr: 'élection' },
    'purpose.transfer': { vi: 'điều động', en: 'transfer', fr: 'mutation' },
    'purpose.secondment': { vi: 'biệt phái', en: 'secondment', fr: 'détachement' },
    'purpose.merger': { vi: 'sáp nhập đơn vị', en: 'merger of units', fr: "fusion d'unités" },
  },
};
