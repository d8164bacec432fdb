/** domain glossary: the words of the completion report. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    FileCompletionReport: {
      vi: 'Nộp báo cáo kết quả thực hiện',
      en: 'File the completion report',
      fr: "Déposer le rapport d'achèvement",
    },
    AssessOnFile: {
      vi: 'Đánh giá trên hồ sơ hiện có',
      en: 'Assess on the file as it stands',
      fr: "Évaluer sur le dossier en l'état",
    },
  },
  events: {
    CompletionReportFiled: {
      vi: 'Báo cáo kết quả thực hiện đã được nộp',
      en: 'The completion report was filed',
      fr: "Le rapport d'achèvement a été déposé",
    },
    AssessmentOpenedOnFile: {
      vi: 'Việc đánh giá được mở trên hồ sơ hiện có vì không nhận được báo cáo kết quả',
      en: 'The assessment was opened on the file as it stands, because no completion report came',
      fr: "L'évaluation a été ouverte sur le dossier en l'état, aucun rapport d'achèvement n'étant parvenu",
    },
  },
  steps: {
    fileCompletionReport: {
      vi: 'Nộp báo cáo kết quả thực hiện',
      en: 'File the completion report',
      fr: "Déposer le rapport d'achèvement",
    },
    assessOnFile: {
      vi: 'Mở đánh giá khi không có báo cáo kết quả',
      en: 'Open the assessment although no completion report came',
      fr: "Ouvrir l'évaluation malgré l'absence de rapport d'achèvement",
    },
  },
  refusals: {
    UNKNOWN_INDICATOR: {
      vi: 'Đề án không có chỉ tiêu {indicator}; hãy chọn một chỉ tiêu của đề án.',
      en: 'The plan has no indicator {indicator}; choose one of the plan.',
      fr: "Le plan n'a pas d'indicateur {indicator} ; choisissez-en un du plan.",
    },
    INDICATOR_TWICE: {
      vi: 'Một chỉ tiêu được ghi hai lần; mỗi chỉ tiêu chỉ có một giá trị.',
      en: 'An indicator is named twice; give one value for each.',
      fr: 'Un indicateur est nommé deux fois ; donnez une seule valeur par indicateur.',
    },
    NOT_ENDED_YET: {
      vi: 'Thí điểm còn hiệu lực đến {end}; báo cáo kết quả được nộp sau ngày kết thúc thực tế.',
      en: 'The pilot ends only on {end}; the completion report is filed after its effective end.',
      fr: "Le projet pilote ne prend fin que le {end} ; le rapport d'achèvement se dépose après la fin effective.",
    },
    VALUES_MISSING: {
      vi: 'Báo cáo mới có {given}/{needed} chỉ tiêu; hãy ghi đủ, kể cả chỉ tiêu không đạt hoặc không có số liệu.',
      en: 'Only {given} of {needed} indicators are reported; report all of them, also those missed or without data.',
      fr: 'Seuls {given} indicateurs sur {needed} sont renseignés ; indiquez-les tous, même manqués ou sans données.',
    },
    REPORT_ALREADY_FILED: {
      vi: 'Báo cáo kết quả đã được nộp; thông tin mới được ghi nhận như tình tiết bổ sung.',
      en: 'The completion report is already filed; record what is new as a late fact.',
      fr: "Le rapport d'achèvement est déjà déposé ; consignez tout élément nouveau comme fait tardif.",
    },
    REPORT_STILL_AWAITED: {
      vi: 'Người thực hiện còn thời hạn đến {due} để nộp báo cáo; chỉ đánh giá trên hồ sơ khi quá hạn.',
      en: 'The report may still come until {due}; assess on the file only once it is overdue.',
      fr: "Le rapport peut encore parvenir jusqu'au {due} ; n'évaluez sur dossier qu'une fois ce délai passé.",
    },
  },
  fields: {
    text: { vi: 'Nội dung', en: 'Text', fr: 'Texte' },
    values: {
      vi: 'Giá trị các chỉ tiêu',
      en: 'Values of the indicators',
      fr: 'Valeurs des indicateurs',
    },
    indicator: { vi: 'Chỉ tiêu', en: 'Indicator', fr: 'Indicateur' },
    value: { vi: 'Giá trị', en: 'Value', fr: 'Valeur' },
    lessons: { vi: 'Bài học kinh nghiệm', en: 'Lessons', fr: 'Enseignements' },
    problems: { vi: 'Khó khăn, tồn tại', en: 'Problems', fr: 'Difficultés' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  flags: {
    LATE_REPORT: {
      vi: 'Báo cáo nộp quá hạn',
      en: 'Report filed late',
      fr: 'Rapport déposé en retard',
    },
    AFTER_ASSESSMENT: {
      vi: 'Đến sau khi đã đánh giá',
      en: 'Came after the assessment',
      fr: "Parvenu après l'évaluation",
    },
    BEFORE_EFFECTIVE_END: {
      vi: 'Trước ngày kết thúc thực tế',
      en: 'Before the effective end',
      fr: 'Avant la fin effective',
    },
    VALUES_NOT_FOUND: {
      vi: 'Nguồn không nêu giá trị chỉ tiêu',
      en: 'No values of indicators in the source',
      fr: "Aucune valeur d'indicateur dans la source",
    },
    FURTHER_REPORT: {
      vi: 'Báo cáo kết quả bổ sung',
      en: 'A further completion report',
      fr: "Nouveau rapport d'achèvement",
    },
    NO_COMPLETION_REPORT: {
      vi: 'Không nộp báo cáo kết quả đúng nghĩa vụ',
      en: 'The duty to report was not met',
      fr: "L'obligation de rapport n'a pas été remplie",
    },
    REPORT_NOT_FOUND: {
      vi: 'Không tìm thấy báo cáo kết quả trong nguồn',
      en: 'No completion report found in the sources',
      fr: "Aucun rapport d'achèvement trouvé dans les sources",
    },
  },
};
