/** domain glossary: what is said when separation of duties over the whole pilot keeps somebody away. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {},
  refusals: {
    IMPLEMENTER_BARRED: {
      vi: 'Bạn đang hoặc đã phụ trách thí điểm này nên không được đánh giá, quyết định kết quả của nó; người khác phải làm việc này.',
      en: 'You have or had charge of this pilot and do not judge it; somebody else must do it.',
      fr: "Vous avez ou avez eu la charge de ce pilote et ne le jugez pas ; quelqu'un d'autre doit le faire.",
    },
    WATCHER_BARRED: {
      vi: 'Bạn đang hoặc đã giám sát thí điểm này nên không ngồi trong tổ xem xét nguyên nhân; người khác phải làm việc này.',
      en: 'You supervise or supervised this pilot and do not sit on the panel about its causes; somebody else must do it.',
      fr: "Vous supervisez ou avez supervisé ce pilote et ne siégez pas sur ses causes ; quelqu'un d'autre doit le faire.",
    },
    NOT_APART: {
      vi: 'Người giữ chức danh {post} có vai trò khác trong thí điểm ({part}) nên không được giám sát; hãy cử người khác.',
      en: 'Whoever holds {post} has another part in the pilot ({part}) and does not supervise it; name somebody else.',
      fr: 'Le titulaire de {post} a un autre rôle dans le pilote ({part}) et ne le supervise pas ; désignez une autre personne.',
    },
    APPROVER_ALONE: {
      vi: 'Bạn đã phê duyệt thí điểm này và chưa có thành viên bên ngoài xem xét nguyên nhân, nên không được một mình kết luận trách nhiệm; cấp trên phải làm việc này.',
      en: 'You approved this pilot, and no member from outside has looked into its causes, so that you do not settle responsibility alone; the superior must do it.',
      fr: "Vous avez approuvé ce pilote, et aucun membre extérieur n'en a examiné les causes ; vous ne tranchez donc pas seul les responsabilités, le supérieur doit le faire.",
    },
    OUTSIDER_GONE: {
      vi: 'Tổ xem xét không còn thành viên bên ngoài không liên quan; hãy cử lại tổ rồi kết luận.',
      en: 'The panel has no member from outside without a part any more; appoint it anew, then conclude.',
      fr: "Le groupe n'a plus de membre extérieur sans rôle ; renommez-le, puis concluez.",
    },
  },
  flags: {
    JUDGED_BY_IMPLEMENTER: {
      vi: 'Do người đang hoặc đã phụ trách thí điểm thực hiện',
      en: 'Done by somebody who has or had charge of the pilot',
      fr: 'Fait par quelqu’un qui a ou a eu la charge du pilote',
    },
    JUDGED_BY_SUPERVISOR: {
      vi: 'Do người đang hoặc đã giám sát thí điểm thực hiện',
      en: 'Done by somebody who supervises or supervised the pilot',
      fr: 'Fait par quelqu’un qui supervise ou a supervisé le pilote',
    },
    PARTS_OVERLAP: {
      vi: 'Một người có hai vai trò trong thí điểm',
      en: 'One person has two parts in the pilot',
      fr: 'Une même personne a deux rôles dans le pilote',
    },
  },
};
