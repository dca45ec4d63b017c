//! Opening a store: a file of the right schema whose list of cases lacks nothing.

use std::path::Path;

use crate::database::Store;
use crate::error::StoreError;

impl Store {
    /// Opens the store in this file, made if there is none (readable by its owner only), and brings its
    /// schema and its list of cases up to date. Runs on a tokio runtime whose timers are enabled, as every
    /// method does.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotAStore`], [`StoreError::LaterRelease`], or what kept it from opening.
    pub async fn open(file: &Path) -> Result<Self, StoreError> {
        let store = Self::connect(file).await?;
        store.derive_missing_cases().await?;
        Ok(store)
    }
}
