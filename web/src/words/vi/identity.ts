/** web: words of coming in and going out in Vietnamese. */
export const identity = {
  door: {
    title: 'Đăng nhập',
    lead: 'Đăng nhập bằng tài khoản công vụ của cơ quan bạn. Hệ thống không giữ mật khẩu nào.',
    signIn: 'Đăng nhập bằng tài khoản công vụ',
    notOpened: 'Chưa đăng nhập được',
    reference: 'Mã tra cứu:',
    problems: {
      SIGN_IN_EXPIRED:
        'Lần đăng nhập này đã quá thời gian hoặc được mở từ trình duyệt khác. Hãy đăng nhập lại.',
      SIGN_IN_DENIED:
        'Hệ thống tài khoản của cơ quan bạn đã từ chối, hoặc bạn đã dừng giữa chừng. Hãy thử lại; nếu vẫn không được, hãy hỏi bộ phận quản lý tài khoản.',
      SIGN_IN_INVALID:
        'Thông tin trả về không khớp với lần đăng nhập này nên không được nhận. Hãy đăng nhập lại từ đầu.',
      PROVIDER_AWAY:
        'Hệ thống tài khoản của cơ quan bạn tạm thời không trả lời. Hồ sơ và thời hạn vẫn được giữ nguyên; hãy thử lại sau ít phút.',
      UNKNOWN_PERSON:
        'Tài khoản của bạn đúng, nhưng danh bạ chưa biết bạn là ai. Hãy gửi mã tra cứu này cho người quản trị danh bạ của cơ quan.',
    },
  },
  sessions: {
    title: 'Nơi đang đăng nhập',
    text: 'Nếu thấy nơi nào không phải của bạn, hãy đăng xuất ở đó và báo cho bộ phận quản lý tài khoản.',
    here: 'trình duyệt này',
    lastSeen: 'lần cuối {{at}}',
    unknownBrowser: 'Trình duyệt khác',
    endOne: 'Đăng xuất ở {{name}}',
    everywhere: 'Đăng xuất ở mọi nơi',
  },
};
