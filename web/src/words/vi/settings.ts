/** web: words of one's own settings in Vietnamese. */
export const settings = {
  settings: {
    title: 'Cài đặt của tôi',
    told: 'Đã ghi vào danh bạ.',
    now: 'đang hiệu lực',
    absences: 'Vắng mặt',
    absencesText:
      'Vắng mặt không làm dừng thời hạn nào. Người thay được phân công sẽ xử lý trong những ngày này và tự thôi khi bạn trở lại.',
    recordAbsence: 'Ghi vắng mặt',
    firstDay: 'Từ ngày',
    lastDay: 'Đến hết ngày',
    reason: 'Lý do',
    reasons: {
      leave: 'Nghỉ phép',
      mission: 'Công tác',
      training: 'Đào tạo, bồi dưỡng',
      other: 'Khác',
    },
    backNow: 'Tôi đã trở lại',
    notGoing: 'Không vắng nữa',
    deputies: 'Người thay',
    deputiesText:
      'Người thay chỉ có quyền trong lúc bạn vắng mặt, trong khoảng ngày đã phân công; hồ sơ ghi tên cả hai người. Biểu quyết, ý kiến, kiểm tra và đánh giá vẫn là việc của chính bạn.',
    nameDeputy: 'Phân công người thay',
    forPost: 'Chức danh của tôi',
    deputy: 'Người thay, theo chức danh',
    instrument: 'Số văn bản phân công',
    standsInForYou: '{{name}} thay bạn ở chức danh {{post}}',
    youStandIn: 'Bạn thay {{name}}, {{post}}',
    revoke: 'Hủy phân công',
  },
  look: {
    title: 'Giao diện',
    shade: 'Màu nền',
    where: 'Áp dụng cho trình duyệt này.',
    shades: { auto: 'Theo thiết bị', light: 'Sáng', dark: 'Tối' },
  },
};
