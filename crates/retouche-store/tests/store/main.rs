//! The store as its callers meet it: real files, several writers, processes that die, files that were
//! tampered with.

mod access;
mod acting;
mod agents;
mod amendments;
mod case_list;
mod concurrency;
mod crash;
mod damage;
mod drafts;
mod editions;
mod files;
mod history;
mod laws;
mod laws_of_life;
mod long_history;
mod open_cases;
mod outbox;
mod purging;
mod releases;
mod scene;
mod sending;
