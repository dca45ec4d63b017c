//! A map kept as one sorted list: looked up by halving, grown at its end at hardly any cost.
//!
//! It does what a `BTreeMap` does where there are some hundred entries, which come almost in order, and
//! its code is a tenth as large. That counts where a browser downloads the code once more for each pair of
//! types.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codec::Packed;

/// A map whose entries are in the order of their keys.
#[derive(Clone, PartialEq, Eq)]
pub struct SortedMap<K, V>(Vec<(K, V)>);

impl<K, V> Default for SortedMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for SortedMap<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K, V> SortedMap<K, V> {
    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entries, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// Drops the entries that `keep` refuses.
    pub fn retain(&mut self, mut keep: impl FnMut(&K, &V) -> bool) {
        self.0.retain(|(key, value)| keep(key, value));
    }
}

impl<K: Ord, V> SortedMap<K, V> {
    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let (_, value) = self.0.get(self.find(key).ok()?)?;
        Some(value)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let place = self.find(key).ok()?;
        let (_, value) = self.0.get_mut(place)?;
        Some(value)
    }

    /// Whether the key has a value.
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// Gives the key a value, in place of the one it had.
    pub fn insert(&mut self, key: K, value: V) {
        match self.find(&key) {
            Ok(place) => {
                if let Some(entry) = self.0.get_mut(place) {
                    entry.1 = value;
                }
            }
            Err(place) => self.0.insert(place, (key, value)),
        }
    }

    /// Takes the key's value away.
    pub fn remove(&mut self, key: &K) {
        if let Ok(place) = self.find(key) {
            self.0.remove(place);
        }
    }

    /// The entries from a key on.
    pub fn from_key(&self, key: &K) -> impl Iterator<Item = (&K, &V)> {
        let place = self.find(key).unwrap_or_else(|place| place);
        self.0.iter().skip(place).map(|(key, value)| (key, value))
    }

    /// Where the key stands, or would stand.
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(known, _)| known.borrow().cmp(key))
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for SortedMap<K, V> {
    /// Of two entries with one key, the later holds.
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::default();
        entries.into_iter().for_each(|(key, value)| map.insert(key, value));
        map
    }
}

impl<K: Serialize, V: Serialize> Serialize for SortedMap<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, K: Deserialize<'de> + Ord, V: Deserialize<'de>> Deserialize<'de> for SortedMap<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BTreeMap::deserialize(deserializer).map(|map| map.into_iter().collect())
    }
}

impl<K: schemars::JsonSchema, V: schemars::JsonSchema> schemars::JsonSchema for SortedMap<K, V> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        BTreeMap::<K, V>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        BTreeMap::<K, V>::json_schema(generator)
    }
}

impl<K: Packed + Ord, V: Packed> Packed for SortedMap<K, V> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.0.pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let entries = Vec::<(K, V)>::unpack(from)?;
        entries.is_sorted_by(|(one, _), (next, _)| one < next).then_some(Self(entries))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Debug, Clone)]
    enum Act {
        Insert(u8, u16),
        Remove(u8),
        Change(u8, u16),
    }

    fn acts() -> impl Strategy<Value = Vec<Act>> {
        let act = prop_oneof![
            (any::<u8>(), any::<u16>()).prop_map(|(key, value)| Act::Insert(key % 32, value)),
            any::<u8>().prop_map(|key| Act::Remove(key % 32)),
            (any::<u8>(), any::<u16>()).prop_map(|(key, value)| Act::Change(key % 32, value)),
        ];
        proptest::collection::vec(act, 0..100)
    }

    proptest! {
        #[test]
        fn it_does_what_a_btree_map_does(acts in acts(), from: u8) {
            let (mut ours, mut theirs) = (SortedMap::default(), BTreeMap::new());
            for act in acts {
                match act {
                    Act::Insert(key, value) => {
                        ours.insert(key, value);
                        theirs.insert(key, value);
                    }
                    Act::Remove(key) => {
                        ours.remove(&key);
                        theirs.remove(&key);
                    }
                    Act::Change(key, value) => {
                        ours.get_mut(&key).into_iter().for_each(|it| *it = value);
                        theirs.get_mut(&key).into_iter().for_each(|it| *it = value);
                    }
                }
            }
            prop_assert!(ours.iter().eq(theirs.iter()) && ours.keys().eq(theirs.keys()));
            prop_assert!(ours.from_key(&from).eq(theirs.range(from..)));
            prop_assert!((0..32).all(|key| ours.get(&key) == theirs.get(&key)));
            prop_assert_eq!(serde_json::to_string(&ours).unwrap(), serde_json::to_string(&theirs).unwrap());
            prop_assert_eq!((ours.len(), ours.is_empty()), (theirs.len(), theirs.is_empty()));
            ours.retain(|key, value| u16::from(*key) % 2 == *value % 2);
            theirs.retain(|key, value| u16::from(*key) % 2 == *value % 2);
            prop_assert!(ours.iter().eq(theirs.iter()));
        }
    }

    #[test]
    fn a_pack_out_of_order_is_refused() {
        let mut bytes = Vec::new();
        vec![(2u64, true), (1, true)].pack(&mut bytes);
        assert!(SortedMap::<u64, bool>::unpack(&mut bytes.as_slice()).is_none());
    }
}
