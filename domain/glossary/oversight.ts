/** domain glossary: the words of oversight from outside. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { oversight: { vi: 'Giám sát, phản biện', en: 'Oversight', fr: 'Contrôle extérieur' } },
  states: {
    invited: { vi: 'Đã mời góp ý', en: 'Invited', fr: 'Invité' },
    noRemark: { vi: 'Không có kiến nghị', en: 'Nothing to recommend', fr: 'Sans recommandation' },
    silent: { vi: 'Không trả lời', en: 'Silent', fr: 'Sans réponse' },
    recommended: { vi: 'Đã kiến nghị', en: 'Recommended', fr: 'Recommandé' },
    unanswered: { vi: 'Quá hạn chưa trả lời', en: 'Unanswered', fr: 'Resté sans réponse' },
    promised: {
      vi: 'Đã tiếp thu, đang thực hiện',
      en: 'Accepted, to be done',
      fr: 'Acceptée, à exécuter',
    },
    notAccepted: { vi: 'Không tiếp thu', en: 'Not accepted', fr: 'Non acceptée' },
    followed: { vi: 'Đã thực hiện', en: 'Followed', fr: 'Suivie' },
  },
  commands: {
    InviteOversight: {
      vi: 'Mời giám sát, phản biện',
      en: 'Invite oversight',
      fr: 'Inviter au contrôle',
    },
    AnswerInvitation: {
      vi: 'Trả lời lời mời',
      en: 'Answer the invitation',
      fr: "Répondre à l'invitation",
    },
    CloseInvitation: {
      vi: 'Khép lời mời không được trả lời',
      en: 'Close the unanswered invitation',
      fr: "Clore l'invitation restée sans réponse",
    },
    Recommend: { vi: 'Kiến nghị', en: 'Recommend', fr: 'Recommander' },
    ReplyToRecommendation: {
      vi: 'Trả lời kiến nghị',
      en: 'Reply to the recommendation',
      fr: 'Répondre à la recommandation',
    },
    ReportOnRecommendation: {
      vi: 'Báo cáo việc thực hiện kiến nghị',
      en: 'Report what was done',
      fr: 'Rendre compte des suites',
    },
  },
  events: {
    OversightInvited: {
      vi: '{body} được mời giám sát, phản biện',
      en: '{body} was invited to oversee',
      fr: '{body} : invitation au contrôle',
    },
    InvitationAnswered: {
      vi: 'Lời mời giám sát đã được trả lời',
      en: 'The invitation to oversee was answered',
      fr: "L'invitation au contrôle a reçu une réponse",
    },
    InvitationClosed: {
      vi: 'Lời mời giám sát được khép lại vì không có trả lời',
      en: 'The invitation to oversee was closed without an answer',
      fr: "L'invitation au contrôle a été close sans réponse",
    },
    Recommended: {
      vi: '{body} đã kiến nghị',
      en: '{body} made a recommendation',
      fr: '{body} : recommandation reçue',
    },
    RecommendationUnanswered: {
      vi: 'Kiến nghị quá hạn chưa được trả lời, đã báo cáo cấp trên',
      en: 'The recommendation stayed unanswered and was passed up',
      fr: 'La recommandation est restée sans réponse et a été portée au niveau supérieur',
    },
    RecommendationReplied: {
      vi: 'Kiến nghị đã được trả lời: {reply}',
      en: 'The recommendation was replied to: {reply}',
      fr: 'La recommandation a reçu une réponse : {reply}',
    },
    RecommendationFollowed: {
      vi: 'Đã báo cáo việc thực hiện kiến nghị',
      en: 'It was reported how the recommendation was followed',
      fr: 'Les suites de la recommandation ont été rapportées',
    },
  },
  steps: {
    answerInvitation: {
      vi: 'Trả lời lời mời giám sát',
      en: 'Answer the invitation to oversee',
      fr: "Répondre à l'invitation au contrôle",
    },
    replyToRecommendation: {
      vi: 'Trả lời kiến nghị',
      en: 'Reply to the recommendation',
      fr: 'Répondre à la recommandation',
    },
    answerUnanswered: {
      vi: 'Xử lý kiến nghị chưa được trả lời',
      en: 'Deal with the unanswered recommendation',
      fr: 'Traiter la recommandation restée sans réponse',
    },
    followRecommendation: {
      vi: 'Thực hiện kiến nghị đã tiếp thu',
      en: 'Do what was accepted',
      fr: 'Exécuter ce qui a été accepté',
    },
  },
  refusals: {
    ORGANISATION_NEEDED: {
      vi: 'Chưa nêu tổ chức kiến nghị; hãy ghi tên tổ chức.',
      en: 'The organisation is not named; write which one it is.',
      fr: "L'organisation n'est pas nommée ; écrivez laquelle.",
    },
    ANOTHER_BODY_INVITED: {
      vi: 'Lời mời này gửi tới "{body}"; hãy để cơ quan đó trả lời.',
      en: 'This invitation went to "{body}"; leave the answer to that body.',
      fr: 'Cette invitation est adressée à « {body} » ; laissez cet organe répondre.',
    },
    INVITATION_STILL_OPEN: {
      vi: 'Cơ quan được mời còn thời hạn trả lời đến {until}; hãy đợi đến lúc đó.',
      en: 'The body invited may answer until {until}; wait until then.',
      fr: "L'organe invité peut répondre jusqu'au {until} ; attendez jusque-là.",
    },
    OWN_RECOMMENDATION: {
      vi: 'Chính bạn đã nêu kiến nghị này nên người khác phải trả lời; hãy chuyển cho cấp trên.',
      en: 'You made this recommendation, so somebody else replies; leave it to the superior.',
      fr: 'Vous avez fait cette recommandation, un autre doit donc répondre ; laissez-la au supérieur.',
    },
    DO_BY_NEEDED: {
      vi: 'Tiếp thu kiến nghị phải có ngày thực hiện xong; hãy chọn ngày.',
      en: 'What is accepted needs a day by which it is done; choose one.',
      fr: "Ce qui est accepté exige une date d'exécution ; choisissez-en une.",
    },
  },
  fields: {
    body: { vi: 'Cơ quan', en: 'Body', fr: 'Organe' },
    organisation: { vi: 'Tổ chức', en: 'Organisation', fr: 'Organisation' },
    subject: { vi: 'Nội dung mời góp ý', en: 'What about', fr: 'Objet' },
    recommendation: { vi: 'Kiến nghị', en: 'Recommendation', fr: 'Recommandation' },
    number: { vi: 'Số văn bản', en: 'Number', fr: 'Numéro' },
    reply: { vi: 'Trả lời', en: 'Reply', fr: 'Réponse' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    doBy: { vi: 'Thực hiện xong trước ngày', en: 'To be done by', fr: 'À exécuter avant le' },
    done: { vi: 'Đã thực hiện', en: 'What was done', fr: 'Ce qui a été fait' },
  },
  choices: {
    'body.front': {
      vi: 'Mặt trận Tổ quốc và tổ chức chính trị – xã hội',
      en: 'The Fatherland Front',
      fr: 'Le Front de la Patrie',
    },
    'body.electedBody': { vi: 'Cơ quan dân cử', en: 'The elected body', fr: "L'organe élu" },
    'body.organisation': {
      vi: 'Tổ chức khác',
      en: 'Another organisation',
      fr: 'Une autre organisation',
    },
    'reply.accepted': { vi: 'tiếp thu', en: 'accepted', fr: 'acceptée' },
    'reply.partly': { vi: 'tiếp thu một phần', en: 'accepted in part', fr: 'acceptée en partie' },
    'reply.notAccepted': { vi: 'không tiếp thu', en: 'not accepted', fr: 'non acceptée' },
  },
};
