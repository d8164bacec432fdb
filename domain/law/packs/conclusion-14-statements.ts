/** domain/law: what Conclusion 14-KL/TW says. It gives no number at all; people hold their acts against its words. */
import type { Words } from '../../words';
import type { Mark, Statement } from '../pack';

const says = (article: string, words: Words, mark: Mark = 'V'): Statement => ({
  words,
  instrument: '14-KL/TW',
  article,
  mark,
});

export const conclusion14Statements: readonly Statement[] = [
  says('§2.2', {
    vi: 'Cán bộ được đề xuất đổi mới xuất phát từ nhu cầu cấp bách của thực tiễn, tháo gỡ điểm nghẽn về cơ chế, chính sách chưa có quy định hoặc quy định chưa phù hợp.',
    en: 'Any cadre may propose an innovation that answers an urgent practical need, at a bottleneck of mechanisms and policies that no rule, or no suitable rule, covers.',
    fr: 'Tout cadre peut proposer une innovation qui répond à un besoin urgent, face à un blocage qu’aucune règle, ou aucune règle adaptée, ne couvre.',
  }),
  says('§2.3', {
    vi: 'Cấp có thẩm quyền xem xét, quyết định cho thực hiện hoặc thực hiện thí điểm; cấp ủy, người đứng đầu, tập thể lãnh đạo ủng hộ nguồn lực và tạo điều kiện.',
    en: 'The competent authority considers and decides: implementation, or pilot implementation; committees, heads and collective leadership support it with resources and conditions.',
    fr: 'L’autorité compétente examine et décide : mise en œuvre ou expérimentation ; les comités, dirigeants et directions collectives soutiennent par les moyens et les conditions.',
  }),
  says('§2.4', {
    vi: 'Thường xuyên theo dõi, kiểm tra, giám sát; kịp thời tháo gỡ khó khăn, điều chỉnh hoặc quyết định cho phù hợp thực tiễn.',
    en: 'Pilots are followed, inspected and supervised regularly; obstacles are removed promptly, or the pilot is adjusted to fit reality.',
    fr: 'Les expérimentations sont suivies et contrôlées régulièrement ; les obstacles sont levés promptement, ou l’expérimentation est ajustée.',
  }),
  says('§2.4', {
    vi: 'Không đạt hoặc chỉ đạt một phần mục tiêu, hoặc gặp rủi ro, thiệt hại: kịp thời xác định nguyên nhân khách quan, chủ quan, đánh giá công tâm để xem xét miễn hoặc giảm nhẹ trách nhiệm.',
    en: 'Goals missed or partly missed, a risk or damage: causes, objective and subjective, are identified promptly and assessed impartially; exemption or reduction of responsibility may be considered.',
    fr: 'Objectifs manqués en tout ou partie, risque ou dommage : les causes, objectives et subjectives, sont établies promptement et évaluées avec impartialité ; exonération ou réduction peut être envisagée.',
  }),
  says('§2.4', {
    vi: 'Xử lý nghiêm hành vi lợi dụng chủ trương để trục lợi hoặc che giấu trục lợi.',
    en: 'Abuse of the policy for profit, or concealing it, is dealt with strictly.',
    fr: 'Tout abus de la politique à des fins de profit, ou sa dissimulation, est traité avec rigueur.',
  }),
  says('§2.5', {
    vi: 'Định kỳ sơ kết, tổng kết; biểu dương, khen thưởng, nhân rộng, thể chế hóa thành quy định.',
    en: 'Results are summed up periodically; good models are rewarded, spread and made into rules.',
    fr: 'Les bilans sont périodiques ; les modèles efficaces sont récompensés, étendus et institutionnalisés.',
  }),
];
