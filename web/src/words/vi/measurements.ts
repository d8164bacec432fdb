/** web: words of what is measured in a pilot, in Vietnamese, the master. */
export const measurements = {
  measurements: {
    empty: 'Đề án không nêu chỉ tiêu nào.',
    baselineIs: 'Ban đầu {{value}}',
    targetIs: 'Mục tiêu {{value}}',
    warns: { above: 'Cảnh báo khi trên {{value}}', below: 'Cảnh báo khi dưới {{value}}' },
    began: 'Ban đầu {{value}}.',
    shall: 'Mục tiêu {{value}}.',
    last: 'Đo gần nhất {{value}}, ngày {{date}}.',
    notYet: 'Chưa đo lần nào.',
    gone: 'Đã đi được {{percent}} % quãng đường từ ban đầu đến mục tiêu.',
    backwards: 'Đang đi ngược hướng mục tiêu ({{percent}} %).',
    watchOnly: 'Chỉ để cảnh báo sớm, không phải chỉ tiêu của đề án.',
    table: 'Các lần đo: {{name}}',
    day: 'Ngày',
    value: 'Giá trị',
    by: 'Ghi nhận qua',
    standing: 'Đánh giá',
    tellers: {
      baseline: 'số liệu ban đầu',
      visit: 'kiểm tra định kỳ',
      surprise: 'kiểm tra đột xuất',
      report: 'báo cáo',
      completion: 'báo cáo kết thúc',
      reading: 'theo dõi cảnh báo sớm',
    },
    standings: {
      reached: 'đạt mục tiêu',
      warned: 'vượt ngưỡng cảnh báo',
      underway: 'đang tiến hành',
    },
  },
};
