/** domain glossary: the words of the replication kit and of fidelity. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    replicationKit: {
      vi: 'Bộ tài liệu nhân rộng',
      en: 'Replication kit',
      fr: 'Guide de réplication',
    },
    fidelity: { vi: 'Mức độ đúng mô hình', en: 'Fidelity', fr: 'Fidélité' },
  },
  states: {
    drafted: { vi: 'Đã soạn', en: 'Drafted', fr: 'Rédigé' },
    released: { vi: 'Đã ban hành', en: 'Released', fr: 'Diffusé' },
    sentBack: { vi: 'Đã trả lại', en: 'Sent back', fr: 'Renvoyé' },
    withdrawn: { vi: 'Đã thu hồi', en: 'Withdrawn', fr: 'Retiré' },
    asked: { vi: 'Đã yêu cầu báo cáo', en: 'Asked', fr: 'Demandée' },
    reported: { vi: 'Đã báo cáo', en: 'Reported', fr: 'Rapportée' },
    waived: { vi: 'Không yêu cầu nữa', en: 'Waived', fr: 'Abandonnée' },
  },
  commands: {
    DraftKit: {
      vi: 'Soạn bộ tài liệu nhân rộng',
      en: 'Draft a replication kit',
      fr: 'Rédiger un guide de réplication',
    },
    ReleaseKit: { vi: 'Ban hành bộ tài liệu', en: 'Release the kit', fr: 'Diffuser le guide' },
    SendBackKit: { vi: 'Trả lại bộ tài liệu', en: 'Send the kit back', fr: 'Renvoyer le guide' },
    WithdrawKit: { vi: 'Thu hồi bộ tài liệu', en: 'Withdraw the kit', fr: 'Retirer le guide' },
    AskFidelity: {
      vi: 'Yêu cầu báo cáo mức độ đúng mô hình',
      en: 'Ask the site for its fidelity',
      fr: 'Demander sa fidélité au site',
    },
    ReportFidelity: {
      vi: 'Báo cáo mức độ đúng mô hình',
      en: 'Report fidelity',
      fr: 'Rapporter la fidélité',
    },
    WaiveFidelity: {
      vi: 'Không yêu cầu báo cáo nữa',
      en: 'Waive the report',
      fr: 'Renoncer au rapport',
    },
  },
  events: {
    KitDrafted: {
      vi: 'Bộ tài liệu nhân rộng đã được soạn',
      en: 'A replication kit was drafted',
      fr: 'Un guide de réplication a été rédigé',
    },
    KitReleased: {
      vi: 'Bộ tài liệu nhân rộng đã được ban hành, {core} điều phải giữ nguyên',
      en: 'The replication kit was released with {core} things that must stay',
      fr: 'Le guide de réplication a été diffusé avec {core} points qui doivent rester',
    },
    KitSentBack: {
      vi: 'Bộ tài liệu nhân rộng bị trả lại',
      en: 'The replication kit was sent back',
      fr: 'Le guide de réplication a été renvoyé',
    },
    KitWithdrawn: {
      vi: 'Bộ tài liệu nhân rộng bị thu hồi',
      en: 'The replication kit was withdrawn',
      fr: 'Le guide de réplication a été retiré',
    },
    FidelityAsked: {
      vi: '{siteUnit} được yêu cầu báo cáo mức độ đúng mô hình',
      en: '{siteUnit} was asked how faithfully it repeats the model',
      fr: '{siteUnit} : la fidélité au modèle a été demandée',
    },
    FidelityReported: {
      vi: 'Thí điểm {child} giữ {keptPercent} % phần cốt lõi',
      en: 'Pilot {child} keeps {keptPercent} per cent of the core',
      fr: "Le projet {child} garde {keptPercent} pour cent de l'essentiel",
    },
    FidelityWaived: {
      vi: 'Không yêu cầu báo cáo mức độ đúng mô hình nữa',
      en: 'The report of fidelity was waived',
      fr: 'Le rapport de fidélité a été abandonné',
    },
  },
  steps: {
    releaseKit: {
      vi: 'Quyết định ban hành bộ tài liệu nhân rộng',
      en: 'Decide on the replication kit',
      fr: 'Décider du guide de réplication',
    },
    reportFidelity: {
      vi: 'Báo cáo mức độ đúng mô hình',
      en: 'Report how faithfully the model is repeated',
      fr: 'Rapporter la fidélité au modèle',
    },
  },
  refusals: {
    KIT_WAITING: {
      vi: 'Một bộ tài liệu ({matter}) đang chờ quyết định; hãy đợi.',
      en: 'A kit ({matter}) already waits for a decision; wait for that one.',
      fr: 'Un guide ({matter}) attend déjà une décision ; attendez celle-ci.',
    },
    KIT_WITHOUT_CORE: {
      vi: 'Chưa nêu điều gì phải giữ nguyên; hãy nêu ít nhất một.',
      en: 'Nothing is named that must stay; name at least one thing.',
      fr: 'Rien ne doit rester selon ce guide ; nommez au moins un point.',
    },
    KIT_DRAFTED_BY_YOU: {
      vi: 'Bạn đã soạn bộ tài liệu nên người khác phải ban hành; hãy chuyển cho cấp trên.',
      en: 'You drafted this kit, so somebody else releases it; leave it to the superior.',
      fr: 'Vous avez rédigé ce guide, un autre doit donc le diffuser ; laissez-le au supérieur.',
    },
    LICENCE_NEEDED: {
      vi: 'Chưa có quyết định cho phép nhân rộng; hãy kê khai tác giả và cho phép trước.',
      en: 'There is no licence to replicate; declare authorship and grant it first.',
      fr: "Il n'y a pas de licence de réplication ; déclarez les auteurs et accordez-la d'abord.",
    },
    LICENCE_FORBIDS: {
      vi: 'Kết quả chỉ được dùng trong đơn vị nên không ban hành bộ tài liệu; hãy thay đổi hình thức cho phép.',
      en: 'The result is licensed inside the unit only, so no kit goes out; change the licence first.',
      fr: "Le résultat n'est utilisable que dans l'unité, aucun guide n'est donc diffusé ; changez d'abord la licence.",
    },
    NO_KIT_RELEASED: {
      vi: 'Chưa có bộ tài liệu được ban hành để đối chiếu; hãy ban hành trước.',
      en: 'No kit was released to compare with; release one first.',
      fr: "Aucun guide n'a été diffusé pour comparer ; diffusez-en un d'abord.",
    },
    NOT_REPLICATED: {
      vi: 'Việc nhân rộng {replication} chưa mở thí điểm tại nơi mới; hãy chọn nơi đã mở.',
      en: 'The replication {replication} has opened no pilot at its site; choose one that has.',
      fr: "La réplication {replication} n'a ouvert aucun projet sur son site ; choisissez-en une qui l'a fait.",
    },
    SITE_HAS_NO_DESK: {
      vi: 'Nơi nhân rộng {replication} ngoài danh bạ nên không tự báo cáo được; hãy ghi nhận bằng thông tin bổ sung.',
      en: 'The site of {replication} is outside the directory and cannot report; record what is known as a fact.',
      fr: 'Le site de {replication} est hors annuaire et ne peut rapporter ; consignez ce qui est connu comme un fait.',
    },
    FIDELITY_ASKED: {
      vi: 'Nơi này đã được yêu cầu báo cáo ({matter}); hãy đợi.',
      en: 'This site was asked already ({matter}); wait for its report.',
      fr: 'Ce site a déjà été interrogé ({matter}) ; attendez son rapport.',
    },
    CORE_NOT_ANSWERED: {
      vi: 'Bộ tài liệu có {core} điều phải giữ nguyên nhưng có {given} câu trả lời; hãy trả lời từng điều.',
      en: 'The kit names {core} things that must stay and {given} were answered; answer each once.',
      fr: 'Le guide nomme {core} points qui doivent rester et {given} ont une réponse ; répondez à chacun une fois.',
    },
  },
  fields: {
    mustStay: { vi: 'Phải giữ nguyên', en: 'What must stay', fr: 'Ce qui doit rester' },
    mayChange: { vi: 'Được thay đổi', en: 'What may change', fr: 'Ce qui peut changer' },
    preconditions: { vi: 'Điều kiện cần', en: 'Preconditions', fr: 'Conditions préalables' },
    costVnd: { vi: 'Chi phí (đồng)', en: 'Cost (dong)', fr: 'Coût (dongs)' },
    keeper: { vi: 'Đầu mối hướng dẫn', en: 'Keeper of the kit', fr: 'Responsable du guide' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    replication: { vi: 'Việc nhân rộng', en: 'Replication', fr: 'Réplication' },
    kept: { vi: 'Đã giữ từng điều', en: 'Kept, thing by thing', fr: 'Gardé, point par point' },
    changes: { vi: 'Điểm khác', en: 'What is different', fr: 'Ce qui diffère' },
    effect: {
      vi: 'Kết quả so với nơi gốc',
      en: 'Result against the first site',
      fr: 'Résultat par rapport au premier site',
    },
  },
  choices: {
    'effect.better': { vi: 'tốt hơn', en: 'better', fr: 'meilleur' },
    'effect.same': { vi: 'tương đương', en: 'the same', fr: 'équivalent' },
    'effect.worse': { vi: 'kém hơn', en: 'worse', fr: 'moins bon' },
    'effect.unknown': { vi: 'chưa rõ', en: 'not known yet', fr: 'pas encore connu' },
  },
};
