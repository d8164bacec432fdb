/** web: words of how a pilot ended in Vietnamese. */
export const outcome = {
  outcome: {
    title: 'Kết quả',
    open: 'Chưa kết luận: điểm các chỉ tiêu là gợi ý, tập thể họp và người đứng đầu kết luận.',
    concluded: 'kết luận ngày {{date}}',
    proposed: 'Điểm các chỉ tiêu gợi ý: {{outcome}}; lý do kết luận khác nằm trong diễn biến.',
    targets: 'Các chỉ tiêu, số đo và mức đạt',
    indicator: 'Chỉ tiêu',
    baseline: 'Ban đầu',
    target: 'Mục tiêu',
    reached: 'Đạt được',
    score: 'Chấm điểm',
    unscored: 'chưa chấm',
    report: 'Báo cáo kết quả của {{name}}, {{date}}',
  },
};
