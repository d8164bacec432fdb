/** domain glossary: the words of the assessment. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    Conclude: {
      vi: 'Kết luận kết quả thí điểm',
      en: 'Conclude on the outcome',
      fr: 'Conclure sur le résultat',
    },
  },
  events: {
    OutcomeConcluded: {
      vi: 'Kết quả thí điểm đã được kết luận: {outcome}',
      en: 'The outcome was concluded: {outcome}',
      fr: 'Le résultat a été arrêté : {outcome}',
    },
  },
  steps: {
    concludeOutcome: {
      vi: 'Họp và kết luận kết quả',
      en: 'Meet and conclude on the outcome',
      fr: 'Réunir et conclure sur le résultat',
    },
  },
  refusals: {
    VOTED_TWICE: {
      vi: 'Một chức danh được ghi hai lần trong biểu quyết; mỗi người chỉ có một phiếu.',
      en: 'A post is listed twice in the vote; each person has one vote.',
      fr: 'Un poste figure deux fois dans le vote ; chaque personne a une seule voix.',
    },
    NOT_OF_THE_BODY: {
      vi: '{post} không thuộc tập thể có quyền đánh giá; hãy bỏ khỏi biên bản biểu quyết.',
      en: '{post} does not belong to the body that judges; leave it out of the vote.',
      fr: "{post} n'appartient pas à l'instance qui juge ; retirez-le du vote.",
    },
    BARRED_AT_MEETING: {
      vi: '{post} do người đề xuất, người phụ trách thí điểm hoặc người có lợi ích liên quan giữ nên không được biểu quyết; hãy bỏ khỏi biên bản.',
      en: '{post} is held by the proposer, by whoever has or had charge, or by a person with an interest, and does not vote; leave it out.',
      fr: "{post} est tenu par l'auteur de la proposition, par qui a ou a eu la charge, ou par une personne intéressée, et ne vote pas ; retirez-le.",
    },
    MEETING_NEEDED: {
      vi: 'Kết luận phải do tập thể họp thông qua; hãy ghi người dự, phiếu và biên bản.',
      en: 'The conclusion is taken at a meeting; give who was present, the votes and the minutes.',
      fr: 'La conclusion se prend en réunion ; indiquez les présents, les voix et le procès-verbal.',
    },
    OTHER_BODY_JUDGES: {
      vi: 'Đề xuất này do {body} xem xét; hãy ghi cuộc họp của tập thể đó.',
      en: 'This pilot is judged by the {body}; give the meeting of that body.',
      fr: 'Ce projet est jugé par : {body} ; indiquez la réunion de cette instance.',
    },
    NOT_CARRIED: {
      vi: 'Kết luận chưa được thông qua ({result}); hãy thảo luận và biểu quyết lại.',
      en: 'The conclusion was not carried ({result}); discuss and vote again.',
      fr: "La conclusion n'a pas été adoptée ({result}) ; délibérez et votez à nouveau.",
    },
    DIFFERENCE_NEEDS_REASONS: {
      vi: 'Kết quả theo điểm các chỉ tiêu là {proposed}; nếu kết luận khác, hãy nêu lý do.',
      en: 'The scores propose {proposed}; give reasons for another outcome.',
      fr: 'Les notes proposent {proposed} ; motivez un autre résultat.',
    },
    ADVERSE_OPINION_NEEDS_REASONS: {
      vi: 'Cấp ủy có ý kiến không đồng ý; hãy nêu lý do bằng văn bản.',
      en: 'The Party committee advised against; give reasons in writing.',
      fr: 'Le comité du Parti a rendu un avis défavorable ; motivez par écrit.',
    },
    DAMAGE_NOT_DESCRIBED: {
      vi: 'Có thiệt hại nhưng chưa mô tả; hãy mô tả thiệt hại.',
      en: 'There was damage but it is not described; describe it.',
      fr: "Un dommage est constaté mais n'est pas décrit ; décrivez-le.",
    },
    PARTY_OPINION_MISSING: {
      vi: 'Chưa có ý kiến của cấp ủy cùng cấp về kết quả; hãy xin ý kiến trước khi kết luận.',
      en: 'The opinion of the Party committee of the same level on the result is missing; ask for it before concluding.',
      fr: "L'avis du comité du Parti du même échelon sur le résultat manque ; demandez-le avant de conclure.",
    },
    TARGETS_UNSCORED: {
      vi: 'Còn {open} chỉ tiêu chưa được chấm; hãy chấm đủ trước khi kết luận.',
      en: '{open} targets are not scored yet; have them scored before concluding.',
      fr: '{open} objectifs ne sont pas encore notés ; faites-les noter avant de conclure.',
    },
  },
  fields: {
    outcome: { vi: 'Kết quả', en: 'Outcome', fr: 'Résultat' },
    damage: { vi: 'Có thiệt hại', en: 'Damage was done', fr: 'Dommage constaté' },
    damageDescription: {
      vi: 'Mô tả thiệt hại',
      en: 'Description of the damage',
      fr: 'Description du dommage',
    },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    meeting: { vi: 'Cuộc họp', en: 'Meeting', fr: 'Réunion' },
    body: { vi: 'Tập thể đánh giá', en: 'Body', fr: 'Instance' },
    votedFor: { vi: 'Tán thành', en: 'Voted for', fr: 'Pour' },
    votedAgainst: { vi: 'Không tán thành', en: 'Voted against', fr: 'Contre' },
    abstained: { vi: 'Không có ý kiến', en: 'Abstained', fr: 'Abstentions' },
    minutes: { vi: 'Biên bản', en: 'Minutes', fr: 'Procès-verbal' },
  },
  choices: {
    'outcome.achieved': { vi: 'Hoàn thành', en: 'Achieved', fr: 'Atteint' },
    'outcome.partly': {
      vi: 'Hoàn thành một phần',
      en: 'Partly achieved',
      fr: 'Partiellement atteint',
    },
    'outcome.notAchieved': { vi: 'Không hoàn thành', en: 'Not achieved', fr: 'Non atteint' },
    'outcome.undetermined': { vi: 'Chưa xác định được', en: 'Undetermined', fr: 'Indéterminé' },
    'outcome.notStarted': { vi: 'Không triển khai', en: 'Not started', fr: 'Non démarré' },
    'body.leadership': { vi: 'Tập thể lãnh đạo', en: 'Leadership', fr: 'Direction collégiale' },
    'body.council': { vi: 'Hội đồng', en: 'Council', fr: 'Conseil' },
  },
  flags: {
    MINUTES_NOT_FOUND: {
      vi: 'Không tìm thấy biên bản họp trong nguồn',
      en: 'No minutes found in the sources',
      fr: 'Aucun procès-verbal trouvé dans les sources',
    },
    OTHER_BODY_JUDGED: {
      vi: 'Do tập thể khác đánh giá',
      en: 'Judged by another body',
      fr: 'Jugé par une autre instance',
    },
    NOT_CARRIED: {
      vi: 'Kết luận không được thông qua',
      en: 'The conclusion was not carried',
      fr: "La conclusion n'a pas été adoptée",
    },
    REASONS_NOT_FOUND: {
      vi: 'Nguồn không nêu lý do',
      en: 'No reasons in the source',
      fr: 'Aucun motif dans la source',
    },
    DAMAGE_NOT_DESCRIBED: {
      vi: 'Nguồn không mô tả thiệt hại',
      en: 'The damage is not described in the source',
      fr: "Le dommage n'est pas décrit dans la source",
    },
    PARTY_OPINION_NOT_FOUND: {
      vi: 'Không tìm thấy ý kiến cấp ủy trong nguồn',
      en: 'No opinion of the Party committee found in the sources',
      fr: 'Aucun avis du comité du Parti trouvé dans les sources',
    },
    SCORES_NOT_FOUND: {
      vi: 'Nguồn không nêu mức đạt từng chỉ tiêu',
      en: 'No scores of the targets in the source',
      fr: 'Aucune note des objectifs dans la source',
    },
  },
};
