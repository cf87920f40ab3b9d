problem-own-block = Đó là chính bạn
problem-own-block-detail = Bạn không thể chặn chính mình.
problem-too-many-blocks = Chặn quá nhiều người
problem-too-many-blocks-detail = Chỉ chặn được tối đa 500 người. Hãy bỏ chặn ai đó trước.
field-nobody-behind = Không có cá nhân nào đứng sau mục này.

# Keeping people apart, and keeping order.
problem-account-muted = Hiện bạn chưa được viết
problem-account-muted-detail = Người điều hành đã quyết định như vậy. Bạn xem lý do trong mục “Tôi”.
problem-report-decided = Đã được quyết định
problem-report-decided-detail = Đã có người quyết định về báo cáo này.
problem-appeal-made = Bạn đã khiếu nại rồi
problem-appeal-made-detail = Mỗi quyết định chỉ khiếu nại được một lần.
problem-appeal-closed = Không còn làm được nữa
problem-appeal-closed-detail = Đã hết hạn, hoặc không còn gì để quyết định.
problem-another-moderator = Người khác sẽ quyết định
problem-another-moderator-detail = Bạn đã quyết định lần đầu. Người khác sẽ xét khiếu nại.
problem-too-many-conversations = Quá nhiều cuộc trò chuyện mới
problem-too-many-conversations-detail = Mỗi ngày chỉ bắt đầu được tối đa 20 cuộc trò chuyện mới. Mai bạn tiếp tục nhé.

# What is told of reports and decisions.
notices-about-safety = An toàn
notice-restriction-made = { $measure ->
    [hide] Một bài của bạn không còn hiển thị. Hãy xem lý do.
    [mute] Bạn không được viết trong vài ngày. Hãy xem lý do.
    [suspend] Tài khoản của bạn bị tạm khóa vài ngày. Hãy xem lý do.
   *[ban] Tài khoản của bạn bị khóa. Hãy xem lý do.
}
notice-restriction-lifted = Một quyết định đối với bạn không còn hiệu lực.
notice-appeal-answered = { $granted ->
    [yes] Khiếu nại của bạn được chấp nhận.
   *[no] Khiếu nại của bạn không được chấp nhận. Hãy xem lý do.
}
notice-report-answered = { $outcome ->
    [acted] Cảm ơn bạn đã báo cáo. Chúng tôi đã xử lý.
   *[dismissed] Cảm ơn bạn đã báo cáo. Chúng tôi không thấy vi phạm.
}
notice-report-filed = Có báo cáo mới.
notice-appeal-filed = Có người khiếu nại một quyết định.
kind-restriction-made = Có quyết định đối với bạn
kind-restriction-lifted = Quyết định đối với bạn được gỡ bỏ
kind-appeal-answered = Khiếu nại của bạn đã được xét
kind-report-answered = Báo cáo của bạn đã được xét
kind-report-filed = Dành cho người điều hành: báo cáo mới
kind-appeal-filed = Dành cho người điều hành: khiếu nại mới

# The screens of the client.
safety = Chặn hoặc báo cáo
report = Báo cáo
block = Chặn
block-really = Có, chặn
block-hint = Hai bên sẽ không thấy nhau ở đây nữa. Người kia không được báo.
block-done = Đã chặn.
deed-block = Chặn: { $about }
blocks = Người đã chặn
blocks-none = Bạn chưa chặn ai.
unblock = Bỏ chặn
report-title = Báo cáo vi phạm
report-danger = Bạn đang gặp nguy hiểm? Hãy gọi 112.
report-about = { $kind ->
    [person] Bạn báo cáo một người.
    [message] Bạn báo cáo một tin nhắn.
    [activity] Bạn báo cáo một hoạt động.
    [club] Bạn báo cáo một hội.
    [site] Bạn báo cáo một nơi làm việc.
    [match] Bạn báo cáo một người trong các kết quả của bạn.
   *[none] Chuyện gì đã xảy ra?
}
report-reason = Vì sao?
reason-harassment = Xúc phạm, đe dọa, quấy rối
reason-hate = Thù ghét con người
reason-sexual = Quấy rối tình dục
reason-minor = Người dưới 18 tuổi gặp nguy hiểm
reason-fraud = Lừa đảo hoặc đòi tiền
reason-driving = Lái xe nguy hiểm
reason-spam = Quảng cáo hoặc sai sự thật
reason-other = Lý do khác
report-text = Chuyện gì đã xảy ra?
report-text-hint = Tối đa 1000 ký tự. Người bị báo cáo không biết tên bạn.
report-block = Chặn luôn người này
report-thanks = Cảm ơn bạn. Người điều hành sẽ xem xét.
receipt = Mã của bạn
receipt-hint = Hãy ghi lại mã này. Bạn dùng nó để biết kết quả.
receipt-ask = Báo cáo của tôi ra sao?
receipt-show = Xem
outcome = { $outcome ->
    [acted] Chúng tôi đã xử lý.
    [dismissed] Không thấy vi phạm.
    [gone] Mục này không còn nữa.
   *[open] Chưa quyết định.
}
moderation = Báo cáo vi phạm
moderation-none = Không còn gì chờ.
appeals = Khiếu nại
case-shown = Nội dung bị báo cáo
case-text = Nội dung báo cáo
case-thread = Các tin nhắn gần nhất
case-earlier = Quyết định trước đây
measure = Quyết định
measure-dismiss = Không vi phạm
measure-hide = Ẩn đi
measure-mute = Không được viết
measure-suspend = Tạm khóa tài khoản
measure-ban = Khóa tài khoản
measure-days = Bao nhiêu ngày?
reasons = Lý do
reasons-hint = Người liên quan sẽ đọc. Ít nhất 10 ký tự.
decide = Quyết định ngay
appeal-grant = Chấp nhận khiếu nại
appeal-decline = Giữ nguyên quyết định
statements = Quyết định về tôi
statements-none = Không có quyết định nào chống lại bạn.
statement-until = Đến hết
statement-lifted = Không còn hiệu lực
appeal = Khiếu nại quyết định
appeal-hint = Người khác sẽ xem lại. Hạn chót:
appeal-mine = Khiếu nại của bạn
appeal-answer = Trả lời
