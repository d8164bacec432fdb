/** api: the sentences about campaigns of implementation: what happened, why, and what to do. */
import type { Words } from '../domain/words';

export const campaignWords = {
  NO_SUCH_CAMPAIGN: {
    vi: 'Không có đợt triển khai này hoặc đơn vị của bạn không thuộc đợt này. Hãy chọn trong danh sách.',
    en: 'There is no such campaign, or it does not concern your unit. Choose one from the list.',
    fr: "Cette campagne n'existe pas ou ne concerne pas votre unité. Choisissez-en une dans la liste.",
  },
  CAMPAIGN_NOT_YOURS: {
    vi: 'Vị trí của bạn không làm việc này trong đợt triển khai. Hãy chuyển cho cơ quan theo dõi, đơn vị có trách nhiệm hoặc trưởng đoàn kiểm tra.',
    en: 'Your post does not do this in a campaign. Leave it to the monitor, to the organisation itself or to the leader of its inspection.',
    fr: "Votre poste n'accomplit pas cet acte dans une campagne. Laissez-le à l'organe de suivi, à l'organisation elle-même ou au chef de son inspection.",
  },
  CAMPAIGN_NOT_OPEN: {
    vi: 'Đợt triển khai chưa được mở. Cơ quan theo dõi cần mở trước.',
    en: 'The campaign was not opened. The monitor opens it first.',
    fr: "La campagne n'est pas ouverte. L'organe de suivi l'ouvre d'abord.",
  },
  CAMPAIGN_OPEN_ALREADY: {
    vi: 'Đợt triển khai này đã được mở. Hãy tải lại trang.',
    en: 'This campaign is open already. Reload the page.',
    fr: 'Cette campagne est déjà ouverte. Rechargez la page.',
  },
  CAMPAIGN_CONCLUDED: {
    vi: 'Đợt triển khai đã kết thúc nên không nhận thêm việc. Hãy mở đợt mới nếu cần.',
    en: 'The campaign is concluded and takes nothing more. Open a new one if it is needed.',
    fr: 'La campagne est close et ne reçoit plus rien. Ouvrez-en une nouvelle au besoin.',
  },
  CAMPAIGN_UNKNOWN_UNIT: {
    vi: 'Không có đơn vị "{unit}". Hãy chọn đơn vị trong danh bạ.',
    en: 'There is no unit "{unit}". Choose one from the directory.',
    fr: "Il n'y a pas d'unité « {unit} ». Choisissez-en une dans l'annuaire.",
  },
  CAMPAIGN_LISTED_ALREADY: {
    vi: 'Đơn vị "{unit}" đã có trong danh sách. Hãy bỏ bớt một lần.',
    en: 'The unit "{unit}" is listed already. Name it once only.',
    fr: "L'unité « {unit} » figure déjà dans la liste. Ne la nommez qu'une fois.",
  },
  CAMPAIGN_NOT_LISTED: {
    vi: 'Đơn vị "{unit}" không thuộc đợt triển khai này. Hãy bổ sung đơn vị trước.',
    en: 'The unit "{unit}" is not in this campaign. Enlist it first.',
    fr: "L'unité « {unit} » ne fait pas partie de cette campagne. Inscrivez-la d'abord.",
  },
  CAMPAIGN_WRONG_STATE: {
    vi: 'Việc này đang ở trạng thái "{state}" nên chưa hoặc không còn làm được. Hãy tải lại trang.',
    en: 'It stands at "{state}", so this cannot be done yet or any more. Reload the page.',
    fr: "L'affaire est à « {state} » : cet acte n'est pas encore, ou n'est plus, possible. Rechargez la page.",
  },
  CAMPAIGN_DAY_PAST: {
    vi: 'Ngày {day} không còn ở phía trước. Hãy chọn một ngày sau hôm nay.',
    en: 'The day {day} does not lie ahead. Choose one after today.',
    fr: "Le {day} n'est pas à venir. Choisissez un jour après aujourd'hui.",
  },
  CAMPAIGN_DAY_TO_COME: {
    vi: 'Ngày {day} chưa đến. Hãy ghi ngày đã diễn ra thực tế.',
    en: 'The day {day} is still to come. Enter the day on which it really happened.',
    fr: "Le {day} n'est pas encore passé. Indiquez le jour réel.",
  },
  CAMPAIGN_PERIOD: {
    vi: 'Thời gian kiểm tra kết thúc ({to}) trước khi bắt đầu ({from}). Hãy sửa lại ngày.',
    en: 'The inspection would end ({to}) before it begins ({from}). Correct the days.',
    fr: "L'inspection finirait ({to}) avant de commencer ({from}). Corrigez les jours.",
  },
  CAMPAIGN_OTHER_PLAN: {
    vi: 'Đơn vị đã ban hành lại kế hoạch (lần {issue}). Hãy đọc bản mới trước khi kết luận.',
    en: 'The organisation has issued its plan anew (issue {issue}). Read that one before you judge.',
    fr: "L'organisation a pris un nouveau plan (version {issue}). Lisez-le avant de vous prononcer.",
  },
  CAMPAIGN_ISSUED_BY_YOU: {
    vi: 'Chính bạn đã ban hành kế hoạch này nên người khác phải xem xét.',
    en: 'You issued this plan yourself, so somebody else judges it.',
    fr: "Vous avez pris ce plan vous-même : un autre doit l'examiner.",
  },
  CAMPAIGN_NOTHING_OWED: {
    vi: 'Đơn vị "{unit}" không còn việc phải làm. Không cần đôn đốc.',
    en: 'The unit "{unit}" owes nothing now. There is nothing to urge.',
    fr: "L'unité « {unit} » ne doit rien à présent. Il n'y a rien à presser.",
  },
  CAMPAIGN_NOT_LATE: {
    vi: 'Đơn vị "{unit}" chưa quá hạn. Trước hạn chỉ nhắc, chưa cảnh báo hay phê bình.',
    en: 'The unit "{unit}" is not late. Before its day it can be reminded only.',
    fr: "L'unité « {unit} » n'est pas en retard. Avant l'échéance, un rappel seul est possible.",
  },
  CAMPAIGN_GRADE_SKIPPED: {
    vi: 'Phải đôn đốc theo từng mức: chưa có mức trước ("{grade}"). Hãy làm mức đó trước.',
    en: 'Urging goes step by step: "{grade}" was not given yet. Give that first.',
    fr: "La relance va par degrés : « {grade} » n'a pas été donné. Commencez par là.",
  },
  CAMPAIGN_NO_LEAD: {
    vi: 'Trưởng đoàn phải giữ vị trí giám sát, theo dõi hoặc kiểm toán. Hãy chọn vị trí khác.',
    en: 'A visit is led by a supervisor, the monitor or an auditor. Choose another post.',
    fr: "Une visite est dirigée par un superviseur, l'organe de suivi ou un auditeur. Choisissez un autre poste.",
  },
  CAMPAIGN_LEAD_OF_UNIT: {
    vi: 'Trưởng đoàn thuộc chính đơn vị được kiểm tra "{unit}". Hãy chọn người của đơn vị khác.',
    en: 'The leader belongs to the inspected unit "{unit}". Choose a post of another unit.',
    fr: "Le chef appartient à l'unité inspectée « {unit} ». Choisissez un poste d'une autre unité.",
  },
  CAMPAIGN_VISIT_TOO_EARLY: {
    vi: 'Đợt kiểm tra bắt đầu ngày {from} nên không thể ghi việc kiểm tra trước đó.',
    en: 'The inspection begins on {from}; a visit before that is not one of it.',
    fr: "L'inspection commence le {from} ; une visite antérieure n'en fait pas partie.",
  },
  CAMPAIGN_CURE_DATE: {
    vi: 'Thiếu sót chưa khắc phục phải có hạn khắc phục; kết quả tốt hoặc đã khắc phục thì không. Hãy sửa lại hạn.',
    en: 'What is to be mended has a day for it; what is good, nothing, or mended has none. Correct the day.',
    fr: "Ce qui est à corriger a une échéance ; ce qui est bon, nul ou corrigé n'en a pas. Rectifiez l'échéance.",
  },
  CAMPAIGN_NO_SUCH_FINDING: {
    vi: 'Không có phát hiện số {finding}. Hãy chọn trong danh sách.',
    en: 'There is no finding number {finding}. Choose one from the list.',
    fr: "Il n'y a pas de constat numéro {finding}. Choisissez-en un dans la liste.",
  },
  CAMPAIGN_ANSWERED_BY_YOU: {
    vi: 'Chính bạn đã báo cáo khắc phục nên người khác phải kiểm tra lại.',
    en: 'You answered this finding yourself, so somebody else looks whether it is mended.',
    fr: 'Vous avez répondu à ce constat : un autre doit vérifier la correction.',
  },
  CAMPAIGN_VISITED_BY_YOU: {
    vi: 'Chính bạn đã kiểm tra đơn vị nên người khác phải kết luận.',
    en: 'You made the visit, so somebody else concludes the inspection.',
    fr: "Vous avez fait la visite : un autre doit conclure l'inspection.",
  },
  CAMPAIGN_NO_FINDING: {
    vi: 'Chưa ghi phát hiện nào. Hãy ghi ít nhất một phát hiện, hoặc ghi "không có" kèm lý do.',
    en: 'Nothing was noted of the visit. Record a finding, good or bad, or "none" with the reason.',
    fr: "Rien n'a été noté de la visite. Consignez un constat, bon ou mauvais, ou « aucun » avec le motif.",
  },
  CAMPAIGN_FINDINGS_OPEN: {
    vi: 'Còn {open} thiếu sót chưa được xác nhận khắc phục. Hãy theo dõi cho xong trước khi kết luận.',
    en: '{open} shortcomings are not verified as mended. Follow them up before you conclude.',
    fr: '{open} manquements ne sont pas vérifiés comme corrigés. Suivez-les avant de conclure.',
  },
  CAMPAIGN_STILL_OPEN: {
    vi: 'Còn {open} đơn vị chưa xong kế hoạch hoặc kiểm tra. Hãy giải quyết hoặc ghi lý do miễn trước khi kết thúc.',
    en: '{open} organisations are not done with plan or inspection. Settle or release them before you conclude.',
    fr: "{open} organisations n'ont pas fini leur plan ou leur inspection. Réglez-les ou déchargez-les avant de conclure.",
  },
} as const satisfies Readonly<Record<string, Words>>;
