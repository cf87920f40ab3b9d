problem-too-many-commutes = Đã đủ số đường đi làm
problem-too-many-commutes-detail = Bạn chỉ dùng được hai đường đi làm cùng lúc. Hãy tạm dừng hoặc xóa một đường trước.
problem-too-many-one-offs = Đã đủ số chuyến một lần
problem-too-many-one-offs-detail = Bạn chỉ đăng được năm chuyến một lần. Hãy rút lại một chuyến trước.
problem-too-many-home-moves = Chuyển nhà nhiều lần quá
problem-too-many-home-moves-detail = Trong 30 ngày chỉ đổi nhà được hai lần. Bạn chờ thêm một thời gian nhé.
problem-too-young-to-drive = Từ 18 tuổi mới được lái
problem-too-young-to-drive-detail = Dưới 18 tuổi bạn đi nhờ được, nhưng không được lái.
problem-women-only = Dành cho phụ nữ
problem-women-only-detail = “Chỉ phụ nữ” dành cho người ghi “nữ” trong tài khoản.

field-no-leg = Bạn hãy chọn ít nhất một chiều.
field-buffer-over-early = Thời gian dự phòng không được dài hơn mức đến sớm nhất.
field-code-twice = Ký hiệu ca này bị ghi hai lần.
field-code-unknown = Không có ký hiệu ca này.
field-date-twice = Ngày này bị ghi hai lần.
field-cycle-or-dated = Bạn hãy nhập một chu kỳ, hoặc từng ngày cụ thể.
field-name-twice = Tên này bị ghi hai lần.
field-unsound = Nhập như vậy thì chưa thành đường đi làm.
field-site-unknown = Chúng tôi không biết nơi làm việc này.
field-too-many-sites = Tối đa 16 nơi làm việc.
field-place-or-point = Bạn hãy chọn một địa danh, hoặc một điểm trên bản đồ.
field-place-or-commute = Bạn hãy chọn một địa danh hoặc một đường đi làm của bạn.
field-date-four-weeks = Bạn hãy chọn hôm nay hoặc một trong 27 ngày tới.
field-free-that-day = Hôm đó bạn được nghỉ.

reason-both-ways = Cả đi lẫn về: { $shared } trong { $of } ca
reason-rides-out = Chiều đi: { $shared } trong { $of } chuyến
reason-rides-home = Chiều về: { $shared } trong { $of } chuyến
reason-detour = { $reader ->
    [driver] Bạn đi vòng thêm khoảng { $minutes } phút
   *[rider] { $name } đi vòng thêm khoảng { $minutes } phút
}
reason-early = { $reader ->
    [driver] { $name } đến sớm { $minutes } phút
   *[rider] Bạn đến sớm { $minutes } phút
}
reason-wait = { $reader ->
    [driver] { $name } chờ { $minutes } phút sau giờ làm
   *[rider] Bạn chờ { $minutes } phút sau giờ làm
}
reason-walk = { $reader ->
    [driver] { $name } đi bộ nhiều nhất { $minutes } phút
   *[rider] Bạn đi bộ nhiều nhất { $minutes } phút
}
reason-no-ride-out = Không có chuyến đi làm: { $dates }
reason-no-ride-home = Không có chuyến về: { $dates }
reason-over-midnight = Giờ của hai người nằm ở hai bên nửa đêm
reason-approximate = Giờ giấc chỉ là ước tính. Chưa có bản đồ đường.

roster-weekday-1 = T2
roster-weekday-2 = T3
roster-weekday-3 = T4
roster-weekday-4 = T5
roster-weekday-5 = T6
roster-weekday-6 = T7
roster-weekday-7 = CN
roster-date-short = { $weekday } { $day }/{ $month }
roster-comma = ,
roster-dates-and-more = { $dates } và { $more } ngày nữa

stop-neighbourhood = gần nhà
stop-nameless = điểm hẹn

way-people = Từ { $people } người trở lên đi cùng đường với bạn
way-few = Bạn sẽ là một trong những người đầu tiên trên đường này

why-own-detour-minutes = Nếu đi vòng tối đa { $value } phút: { $matches } kết quả
why-own-wait-minutes = Nếu chờ tối đa { $value } phút: { $matches } kết quả
why-own-early-minutes = Nếu đến sớm tối đa { $value } phút: { $matches } kết quả
why-own-walk-metres = Nếu đi bộ tối đa { $value } mét: { $matches } kết quả
why-others-role = Từ { $people } người trở lên: cả hai đều muốn lái hoặc đều muốn đi nhờ
why-others-no-common-date = Từ { $people } người trở lên làm vào ngày khác
why-others-no-seat = Từ { $people } người trở lên không còn chỗ trống trên xe
why-others-detour-minutes = Từ { $people } người trở lên: đi vòng mất quá nhiều thời gian
why-others-detour-km = Từ { $people } người trở lên: đường vòng dài hơn 10 km
why-others-ride-time = Từ { $people } người trở lên: chuyến đi sẽ quá lâu
why-others-time-window = Từ { $people } người trở lên bắt đầu hoặc tan ca vào giờ khác

# The screens of the client.
roster = Lịch làm việc của tôi
roster-preset = Lịch làm của bạn thế nào? Sau này bạn đổi gì cũng được.
roster-preset-week = Thứ hai đến thứ sáu
roster-preset-two = 2 ca luân phiên
roster-preset-three = 3 ca luân phiên
roster-preset-four = Làm 4 ngày, nghỉ 2 ngày
roster-fill = Hãy chọn ca. Rồi chạm vào các ngày.
roster-strip = Các ngày trong lịch của bạn
roster-day = Ngày { $day }: { $what }
roster-length = Sau bao nhiêu ngày lịch lặp lại?
roster-this-week = Bây giờ bạn đang ở tuần nào?
roster-week = Tuần { $week }
roster-today = Hôm nay là ngày nào trong lịch?
part-early = Sáng
part-late = Chiều tối
part-night = Đêm
part-free = nghỉ
roster-holidays = Ngày lễ tôi được nghỉ.
roster-told-cycle = Lịch lặp lại. Số ngày: { $days }.
roster-told-dated = Những ngày làm riêng: { $days }.
roster-told-part = { $count } × { $code } ({ $start }–{ $end })
roster-told-today = Hôm nay: { $what }.
roster-times = Giờ
roster-start = Bắt đầu
roster-end = Kết thúc
roster-elsewhere = Nơi khác cho ca này, ví dụ trường nghề
roster-more-codes = Thêm ca hoặc trường
roster-exceptions = Ngoại lệ: đổi ca, ốm, nghỉ phép, đi học
roster-off = nghỉ, ốm hoặc nghỉ phép
roster-add = Ghi vào
roster-remove = Xóa
roster-file = Từ tệp lịch hoặc từ văn bản
roster-file-choose = Tệp lịch (.ics)
roster-file-hint = Tệp ở lại trên máy của bạn. Chỉ các ca được lưu.
roster-file-wrong = Trong đó không có ca nào có giờ bắt đầu và kết thúc.
roster-file-paste = Hoặc dán văn bản lịch làm của bạn vào đây.
commute-home = Bạn sống ở khu vực nào?
commute-home-hint = Hãy gõ tên nơi. Hoặc chạm vào bản đồ.
commute-home-map = Bản đồ: bạn sống ở khu vực nào?
commute-square = Chỉ lưu ô vuông này. Cạnh: { $metres } m.
commute-enter = Nhập đường đi làm của tôi
commute-mine = Đường đi làm của tôi
commute-site = Bạn làm hoặc học ở đâu?
commute-site-missing = Thiếu nơi làm việc của bạn? Hãy đề xuất ở đây.
commute-role = Bạn muốn gì?
commute-role-ride = Đi nhờ
commute-role-drive = Tự lái
commute-role-either = Thế nào cũng được
commute-missing = Còn thiếu nhà hoặc nơi làm việc của bạn.
commute-more = Cài đặt khác
commute-legs = Chiều nào?
commute-legs-both = Cả đi và về
commute-legs-out = Đi
commute-legs-home = Về
commute-women = Chỉ đi với phụ nữ
commute-paused = Tạm dừng
commute-pause = Tạm dừng
commute-resume = Tiếp tục
commute-delete = Xóa
commute-delete-sure = Bạn chắc chắn muốn xóa?
limit-detour-minutes = Đi vòng nhiều nhất { $value } phút
limit-seats = Chỗ trống trên xe: { $value }
limit-walk-metres = Đi bộ nhiều nhất { $value } m
limit-early-minutes = Sớm nhiều nhất { $value } phút
limit-wait-minutes = Sau giờ làm đợi nhiều nhất { $value } phút
limit-buffer-minutes = Ít nhất { $value } phút trước giờ bắt đầu
deed-commute = Lưu đường đi làm
deed-pause = Tạm dừng đường đi làm
deed-resume = Tiếp tục đường đi làm
deed-delete-commute = Xóa đường đi làm
match-filter = Ai lái?
match-filter-other = Người khác lái
widen-now = Tôi muốn vậy
match-rides = Xem tất cả các chuyến
match-days = Số ngày: { $count }
way-ask = Có ai đi cùng đường với tôi không?
way-shift = Mấy giờ bắt đầu làm?
way-shift-early = Sớm: 4:00 đến 7:29
way-shift-day = Buổi sáng: 7:30 đến 11:59
way-shift-late = Trưa đến tối: 12:00 đến 18:59
way-shift-night = Đêm: 19:00 đến 3:59
strip-legend = Ở trên: ca của tôi. Ở giữa: ca của người kia. Ở dưới: các chuyến đi chung.
match-filter-day = Vào ngày nào?
match-filter-none = Không có ai phù hợp với bộ lọc này.
matches-all = Tất cả kết quả
part-daytime = Ban ngày
roster-kind = Lịch làm của bạn thế nào?
roster-kind-cycle = Lặp lại đều đặn
roster-kind-dated = Mỗi tháng một khác
roster-code = Tên tắt của ca
roster-flexible-start = Giờ linh hoạt: bắt đầu muộn hơn tối đa { $value } phút
roster-flexible-end = Giờ linh hoạt: ra về muộn hơn tối đa { $value } phút
roster-several = Nhiều ngày một lần: chạm ngày đầu và ngày cuối
roster-several-last = từ { $day }. Giờ hãy chạm ngày cuối.
roster-calendar = Lịch: chạm vào ngày, di chuyển bằng phím mũi tên
roster-exception = ngoại lệ
roster-as-usual = như thường lệ
roster-dated-none = Lịch của bạn còn trống. Hãy chạm vào các ngày làm.
roster-told-flexible = { $count } × { $code } (bắt đầu { $start }, kết thúc { $end })
roster-told-elsewhere = Ở nơi khác: { $codes }.
roster-told-exceptions = Ngoại lệ từ hôm nay: { $list }.
roster-file-paste-hint = Ví dụ: 1.12. Sáng 06:00–14:00
