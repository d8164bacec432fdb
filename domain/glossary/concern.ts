/** domain glossary: the words of the confidential concern (M65). */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    concern: { vi: 'Phản ánh kín', en: 'Confidential concern', fr: 'Signalement confidentiel' },
  },
  states: {
    raised: { vi: 'Đã gửi', en: 'Raised', fr: 'Déposé' },
    acknowledged: {
      vi: 'Đã xác nhận nhận được',
      en: 'Acknowledged',
      fr: 'Accusé de réception donné',
    },
    classified: { vi: 'Đã phân loại', en: 'Classified', fr: 'Qualifié' },
    inHand: { vi: 'Đang xác minh', en: 'Being examined', fr: 'En cours d’examen' },
    concluded: { vi: 'Đã kết luận', en: 'Concluded', fr: 'Conclu' },
    closed: { vi: 'Đã khép lại', en: 'Closed', fr: 'Clos' },
  },
  commands: {
    RaiseConcern: {
      vi: 'Gửi phản ánh kín',
      en: 'Raise a confidential concern',
      fr: 'Déposer un signalement confidentiel',
    },
    AcknowledgeConcern: {
      vi: 'Xác nhận đã nhận',
      en: 'Acknowledge receipt',
      fr: 'Accuser réception',
    },
    ClassifyConcern: {
      vi: 'Phân loại phản ánh',
      en: 'Classify the concern',
      fr: 'Qualifier le signalement',
    },
    AssignConcern: {
      vi: 'Giao người xử lý',
      en: 'Assign a handler',
      fr: 'Désigner une personne chargée',
    },
    AskSpeaker: {
      vi: 'Hỏi người phản ánh',
      en: 'Ask the speaker',
      fr: 'Interroger l’auteur du signalement',
    },
    AnswerByCode: {
      vi: 'Trả lời bằng mã',
      en: 'Answer by the code',
      fr: 'Répondre au moyen du code',
    },
    ReportRetaliation: {
      vi: 'Báo bị trả thù',
      en: 'Report retaliation',
      fr: 'Signaler des représailles',
    },
    AnswerRetaliation: {
      vi: 'Trả lời về việc bị trả thù',
      en: 'Answer the report of retaliation',
      fr: 'Répondre au signalement de représailles',
    },
    RequestOpening: {
      vi: 'Đề nghị mở danh tính',
      en: 'Ask to open the identity',
      fr: 'Demander l’ouverture de l’identité',
    },
    AnswerOpening: {
      vi: 'Trả lời đề nghị mở danh tính',
      en: 'Answer the request to open',
      fr: 'Répondre à la demande d’ouverture',
    },
    ReferConcern: {
      vi: 'Chuyển thành hồ sơ của thí điểm',
      en: 'Refer to the pilot',
      fr: 'Renvoyer au projet pilote',
    },
    ConcludeConcern: {
      vi: 'Kết luận phản ánh',
      en: 'Conclude the concern',
      fr: 'Conclure sur le signalement',
    },
    CloseConcern: { vi: 'Khép lại phản ánh', en: 'Close the concern', fr: 'Clore le signalement' },
    EraseIdentity: { vi: 'Xóa danh tính', en: 'Erase the identity', fr: 'Effacer l’identité' },
  },
  events: {
    ConcernRaised: {
      vi: 'Đã nhận một phản ánh kín',
      en: 'A confidential concern was raised',
      fr: 'Un signalement confidentiel a été déposé',
    },
    ConcernAcknowledged: {
      vi: 'Đã xác nhận nhận được phản ánh',
      en: 'The concern was acknowledged',
      fr: 'Il a été accusé réception du signalement',
    },
    ConcernClassified: {
      vi: 'Phản ánh đã được phân loại',
      en: 'The concern was classified',
      fr: 'Le signalement a été qualifié',
    },
    ConcernAssigned: {
      vi: 'Đã giao người xử lý phản ánh',
      en: 'A handler was assigned to the concern',
      fr: 'Une personne a été chargée du signalement',
    },
    SpeakerAsked: {
      vi: 'Đã hỏi người phản ánh',
      en: 'The speaker was asked',
      fr: 'L’auteur du signalement a été interrogé',
    },
    SpeakerAnswered: {
      vi: 'Người phản ánh đã trả lời',
      en: 'The speaker answered',
      fr: 'L’auteur du signalement a répondu',
    },
    RetaliationReported: {
      vi: 'Người phản ánh báo bị trả thù',
      en: 'The speaker reported retaliation',
      fr: 'L’auteur du signalement a fait état de représailles',
    },
    RetaliationAnswered: {
      vi: 'Đã trả lời về việc bị trả thù',
      en: 'The report of retaliation was answered',
      fr: 'Il a été répondu au signalement de représailles',
    },
    OpeningRequested: {
      vi: 'Có đề nghị mở danh tính người phản ánh',
      en: 'Opening the speaker’s identity was requested',
      fr: 'L’ouverture de l’identité a été demandée',
    },
    OpeningApproved: {
      vi: 'Hai người đã đồng ý mở danh tính',
      en: 'Two persons opened the identity',
      fr: 'Deux personnes ont ouvert l’identité',
    },
    OpeningDeclined: {
      vi: 'Đề nghị mở danh tính bị từ chối',
      en: 'The request to open the identity was declined',
      fr: 'La demande d’ouverture a été refusée',
    },
    ConcernReferred: {
      vi: 'Người xử lý đã chuyển thành hồ sơ của thí điểm',
      en: 'The handler referred it to the pilot',
      fr: 'La personne chargée l’a renvoyé au projet pilote',
    },
    ConcernConcluded: {
      vi: 'Phản ánh đã có kết luận',
      en: 'The concern was concluded',
      fr: 'Le signalement a été conclu',
    },
    ConcernClosed: {
      vi: 'Phản ánh đã khép lại',
      en: 'The concern was closed',
      fr: 'Le signalement a été clos',
    },
    IdentityErased: {
      vi: 'Danh tính người phản ánh đã bị xóa',
      en: 'The speaker’s identity was erased',
      fr: 'L’identité de l’auteur a été effacée',
    },
    ConcernClockRang: {
      vi: 'Nhắc hạn của phản ánh kín',
      en: 'A deadline of a confidential concern was called',
      fr: 'Un délai du signalement confidentiel a été rappelé',
    },
  },
  steps: {
    acknowledgeConcern: {
      vi: 'Xác nhận đã nhận phản ánh kín',
      en: 'Acknowledge a confidential concern',
      fr: 'Accuser réception d’un signalement confidentiel',
    },
    classifyConcern: {
      vi: 'Phân loại phản ánh kín',
      en: 'Classify a confidential concern',
      fr: 'Qualifier un signalement confidentiel',
    },
    assignConcern: {
      vi: 'Giao người xử lý phản ánh kín',
      en: 'Assign a handler to a confidential concern',
      fr: 'Désigner la personne chargée d’un signalement',
    },
    concludeConcern: {
      vi: 'Kết luận phản ánh kín',
      en: 'Conclude a confidential concern',
      fr: 'Conclure sur un signalement confidentiel',
    },
    awaitSpeaker: {
      vi: 'Người phản ánh chưa trả lời: hỏi lại hoặc kết luận',
      en: 'No answer from the speaker: ask again or conclude',
      fr: 'Pas de réponse de l’auteur : redemander ou conclure',
    },
    closeConcern: {
      vi: 'Khép lại phản ánh kín',
      en: 'Close a confidential concern',
      fr: 'Clore un signalement confidentiel',
    },
    answerRetaliation: {
      vi: 'Trả lời báo cáo bị trả thù',
      en: 'Answer a report of retaliation',
      fr: 'Répondre à un signalement de représailles',
    },
    answerOpening: {
      vi: 'Trả lời đề nghị mở danh tính',
      en: 'Answer a request to open an identity',
      fr: 'Répondre à une demande d’ouverture d’identité',
    },
    eraseIdentity: {
      vi: 'Xóa danh tính người phản ánh',
      en: 'Erase the speaker’s identity',
      fr: 'Effacer l’identité de l’auteur du signalement',
    },
  },
  refusals: {
    NO_SUCH_CONCERN: {
      vi: 'Không có phản ánh nào ứng với mã hoặc số này; hãy kiểm tra lại.',
      en: 'There is no concern under this code or number; check what you typed.',
      fr: 'Aucun signalement ne répond à ce code ou à ce numéro ; vérifiez votre saisie.',
    },
    CONCERN_STATE: {
      vi: 'Phản ánh đang ở bước khác nên chưa làm được việc này; hãy tải lại trang.',
      en: 'The concern stands at another step, so this cannot be done now; load the page again.',
      fr: 'Le signalement en est à une autre étape, cet acte n’est pas possible ; rechargez la page.',
    },
    NO_SUCH_POST_NAMED: {
      vi: 'Danh bạ không có chức vụ {post}; hãy chọn trong danh sách.',
      en: 'The directory has no post {post}; choose one from the list.',
      fr: 'L’annuaire ne connaît pas le poste {post} ; choisissez dans la liste.',
    },
    HANDLER_CONCERNED: {
      vi: 'Người giữ chức vụ {post} có liên quan nên không được xử lý phản ánh này; hãy giao người khác.',
      en: 'Whoever holds {post} is concerned and may not handle this; assign somebody else.',
      fr: 'Le titulaire de {post} est concerné et ne peut traiter ce signalement ; désignez une autre personne.',
    },
    NOT_LISTED: {
      vi: 'Chức vụ {post} không có trong danh sách người được xử lý phản ánh kín; hãy chọn trong danh sách.',
      en: 'The post {post} is not on the list of those who handle concerns; choose one from the list.',
      fr: 'Le poste {post} ne figure pas sur la liste des personnes chargées des signalements ; choisissez dans la liste.',
    },
    NO_IDENTITY: {
      vi: 'Kho danh tính không giữ tên nào cho phản ánh này, vì phản ánh ẩn danh hoặc đã được xóa.',
      en: 'The vault keeps no name for this concern, because it is anonymous or was erased.',
      fr: 'Le coffre ne garde aucun nom pour ce signalement, anonyme ou déjà effacé.',
    },
    OPENING_ASKED: {
      vi: 'Đã có đề nghị mở danh tính đang chờ trả lời; hãy đợi người thứ hai.',
      en: 'A request to open waits for its answer already; wait for the second person.',
      fr: 'Une demande d’ouverture attend déjà sa réponse ; attendez la seconde personne.',
    },
    NO_SUCH_OPENING: {
      vi: 'Không có đề nghị mở danh tính {opening} đang chờ; hãy tải lại trang.',
      en: 'No request {opening} to open waits for an answer; load the page again.',
      fr: 'Aucune demande d’ouverture {opening} n’est en attente ; rechargez la page.',
    },
    SECOND_PERSON: {
      vi: 'Người đề nghị không được tự đồng ý; cần một người khác trong danh sách.',
      en: 'Whoever asked cannot also agree; another person of the list must answer.',
      fr: 'L’auteur de la demande ne peut l’approuver ; une autre personne de la liste doit répondre.',
    },
    ASKER_UNFIT: {
      vi: 'Người đề nghị không còn trong danh sách hoặc nay có liên quan; hãy từ chối đề nghị này.',
      en: 'Whoever asked is no longer on the list or is concerned now; decline the request.',
      fr: 'L’auteur de la demande n’est plus sur la liste ou est désormais concerné ; refusez la demande.',
    },
    NO_SUCH_RETALIATION: {
      vi: 'Không có báo cáo bị trả thù {retaliation} đang chờ trả lời; hãy tải lại trang.',
      en: 'No report {retaliation} waits for an answer; load the page again.',
      fr: 'Aucun signalement de représailles {retaliation} n’est en attente ; rechargez la page.',
    },
    RETALIATION_OPEN: {
      vi: 'Báo cáo bị trả thù chưa được trả lời nên chưa khép lại được; hãy trả lời trước.',
      en: 'A report of retaliation is not answered yet, so the concern cannot be closed; answer it first.',
      fr: 'Un signalement de représailles attend une réponse, la clôture est impossible ; répondez d’abord.',
    },
    ERASE_WHEN_CLOSED: {
      vi: 'Chỉ người phản ánh được xóa danh tính trước khi khép lại; hãy khép lại phản ánh trước.',
      en: 'Before closing only the speaker may erase the identity; close the concern first.',
      fr: 'Avant la clôture, seul l’auteur peut effacer son identité ; clôturez d’abord le signalement.',
    },
  },
};
