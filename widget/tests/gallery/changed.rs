//! The screens of a form that changed under a draft.

use retouche::answers::Confirming;
use retouche::answers::RawAnswer;
use retouche::form_change::{Aside, NoLongerAsked};
use retouche_screens as screens;
use retouche_screens::FormPage;

use super::{DWELLING, Gallery, MARKUP, Named, Typed};

impl Gallery {
    /// A draft of which a question was reworded, an option went, and answers are no longer asked for.
    pub(super) fn changed(&self) -> Vec<Named> {
        let mut typed = self.full();
        let marks = [
            ("born".to_owned(), Confirming::Reworded),
            ("country".to_owned(), Confirming::Declared),
            (format!("{DWELLING}/use"), Confirming::OptionGone),
        ];
        marks.into_iter().for_each(|(path, why)| typed.0.ask_to_confirm(path.parse().unwrap(), why));
        let in_dwelling = format!("{DWELLING}/use");
        vec![
            ("changed-fields", self.page(&typed, "you", false)),
            ("changed-choice", self.page(&typed, &in_dwelling, false)),
            ("check-changed", self.check_changed(&typed)),
        ]
    }

    fn check_changed(&self, typed: &Typed) -> screens::Screen {
        let aside = |path: &str, text: &str, why| NoLongerAsked {
            edition: 1,
            path: path.parse().unwrap(),
            stands_at: None,
            answer: RawAnswer { typed: vec![text.to_owned()], locale: "fr".parse().unwrap() },
            why,
        };
        let no_longer_asked = vec![
            aside("family-name", "Martin", Aside::Converted),
            aside("remarks", MARKUP, Aside::Dropped),
            aside("gone", "A-7", Aside::NotAsked),
        ];
        let (say, reading, of) = (self.say(), self.read(typed), self.journey().of);
        let mut screen = screens::check_answers(&say, &reading, &of, None, false);
        let former = |_| Some(self.say());
        if let FormPage::CheckAnswers(page) = &mut screen.page {
            page.form_changed = screens::form_changed(&say, &reading, &of, &no_longer_asked, &former);
        }
        screen
    }
}
