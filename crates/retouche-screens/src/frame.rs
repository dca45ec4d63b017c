//! What surrounds every page: its title, the languages, and the ways to reach a person, always at the
//! same place (WCAG 3.2.6).

use retouche::definition::Reach;
use retouche_texts::{Arg, Args, Locale, Text};
use serde::Serialize;

use super::target::agent::{AgentTarget, CaseList};
use super::{Link, Say, Target};

/// What surrounds every page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Frame {
    /// The language of the screen.
    pub locale: Locale,
    /// The words of the browser's title bar, errors first.
    pub title: Text,
    /// The procedure's name; absent before it is known which one is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Link>,
    /// That this is a demonstration and not an official form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub demonstration: Option<Text>,
    /// What the choice of languages is called.
    pub languages_label: Text,
    /// The languages the procedure speaks.
    pub languages: Vec<LanguageLink>,
    /// The link that leads past everything above the page.
    pub skip: Text,
    /// What the ways to reach a person are called.
    pub help_heading: Text,
    /// The ways to reach a person.
    pub help: Vec<ContactLine>,
    /// What a script may say while the page stands: shown by nobody until then.
    pub statuses: Vec<Status>,
}

/// Something that a script may say while the page stands, so that no script holds a sentence.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Status {
    /// When it is said: `sending`, `offline`, `kept` or `mended`.
    pub name: &'static str,
    /// What is said.
    pub text: Text,
}

/// A language, named in itself.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct LanguageLink {
    /// The language.
    pub locale: Locale,
    /// Its name in itself.
    pub name: String,
    /// Whether it is the one of this screen.
    pub current: bool,
    /// This screen, in that language.
    pub target: Target,
}

/// A way to reach a person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ContactLine {
    /// Who, or where.
    pub name: Text,
    /// How.
    pub reach: ReachLine,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Text>,
}

/// How a person is reached, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReachLine {
    /// A telephone number: as it is dialled, as it is shown.
    Phone(String, String),
    /// An e-mail address.
    Email(String),
    /// A place or an address, told by the name.
    Place,
}

impl Say<'_> {
    /// The frame of a screen. `heading` names the page; `faulty` says that errors are shown on it.
    pub(super) fn frame(&self, heading: &Text, faulty: bool, target: &Target) -> Frame {
        let definition = self.procedure.definition();
        let title = self.own("procedure");
        let agents = matches!(target, Target::Agent(_));
        let args = Args::new()
            .with("page", Arg::Message(heading.clone()))
            .with("procedure", Arg::Message(title.clone()));
        Frame {
            locale: self.texts.locale().clone(),
            title: self.title(faulty, *heading == title, &args),
            procedure: Some(match agents {
                true => self.link("agent-place", Target::Agent(AgentTarget::Cases(CaseList::waiting()))),
                false => Link { label: title, about: None, target: Target::Start(definition.id.clone()) },
            }),
            demonstration: self.part("procedure", "demonstration"),
            languages_label: self.product("languages"),
            languages: definition.locales.iter().map(|locale| self.language(locale, target)).collect(),
            skip: self.product("skip"),
            help_heading: self.product(if agents { "agent-help" } else { "help" }),
            help: self.contacts(definition.contacts.iter().map(|contact| &contact.id)),
            statuses: vec![
                Status { name: "sending", text: self.product("status-sending") },
                Status { name: "offline", text: self.product("status-offline") },
                Status { name: "kept", text: self.product("status-kept") },
                Status { name: "mended", text: self.product("status-mended") },
            ],
        }
    }

    /// The words of the browser's title bar: errors first, and the procedure's name unless the page alone
    /// says it.
    fn title(&self, faulty: bool, alone: bool, args: &Args) -> Text {
        match (faulty, alone) {
            (false, false) => self.product_with("title", args),
            (false, true) => self.product_with("title-alone", args),
            (true, false) => self.product_with("title-error", args),
            (true, true) => self.product_with("title-error-alone", args),
        }
    }

    fn language(&self, locale: &Locale, target: &Target) -> LanguageLink {
        LanguageLink {
            name: self.product(&format!("language-{locale}")).to_plain_string(),
            current: locale == self.texts.locale(),
            locale: locale.clone(),
            target: target.clone(),
        }
    }

    /// These contacts, ready to be shown.
    pub(crate) fn contacts<'i>(
        &self,
        ids: impl Iterator<Item = &'i retouche::id::ContactId>,
    ) -> Vec<ContactLine> {
        let contacts = ids.filter_map(|id| self.procedure.contact(id));
        let line = |contact: &retouche::definition::Contact| {
            let text = format!("contact_{}", contact.id);
            ContactLine {
                name: self.own(&text),
                reach: reach(&contact.reach),
                hours: self.part(&text, "hours"),
            }
        };
        contacts.map(line).collect()
    }
}

/// What one or several procedures say before it is known which one is meant.
#[derive(Debug, Clone, Copy)]
pub struct Lobby<'a> {
    /// The procedure whose texts give the product's own words.
    pub first: &'a Say<'a>,
    /// The other procedures.
    pub others: &'a [Say<'a>],
}

impl<'a> Lobby<'a> {
    /// Every procedure.
    pub(super) fn all(&self) -> impl Iterator<Item = &'a Say<'a>> {
        std::iter::once(self.first).chain(self.others)
    }

    /// The frame of a screen that belongs to no procedure in particular: with the contacts of all.
    pub(super) fn frame(&self, heading: &Text, faulty: bool, target: &Target) -> Frame {
        let frame = self.first.frame(heading, faulty, target);
        if self.others.is_empty() {
            return frame;
        }
        let args = Args::new().with("page", Arg::Message(heading.clone()));
        let others = self.others.iter();
        let contacts =
            others.flat_map(|say| say.contacts(say.procedure.definition().contacts.iter().map(|it| &it.id)));
        let mut help = frame.help;
        contacts.for_each(|contact| {
            if !help.contains(&contact) {
                help.push(contact);
            }
        });
        Frame {
            title: self.first.title(faulty, true, &args),
            procedure: frame.procedure.filter(|_| matches!(target, Target::Agent(_))),
            demonstration: None,
            help,
            ..frame
        }
    }
}

fn reach(reach: &Reach) -> ReachLine {
    match reach {
        Reach::Phone { number } => ReachLine::Phone(number.clone(), retouche::answer::show_phone(number)),
        Reach::Email { address } => ReachLine::Email(address.clone()),
        Reach::Desk | Reach::Post => ReachLine::Place,
    }
}
