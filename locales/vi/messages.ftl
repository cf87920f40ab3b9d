# Everything that can be said without writing. Each reads it in their own language.
phrase-when-where = Mình gặp nhau khi nào, ở đâu?
phrase-meet-time-place = Mình gặp nhau lúc { $time } ở đây: { $place }
phrase-meet-at-time = Mình gặp nhau lúc { $time }.
phrase-leave-at-time = Chúng ta đi lúc { $time }.
phrase-earlier-please = { $minutes ->
   *[other] Sớm hơn { $minutes } phút được không?
}
phrase-later-please = { $minutes ->
   *[other] Muộn hơn { $minutes } phút được không?
}
phrase-ends-when = Mấy giờ xong?
phrase-ends-at-time = Xong lúc { $time }.
phrase-meet-at-place = Điểm hẹn: { $place }
phrase-where-are-you = Bạn ở đâu?
phrase-am-here = Tôi đến rồi.
phrase-am-at-place = Tôi ở đây: { $place }
phrase-cannot-find = Tôi không tìm thấy chỗ đó.
phrase-wait-there = Hãy đợi ở đó. Tôi đến chỗ bạn.
phrase-which-entrance = Lối vào nào?
phrase-how-to-get-there = Đến đó bằng cách nào?
phrase-walk-from-place = { $minutes ->
   *[other] Đi bộ { $minutes } phút từ đây: { $place }
}
phrase-pick-up = Tôi có thể đón bạn.
phrase-on-my-way = Tôi đang trên đường.
phrase-late-minutes = { $minutes ->
   *[other] Tôi muộn { $minutes } phút.
}
phrase-bus-late = Xe buýt hoặc tàu của tôi bị muộn.
phrase-no-problem = Không sao. Chúng tôi đợi.
phrase-cannot-wait = Tiếc là chúng tôi không đợi được.
phrase-start-without = Cứ bắt đầu không có tôi nhé.
phrase-coming = Tôi sẽ đến.
phrase-cannot-today = Tiếc là hôm nay tôi không đến được.
phrase-coming-with = { $count ->
   *[other] Tôi đi cùng { $count } người.
}
phrase-may-bring-friend = Tôi dẫn thêm người được không?
phrase-children-welcome = Trẻ em đi cùng được không?
phrase-weather-off = Thời tiết này thì hủy nhé.
phrase-what-to-bring = Tôi nên mang gì?
phrase-bring-nothing = Không cần mang gì.
phrase-bring-thing = Hãy mang theo: { $place }
phrase-what-does-it-cost = Hết bao nhiêu tiền?
phrase-costs-nothing = Không mất tiền.
phrase-costs-euros = { $count ->
   *[other] Hết { $count } euro.
}
phrase-speak-slowly = Xin nói chậm thôi.
phrase-did-not-understand = Tôi không hiểu.
phrase-learning-german = Tôi còn đang học tiếng Đức.
phrase-who-speaks = Ở đó có ai nói ngôn ngữ này không: { $place }?
phrase-thanks = Cảm ơn nhiều!
phrase-thanks-for-help = Cảm ơn bạn đã giúp!
phrase-was-nice = Ở cùng bạn vui lắm.
phrase-was-nice-too = Tôi cũng thấy vậy.
phrase-welcome = Không có gì.
phrase-see-you = Hẹn gặp lại!
phrase-next-time = Lần sau tôi rất sẵn lòng.
phrase-yes = Có.
phrase-no = Không.
phrase-ok = Được.
phrase-good = Tôi mừng lắm.
phrase-maybe = Có thể.
phrase-cannot = Tiếc là tôi không được.
phrase-pity = Tiếc quá.
phrase-no-thanks = Không, cảm ơn.
phrase-say-later = Tôi sẽ báo sau.
phrase-no-idea = Tôi không biết.
phrase-wheelchair = Xe lăn đến đó được không?
phrase-call-me = Hãy gọi cho tôi.
phrase-feel-unsafe = Tôi thấy không an toàn.
phrase-am-coming = Tôi đến chỗ bạn đây.
phrase-call-112 = Đây là trường hợp khẩn cấp. Hãy gọi 112.
phrase-home-safe = Tôi đã về nhà an toàn.
field-phrase-or-text = Hoặc một câu có sẵn, hoặc lời của bạn.
notices-about-messages = Trò chuyện
kind-message-received = Có người viết về việc bạn tham gia
notice-message-received = { $name } viết về “{ $title }”.

# The screens of the client.
thread = Trò chuyện
thread-open = Nói với tất cả người tham gia
thread-hint = Tất cả người tham gia đọc được. Câu có sẵn thì mỗi người đọc bằng tiếng của mình.
thread-none = Chưa ai nói gì.
thread-me = Tôi
thread-answer = Trả lời
thread-phrases = Hãy chạm vào một câu
thread-text = Tự viết
thread-text-label = Lời của bạn
thread-text-hint = Mọi người đọc đúng như bạn viết.
thread-send = Gửi
thread-say = Gửi tin nhắn
phrases-about-time = Khi nào
phrases-about-place = Ở đâu
phrases-about-late = Đến muộn
phrases-about-coming = Ai đến
phrases-about-bring = Mang gì, bao nhiêu tiền
phrases-about-language = Hiểu nhau
phrases-about-thanks = Cảm ơn và chào hỏi
phrases-about-answer = Có, không, có thể
phrases-about-safety = An toàn
gap-time = Giờ
gap-minutes = Phút
gap-place = Nơi hoặc đồ vật
gap-count = Bao nhiêu
problem-thread-closed = Cuộc trò chuyện này đã kết thúc
problem-thread-closed-detail = Lời xin này đã bị từ chối, được rút lại hoặc quá cũ.
notice-ride-message = { $name } viết cho bạn về một chuyến đi.
kind-ride-message = Khi có người viết về một lời xin hoặc trong nhóm đi chung xe của bạn
thread-with = Nói chuyện với { $name }
thread-group = Nói chuyện trong nhóm đi chung xe
thread-hint-pair = Chỉ hai bạn đọc được. Câu có sẵn thì mỗi người đọc bằng tiếng của mình.
thread-hint-group = Mọi người trong nhóm đọc được. Câu có sẵn thì mỗi người đọc bằng tiếng của mình.
thread-closed = Lời xin này đã khép lại. Không viết thêm ở đây được nữa.
thread-to-request = Đến lời xin
