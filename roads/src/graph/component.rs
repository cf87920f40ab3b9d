//! The main part of a road net: the largest set of nodes that all reach each other.

const UNSEEN: u32 = u32::MAX;

/// Neighbours of each node, packed: those of node `n` are `list[first[n]..first[n + 1]]`.
pub(crate) struct Neighbours {
    first: Vec<u32>,
    list: Vec<u32>,
}

impl Neighbours {
    /// Packs pairs (node, neighbour).
    pub(crate) fn new(nodes: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Neighbours {
        let mut first = vec![0_u32; nodes + 1];
        for (node, _) in pairs.clone() {
            first[node as usize + 1] += 1;
        }
        for node in 0..nodes {
            first[node + 1] += first[node];
        }
        let mut next = first.clone();
        let mut list = vec![0; first[nodes] as usize];
        for (node, neighbour) in pairs {
            list[next[node as usize] as usize] = neighbour;
            next[node as usize] += 1;
        }
        Neighbours { first, list }
    }

    pub(crate) fn of(&self, node: u32) -> &[u32] {
        let node = node as usize;
        &self.list[self.first[node] as usize..self.first[node + 1] as usize]
    }
}

/// Tarjan's search with its own stack, since a road net is far deeper than a thread's.
struct Tarjan<'a> {
    arcs: &'a Neighbours,
    order: Vec<u32>,
    low: Vec<u32>,
    part: Vec<u32>,
    open: Vec<u32>,
    path: Vec<(u32, u32)>,
    sizes: Vec<u32>,
    next: u32,
}

/// Marks the nodes of the largest strongly connected part; of equals, the one found first.
pub(crate) fn main_part(nodes: usize, arcs: &Neighbours) -> Vec<bool> {
    let mut search = Tarjan {
        arcs,
        order: vec![UNSEEN; nodes],
        low: vec![0; nodes],
        part: vec![UNSEEN; nodes],
        open: Vec::new(),
        path: Vec::new(),
        sizes: Vec::new(),
        next: 0,
    };
    for root in 0..nodes as u32 {
        if search.order[root as usize] == UNSEEN {
            search.visit(root);
        }
    }
    let largest =
        search.sizes.iter().enumerate().max_by_key(|&(part, size)| (*size, std::cmp::Reverse(part)));
    let main = largest.map_or(UNSEEN, |(part, _)| part as u32);
    search.part.iter().map(|&part| part == main && main != UNSEEN).collect()
}

impl Tarjan<'_> {
    fn visit(&mut self, root: u32) {
        self.enter(root);
        while let Some((node, done)) = self.path.last_mut() {
            let (node, at) = (*node, *done);
            *done += 1;
            match self.arcs.of(node).get(at as usize) {
                Some(&next) if self.order[next as usize] == UNSEEN => self.enter(next),
                Some(&next) if self.part[next as usize] == UNSEEN => {
                    self.low[node as usize] = self.low[node as usize].min(self.order[next as usize]);
                }
                Some(_) => {}
                None => self.leave(node),
            }
        }
    }

    fn enter(&mut self, node: u32) {
        self.order[node as usize] = self.next;
        self.low[node as usize] = self.next;
        self.next += 1;
        self.open.push(node);
        self.path.push((node, 0));
    }

    fn leave(&mut self, node: u32) {
        self.path.pop();
        let low = self.low[node as usize];
        if let Some(&(parent, _)) = self.path.last() {
            self.low[parent as usize] = self.low[parent as usize].min(low);
        }
        if low == self.order[node as usize] {
            self.close(node);
        }
    }

    fn close(&mut self, root: u32) {
        let part = self.sizes.len() as u32;
        let mut size = 0;
        while let Some(node) = self.open.pop() {
            self.part[node as usize] = part;
            size += 1;
            if node == root {
                break;
            }
        }
        self.sizes.push(size);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_one_way_dead_end_is_not_in_the_main_part() {
        let pairs = [(0, 1), (1, 2), (2, 0), (2, 3), (4, 0)];
        let arcs = Neighbours::new(5, pairs.iter().copied());
        assert_eq!(main_part(5, &arcs), [true, true, true, false, false]);
    }

    #[test]
    fn a_very_long_road_does_not_overflow_the_stack() {
        let nodes = 400_000;
        let pairs = (0..nodes - 1).flat_map(|n| [(n, n + 1), (n + 1, n)]);
        let arcs = Neighbours::new(nodes as usize, pairs);
        assert!(main_part(nodes as usize, &arcs).into_iter().all(|main| main));
    }
}
