//! Keyset pages: a cursor names the last row that was read, so a page never shifts under the reader.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    bounded::{Text, Whole},
    error::Error,
};

/// The cursor as it travels.
pub type Cursor = Text<1, 64>;

/// How many items a caller may ask for.
pub type Limit = Whole<1, 100>;

/// Rows on a page when the caller does not say.
pub const DEFAULT_LIMIT: u64 = 20;

/// Where a page ended: the sort key and the id of its last row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    pub key: i64,
    pub id: Uuid,
}

impl After {
    /// Reads a cursor that an earlier page gave.
    pub fn read(cursor: &Cursor) -> Result<Self, Error> {
        let wrong = || Error::field("after", "cursor");
        let raw = URL_SAFE_NO_PAD.decode(cursor.as_str()).map_err(|_| wrong())?;
        let raw: [u8; 24] = raw.try_into().map_err(|_| wrong())?;
        let (key, id) = raw.split_at(8);
        Ok(Self {
            key: i64::from_be_bytes(key.try_into().map_err(|_| wrong())?),
            id: Uuid::from_slice(id).map_err(|_| wrong())?,
        })
    }

    /// The cursor for the next page.
    pub fn spell(self) -> String {
        URL_SAFE_NO_PAD.encode([&self.key.to_be_bytes()[..], self.id.as_bytes()].concat())
    }
}

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T> {
    #[schema(max_items = 100)]
    pub items: Vec<T>,
    /// Give this as `after` to read on; absent on the last page.
    #[schema(max_length = 64, pattern = "^[A-Za-z0-9_-]*$")]
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// Makes a page of rows that were read with one more than the limit, to know whether any is left.
    pub fn cut(mut items: Vec<T>, limit: u64, after: impl Fn(&T) -> After) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = items.len() > limit;
        items.truncate(limit);
        let next = if more { items.last().map(|last| after(last).spell()) } else { None };
        Self { items, next }
    }

    /// The same page with each item told in another shape.
    pub fn map<U>(self, tell: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(tell).collect(), next: self.next }
    }
}

/// Which part of the list.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// Read on after this cursor, the `next` of the page before.
    #[param(inline)]
    pub after: Option<Cursor>,
    /// Items on a page.
    #[param(inline)]
    pub limit: Option<Limit>,
}

impl PageQuery {
    /// The cursor and the limit, read.
    pub fn read(&self) -> Result<(Option<After>, u64), Error> {
        let after = self.after.as_ref().map(After::read).transpose()?;
        let limit =
            self.limit.map_or(DEFAULT_LIMIT, |limit| u64::try_from(limit.get()).unwrap_or(DEFAULT_LIMIT));
        Ok((after, limit))
    }
}
