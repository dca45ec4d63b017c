//! The outbox: notices to people, queued in the transaction of the act that they tell of, then claimed,
//! delivered and settled one by one. Several processes may deliver: what one of them claims is its own
//! until the lease ends, so that a crash costs a repetition and never a notice.
//!
//! Which notices are due is left to the core, what they say and how they are carried to the server.

use std::fmt;

use retouche::credential::Reference;
use retouche::notice::{Notice, Only};
use retouche_texts::Locale;

use crate::database::{Connection, Driver, Store};
use crate::error::{Damage, StoreError};

/// How a notice reaches a person. On the submission's page every notice can be read, however else it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoticeChannel {
    /// By e-mail.
    Email,
    /// As a text message.
    Sms,
    /// On paper.
    Letter,
    /// On the submission's page only.
    Page,
}

impl NoticeChannel {
    const ALL: [Self; 4] = [Self::Email, Self::Sms, Self::Letter, Self::Page];

    fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Letter => "letter",
            Self::Page => "page",
        }
    }
}

/// A notice to be delivered. `Debug` shows neither to whom nor what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// What it tells of. Each is queued once per channel.
    pub notice: Notice,
    /// On which condition, found out when it is due.
    pub only: Only,
    /// How it is delivered.
    pub channel: NoticeChannel,
    /// The language it is written in.
    pub locale: Locale,
    /// The address or number; absent: it is not carried anywhere.
    pub recipient: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// A calendar file (RFC 5545) that comes with it.
    pub calendar: Option<String>,
    /// It is not delivered before this instant (seconds since the Unix epoch).
    pub not_before: i64,
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outgoing({}, {:?}, …)", self.notice.key(), self.channel)
    }
}

/// A notice as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptNotice {
    /// The submission that it tells of.
    pub reference: Reference,
    /// What it says, to whom.
    pub outgoing: Outgoing,
    /// When it was queued (seconds since the Unix epoch).
    pub created: i64,
    /// How often it was claimed.
    pub attempts: u32,
    /// What became of it.
    pub state: NoticeState,
}

/// What became of a notice, and when (seconds since the Unix epoch).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeState {
    /// It waits for its time or for delivery; on the page only, it is there to be read.
    Queued,
    /// It was delivered.
    Delivered(i64),
    /// It was tried often enough, or refused for good.
    Failed(i64),
    /// What it tells of was over before it went out, or its condition did not hold.
    Cancelled(i64),
}

/// How an attempt to deliver ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// It was taken.
    Delivered,
    /// It may be taken later.
    TryLater,
    /// It will never be taken.
    Refused,
    /// Its condition did not hold: it was not sent.
    Needless,
}

/// How failed attempts are repeated: after a wait that doubles, a limited number of times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retrying {
    /// The first wait, in seconds.
    pub first_wait: u32,
    /// The longest wait, in seconds.
    pub longest_wait: u32,
    /// After so many attempts it is given up.
    pub attempts: u32,
}

impl Retrying {
    /// The wait after an attempt of this number, from 1.
    fn wait(&self, attempt: u32) -> i64 {
        let doubled =
            1u32.checked_shl(attempt.saturating_sub(1)).and_then(|times| self.first_wait.checked_mul(times));
        doubled.unwrap_or(self.longest_wait).min(self.longest_wait).into()
    }
}

#[derive(sqlx::FromRow)]
struct NoticeRow {
    reference: String,
    notice: String,
    condition: String,
    channel: String,
    locale: String,
    recipient: Option<String>,
    subject: String,
    body: String,
    calendar: Option<String>,
    created: i64,
    not_before: i64,
    attempts: i64,
    state: String,
    settled: Option<i64>,
}

const COLUMNS: &str = "reference, notice, condition, channel, locale, recipient, subject, body, calendar, \
     created, not_before, attempts, state, settled";

/// What became of a notice, as its row has it.
fn state(name: &str, settled: Option<i64>) -> Option<NoticeState> {
    match (name, settled) {
        ("queued", None) => Some(NoticeState::Queued),
        ("delivered", Some(at)) => Some(NoticeState::Delivered(at)),
        ("failed", Some(at)) => Some(NoticeState::Failed(at)),
        ("cancelled", Some(at)) => Some(NoticeState::Cancelled(at)),
        _ => None,
    }
}

impl NoticeRow {
    fn kept(self) -> Result<KeptNotice, StoreError> {
        let channel = NoticeChannel::ALL.into_iter().find(|channel| channel.name() == self.channel);
        let kept = |row: Self| {
            Some(KeptNotice {
                reference: row.reference.parse().ok()?,
                created: row.created,
                attempts: u32::try_from(row.attempts).ok()?,
                state: state(&row.state, row.settled)?,
                outgoing: Outgoing {
                    notice: serde_json::from_str(&row.notice).ok()?,
                    only: serde_json::from_str(&row.condition).ok()?,
                    channel: channel?,
                    locale: row.locale.parse().ok()?,
                    recipient: row.recipient,
                    subject: row.subject,
                    body: row.body,
                    calendar: row.calendar,
                    not_before: row.not_before,
                },
            })
        };
        kept(self).ok_or(Damage::Row("notices").into())
    }
}

fn kept(rows: Vec<NoticeRow>) -> Result<Vec<KeptNotice>, StoreError> {
    rows.into_iter().map(NoticeRow::kept).collect()
}

/// What this table keeps as JSON.
fn json(thing: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(thing).map_err(|_| StoreError::NotJson)
}

/// Queues notices of a submission whose answers are there, each once, or again once it was cancelled; gives
/// how many. One that is queued again counts as tried once more: whoever claimed it before, and is about to
/// settle that claim, speaks of what was cancelled.
pub(crate) async fn queue(
    connection: &mut Connection,
    reference: &Reference,
    notices: &[Outgoing],
    now: i64,
) -> Result<u64, StoreError> {
    let mut queued = 0;
    for notice in notices {
        let inserted = sqlx::query(
            "INSERT INTO notices (reference, name, channel, notice, condition, locale, recipient, subject, body, \
             calendar, created, not_before, attempts, lease, state) \
             SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, 'queued' \
             WHERE EXISTS (SELECT 1 FROM answers WHERE reference = $1) \
             ON CONFLICT (reference, name, channel) DO UPDATE SET condition = excluded.condition, \
             locale = excluded.locale, recipient = excluded.recipient, subject = excluded.subject, \
             body = excluded.body, calendar = excluded.calendar, not_before = excluded.not_before, \
             attempts = notices.attempts + 1, lease = 0, state = 'queued', settled = NULL WHERE notices.state = 'cancelled'",
        )
        .bind(reference.as_str())
        .bind(notice.notice.key())
        .bind(notice.channel.name())
        .bind(json(&notice.notice)?)
        .bind(json(&notice.only)?)
        .bind(notice.locale.as_str())
        .bind(notice.recipient.as_deref())
        .bind(&notice.subject)
        .bind(&notice.body)
        .bind(notice.calendar.as_deref())
        .bind(now)
        .bind(notice.not_before)
        .execute(&mut *connection)
        .await?;
        queued += inserted.rows_affected();
    }
    Ok(queued)
}

/// Cancels what is still queued of these notices; gives how many.
pub(crate) async fn cancel(
    connection: &mut Connection,
    reference: &Reference,
    notices: &[Notice],
    now: i64,
) -> Result<u64, StoreError> {
    let mut cancelled = 0;
    for notice in notices {
        let updated = sqlx::query(
            "UPDATE notices SET state = 'cancelled', settled = $3 \
             WHERE reference = $1 AND name = $2 AND state = 'queued'",
        )
        .bind(reference.as_str())
        .bind(notice.key())
        .bind(now)
        .execute(&mut *connection)
        .await?;
        cancelled += updated.rows_affected();
    }
    Ok(cancelled)
}

impl Store {
    /// Queues notices that no act sends, such as reminders. One that was queued before stays as it is,
    /// unless it was cancelled; of a submission that is not there or was purged, none is queued. Gives how
    /// many were.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn queue_notices(
        &self,
        reference: &Reference,
        notices: &[Outgoing],
        now: i64,
    ) -> Result<u64, StoreError> {
        let mut transaction = self.write().await?;
        let queued = queue(&mut transaction, reference, notices, now).await?;
        transaction.commit().await?;
        Ok(queued)
    }

    /// Cancels those of these notices that have not gone out; gives how many, one per channel.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn cancel_notices(
        &self,
        reference: &Reference,
        notices: &[Notice],
        now: i64,
    ) -> Result<u64, StoreError> {
        let mut transaction = self.write().await?;
        let cancelled = cancel(&mut transaction, reference, notices, now).await?;
        transaction.commit().await?;
        Ok(cancelled)
    }

    /// Hands out notices that are due on these channels, at most `limit`, longest due first. Until
    /// `lease_until` nobody else gets them; then they are due again, unless they were settled. What was
    /// claimed as often as `retrying` allows and never settled is given up.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn claim_notices(
        &self,
        channels: &[NoticeChannel],
        now: i64,
        lease_until: i64,
        limit: u32,
        retrying: &Retrying,
    ) -> Result<Vec<KeptNotice>, StoreError> {
        if channels.is_empty() {
            return Ok(Vec::new());
        }
        let mut transaction = self.write().await?;
        sqlx::query(
            "UPDATE notices SET state = 'failed', settled = $1 \
             WHERE state = 'queued' AND not_before <= $1 AND lease <= $1 AND attempts >= $2",
        )
        .bind(now)
        .bind(i64::from(retrying.attempts))
        .execute(&mut *transaction)
        .await?;
        let mut query =
            sqlx::QueryBuilder::<Driver>::new("UPDATE notices SET attempts = attempts + 1, lease = ");
        query.push_bind(lease_until);
        query.push(" WHERE (reference, name, channel) IN (SELECT reference, name, channel FROM notices WHERE state = 'queued' AND not_before <= ");
        query.push_bind(now).push(" AND lease <= ").push_bind(now).push(" AND channel IN (");
        let mut list = query.separated(", ");
        for channel in channels {
            list.push_bind(channel.name());
        }
        query.push(") ORDER BY not_before, reference, name, channel LIMIT ").push_bind(i64::from(limit));
        query.push(") RETURNING ").push(COLUMNS);
        let rows: Vec<NoticeRow> = query.build_query_as().fetch_all(&mut *transaction).await?;
        transaction.commit().await?;
        let mut claimed = kept(rows)?;
        claimed.sort_by_key(|kept| {
            (kept.outgoing.not_before, kept.reference.clone(), kept.outgoing.notice.clone())
        });
        Ok(claimed)
    }

    /// Records how an attempt ended. `false`: the lease had ended and somebody else has claimed it since,
    /// or it is settled or purged; nothing was written.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn settle_notice(
        &self,
        claimed: &KeptNotice,
        delivery: Delivery,
        now: i64,
        retrying: &Retrying,
    ) -> Result<bool, StoreError> {
        let again = delivery == Delivery::TryLater && claimed.attempts < retrying.attempts;
        // What went out although it was cancelled meanwhile did go out.
        let statement = match delivery {
            Delivery::Delivered => {
                "UPDATE notices SET state = 'delivered', settled = $5 \
                 WHERE reference = $1 AND name = $2 AND channel = $3 AND attempts = $4 \
                 AND state IN ('queued', 'cancelled')"
            }
            Delivery::TryLater if again => {
                "UPDATE notices SET not_before = $5, lease = 0 \
                 WHERE reference = $1 AND name = $2 AND channel = $3 AND attempts = $4 AND state = 'queued'"
            }
            Delivery::TryLater | Delivery::Refused => {
                "UPDATE notices SET state = 'failed', settled = $5 \
                 WHERE reference = $1 AND name = $2 AND channel = $3 AND attempts = $4 AND state = 'queued'"
            }
            Delivery::Needless => {
                "UPDATE notices SET state = 'cancelled', settled = $5 \
                 WHERE reference = $1 AND name = $2 AND channel = $3 AND attempts = $4 AND state = 'queued'"
            }
        };
        let at = if again { now.saturating_add(retrying.wait(claimed.attempts)) } else { now };
        let mut transaction = self.write().await?;
        let updated = sqlx::query(statement)
            .bind(claimed.reference.as_str())
            .bind(claimed.outgoing.notice.key())
            .bind(claimed.outgoing.channel.name())
            .bind(i64::from(claimed.attempts))
            .bind(at)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(updated.rows_affected() > 0)
    }

    /// The notices of a submission, oldest first, whatever became of them.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn notices(&self, reference: &Reference) -> Result<Vec<KeptNotice>, StoreError> {
        let mut query = sqlx::QueryBuilder::<Driver>::new("SELECT ");
        query.push(COLUMNS).push(" FROM notices WHERE reference = ").push_bind(reference.as_str());
        query.push(" ORDER BY created, not_before, name, channel");
        kept(query.build_query_as().fetch_all(&mut *self.read().await?).await?)
    }

    /// What became of the notices of a submission on one channel, without what they say.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn notice_states(
        &self,
        reference: &Reference,
        channel: NoticeChannel,
    ) -> Result<Vec<(Notice, NoticeState)>, StoreError> {
        let rows: Vec<(String, String, Option<i64>)> = sqlx::query_as(
            "SELECT notice, state, settled FROM notices WHERE reference = $1 AND channel = $2",
        )
        .bind(reference.as_str())
        .bind(channel.name())
        .fetch_all(&mut *self.read().await?)
        .await?;
        let read = |(notice, name, settled): (String, String, Option<i64>)| {
            Some((serde_json::from_str(&notice).ok()?, state(&name, settled)?))
        };
        let states = rows.into_iter().map(|row| read(row).ok_or(Damage::Row("notices").into()));
        states.collect()
    }

    /// The notices that were given up, the last ones first, at most `limit`.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn failed_notices(&self, limit: u32) -> Result<Vec<KeptNotice>, StoreError> {
        let mut query = sqlx::QueryBuilder::<Driver>::new("SELECT ");
        query
            .push(COLUMNS)
            .push(" FROM notices WHERE state = 'failed' ORDER BY settled DESC, reference, name LIMIT ");
        query.push_bind(i64::from(limit));
        kept(query.build_query_as().fetch_all(&mut *self.read().await?).await?)
    }

    /// Queues the notices that were given up once more, as if never tried; gives how many. For operators who
    /// have mended what kept them from being delivered.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn retry_failed_notices(&self, now: i64) -> Result<u64, StoreError> {
        let mut transaction = self.write().await?;
        let updated = sqlx::query(
            "UPDATE notices SET state = 'queued', settled = NULL, attempts = 0, lease = 0, not_before = $1 \
             WHERE state = 'failed'",
        )
        .bind(now)
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(updated.rows_affected())
    }
}
