/** domain glossary: why a law that somebody wrote is not put in force. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {},
  refusals: {
    SAME_PERSON: {
      vi: 'Người đề nghị không được tự xác nhận; hãy nhờ một người quản trị bộ quy tắc khác.',
      en: 'Whoever proposed does not confirm; ask another pack administrator.',
      fr: 'Qui a proposé ne confirme pas; demandez à un autre administrateur des règles.',
    },
    STALE_WHAT_IF: {
      vi: 'Tác động của dự thảo đã khác với điều hai bên đã xem; hãy xem lại kết quả mới rồi đề nghị lại.',
      en: 'The draft no longer does what was seen; look at the new result and propose it anew.',
      fr: "Le projet n'a plus les effets qui ont été vus; regardez le nouveau résultat et proposez-le à nouveau.",
    },
    NOT_PROPOSED: {
      vi: 'Chưa ai đề nghị cho dự thảo này có hiệu lực; hãy đề nghị trước.',
      en: 'Nobody has proposed this draft yet; propose it first.',
      fr: "Personne n'a encore proposé ce projet; proposez-le d'abord.",
    },
    LAW_TAKEN: {
      vi: 'Đã có {law} {version} khác, hoặc một phiên bản có hiệu lực cùng lúc hay muộn hơn; hãy đặt phiên bản và ngày khác.',
      en: 'There is another {law} {version}, or a version that takes effect at the same time or later; choose another version and date.',
      fr: 'Il existe un autre {law} {version}, ou une version qui prend effet en même temps ou plus tard; choisissez une autre version et une autre date.',
    },
    LAW_IN_FORCE: {
      vi: 'Dự thảo này đã được cho có hiệu lực; thay đổi tiếp theo cần một phiên bản mới.',
      en: 'This draft has been put in force already; a further change needs a new version.',
      fr: 'Ce projet a déjà été mis en vigueur; un autre changement demande une nouvelle version.',
    },
    EFFECT_NOT_FUTURE: {
      vi: 'Ngày có hiệu lực {from} không còn ở tương lai; hãy gửi dự thảo với ngày sau hôm nay.',
      en: 'The effect date {from} is no longer in the future; send the draft with a later date.',
      fr: "La date d'effet {from} n'est plus à venir; envoyez le projet avec une date ultérieure.",
    },
  },
};
