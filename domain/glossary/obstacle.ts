/** domain glossary: the words of the obstacle chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { obstacle: { vi: 'Vướng mắc', en: 'Obstacle', fr: 'Obstacle' } },
  states: {
    raised: { vi: 'Đã nêu', en: 'Raised', fr: 'Signalé' },
    escalated: { vi: 'Đã báo cáo cấp trên', en: 'Passed up', fr: 'Porté au niveau supérieur' },
    resolved: { vi: 'Đã tháo gỡ', en: 'Resolved', fr: 'Levé' },
  },
  commands: {
    RaiseObstacle: { vi: 'Nêu vướng mắc', en: 'Raise an obstacle', fr: 'Signaler un obstacle' },
    ResolveObstacle: {
      vi: 'Tháo gỡ vướng mắc',
      en: 'Resolve the obstacle',
      fr: "Lever l'obstacle",
    },
    EscalateObstacle: {
      vi: 'Báo cáo vướng mắc lên cấp trên',
      en: 'Pass the obstacle up',
      fr: "Porter l'obstacle au niveau supérieur",
    },
  },
  events: {
    ObstacleRaised: {
      vi: 'Đã nêu vướng mắc',
      en: 'An obstacle was raised',
      fr: 'Un obstacle a été signalé',
    },
    ObstacleResolved: {
      vi: 'Vướng mắc đã được tháo gỡ',
      en: 'The obstacle was resolved',
      fr: "L'obstacle a été levé",
    },
    ObstacleEscalated: {
      vi: 'Vướng mắc đã được báo cáo lên cấp trên (bậc {level})',
      en: 'The obstacle was passed up (level {level})',
      fr: "L'obstacle a été porté au niveau supérieur (niveau {level})",
    },
  },
  steps: {
    resolveObstacle: {
      vi: 'Tháo gỡ vướng mắc',
      en: 'Resolve the obstacle',
      fr: "Lever l'obstacle",
    },
  },
  refusals: {
    NO_HIGHER_LEVEL: {
      vi: 'Không còn cấp nào cao hơn để báo cáo vướng mắc này; cấp hiện tại phải giải quyết.',
      en: 'There is no higher level to pass this obstacle to; the present level must resolve it.',
      fr: "Il n'y a pas de niveau supérieur auquel porter cet obstacle ; le niveau actuel doit le lever.",
    },
  },
  fields: {
    description: { vi: 'Mô tả', en: 'Description', fr: 'Description' },
    hinders: { vi: 'Vướng ở đâu', en: 'What it hinders', fr: "Ce qu'il entrave" },
    resolution: { vi: 'Cách tháo gỡ', en: 'Resolution', fr: 'Solution' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'hinders.resources': { vi: 'Nguồn lực', en: 'Resources', fr: 'Ressources' },
    'hinders.rules': { vi: 'Quy định', en: 'Rules', fr: 'Règles' },
    'hinders.coordination': { vi: 'Phối hợp', en: 'Co-ordination', fr: 'Coordination' },
    'hinders.people': { vi: 'Con người', en: 'People', fr: 'Personnes' },
    'hinders.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
  },
};
