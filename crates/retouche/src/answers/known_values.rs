//! Values known before the person is asked, by path.

use std::fmt;

use retouche_texts::{packed_enums, packed_structs, packed_texts};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::answer::Value;
use crate::id::Path;
use crate::sorted_map::SortedMap;

/// Values known beforehand, by path. `Debug` shows none of them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct KnownValues {
    values: SortedMap<Path, Value>,
}

packed_structs! {
    KnownValues { values }
}

packed_texts! {
    crate::answer::Decimal
}

packed_enums! {
    Value {
        0: Text(text),
        1: Integer(number),
        2: Decimal(number),
        3: Money(cents),
        4: Date(date),
        5: Choice(option),
        6: Choices(options)
    }
}

impl fmt::Debug for KnownValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KnownValues({})", self.values.len())
    }
}

impl KnownValues {
    /// The value known of this question.
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<&Value> {
        self.values.get(path)
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// All that is known, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &Value)> {
        self.values.iter()
    }

    /// Keeps a value.
    pub fn insert(&mut self, path: Path, value: Value) {
        self.values.insert(path, value);
    }
}
