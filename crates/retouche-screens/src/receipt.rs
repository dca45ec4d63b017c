//! The receipt as a page: what was received, when, what follows, and how to correct it.

use retouche::answers::Answers;
use retouche::credential::SecretCode;
use retouche::receipt::{Reason, Receipt as Record, Stated};
use retouche::submission::{Channel, SilentDecision, Window};
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::fact::Fact;
use super::{AnswerSection, ContactLine, FormPage, HandIn, Link, Say, Screen, Target};

/// The receipt of one revision.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ReceiptPage {
    /// Where the page stands.
    pub target: Target,
    /// The page's heading.
    pub heading: Text,
    /// The reference, and what it is called.
    pub reference: Fact,
    /// The secret code and what to do with it, until the receipt is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeBlock>,
    /// What was received, when, and what the law wants said.
    pub facts: Vec<Fact>,
    /// What a correction changed: the heading, and the questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<(Text, Vec<Text>)>,
    /// What has to be handed in with the correction.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hand_in: Vec<HandIn>,
    /// The heading over how to correct.
    pub correcting_heading: Text,
    /// Until when and how it can be corrected, and what holds of mistakes.
    pub correcting: Vec<Text>,
    /// The heading over what follows.
    pub next_heading: Text,
    /// What follows.
    pub next: Vec<Text>,
    /// The heading over the service in charge.
    pub service_heading: Text,
    /// The service in charge.
    pub service: Text,
    /// Its contacts.
    pub contacts: Vec<ContactLine>,
    /// What the answers are called, folded.
    pub answers_label: Text,
    /// The answers received.
    pub answers: Vec<AnswerSection>,
    /// The way to the submission.
    pub onward: Vec<Link>,
}

/// The secret code.
#[derive(Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CodeBlock {
    /// What it is called.
    pub label: Text,
    /// The code itself.
    pub code: String,
    /// To keep it, and what to do when it is lost.
    pub advice: Vec<Text>,
}

impl std::fmt::Debug for CodeBlock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CodeBlock(…)")
    }
}

/// The screen of a receipt. `code` is given right after the first sending, until the receipt is left.
#[must_use]
pub fn receipt(say: &Say<'_>, receipt: &Record, answers: &Answers, code: Option<&SecretCode>) -> Screen {
    let amends = receipt.amends.item().is_some();
    let heading = say.product(if amends { "receipt-amendment-heading" } else { "receipt-heading" });
    let reference = receipt.reference.clone();
    let target = match code {
        Some(_) => Target::Sent(say.procedure.definition().id.clone()),
        None => Target::Receipt(reference.clone(), receipt.revision.number),
    };
    let page = ReceiptPage {
        reference: Fact { label: say.product("reference"), text: Text::ltr(reference.as_str()) },
        code: code.map(|code| say.code_block(code)),
        facts: say.receipt_facts(receipt),
        changed: receipt.changed.item().map(|paths| {
            let labels = paths.iter().filter_map(|path| say.procedure.question(path));
            (say.product("receipt-changed"), labels.map(|question| say.own(&question.text)).collect())
        }),
        hand_in: say.hand_in(receipt.changed.item().into_iter().flatten(), answers, Some(&receipt.received)),
        correcting_heading: say.product("correcting-heading"),
        correcting: say.correcting(receipt),
        next_heading: say.product("next-heading"),
        next: say.part("procedure", "next").into_iter().collect(),
        service_heading: say.product("service-heading"),
        service: say.own(&format!("service_{}", receipt.service)),
        contacts: say.contacts(receipt.contacts.iter()),
        answers_label: say.product("receipt-answers"),
        answers: say.received(answers),
        onward: say.receipt_links(receipt),
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: say.frame(&heading, false, &target), page: FormPage::Receipt(page) }
}

impl Say<'_> {
    /// The answers received, and what was known beforehand and is not among them.
    fn received(&self, answers: &Answers) -> Vec<AnswerSection> {
        let mut sections = self.answer_sections(answers, &|_| true);
        sections.extend(self.known_left_out(answers, &|path| answers.get(path).is_none()));
        sections
    }

    fn receipt_links(&self, receipt: &Record) -> Vec<Link> {
        let reference = &receipt.reference;
        let mut links = vec![self.link("see-submission", Target::Submission(reference.clone()))];
        if receipt.amends.item().is_some() {
            let target = Target::Explain(reference.clone(), receipt.revision.number);
            links.push(self.link("explain", target));
        }
        let file = Target::ReceiptFile(reference.clone(), receipt.revision.number);
        links.extend([self.link("receipt-file", file), self.link("verify", Target::Verify)]);
        links
    }

    fn code_block(&self, code: &SecretCode) -> CodeBlock {
        CodeBlock {
            label: self.product("code"),
            code: code.reveal().to_owned(),
            advice: vec![self.product("code-keep"), self.own("route_lost-code")],
        }
    }

    fn receipt_facts(&self, receipt: &Record) -> Vec<Fact> {
        let fact = |label: &str, text: Text| Fact { label: self.product(label), text };
        let moment = |at: &retouche::civil::Moment| self.moment(at);
        let silence = match &receipt.silence {
            Stated::Is(decision) => self.silence(*decision),
            Stated::NotApplicable(reason) => self.reason(*reason),
        };
        let mut facts = vec![fact("received", moment(&receipt.received))];
        if receipt.amends.item().is_some() {
            facts.push(fact("first-received", moment(&receipt.first_received)));
        }
        let number = Arg::Integer(receipt.revision.number.into());
        facts.push(fact(
            "revision",
            self.product_with("revision-number", &Args::new().with("number", number)),
        ));
        if receipt.channel != Channel::Online {
            facts.push(fact("channel", self.channel(receipt.channel)));
        }
        facts.push(fact("silence", silence));
        facts.push(fact("missing-items", self.stated(&receipt.missing, |_| Text::default())));
        facts.push(fact("appeal", self.stated(&receipt.appeal, |route| self.own(&format!("route_{route}")))));
        facts.push(fact(
            "attestation",
            self.stated(&receipt.attestation, |_| self.product("attestation-can")),
        ));
        facts.push(fact("fingerprint", Text::ltr(receipt.revision.answers.to_string())));
        facts
    }

    fn stated<T>(&self, stated: &Stated<T>, text: impl Fn(&T) -> Text) -> Text {
        match stated {
            Stated::Is(item) => text(item),
            Stated::NotApplicable(reason) => self.reason(*reason),
        }
    }

    fn reason(&self, reason: Reason) -> Text {
        self.product(match reason {
            Reason::FirstSending => "reason-first-sending",
            Reason::NothingDecided => "reason-nothing-decided",
            Reason::Complete => "reason-complete",
            Reason::SilenceIsNotRefusal => "reason-silence-is-not-refusal",
            Reason::SilenceIsNotAcceptance => "reason-silence-is-not-acceptance",
            Reason::Purged => "barred-purged",
        })
    }

    /// What silence of the administration decides, and when.
    pub(crate) fn silence(&self, decision: SilentDecision) -> Text {
        let id = if decision.accepts { "silence-accepts" } else { "silence-refuses" };
        self.product_with(id, &Args::new().with("day", Arg::Date(decision.on)))
    }

    /// An instant, with weekday, time and zone (R25).
    pub(crate) fn moment(&self, at: &retouche::civil::Moment) -> Text {
        self.product_with("value", &Args::new().with("value", Arg::Moment(at.clone())))
    }

    fn correcting(&self, receipt: &Record) -> Vec<Text> {
        let received = receipt.received.at;
        let windows = receipt.windows.iter();
        let mut sentences: Vec<Text> =
            windows.map(|window| self.window(window, window.covers(received))).collect();
        sentences.push(self.product("correcting-how"));
        sentences.push(self.afterwards(&receipt.afterwards));
        sentences.extend(self.right_to_error());
        sentences
    }

    /// When answers can be corrected, in words: seen from a time at which the window is open, or from
    /// before.
    pub(crate) fn window(&self, window: &Window, is_open: bool) -> Text {
        let opens = Args::new().with("opens", Arg::Moment(window.opens.clone()));
        match (is_open, &window.closes) {
            (true, Some(closes)) => {
                self.product_with("window-open", &Args::new().with("closes", Arg::Moment(closes.clone())))
            }
            (true, None) => self.product("window-open-without-end"),
            (false, Some(closes)) => {
                self.product_with("window-later", &opens.with("closes", Arg::Moment(closes.clone())))
            }
            (false, None) => self.product_with("window-later-without-end", &opens),
        }
    }

    /// Where to go when no window is open.
    pub(crate) fn afterwards(&self, route: &retouche::id::RouteId) -> Text {
        let route = Arg::Message(self.own(&format!("route_{route}")));
        self.product_with("afterwards", &Args::new().with("route", route))
    }
}
