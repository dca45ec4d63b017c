//! The person's pages, turned to agents: the same parts, with ways that lead to the agents' pages and
//! headings that speak of the person.

use retouche::answers::Answers;
use retouche::credential::Reference;
use retouche::read::Reading;
use retouche::receipt::Receipt as Record;
use retouche::submission::{Channel, Event, Late, Submission};
use retouche_texts::{Arg, Args, Text};

use super::{AgentTarget, CasePage};
use crate::asked::AskedPage;
use crate::{
    Action, Amending, BeforeAfter, Button, Compared, FormPage, Link, Say, Screen, SendingBlock, Target,
    Written,
};

/// The links that lead somewhere for agents, leading there.
fn turned(links: Vec<Link>) -> Vec<Link> {
    let turn = |link: Link| Some(Link { target: AgentTarget::in_place_of(&link.target)?, ..link });
    links.into_iter().filter_map(turn).collect()
}

impl Say<'_> {
    /// A page of agents, around what a page of the person's shows.
    fn turned(&self, heading: &Text, target: &Target, page: FormPage) -> Screen {
        Screen { frame: self.frame(heading, false, target), page }
    }

    fn timeline_link(&self, reference: &Reference) -> Link {
        self.page_link("back", reference, CasePage::Timeline)
    }

    fn numbered(&self, id: &str, number: u32) -> Text {
        self.product_with(id, &Args::new().with("number", Arg::Integer(number.into())))
    }
}

/// The screen of everything that happened to a case, with what was written.
#[must_use]
pub fn timeline(say: &Say<'_>, submission: &Submission, events: &[Event], written: &Written<'_>) -> Screen {
    let reference = &submission.reference;
    let screen = crate::history(say, submission, events, written);
    let FormPage::History(mut page) = screen.page else { return screen };
    let target = AgentTarget::page(reference, CasePage::Timeline);
    page.heading = say.product("agent-timeline");
    page.intro = say.product("agent-timeline-intro");
    page.back = say.back_to_case(reference);
    page.target = target.clone();
    for (entry, event) in page.entries.iter_mut().zip(events.iter().rev()) {
        entry.links = turned(std::mem::take(&mut entry.links));
        if matches!(event.act, retouche::submission::Act::LateCorrection { .. }) && !submission.is_purged() {
            entry.links.push(say.page_link("agent-late-see", reference, CasePage::Late(event.number)));
        }
    }
    let heading = page.heading.clone();
    say.turned(&heading, &target, FormPage::History(page))
}

/// The screen of what one revision changed.
#[must_use]
pub fn changes(say: &Say<'_>, compared: &Compared<'_>, revision: u32) -> Screen {
    let heading = say.numbered("agent-changes", revision);
    side_by_side(say, compared, heading, CasePage::Changes(revision))
}

/// The screen of what lies between two revisions.
#[must_use]
pub fn compared(say: &Say<'_>, compared: &Compared<'_>, one: u32, other: u32) -> Screen {
    side_by_side(say, compared, say.product("compare-heading"), CasePage::Compare(one, other))
}

fn side_by_side(say: &Say<'_>, compared: &Compared<'_>, heading: Text, page: CasePage) -> Screen {
    let (screen, reference) = (crate::before_after(say, compared, false), compared.reference);
    let FormPage::BeforeAfter(shown) = screen.page else { return screen };
    let target = AgentTarget::page(reference, page);
    let back = say.timeline_link(reference);
    let shown = BeforeAfter { target: target.clone(), back, heading: heading.clone(), ..shown };
    say.turned(&heading, &target, FormPage::BeforeAfter(shown))
}

/// The screen of a correction that came too late to be sent: the answers that stand, and those it would
/// lead to. Whoever `handles` the case can open a window for it.
#[must_use]
pub fn late(say: &Say<'_>, compared: &Compared<'_>, late: &Late, handles: bool) -> Screen {
    let at = Args::new().with("moment", Arg::Moment(late.at.clone()));
    let screen = side_by_side(say, compared, say.product("agent-late-heading"), CasePage::Late(late.number));
    let FormPage::BeforeAfter(mut page) = screen.page else { return screen };
    page.banner = say.product_with("agent-late-banner", &at);
    page.after_label = say.product_with("agent-late-label", &at);
    page.back = say.back_to_case(compared.reference);
    page.late = handles.then(|| say.page_link("agent-grant", compared.reference, CasePage::Grant));
    Screen { frame: screen.frame, page: FormPage::BeforeAfter(page) }
}

/// The screen of a receipt, to be printed for the person.
#[must_use]
pub fn receipt(say: &Say<'_>, record: &Record, answers: &Answers) -> Screen {
    let screen = crate::receipt(say, record, answers, None);
    let FormPage::Receipt(mut page) = screen.page else { return screen };
    let target = AgentTarget::page(&record.reference, CasePage::Receipt(record.revision.number));
    page.onward = vec![say.page_link("agent-next-case", &record.reference, CasePage::Standing)];
    page.target = target.clone();
    let heading = page.heading.clone();
    say.turned(&heading, &target, FormPage::Receipt(page))
}

/// The screen of a request, as the person reads it.
#[must_use]
pub fn request(say: &Say<'_>, page: &AskedPage<'_>) -> Screen {
    let reference = page.reference;
    let screen = crate::asked(say, page);
    let FormPage::Task(mut task) = screen.page else { return screen };
    let target = AgentTarget::page(reference, CasePage::Request(page.asked.number));
    let heading = say.product("agent-request");
    task.intro.insert(0, task.heading.clone());
    task.heading = heading.clone();
    task.back = say.back_to_case(reference);
    task.target = target.clone();
    task.submit = None;
    task.links = Vec::new();
    task.items.iter_mut().for_each(|item| item.fields = Vec::new());
    say.turned(&heading, &target, FormPage::Task(task))
}

/// The screen of all answers of a transcription.
#[must_use]
pub fn transcription(
    say: &Say<'_>,
    reading: &Reading<'_>,
    journey: &crate::JourneyOf,
    amending: Amending<'_>,
) -> Screen {
    let screen = crate::check_answers(say, reading, journey, Some(amending), false);
    let FormPage::CheckAnswers(mut page) = screen.page else { return screen };
    page.heading = say.product("agent-transcription");
    page.intro = say.product("agent-transcription-intro");
    page.discard = Some(Button { label: say.product("agent-discard"), about: None, act: Action::Discard });
    let (heading, target) = (page.heading.clone(), page.target.clone());
    say.turned(&heading, &target, FormPage::CheckAnswers(page))
}

/// The screen of what a transcription changes, before it is sent. `undeclared` says that the agent tried to
/// send without saying that it is what the person told.
#[must_use]
pub fn transcription_changes(
    say: &Say<'_>,
    compared: &Compared<'_>,
    channel: Channel,
    undeclared: bool,
) -> Screen {
    let screen = crate::before_after(say, compared, undeclared);
    let FormPage::BeforeAfter(page) = screen.page else { return screen };
    let target = AgentTarget::page(compared.reference, CasePage::TranscriptionChanges(channel));
    let heading = say.product("agent-transcription-changes");
    let declaration = Args::new().with("channel", Arg::Message(say.channel(channel)));
    let sending = page.sending.map(|sending| SendingBlock {
        right_to_error: vec![say.product("agent-transcription-copied")],
        declaration: say.product_with("agent-declaration", &declaration),
        submit: Button { label: say.product("agent-transcription-send"), about: None, act: Action::Send },
        ..sending
    });
    let page = BeforeAfter {
        back: say.page_link("back", compared.reference, CasePage::Transcription(channel)),
        banner: say.product("agent-transcribing"),
        target: target.clone(),
        heading: heading.clone(),
        late: None,
        sending,
        ..page
    };
    Screen { frame: say.frame(&heading, undeclared, &target), page: FormPage::BeforeAfter(page) }
}
