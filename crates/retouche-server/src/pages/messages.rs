//! What a person was told of their submission: every message, with what became of it by e-mail.

use retouche::credential::Reference;
use retouche_screens as screens;
use retouche_screens::MessageList;

use super::holder::open;
use crate::messages::newest;
use crate::refused::Refused;
use crate::visit::{Reply, Visit};

pub(super) async fn show(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let case = &opened.case;
    let (messages, count) = newest(&visit.server, case, &visit.locale).await?;
    let told = MessageList { reference, messages: &messages, count };
    let screen = screens::messages(&visit.say(&case.edition), &told);
    opened.hand(visit, Reply::page(screen)).await
}
