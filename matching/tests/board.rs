//! The board: its lists against a plain sort of all pairs, through every kind of change.

#[path = "support/mod.rs"]
mod support;

use std::cmp::Reverse;

use matching::*;
use support::rng::Rng;
use support::world::{FROM, World};

/// The list of a post as it should be: all pairs evaluated, sorted, the best 50.
fn by_hand(board: &Board<&FixedTables>, commutes: &[Commute], id: u128) -> Vec<Match> {
    let mut all = Vec::new();
    for other in commutes.iter().filter(|other| other.id != id) {
        for drives in [true, false] {
            let Some(pairing) = board.match_detail(id, other.id, drives) else { continue };
            if pairing.listed {
                let detour = pairing.mean_detour.map_or(f64::INFINITY, |mean| (mean * 60_000.0).round());
                let key = (Reverse(pairing.score), detour as i64, other.posted_at, other.id, !drives);
                all.push((key, Match { id: other.id, drives, score: pairing.score }));
            }
        }
    }
    all.sort_by_key(|(key, _)| *key);
    all.into_iter().take(50).map(|(_, found)| found).collect()
}

fn shown(matches: Matches) -> Vec<Match> {
    assert!(matches.best.iter().all(|found| found.score >= 15));
    assert!(matches.also_possible.iter().all(|found| found.score < 15));
    matches.best.into_iter().chain(matches.also_possible).collect()
}

#[test]
fn lists_hold_the_best_fifty_of_a_plain_sort() {
    let world = World::crowd(5, 160);
    let tables = world.graph.tables();
    let mut board = Board::new(&tables, world.from);
    for commute in &world.commutes {
        board.load(commute.clone()).unwrap();
    }
    assert_eq!(board.read(0), None, "nothing is computed by loading");
    assert_eq!(board.fill(7), 153);
    assert_eq!(board.fill(usize::MAX), 0);
    let mut full = 0;
    for commute in &world.commutes {
        let list = shown(board.read(commute.id).expect("everything is filled"));
        assert_eq!(list, by_hand(&board, &world.commutes, commute.id));
        full += usize::from(list.len() == 50);
    }
    assert!(full > 40, "only {full} lists are full: this is no test of the cut");
}

#[test]
fn a_board_that_changes_equals_one_made_anew() {
    for seed in 0..4 {
        let world = World::crowd(seed, 130);
        let tables = world.graph.tables();
        let mut rng = Rng(seed);
        let mut board = Board::new(&tables, world.from);
        let mut now: Vec<Commute> = Vec::new();
        let mut waiting = world.commutes.clone();
        for step in 0..220 {
            change(&mut rng, &mut board, &mut now, &mut waiting);
            if step % 4 == 0 && !now.is_empty() {
                let id = rng.pick(&now).id;
                assert_eq!(shown(board.matches(id).unwrap()), by_hand(&board, &now, id), "step {step}");
            }
        }
        let mut anew = Board::new(&tables, board.from());
        for commute in &now {
            anew.load(commute.clone()).unwrap();
        }
        anew.fill(usize::MAX);
        for commute in &now {
            assert_eq!(board.matches(commute.id), anew.read(commute.id));
        }
        assert_eq!(board.len(), now.len());
    }
}

/// One random change, to the board and to the plain list alike.
fn change(
    rng: &mut Rng,
    board: &mut Board<&FixedTables>,
    now: &mut Vec<Commute>,
    waiting: &mut Vec<Commute>,
) {
    let kind = rng.range(0, 99);
    if now.len() < 90 && !waiting.is_empty() || kind < 30 && !waiting.is_empty() {
        let next = waiting.swap_remove(rng.range(0, waiting.len() as i64 - 1) as usize);
        let taken = if rng.chance(50) { board.insert(next.clone()) } else { board.load(next.clone()) };
        taken.expect("valid");
        now.push(next);
        return;
    }
    let index = rng.range(0, now.len() as i64 - 1) as usize;
    let post = &mut now[index];
    match kind {
        30..60 => {
            assert!(board.remove(post.id));
            waiting.push(now.swap_remove(index));
        }
        60..75 => {
            post.pending_from = (0..rng.range(0, 4)).map(|n| n as u128).collect();
            assert!(board.set_pending(post.id, post.pending_from.clone()));
        }
        75..85 => {
            post.taken = (0..40).map(|day| Taken { leg: Leg::Out, day: FROM + day, riders: 3 }).collect();
            assert!(board.set_taken(post.id, post.taken.clone()));
        }
        85..97 => {
            post.limits.detour = rng.range(0, 20) as u8;
            board.insert(post.clone()).expect("valid");
        }
        _ => board.roll(board.from() + rng.range(0, 2) as i32),
    }
}

#[test]
fn matches_computed_beside_readers_are_kept_unless_the_board_moved_on() {
    let world = World::crowd(9, 60);
    let tables = world.graph.tables();
    let mut board = Board::new(&tables, world.from);
    let (last, others) = world.commutes.split_last().unwrap();
    for commute in others {
        board.load(commute.clone()).unwrap();
    }
    assert!(board.compute(&[0]).is_empty(), "own trips are not known yet");
    board.prepare(usize::MAX);
    let due = board.due(20);
    let early = board.compute(&due);
    board.insert(last.clone()).unwrap();
    board.store(early);
    assert!(due.iter().all(|id| board.read(*id).is_none()), "the board has moved on");
    while let ids @ [_, ..] = &board.due(20)[..] {
        let computed = board.compute(ids);
        board.store(computed);
    }
    for commute in &world.commutes {
        let list = shown(board.read(commute.id).unwrap());
        assert_eq!(list, by_hand(&board, &world.commutes, commute.id));
    }
}

#[test]
fn a_post_that_goes_while_matches_are_computed_is_in_none_of_them() {
    let world = World::crowd(9, 40);
    let tables = world.graph.tables();
    let mut board = Board::new(&tables, world.from);
    for commute in &world.commutes {
        board.load(commute.clone()).unwrap();
    }
    board.prepare(usize::MAX);
    let ids: Vec<u128> = world.commutes.iter().map(|commute| commute.id).collect();
    let computed = board.compute(&ids);
    let (gone, left) = world.commutes.split_first().unwrap();
    assert!(board.remove(gone.id));
    board.store(computed);
    let mut in_lists = 0;
    for commute in left {
        let list = shown(board.read(commute.id).unwrap());
        in_lists += list.len();
        assert_eq!(list, by_hand(&board, left, commute.id));
    }
    assert!(in_lists > 0);
}

#[test]
fn the_next_night_drops_what_is_past_and_finds_what_has_come() {
    let world = World::crowd(3, 40);
    let tables = world.graph.tables();
    let mut board = Board::new(&tables, world.from);
    for commute in &world.commutes {
        board.insert(commute.clone()).unwrap();
    }
    board.roll(world.from + 1);
    assert_eq!(board.read(0), None, "every match is due anew");
    board.fill(usize::MAX);
    let mut later = Board::new(&tables, world.from + 1);
    for commute in &world.commutes {
        later.insert(commute.clone()).unwrap();
    }
    for commute in &world.commutes {
        assert_eq!(board.read(commute.id), later.read(commute.id));
    }
}

#[test]
fn an_invalid_post_leaves_the_board_as_it_was() {
    let world = World::crowd(1, 3);
    let tables = world.graph.tables();
    let mut board = Board::new(&tables, world.from);
    board.insert(world.commutes[0].clone()).unwrap();
    let before = board.matches(0);
    let mut wrong = world.commutes[0].clone();
    wrong.limits.wait = 200;
    assert_eq!(board.insert(wrong), Err(vec![Problem::Wait]));
    assert_eq!(board.matches(0), before);
}

#[test]
fn why_nobody_tells_what_ones_own_limits_would_change() {
    let world = World::crowd(6, 120);
    let tables = world.graph.tables();
    let mut board = Board::new(&tables, world.from);
    for commute in &world.commutes {
        board.load(commute.clone()).unwrap();
    }
    let mut told = 0;
    for commute in world.commutes.iter().filter(|commute| commute.role == Role::Drive).take(20) {
        let why = board.why_nobody(commute);
        for (what_if, more) in &why.own {
            let mut wider = commute.clone();
            match *what_if {
                WhatIf::Detour(minutes) => wider.limits.detour = minutes,
                WhatIf::Wait(minutes) => wider.limits.wait = minutes,
                WhatIf::Early(minutes) => wider.limits.early = minutes,
                WhatIf::Walk(metres) => wider.limits.walk = metres,
            }
            let fits = |c: &Commute| {
                let others = world.commutes.iter().filter(|other| other.id != c.id);
                others.filter(|rider| evaluate(&tables, c, rider, world.from).unwrap().is_ok()).count()
            };
            assert_eq!((fits(commute), fits(&wider)), (why.results, *more));
            told += 1;
        }
    }
    assert!(told > 0);
}

#[test]
fn why_nobody_counts_others_from_five_on_and_never_tells_of_blocks_women_or_age() {
    let mut world = World::crowd(6, 30);
    let (asker, others) = world.commutes.split_first_mut().unwrap();
    asker.role = Role::Ride;
    asker.person.birth = Some(Birth { year: 2009, month: 5 });
    for (index, other) in others.iter_mut().enumerate() {
        other.role = if index < 4 { Role::Ride } else { Role::Drive };
        other.person.blocked = if index > 20 { vec![asker.account] } else { Vec::new() };
        other.person.women_only = (10..20).contains(&index);
    }
    let tables = world.graph.tables();
    let mut board = Board::new(&tables, world.from);
    for commute in &world.commutes {
        board.load(commute.clone()).unwrap();
    }
    // Four riders only, blocks, women-only and unverified drivers for a minor: nothing may be told.
    assert_eq!(board.why_nobody(&world.commutes[0]), WhyNobody::default());
    let mut other = world.commutes[5].clone();
    other.role = Role::Ride;
    board.insert(other).unwrap();
    let why = board.why_nobody(&world.commutes[0]);
    assert_eq!(why.others, [Others { rule: Rule::Role, people: Band::Five }]);
}
