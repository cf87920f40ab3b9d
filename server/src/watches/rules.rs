//! What somebody looks for, and whether an activity is that.

use crate::{
    activities::Category,
    clock::Millis,
    id::{AccountId, CommuteId, RegionId, WatchId},
};

/// The most watches of one person.
pub const MOST: u64 = 20;

/// Kilometres of one degree of latitude.
const DEGREE_KM: f64 = 111.195;

/// Something that somebody looks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Watch {
    pub id: WatchId,
    pub account: AccountId,
    pub region: RegionId,
    pub wish: Wish,
    pub paused: bool,
    /// When something was last told of it, in milliseconds UTC.
    pub told_at: Option<Millis>,
    pub created_at: Millis,
}

/// What is looked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Somebody who fits this commute of one's own.
    Commute(CommuteId),
    /// Something to do; of any kind where no category is named, anywhere where no circle is.
    Activity { category: Option<Category>, near: Option<Near> },
}

/// A circle around a place of the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    pub place_id: String,
    pub place: String,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    pub km: i32,
}

/// What of an activity decides whom it fits.
#[derive(Clone, Copy, Debug)]
pub struct Offered {
    pub category: Category,
    /// Degrees north and east; nothing where only an address is known.
    pub point: Option<(f64, f64)>,
}

/// Whether an activity is what is looked for. One of which nobody knows where it is, is near to nothing.
#[must_use]
pub fn fits(wish: &Wish, offered: Offered) -> bool {
    let Wish::Activity { category, near } = wish else { return false };
    let of_kind = category.is_none_or(|category| category == offered.category);
    of_kind && near.as_ref().is_none_or(|near| offered.point.is_some_and(|point| is_within(near, point)))
}

/// On a flat map: a county is small enough.
fn is_within(near: &Near, (lat, lon): (f64, f64)) -> bool {
    let north = (lat - near.lat) * DEGREE_KM;
    let east = (lon - near.lon) * DEGREE_KM * near.lat.to_radians().cos();
    north.hypot(east) <= f64::from(near.km)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(km: i32) -> Near {
        Near { place_id: "n1".into(), place: "Sonnenau".into(), lat: 47.8, lon: 11.1, km }
    }

    #[test]
    fn an_activity_fits_by_its_kind_and_by_how_far_it_is() {
        let here = Offered { category: Category::Sport, point: Some((47.8, 11.1)) };
        let five_east = Offered { point: Some((47.8, 11.1 + 5.0 / 111.195 / 0.6717)), ..here };
        let wish = |category, near| Wish::Activity { category, near };
        assert!(fits(&wish(None, None), here));
        assert!(fits(&wish(Some(Category::Sport), Some(near(2))), here));
        assert!(!fits(&wish(Some(Category::Family), None), here));
        assert!(!fits(&wish(None, Some(near(4))), five_east));
        assert!(fits(&wish(None, Some(near(6))), five_east));
        assert!(!fits(&wish(None, Some(near(50))), Offered { point: None, ..here }));
        assert!(!fits(&Wish::Commute(CommuteId::new()), here));
    }
}
