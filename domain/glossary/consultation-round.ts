/** domain glossary: the words of consultation rounds and their invitees. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    consultationRound: {
      vi: 'Đợt lấy ý kiến',
      en: 'Consultation round',
      fr: 'Tour de consultation',
    },
    roundInvitee: { vi: 'Cơ quan, người được mời góp ý', en: 'Invitee', fr: 'Invité' },
  },
  states: {
    open: { vi: 'Đang lấy ý kiến', en: 'Open', fr: 'Ouvert' },
    asked: { vi: 'Đã mời góp ý', en: 'Invited', fr: 'Invité' },
    answered: { vi: 'Đã trả lời', en: 'Answered', fr: 'A répondu' },
    silent: { vi: 'Không trả lời', en: 'Silent', fr: 'Sans réponse' },
    closedRound: { vi: 'Đã kết thúc', en: 'Closed', fr: 'Clos' },
    closedShort: {
      vi: 'Đã kết thúc, không đủ số trả lời',
      en: 'Closed without quorum',
      fr: 'Clos sans quorum',
    },
  },
  commands: {
    OpenRound: {
      vi: 'Mở đợt lấy ý kiến',
      en: 'Open a consultation round',
      fr: 'Ouvrir un tour de consultation',
    },
    AnswerRound: {
      vi: 'Trả lời đợt lấy ý kiến',
      en: 'Answer the round',
      fr: 'Répondre à la consultation',
    },
    ProlongRound: {
      vi: 'Kéo dài đợt lấy ý kiến',
      en: 'Prolong the round',
      fr: 'Prolonger la consultation',
    },
    CloseRound: {
      vi: 'Kết thúc đợt lấy ý kiến',
      en: 'Close the round',
      fr: 'Clore la consultation',
    },
  },
  events: {
    RoundOpened: {
      vi: 'Đã mở đợt lấy ý kiến ({form}) với {invited} cơ quan, người được mời, hạn {dueOn}',
      en: 'A consultation round ({form}) was opened with {invited} invitees, due {dueOn}',
      fr: 'Un tour de consultation ({form}) a été ouvert avec {invited} invités, pour le {dueOn}',
    },
    RoundInvited: {
      vi: 'Đã mời góp ý: {invitee}',
      en: 'Invited to comment: {invitee}',
      fr: 'Invité à se prononcer : {invitee}',
    },
    RoundAnswered: {
      vi: '{matter} đã trả lời với {said} ý kiến',
      en: '{matter} answered with {said} comments',
      fr: '{matter} a répondu avec {said} observations',
    },
    RoundProlonged: {
      vi: 'Đợt lấy ý kiến được kéo dài đến {dueOn}',
      en: 'The round was prolonged until {dueOn}',
      fr: "La consultation est prolongée jusqu'au {dueOn}",
    },
    RoundSilent: {
      vi: '{matter} không trả lời; không trả lời không phải là đồng ý',
      en: '{matter} did not answer; silence is not consent',
      fr: "{matter} n'a pas répondu ; le silence ne vaut pas accord",
    },
    RoundClosed: {
      vi: 'Đợt lấy ý kiến đã kết thúc: {answered}/{invited} trả lời, {silent} không trả lời, {comments} ý kiến: tiếp thu {takenUp}, tiếp thu một phần {partly}, không tiếp thu {notTaken}',
      en: 'The round was closed: {answered} of {invited} answered, {silent} were silent; {comments} comments: {takenUp} taken up, {partly} in part, {notTaken} not',
      fr: 'La consultation est close : {answered} réponses sur {invited}, {silent} silences ; {comments} observations : {takenUp} retenues, {partly} en partie, {notTaken} écartées',
    },
  },
  steps: {
    answerRound: {
      vi: 'Trả lời đợt lấy ý kiến',
      en: 'Answer the consultation round',
      fr: 'Répondre à la consultation',
    },
    collectRoundAnswer: {
      vi: 'Thu nhận trả lời của người được mời bên ngoài',
      en: 'Collect the answer of an external invitee',
      fr: "Recueillir la réponse d'un invité externe",
    },
    closeRound: {
      vi: 'Kết thúc đợt lấy ý kiến',
      en: 'Close the consultation round',
      fr: 'Clore la consultation',
    },
  },
  refusals: {
    UNIT_NOT_STANDING: {
      vi: '{unit} không tồn tại vào ngày {on}; hãy chọn cơ quan có vào ngày đó, hoặc ghi tên như người được mời bên ngoài.',
      en: '{unit} did not stand on {on}; choose one that did, or name it as an external invitee.',
      fr: "{unit} n'existait pas le {on} ; choisissez-en une qui existait, ou nommez-la comme invité externe.",
    },
    INVITEE_INTERESTED: {
      vi: 'Người giữ chức danh {post} đề xuất hoặc có lợi ích liên quan; hãy mời người khác.',
      en: 'The holder of {post} proposed or has an interest; invite somebody else.',
      fr: "Le titulaire de {post} a proposé ou a un intérêt ; invitez quelqu'un d'autre.",
    },
    ROUND_LIST_AHEAD: {
      vi: 'Ngày của danh sách cơ quan ({on}) chưa đến; hãy chọn ngày đã qua hoặc hôm nay.',
      en: 'The day of the list of organisations ({on}) lies ahead; choose today or an earlier day.',
      fr: "La date de la liste des organismes ({on}) est à venir ; choisissez aujourd'hui ou une date passée.",
    },
    ROUND_TOO_SHORT: {
      vi: 'Thời hạn góp ý quá ngắn; hạn sớm nhất là {least}.',
      en: 'The time to answer is too short; the earliest day is {least}.',
      fr: 'Le délai de réponse est trop court ; la première date possible est le {least}.',
    },
    ROUND_WITHOUT_INVITEES: {
      vi: 'Chưa mời ai; hãy chọn ít nhất một cơ quan hoặc một người.',
      en: 'Nobody is invited; choose at least one organisation or person.',
      fr: "Personne n'est invité ; choisissez au moins un organisme ou une personne.",
    },
    ROUND_RUNNING: {
      vi: 'Còn cơ quan, người được mời chưa trả lời và thời hạn đến {due}; hãy chờ hết hạn.',
      en: 'Some invitees have not answered and have until {due}; wait until then.',
      fr: "Des invités n'ont pas répondu et ont jusqu'au {due} ; attendez ce terme.",
    },
    COMMENTS_UNDISPOSED: {
      vi: 'Còn {open} ý kiến chưa được giải trình; hãy nêu kết quả tiếp thu từng ý kiến trước khi kết thúc.',
      en: '{open} comments are not disposed of yet; say of each what became of it before closing.',
      fr: '{open} observations sont sans suite ; indiquez la suite donnée à chacune avant de clore.',
    },
    CONFERENCE_MINUTES_MISSING: {
      vi: 'Hội nghị phải có biên bản; hãy kèm biên bản.',
      en: 'A conference needs minutes; add them.',
      fr: 'Une conférence demande un procès-verbal ; joignez-le.',
    },
    ROUND_WITHOUT_QUORUM: {
      vi: 'Mới có {answered} trả lời trong khi cần {quorum}; hãy kéo dài, hoặc nêu lý do kết thúc khi không đủ.',
      en: 'Only {answered} answered where {quorum} are needed; prolong the round, or give the reason for closing without them.',
      fr: 'Seules {answered} réponses sur {quorum} requises ; prolongez, ou motivez la clôture sans quorum.',
    },
    ROUND_NOT_PROLONGED: {
      vi: 'Hạn mới phải sau {until} và chưa qua.',
      en: 'The new day must be later than {until} and not past.',
      fr: 'La nouvelle date doit être postérieure au {until} et à venir.',
    },
  },
  fields: {
    form: { vi: 'Hình thức', en: 'Form', fr: 'Forme' },
    question: { vi: 'Nội dung lấy ý kiến', en: 'Question', fr: 'Question' },
    asOf: {
      vi: 'Danh sách cơ quan tại ngày',
      en: 'List of organisations as of',
      fr: 'Liste des organismes au',
    },
    level: {
      vi: 'Mọi cơ quan của cấp',
      en: 'Every organisation of the level',
      fr: "Tous les organismes de l'échelon",
    },
    units: { vi: 'Cơ quan được mời', en: 'Organisations invited', fr: 'Organismes invités' },
    posts: { vi: 'Chức danh được mời', en: 'Posts invited', fr: 'Postes invités' },
    externals: {
      vi: 'Người, tổ chức bên ngoài (ghi tên)',
      en: 'External invitees (by name)',
      fr: 'Invités externes (par nom)',
    },
    dueOn: { vi: 'Hạn trả lời', en: 'Answers due on', fr: 'Réponses attendues le' },
    comments: {
      vi: 'Ý kiến (để trống: không có ý kiến thêm)',
      en: 'Comments (empty: none to make)',
      fr: 'Observations (vide : aucune)',
    },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    minutes: { vi: 'Biên bản', en: 'Minutes', fr: 'Procès-verbal' },
    reasonWithoutQuorum: {
      vi: 'Lý do kết thúc khi không đủ số trả lời',
      en: 'Reason for closing without the quorum',
      fr: 'Motif de la clôture sans quorum',
    },
  },
  choices: {
    'form.written': { vi: 'bằng văn bản', en: 'in writing', fr: 'par écrit' },
    'form.conference': { vi: 'hội nghị', en: 'conference', fr: 'conférence' },
    'level.commune': { vi: 'cấp xã', en: 'commune', fr: 'commune' },
    'level.province': { vi: 'cấp tỉnh', en: 'province', fr: 'province' },
    'level.ministry': { vi: 'cấp bộ', en: 'ministry', fr: 'ministère' },
    'level.government': { vi: 'Chính phủ', en: 'Government', fr: 'Gouvernement' },
    'level.assembly': { vi: 'Quốc hội', en: 'National Assembly', fr: 'Assemblée nationale' },
  },
  flags: {
    ROUND_LIST_AHEAD: {
      vi: 'Danh sách cơ quan ghi ngày sau',
      en: 'List of organisations dated ahead',
      fr: 'Liste des organismes postdatée',
    },
    ROUND_TOO_SHORT: {
      vi: 'Thời hạn góp ý ngắn hơn mức tối thiểu',
      en: 'Less time to answer than the least',
      fr: 'Délai de réponse inférieur au minimum',
    },
    DISPOSITION_NOT_FOUND: {
      vi: 'Không tìm thấy kết quả tiếp thu ý kiến',
      en: 'What became of comments was not found',
      fr: 'Suite donnée aux observations introuvable',
    },
    NO_QUORUM: { vi: 'Không đủ số trả lời', en: 'Too few answers', fr: 'Trop peu de réponses' },
  },
};
