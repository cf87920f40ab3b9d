//! Work on two threads, for the two cores the service is made for.

/// Does `work` on every item, half of them on a second thread unless it is not `worth` it.
pub(super) fn in_two<I: Sync, O: Send>(items: &[I], small: bool, work: impl Fn(&I) -> O + Sync) -> Vec<O> {
    if small || items.len() < 2 {
        return items.iter().map(work).collect();
    }
    let (first, second) = items.split_at(items.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| second.iter().map(&work).collect::<Vec<O>>());
        let mut done: Vec<O> = first.iter().map(&work).collect();
        match other.join() {
            Ok(rest) => done.extend(rest),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        done
    })
}
