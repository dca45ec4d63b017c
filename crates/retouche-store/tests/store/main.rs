//! The store as its callers meet it: real files, several writers, processes that die, files that were
//! tampered with.

mod access;
mod amendments;
mod concurrency;
mod crash;
mod damage;
mod drafts;
mod editions;
mod files;
mod history;
mod laws;
mod purging;
mod releases;
mod scene;
mod sending;
