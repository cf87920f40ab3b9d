//! What organisers send: a new activity, and changes to one.

use serde::{Deserialize, Deserializer, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema, Type},
    },
};

use crate::{
    activities::{
        actions::{
            posting::{Changes, Details, NewActivity},
            venues::VenueChoice,
        },
        rules::{
            activity::LARGEST,
            words::{Access, Category, VenueKind},
        },
    },
    bounded::{LanguageTag, Latitude, List, Longitude, Text, Whole},
    id::ClubId,
};

type Title = Text<3, 80>;
type Languages = List<LanguageTag, 0, 10>;
type AccessList = List<Access, 0, 20>;
type Places = Whole<1, LARGEST>;
type Cents = Whole<0, 1_000_000>;
type Age = Whole<0, 120>;

/// Text of a fixed form in which `d` stands for a digit and everything else for itself.
fn has_form(text: &str, form: &str) -> bool {
    let fits = |(c, f): (char, char)| if f == 'd' { c.is_ascii_digit() } else { c == f };
    text.chars().count() == form.len() && text.chars().zip(form.chars()).all(fits)
}

/// Declares a text of a fixed form; whether it means anything is asked later, when the region is known.
macro_rules! forms {
    ($($(#[$doc:meta])* $name:ident = $form:literal, $pattern:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(pub String);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                if has_form(&text, $form) { Ok(Self(text)) } else { Err(D::Error::custom("field-pattern")) }
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .min_length(Some($form.len()))
                    .max_length(Some($form.len()))
                    .pattern(Some($pattern))
                    .into()
            }
        }

        impl ToSchema for $name {}
    )+};
}

forms! {
    /// A time on the region's clock: `2026-12-01T18:00`.
    LocalTime = "dddd-dd-ddTdd:dd", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$";
    /// A date in the region: `2026-12-01`.
    LocalDate = "dddd-dd-dd", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
}

/// Tells a field that is `null` from one that is left out.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(from).map(Some)
}

/// Where: a place, meeting point or site by its `id`, or an `address` in words, perhaps with a point.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VenueInput {
    kind: VenueKind,
    id: Option<Text<1, 40>>,
    address: Option<Text<1, 200>>,
    lat: Option<Latitude>,
    lon: Option<Longitude>,
}

impl VenueInput {
    fn read(self) -> VenueChoice {
        VenueChoice {
            kind: self.kind,
            id: self.id,
            address: self.address.map(Text::into_string),
            lat: self.lat.map(Latitude::get),
            lon: self.lon.map(Longitude::get),
        }
    }
}

/// A new activity.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivityInput {
    title: Title,
    #[serde(default)]
    #[schema(value_type = Option<Text<0, 5000>>)]
    text: Option<Text<0, 5000>>,
    /// The language that title and text are written in.
    language: LanguageTag,
    category: Category,
    venue: VenueInput,
    starts: LocalTime,
    ends: LocalTime,
    /// Places; left out: no limit.
    capacity: Option<Places>,
    /// What is spoken there.
    languages: Option<Languages>,
    /// Euro cents a person; 0 is free.
    cost_cents: Option<Cents>,
    cost_text: Option<Text<0, 200>>,
    access: Option<AccessList>,
    access_text: Option<Text<0, 500>>,
    age_min: Option<Age>,
    age_max: Option<Age>,
    /// Posts it for a club that one speaks for.
    club_id: Option<ClubId>,
    /// Only the club's members know of it.
    #[serde(default)]
    members_only: bool,
}

impl ActivityInput {
    pub fn read(self) -> NewActivity {
        NewActivity {
            club: self.club_id,
            starts: self.starts.0,
            ends: self.ends.0,
            venue: self.venue.read(),
            category: self.category,
            details: Details {
                title: Some(self.title.into_string()),
                text: self.text.map(Text::into_string),
                language: Some(self.language.into_string()),
                capacity: Some(self.capacity.map(Whole::get)),
                languages: self.languages.map(tags),
                cost_cents: Some(self.cost_cents.map(Whole::get)),
                cost_text: self.cost_text.map(Text::into_string),
                access: self.access.map(List::into_vec),
                access_text: self.access_text.map(Text::into_string),
                age_min: Some(self.age_min.map(Whole::get)),
                age_max: Some(self.age_max.map(Whole::get)),
                members_only: Some(self.members_only),
            },
        }
    }
}

/// What changes about an activity; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivityChanges {
    title: Option<Title>,
    text: Option<Text<0, 5000>>,
    language: Option<LanguageTag>,
    category: Option<Category>,
    venue: Option<VenueInput>,
    starts: Option<LocalTime>,
    ends: Option<LocalTime>,
    /// `null`: no limit.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Places>)]
    capacity: Option<Option<Places>>,
    languages: Option<Languages>,
    /// `null`: not said.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Cents>)]
    cost_cents: Option<Option<Cents>>,
    cost_text: Option<Text<0, 200>>,
    access: Option<AccessList>,
    access_text: Option<Text<0, 500>>,
    /// `null`: any age.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Age>)]
    age_min: Option<Option<Age>>,
    /// `null`: any age.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Age>)]
    age_max: Option<Option<Age>>,
    members_only: Option<bool>,
}

impl ActivityChanges {
    pub fn read(self) -> Changes {
        Changes {
            starts: self.starts.map(|local| local.0),
            ends: self.ends.map(|local| local.0),
            venue: self.venue.map(VenueInput::read),
            category: self.category,
            details: Details {
                title: self.title.map(Text::into_string),
                text: self.text.map(Text::into_string),
                language: self.language.map(LanguageTag::into_string),
                capacity: self.capacity.map(|number| number.map(Whole::get)),
                languages: self.languages.map(tags),
                cost_cents: self.cost_cents.map(|number| number.map(Whole::get)),
                cost_text: self.cost_text.map(Text::into_string),
                access: self.access.map(List::into_vec),
                access_text: self.access_text.map(Text::into_string),
                age_min: self.age_min.map(|number| number.map(Whole::get)),
                age_max: self.age_max.map(|number| number.map(Whole::get)),
                members_only: self.members_only,
            },
        }
    }
}

fn tags(languages: Languages) -> Vec<String> {
    languages.into_vec().into_iter().map(LanguageTag::into_string).collect()
}
