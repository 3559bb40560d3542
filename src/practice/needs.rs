//! Needs and their parts (BOOK 5.7.6): a need that is large is taken apart, and stays one thread.

use std::collections::BTreeSet;

use crate::model::RecordId;
use crate::model::assessment::Need;

/// A need with the needs that are part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedBranch<'a> {
    /// The need.
    pub need: &'a Need,
    /// Its parts.
    pub parts: Vec<Self>,
}

/// The needs as a tree, by area of life: what is part of a need stands under it. Every need stands there once; one whose
/// whole is not among these stands at the top, and so does one of a circle.
#[must_use]
pub fn tree<'a>(needs: &[&'a Need]) -> Vec<NeedBranch<'a>> {
    let ids: BTreeSet<&RecordId> = needs.iter().map(|need| &need.id).collect();
    let is_part = |need: &Need| need.parent.as_ref().is_some_and(|parent| ids.contains(parent));
    let mut sorted: Vec<&Need> = needs.to_vec();
    sorted.sort_by_key(|need| need.area);
    let mut seen = BTreeSet::new();
    let whole = sorted.iter().copied().filter(|need| !is_part(need));
    let mut branches: Vec<NeedBranch<'a>> =
        whole.filter_map(|need| branch(need, &sorted, &mut seen)).collect();
    // What is left is part of itself, through others.
    branches.extend(sorted.iter().filter_map(|need| branch(need, &sorted, &mut seen)));
    branches
}

fn branch<'a>(
    need: &'a Need,
    needs: &[&'a Need],
    seen: &mut BTreeSet<&'a RecordId>,
) -> Option<NeedBranch<'a>> {
    if !seen.insert(&need.id) {
        return None;
    }
    let parts = needs.iter().filter(|part| part.parent.as_ref() == Some(&need.id));
    let parts: Vec<&Need> = parts.copied().collect();
    let parts = parts.into_iter().filter_map(|part| branch(part, needs, seen)).collect();
    Some(NeedBranch { need, parts })
}

/// What a need is a part of, nearest first.
#[must_use]
pub fn above<'a>(needs: &[&'a Need], need: &Need) -> Vec<&'a Need> {
    let mut found: Vec<&Need> = Vec::new();
    let mut parent = need.parent.as_ref();
    while let Some(next) = parent.and_then(|id| needs.iter().copied().find(|one| one.id == *id)) {
        if next.id == need.id || found.iter().any(|one| one.id == next.id) {
            break;
        }
        found.push(next);
        parent = next.parent.as_ref();
    }
    found
}

/// A need that is part of itself, perhaps through others.
#[must_use]
pub fn circle<'a>(needs: &[&'a Need]) -> Option<&'a Need> {
    let is_own = |need: &&&Need| {
        let top = above(needs, need).into_iter().last().unwrap_or(need);
        top.parent.as_ref().is_some_and(|parent| *parent == need.id)
    };
    needs.iter().find(is_own).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::Area;
    use crate::practice::samples;

    fn needs(parents: &[Option<usize>]) -> Vec<Need> {
        let mut needs: Vec<Need> =
            (0..parents.len()).map(|at| samples::need(u32::try_from(at).unwrap())).collect();
        for (at, parent) in parents.iter().enumerate() {
            needs[at].parent = parent.map(|parent| needs[parent].id.clone());
        }
        needs
    }

    fn shape(branches: &[NeedBranch<'_>]) -> String {
        let one = |branch: &NeedBranch<'_>| {
            let request = branch.need.request.as_deref().unwrap_or_default();
            format!("{}({})", request.trim_start_matches("request "), shape(&branch.parts))
        };
        branches.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn parts_stand_under_their_whole_and_areas_in_their_order() {
        let mut needs = needs(&[None, Some(0), Some(1), None, Some(0)]);
        needs[0].area = Area::Work;
        let all: Vec<&Need> = needs.iter().collect();
        assert_eq!(shape(&tree(&all)), "3() 0(1(2()) 4())");
        assert_eq!(above(&all, all[2]), [all[1], all[0]]);
        assert_eq!(circle(&all), None);
        assert_eq!(shape(&tree(&all[1..])), "1(2()) 3() 4()");
    }

    #[test]
    fn a_circle_is_told_and_loses_no_need() {
        let needs = needs(&[Some(2), Some(0), Some(1), None, Some(4)]);
        let all: Vec<&Need> = needs.iter().collect();
        assert_eq!(shape(&tree(&all)), "3() 0(1(2())) 4()");
        assert_eq!(circle(&all[..4]).unwrap().id, needs[0].id);
        assert_eq!(circle(&all[3..]).unwrap().id, needs[4].id);
    }
}
