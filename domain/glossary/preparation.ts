/** domain glossary: the words of the preparation chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    Prepare: {
      vi: 'Bắt đầu chuẩn bị',
      en: 'Begin the preparations',
      fr: 'Commencer la préparation',
    },
    AdoptPlan: {
      vi: 'Ban hành kế hoạch thực hiện',
      en: 'Adopt the implementation plan',
      fr: "Adopter le plan d'exécution",
    },
    RecordBaseline: {
      vi: 'Ghi số liệu ban đầu',
      en: 'Record a baseline',
      fr: 'Enregistrer une valeur de départ',
    },
    Start: { vi: 'Bắt đầu thí điểm', en: 'Start the pilot', fr: 'Démarrer le pilote' },
    ConfirmStart: {
      vi: 'Xác nhận việc bắt đầu',
      en: 'Confirm the start',
      fr: 'Confirmer le démarrage',
    },
  },
  events: {
    PreparationBegun: {
      vi: 'Đã bắt đầu chuẩn bị thí điểm',
      en: 'The preparations began',
      fr: 'La préparation a commencé',
    },
    PlanAdopted: {
      vi: 'Kế hoạch thực hiện được ban hành ngày {adoptedOn}',
      en: 'The implementation plan was adopted on {adoptedOn}',
      fr: "Le plan d'exécution a été adopté le {adoptedOn}",
    },
    BaselineRecorded: {
      vi: 'Đã ghi số liệu ban đầu của chỉ tiêu {indicator} ({measuredOn})',
      en: 'The baseline of indicator {indicator} was recorded ({measuredOn})',
      fr: "La valeur de départ de l'indicateur {indicator} a été enregistrée ({measuredOn})",
    },
    PilotStarted: {
      vi: 'Thí điểm bắt đầu ngày {startedOn}',
      en: 'The pilot started on {startedOn}',
      fr: 'Le pilote a démarré le {startedOn}',
    },
    StartConfirmed: {
      vi: 'Người giám sát đã xác nhận việc bắt đầu',
      en: 'The supervisor confirmed the start',
      fr: 'Le superviseur a confirmé le démarrage',
    },
  },
  steps: {
    prepare: {
      vi: 'Bắt đầu chuẩn bị thí điểm',
      en: 'Begin the preparations',
      fr: 'Commencer la préparation',
    },
    recordBaseline: {
      vi: 'Ghi số liệu ban đầu của từng chỉ tiêu',
      en: 'Record the baseline of each indicator',
      fr: 'Enregistrer la valeur de départ de chaque indicateur',
    },
    start: { vi: 'Bắt đầu thí điểm', en: 'Start the pilot', fr: 'Démarrer le pilote' },
    confirmStart: {
      vi: 'Xác nhận việc bắt đầu thí điểm',
      en: 'Confirm the start of the pilot',
      fr: 'Confirmer le démarrage du pilote',
    },
  },
  refusals: {
    NO_DECISION_IN_FORCE: {
      vi: 'Chưa có quyết định phê duyệt với thời hạn; thí điểm chỉ được bắt đầu khi quyết định đã được ban hành.',
      en: 'There is no decision with a term yet; the pilot can start only under a decision.',
      fr: "Il n'y a pas encore de décision fixant une durée ; le pilote ne démarre que sous une décision.",
    },
    BEFORE_DECISION_IN_FORCE: {
      vi: 'Quyết định có hiệu lực từ {inForceFrom}; không được làm trước, báo cáo sau; hãy chọn ngày bắt đầu từ ngày đó trở đi.',
      en: 'The decision is in force from {inForceFrom}; nobody acts first and reports later; choose a start on or after that day.',
      fr: "La décision est en vigueur depuis le {inForceFrom} ; on n'agit pas avant d'en rendre compte ; choisissez un démarrage à partir de ce jour.",
    },
    START_IN_FUTURE: {
      vi: 'Ngày bắt đầu còn ở phía trước; hãy ghi việc bắt đầu vào chính ngày đó hoặc sau đó.',
      en: 'The day of the start is still to come; record the start on that day or after it.',
      fr: "Le jour du démarrage n'est pas encore venu ; enregistrez-le ce jour-là ou après.",
    },
    BASELINE_MISSING: {
      vi: 'Chỉ tiêu chưa có số liệu ban đầu: {indicators}; hãy ghi số liệu, hoặc ghi rõ vì sao không đo được, rồi bắt đầu.',
      en: 'Indicators without a baseline: {indicators}; record it, or say why it cannot be measured, then start.',
      fr: 'Indicateurs sans valeur de départ : {indicators} ; enregistrez-la, ou dites pourquoi elle ne se mesure pas, puis démarrez.',
    },
    RESOURCES_NOT_CONFIRMED: {
      vi: 'Nguồn lực chưa được xác nhận; hãy xác nhận nguồn lực đã sẵn sàng hoặc nêu vướng mắc về nguồn lực.',
      en: 'The resources are not confirmed; confirm that they are there, or raise an obstacle about them.',
      fr: 'Les ressources ne sont pas confirmées ; confirmez-les ou signalez un obstacle à leur sujet.',
    },
    UNKNOWN_INDICATOR: {
      vi: 'Đề án không có chỉ tiêu {indicator}; hãy chọn một chỉ tiêu của đề án.',
      en: 'The plan has no indicator {indicator}; choose one of the plan.',
      fr: "Le plan n'a pas d'indicateur {indicator} ; choisissez-en un du plan.",
    },
    MEASURED_IN_FUTURE: {
      vi: 'Ngày đo còn ở phía trước; chỉ ghi số liệu đã đo.',
      en: 'The day of measuring is still to come; record only what was measured.',
      fr: "Le jour de la mesure n'est pas encore venu ; n'enregistrez que ce qui a été mesuré.",
    },
    START_ALREADY_CONFIRMED: {
      vi: 'Việc bắt đầu đã được xác nhận; không cần làm gì thêm.',
      en: 'The start is confirmed already; nothing more is needed.',
      fr: "Le démarrage est déjà confirmé ; il n'y a plus rien à faire.",
    },
  },
  fields: {
    preparations: { vi: 'Công việc chuẩn bị', en: 'Preparations', fr: 'Préparatifs' },
    number: { vi: 'Số, ký hiệu văn bản', en: 'Document number', fr: 'Numéro du document' },
    plan: { vi: 'Kế hoạch', en: 'Plan', fr: 'Plan' },
    adoptedOn: { vi: 'Ngày ban hành', en: 'Adopted on', fr: 'Adopté le' },
    indicator: { vi: 'Chỉ tiêu', en: 'Indicator', fr: 'Indicateur' },
    value: {
      vi: 'Giá trị (để trống nếu không đo được)',
      en: 'Value (empty if not measurable)',
      fr: 'Valeur (vide si non mesurable)',
    },
    measuredOn: { vi: 'Ngày đo', en: 'Measured on', fr: 'Mesuré le' },
    method: {
      vi: 'Cách đo, hoặc vì sao không đo được',
      en: 'How measured, or why it cannot be',
      fr: 'Mode de mesure, ou pourquoi impossible',
    },
    startedOn: { vi: 'Ngày bắt đầu', en: 'Started on', fr: 'Démarré le' },
    resourcesConfirmed: {
      vi: 'Nguồn lực đã sẵn sàng',
      en: 'The resources are there',
      fr: 'Les ressources sont là',
    },
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
  },
  flags: {
    ACTIVITY_BEFORE_DECISION: {
      vi: 'Hoạt động trước khi có quyết định',
      en: 'Activity before the decision',
      fr: 'Activité avant la décision',
    },
    NO_BASELINE: { vi: 'Không có số liệu ban đầu', en: 'No baseline', fr: 'Sans valeur de départ' },
    RESOURCES_NOT_CONFIRMED: {
      vi: 'Nguồn lực chưa được xác nhận',
      en: 'Resources not confirmed',
      fr: 'Ressources non confirmées',
    },
    DATED_AHEAD: { vi: 'Ghi ngày ở phía trước', en: 'Dated ahead', fr: 'Daté par avance' },
  },
};
