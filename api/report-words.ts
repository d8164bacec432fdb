/** api: the sentences about figures and consolidated reports: what happened, why, and what to do. */
import type { Words } from '../domain/words';

export const reportWords = {
  NO_FIGURES: {
    vi: 'Số liệu này dành cho cơ quan theo dõi, kiểm toán và thủ trưởng trong phạm vi của mình. Hãy xem số liệu công khai.',
    en: 'These figures are for the monitor, the auditor and heads within their scope. See the public figures.',
    fr: "Ces chiffres sont réservés à l'organe de suivi, à l'auditeur et aux chefs dans leur périmètre. Consultez les chiffres publics.",
  },
  NO_SUCH_REPORT: {
    vi: 'Không có báo cáo này. Hãy chọn trong danh sách báo cáo.',
    en: 'There is no such report. Choose one from the list of reports.',
    fr: "Ce rapport n'existe pas. Choisissez-en un dans la liste.",
  },
  REPORT_NOT_YOURS: {
    vi: 'Vị trí của bạn không làm việc này với báo cáo tổng hợp. Hãy chuyển cho cơ quan theo dõi hoặc thư ký của đơn vị đó.',
    en: 'Your post does not do this with a consolidated report. Leave it to the monitor or the secretary of that unit.',
    fr: "Votre poste n'accomplit pas cet acte sur un rapport consolidé. Laissez-le à l'organe de suivi ou au secrétaire de cette unité.",
  },
  REPORT_WRONG_STATE: {
    vi: 'Báo cáo đang ở trạng thái "{state}" nên chưa hoặc không còn làm được việc này. Hãy tải lại trang.',
    en: 'The report is "{state}", so this cannot be done yet or any more. Reload the page.',
    fr: "Le rapport est « {state} » : cet acte n'est pas encore, ou n'est plus, possible. Rechargez la page.",
  },
  REPORT_OTHER_FIGURES: {
    vi: 'Số liệu bạn xem không phải số liệu của báo cáo này. Hãy mở lại báo cáo rồi xem trước khi ký.',
    en: 'What you looked at is not what this report holds. Open it again and read it before you act.',
    fr: "Ce que vous avez lu n'est pas le contenu de ce rapport. Rouvrez-le et relisez-le avant d'agir.",
  },
  REPORT_PREPARED_BY_YOU: {
    vi: 'Chính bạn đã trình báo cáo nên người khác phải ký. Hãy chuyển cho người giữ vị trí theo dõi khác.',
    en: 'You prepared the report, so somebody else signs it. Leave it to another holder of the monitor’s post.',
    fr: "Vous avez préparé le rapport, un autre doit donc le signer. Laissez-le à un autre titulaire de l'organe de suivi.",
  },
  REPORT_DAY_TO_COME: {
    vi: 'Ngày {day} chưa đến. Hãy ghi ngày đã gửi hoặc đã nhận thực tế.',
    en: 'The day {day} is still to come. Enter the day on which it really happened.',
    fr: "Le {day} n'est pas encore passé. Indiquez le jour réel.",
  },
  REPORT_SENT_BEFORE_SIGNED: {
    vi: 'Báo cáo được ký ngày {signed} nên không thể gửi trước ngày đó. Hãy sửa ngày gửi.',
    en: 'The report was signed on {signed} and cannot have been sent before. Correct the day.',
    fr: "Le rapport a été signé le {signed} et n'a pu être envoyé avant. Corrigez le jour.",
  },
  REPORT_SENT_ALREADY: {
    vi: 'Việc gửi đến nơi nhận này đã được ghi. Hãy chọn nơi nhận khác hoặc ghi việc đã nhận.',
    en: 'That it was sent there is recorded already. Choose another recipient, or record the receipt.',
    fr: "L'envoi à ce destinataire est déjà noté. Choisissez-en un autre ou notez la réception.",
  },
  REPORT_NOT_SENT_SO: {
    vi: 'Không có lần gửi số {transmission}. Hãy chọn một lần gửi trong danh sách.',
    en: 'There is no sending number {transmission}. Choose one from the list.',
    fr: "Il n'y a pas d'envoi numéro {transmission}. Choisissez-en un dans la liste.",
  },
  REPORT_RECEIVED_ALREADY: {
    vi: 'Việc nhận đã được ghi. Không cần làm gì thêm.',
    en: 'That it was received is recorded already. Nothing more is to be done.',
    fr: "La réception est déjà notée. Il n'y a plus rien à faire.",
  },
  REPORT_RECEIVED_BEFORE_SENT: {
    vi: 'Báo cáo được gửi ngày {sent} nên không thể nhận trước ngày đó. Hãy sửa ngày nhận.',
    en: 'It was sent on {sent} and cannot have been received before. Correct the day.',
    fr: "Il a été envoyé le {sent} et n'a pu être reçu avant. Corrigez le jour.",
  },
} as const satisfies Readonly<Record<string, Words>>;
