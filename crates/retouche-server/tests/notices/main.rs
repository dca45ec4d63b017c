//! Notices on their way: a person sends and corrects without JavaScript, and a mail server on this machine
//! gets what an e-mail program would show.

#[expect(dead_code, reason = "shared with the tests of the pages, which need more of it")]
#[path = "../server/browser.rs"]
mod browser;
mod delivery;
#[expect(dead_code, reason = "shared with the tests of the pages, which need more of it")]
#[path = "../server/html.rs"]
mod html;
mod mail_server;
mod settings;
mod stage;
