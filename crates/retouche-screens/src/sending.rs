//! The declaration of truth, and the button that sends (R17).

use retouche_texts::Text;
use serde::Serialize;

use super::entries::DECLARATION;
use super::{Action, Button, ErrorItem, ErrorSummary, Say};

/// The declaration of truth and the button that sends.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SendingBlock {
    /// Its heading.
    pub heading: Text,
    /// What can be done about a mistake after sending.
    pub right_to_error: Vec<Text>,
    /// The declaration of truth: one checkbox, never ticked beforehand (R17).
    pub declaration: Text,
    /// What is said before an error for those who hear it.
    pub error_prefix: Text,
    /// What is wrong with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Text>,
    /// The button that sends, in words that name the act.
    pub submit: Button,
}

impl Say<'_> {
    /// The declaration of truth and the button that sends.
    pub(super) fn sending(&self, undeclared: bool) -> SendingBlock {
        SendingBlock {
            heading: self.product("sending-heading"),
            right_to_error: self.right_to_error(),
            declaration: self.own("procedure.declaration"),
            error_prefix: self.product("error-prefix"),
            error: undeclared.then(|| self.product("fault-undeclared")),
            submit: Button { label: self.own("procedure.send"), about: None, act: Action::Send },
        }
    }

    /// That the declaration of truth is missing, with a link to it.
    pub(super) fn undeclared(&self) -> ErrorSummary {
        ErrorSummary {
            heading: self.product("errors"),
            items: vec![ErrorItem {
                path: DECLARATION.parse().unwrap_or_default(),
                part: None,
                text: self.product("fault-undeclared"),
            }],
        }
    }

    /// What can be done about a mistake, with the sentence on repayment (R11).
    pub(crate) fn right_to_error(&self) -> Vec<Text> {
        let mut sentences = vec![self.product("right-to-error")];
        sentences.extend(self.part("procedure", "effects"));
        sentences.push(self.product("right-to-error-repay"));
        sentences
    }
}
