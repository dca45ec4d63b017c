//! What a change would drop, listed before it happens (R19). Nothing is lost: what was typed stays in
//! the draft, and comes back with the earlier answer.

use retouche::id::Path;
use retouche::read::{PageAddress, Reading};
use retouche_texts::Text;
use serde::Serialize;

use super::{Action, AnswerItem, Button, FormPage, Hidden, Journey, Link, Say, Screen, Target};

/// The answers that a change would drop.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Dropping {
    /// The page whose change it is: where the post goes again.
    pub target: Target,
    /// The page's heading.
    pub heading: Text,
    /// What happens to the answers.
    pub intro: Text,
    /// The answers, as they stand.
    pub items: Vec<AnswerItem>,
    /// The post that led here, to be sent again.
    pub hidden: Vec<Hidden>,
    /// The button that goes on.
    pub confirm: Button,
    /// The way back to the earlier answer.
    pub keep: Link,
}

/// The screen that lists what a change would drop. `before` is the reading without the change; `post` the
/// entries that led here.
#[must_use]
pub fn dropping(
    say: &Say<'_>,
    before: &Reading<'_>,
    dropped: &[Path],
    address: &PageAddress,
    post: &[(String, String)],
    journey: &Journey<'_>,
) -> Screen {
    let heading = say.product("dropping-heading");
    let target = journey.of.question(address.clone());
    let frame = say.frame(&heading, false, &target);
    let item = |path: &Path| {
        let question = say.procedure.question(path)?;
        Some(AnswerItem {
            label: say.own(&question.text),
            answer: say.answer(question, before.answers.get(path)),
            change: None,
            locked: None,
            changed: None,
            known: Vec::new(),
        })
    };
    let again = post.iter().filter(|(name, _)| name != Action::NAME);
    let page = Dropping {
        intro: say.product("dropping-intro"),
        items: dropped.iter().filter_map(item).collect(),
        hidden: again.map(|(name, value)| Hidden::new(name, value)).collect(),
        confirm: Button { label: say.product("dropping-confirm"), about: None, act: Action::Drop },
        keep: say.link("dropping-keep", target.clone()),
        heading,
        target,
    };
    Screen { frame, page: FormPage::Dropping(page) }
}
