//! Backup of a store while it is used, and the way back from one.

use std::path::{Path, PathBuf};

use crate::database::{Store, copy, make_private};
use crate::error::StoreError;

/// How far the feed's numbers jump when a backup is restored. Events numbered between the backup and the
/// restoration are gone from here, but a back office has read them: no later event may hide behind them.
const FEED_STRETCH: i64 = 1_000_000_000;

impl Store {
    /// Copies everything committed so far into a new file, while others read and write. The file has its
    /// name only once it is whole and safe on disk, and only its owner may read it.
    ///
    /// # Errors
    ///
    /// [`StoreError::FileExists`], or what kept the copy from being written.
    pub async fn backup(&self, to: &Path) -> Result<(), StoreError> {
        let partial = Partial::beside(to)?;
        self.copy_into(&partial.0).await?;
        partial.settle(to)
    }

    /// Makes a store in a new file from a backup, of this release or an earlier one, once all of it has
    /// been verified and the list of cases was derived anew. The feed goes on at a higher number than any
    /// that was ever given out. Notices that went out since the backup go out once more.
    ///
    /// # Errors
    ///
    /// [`StoreError::FileExists`]; the first damage found, and then there is no new file; or what kept it
    /// from being written.
    pub async fn restore(backup: &Path, to: &Path) -> Result<Self, StoreError> {
        let partial = Partial::beside(to)?;
        copy(backup, &partial.0).await?;
        let store = Self::open(&partial.0).await?;
        let sound = store.check_and_stretch().await;
        store.close().await;
        sound?;
        partial.settle(to)?;
        Self::open(to).await
    }

    async fn check_and_stretch(&self) -> Result<(), StoreError> {
        let mut first = None;
        self.check_pages().await?;
        self.derive_cases().await?;
        self.verify_all(|damage| first = first.take().or(Some(damage))).await?;
        if let Some(damage) = first {
            return Err(damage.into());
        }
        let mut transaction = self.write().await?;
        sqlx::query("UPDATE feed SET last = last + $1, cases_at = cases_at + $1")
            .bind(FEED_STRETCH)
            .execute(&mut *transaction)
            .await?;
        Ok(transaction.commit().await?)
    }
}

/// A file in the making, beside the one that it becomes; removed unless it is settled.
struct Partial(PathBuf);

impl Partial {
    fn beside(file: &Path) -> Result<Self, StoreError> {
        if file.exists() {
            return Err(StoreError::FileExists);
        }
        let mut name = file.as_os_str().to_owned();
        name.push(".partial");
        let partial = PathBuf::from(name);
        make_private(&partial)?;
        Ok(Self(partial))
    }

    /// Gives the file its name, once its content is safe on disk; then makes the name safe too.
    fn settle(self, file: &Path) -> Result<(), StoreError> {
        std::fs::File::open(&self.0)?.sync_all()?;
        // Unlike a renaming, a link never takes the place of a file that came meanwhile.
        std::fs::hard_link(&self.0, file)?;
        let directory = file.parent().filter(|parent| !parent.as_os_str().is_empty());
        std::fs::File::open(directory.unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(())
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // Nothing can be told from here; what stays behind is named `.partial` and refused next time.
        let _ = std::fs::remove_file(&self.0);
    }
}
