//! The voice of a procedure in one language: its texts with its parameters put in.

use retouche::answer::Kind;
use retouche::answers::{Answers, Confirming};
use retouche::condition::Constant;
use retouche::id::Path;
use retouche::procedure::{Located, Procedure};
use retouche_texts::{Arg, Args, PRODUCT_PREFIX, Text, Texts};

use crate::Link;
use crate::Target;

/// A procedure and the texts to say it in.
#[derive(Debug, Clone, Copy)]
pub struct Say<'a> {
    /// The procedure.
    pub procedure: &'a Procedure,
    /// The texts, of the product and of the procedure, in the wanted language.
    pub texts: &'a Texts,
}

impl Say<'_> {
    /// A text of the product.
    pub(crate) fn product(&self, id: &str) -> Text {
        self.product_with(id, &Args::new())
    }

    /// A text of the product, with values put in.
    pub(crate) fn product_with(&self, id: &str, args: &Args) -> Text {
        self.texts.text(&format!("{PRODUCT_PREFIX}{id}"), args)
    }

    /// A text of the procedure.
    pub(crate) fn own(&self, id: &str) -> Text {
        self.texts.text(id, &self.parameters())
    }

    /// A text of the procedure that it may leave out.
    #[must_use]
    pub fn optional(&self, id: &str) -> Option<Text> {
        self.texts.format(id, &self.parameters())
    }

    /// A part of a text of the procedure that it may leave out, such as a hint.
    pub(crate) fn part(&self, id: &str, part: &str) -> Option<Text> {
        self.optional(&format!("{id}.{part}"))
    }

    /// The parameters of the edition, as variables.
    pub(crate) fn parameters(&self) -> Args {
        let parameters = self.procedure.definition().parameters.iter();
        parameters.fold(Args::new(), |args, (id, constant)| {
            let value = match constant {
                Constant::Integer(number) => Arg::Integer(*number),
                Constant::Date(date) => Arg::Date(*date),
                Constant::Text(text) => Arg::Ltr(text.clone()),
            };
            args.with(id.to_string(), value)
        })
    }

    /// An example of an answer of this kind, for error messages: the question's own, or the kind's.
    pub(super) fn example(&self, text: &str, kind: &Kind) -> Text {
        let of_kind = || self.texts.format(&format!("{PRODUCT_PREFIX}example-{}", kind.name), &Args::new());
        self.part(text, "example").or_else(of_kind).unwrap_or_default()
    }

    /// A link with a text of the product.
    pub(super) fn link(&self, id: &str, target: Target) -> Link {
        Link { label: self.product(id), about: None, target }
    }

    /// A link with a text of the product, with values put in.
    pub(super) fn link_with(&self, id: &str, args: &Args, target: &Target) -> Link {
        Link { label: self.product_with(id, args), about: None, target: target.clone() }
    }

    /// Something that stands in a row, after the row's name; at the root alone.
    pub(crate) fn in_row(&self, outer: Option<Text>, inner: Text) -> Text {
        match outer {
            Some(outer) => {
                let args = Args::new().with("outer", Arg::Message(outer)).with("inner", Arg::Message(inner));
                self.product_with("row-in-row", &args)
            }
            None => inner,
        }
    }

    /// What a row is called, by its place and the answer that names it.
    pub(crate) fn row_name(&self, row: &Path, place: usize, name: Option<Text>) -> Text {
        let group = match self.procedure.locate(&row.parent()) {
            Some(Located::PageGroup(group)) => group.text.as_str(),
            Some(Located::QuestionGroup(group)) => group.text.as_str(),
            Some(Located::Question(_)) | None => "",
        };
        let number = i64::try_from(place + 1).unwrap_or(i64::MAX);
        let one =
            self.texts.text(&format!("{group}.one"), &self.parameters().with("number", Arg::Integer(number)));
        match name {
            Some(name) => {
                let args = Args::new().with("row", Arg::Message(one)).with("name", Arg::Message(name));
                self.product_with("row-named", &args)
            }
            None => one,
        }
    }

    /// What a row is called in these answers, after the row that it stands in; the root has no name.
    pub(crate) fn row_in(&self, row: &Path, answers: &Answers) -> Option<Text> {
        if row.is_root() {
            return None;
        }
        let group = row.parent();
        let place = answers.rows(&group).position(|other| other == row).unwrap_or(0);
        let name = self.row_name(row, place, self.naming_answer(row, answers));
        Some(self.in_row(self.row_in(&group.parent(), answers), name))
    }
}

/// Why a question has to be looked at again.
#[must_use]
pub fn confirming(say: &Say<'_>, why: Confirming) -> Text {
    say.product(&format!("confirm-{}", why.code()))
}
