problem-activity-cancelled = Đã hủy
problem-activity-cancelled-detail = Hoạt động này đã hủy. Không sửa được nữa.
problem-activity-over = Đã kết thúc
problem-activity-over-detail = Hoạt động này đã kết thúc.
problem-activity-full = Không đủ chỗ
problem-activity-full-detail = Không còn đủ chỗ cho từng ấy người. Chỗ bạn đã có vẫn giữ nguyên.
problem-party-too-large = Đông quá
problem-party-too-large-detail = Hoạt động này không có nhiều chỗ như vậy. Bạn hãy đi ít người hơn.
problem-age-outside = Không đúng độ tuổi
problem-age-outside-detail = Hoạt động này dành cho độ tuổi khác.
problem-removed-from-activity = Không được
problem-removed-from-activity-detail = Bạn không còn trong danh sách. Hãy hỏi người tổ chức.
problem-activity-has-attendees = Đã có người đăng ký
problem-activity-has-attendees-detail = Bạn hãy hủy hoạt động thay vì xóa. Như vậy mọi người đều được báo.
problem-capacity-taken = Đã có nhiều người đăng ký hơn
problem-capacity-taken-detail = Số chỗ đã đăng ký nhiều hơn số này. Bạn hãy chọn số lớn hơn.

field-end-before-start = Giờ kết thúc lại trước giờ bắt đầu.
field-lasts-too-long = Tối đa 14 ngày.
field-in-the-past = Thời điểm này đã qua.
field-too-far-ahead = Chỉ được trước tối đa 18 tháng.
field-ages = Tuổi cao nhất lại nhỏ hơn tuổi thấp nhất.
field-needs-club = Chỉ hội mới làm được việc này.
field-not-your-club = Bạn không được đăng thay cho hội này.
field-not-with-this-kind = Mục này không khớp với những gì bạn đã chọn.

notice-activity-promoted = Bạn đã có chỗ: “{ $title }”, ngày { $day }/{ $month }/{ $year } lúc { $time }. Vừa có chỗ trống cho bạn.
notice-activity-moved = Có thay đổi: “{ $title }” chuyển sang ngày { $day }/{ $month }/{ $year } lúc { $time }. Địa điểm: { $place }
notice-activity-cancelled = Đã hủy: “{ $title }”, ngày { $day }/{ $month }/{ $year } lúc { $time }. { $reason }
notice-activity-deleted = Đã xóa: “{ $title }”, ngày { $day }/{ $month }/{ $year } lúc { $time }. Hoạt động này sẽ không diễn ra.
notice-activity-removed = Bạn không còn trong danh sách: “{ $title }”, ngày { $day }/{ $month }/{ $year } lúc { $time }.
notice-activity-message = Về “{ $title }”, ngày { $day }/{ $month }/{ $year }: { $text }
notice-activity-reminder = Nhắc bạn: “{ $title }”, ngày { $day }/{ $month }/{ $year } lúc { $time }. Địa điểm: { $place }

# The screens of the client.
when-any = Ngày nào cũng được
when-today = Hôm nay
when-week = 7 ngày
when-weekend = Cuối tuần
when-date = Ngày
filter-when = Khi nào
filter-text = Tìm
filter-near = Gần
filter-km = Xa bao nhiêu?
filter-none = Bỏ bộ lọc
search-wider = Tìm trong cả vùng
activities-map = Bản đồ các hoạt động
activity-members-only = Chỉ cho thành viên
activity-wait = Vào danh sách chờ
activity-waiting = { $count ->
   *[other] { $count } người đang chờ
}
waiting-ahead = { $count ->
    [0] Bạn là người tiếp theo.
   *[other] Trước bạn còn { $count } lượt đăng ký.
}
full-but-waiting = Đã hết chỗ. Khi có chỗ trống chúng tôi sẽ báo bạn.
bring-somebody = Tôi đi cùng người khác
bring-companions = Người lớn đi cùng
bring-children = Trẻ em đi cùng
with-companions = { $count ->
   *[other] cùng { $count } người lớn
}
with-children = { $count ->
   *[other] cùng { $count } trẻ em
}
open-in-maps = Mở trong ứng dụng bản đồ
into-calendar = Thêm vào lịch của tôi
cost = Chi phí
cost-free = Miễn phí
spoken-there = Ngôn ngữ ở đó
age-from = Từ { $from } tuổi
age-to = Đến { $to } tuổi
age-between = Từ { $from } đến { $to } tuổi
access = Nên biết
access-wheelchair = Xe lăn vào được
access-accessible_toilet = Nhà vệ sinh cho người khuyết tật
access-hearing_loop = Vòng từ trợ thính
access-sign_language = Ngôn ngữ ký hiệu
access-plain_language = Ngôn ngữ dễ hiểu
access-interpreter = Có người phiên dịch
access-childcare = Có trông trẻ
access-quiet = Nơi yên tĩnh
access-bus_stop = Gần trạm xe buýt
organise = Bạn là người tổ chức
attendees = Ai sẽ đến?
attendees-none = Chưa có ai đăng ký.
on-waiting-list = Danh sách chờ
message-all = Nhắn cho tất cả
message-text = Tin nhắn của bạn
message-hint = Tất cả những người sẽ đến đều đọc được.
message-sent = Đã gửi tin nhắn.
back-to-activity = Trở lại hoạt động
activity-cancel = Hủy hoạt động
activity-cancel-hint = Tất cả những người muốn đến sẽ được báo.
activity-cancel-reason = Vì sao? (không bắt buộc)
post = Đăng một hoạt động
post-send = Đăng lên
post-title = Bạn sẽ làm gì?
post-title-hint = Ví dụ: đi dạo bên hồ
post-date = Ngày
post-from = Bắt đầu
post-until = Kết thúc
post-next-day = Lúc đó đã sang ngày hôm sau.
venue = Ở đâu?
venue-hint = Nơi, công ty hoặc địa chỉ
venue-as-typed = Giữ như đã viết: { $text }
venue-missing = Hãy cho biết ở đâu.
venue-meeting-point = Điểm hẹn
venue-anywhere = Chỉ ghi tên nơi, không có điểm hẹn
post-text = Mọi người cần biết gì?
post-for = Thay mặt ai?
post-for-me = Cho chính tôi
post-members-only = Chỉ thành viên thấy
post-more = Số chỗ, chi phí, tuổi và thêm nữa
post-capacity = Bao nhiêu chỗ?
post-capacity-hint = Để trống: bao nhiêu cũng được
post-euros = Chi phí bằng euro
post-euros-hint = 0 nghĩa là miễn phí.
post-cost = Thêm về chi phí
post-age-from = Từ mấy tuổi?
post-age-to = Đến mấy tuổi?
post-access-text = Thêm bằng lời của bạn
post-language = Bạn viết bằng tiếng gì?
deed-post = Hoạt động mới: { $about }
deed-cancel = Hủy: { $about }
deed-message = Nhắn cho tất cả
