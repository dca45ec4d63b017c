//! Calendar files: RFC 5545, as RFC 5546 publishes and cancels an event. Two dozen lines of output, so
//! written here; a test reads them with somebody else's parser.

use jiff::Timestamp;

/// How long before a deadline a calendar reminds.
const ALARM: &str = "-P1D";

/// What writes the files (RFC 5545, 3.7.3).
const PRODUCT: &str = "-//Retouche//Retouche//FR";

/// The longest line, in octets without its end (3.1).
const LINE: usize = 75;

/// Whether entries are to be put into a calendar or taken out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// They are new, or changed.
    Publish,
    /// They no longer hold.
    Cancel,
}

impl Method {
    /// The word of the method, which the type of an attachment repeats.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Cancel => "CANCEL",
        }
    }
}

/// A calendar file. Its text is what `Display` gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What is to be done with its entries.
    pub method: Method,
    /// Its entries; at least one.
    pub entries: Vec<CalendarEntry>,
}

/// A deadline as an entry of a calendar. Instants are seconds since the Unix epoch and are written in
/// universal time, so that no calendar has to know the zone; the words tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Its name: the same for ever, and nobody else's.
    pub uid: String,
    /// Grows with each change of it.
    pub sequence: u32,
    /// When this file was made.
    pub stamp: i64,
    /// The deadline.
    pub at: i64,
    /// What it is about, in a line.
    pub summary: String,
    /// The same at length.
    pub description: String,
    /// The address of its page.
    pub address: String,
    /// The electronic address of whoever set it.
    pub organizer: Option<String>,
}

impl std::fmt::Display for Calendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut lines = Lines::default();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", PRODUCT);
        lines.add("CALSCALE", "GREGORIAN");
        lines.add("METHOD", self.method.as_str());
        self.entries.iter().for_each(|entry| lines.entry(entry, self.method));
        lines.add("END", "VCALENDAR");
        f.write_str(&lines.text)
    }
}

#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn entry(&mut self, entry: &CalendarEntry, method: Method) {
        self.add("BEGIN", "VEVENT");
        self.add("UID", &entry.uid);
        self.add("SEQUENCE", &entry.sequence.to_string());
        self.add("DTSTAMP", &instant(entry.stamp));
        self.add("DTSTART", &instant(entry.at));
        // An organiser is required by RFC 5546; where there is none to write to, an address that is none.
        match &entry.organizer {
            Some(address) => self.add("ORGANIZER", &format!("mailto:{address}")),
            None => self.add("ORGANIZER", "invalid:nomail"),
        }
        self.add("SUMMARY", &escaped(&entry.summary));
        self.add("DESCRIPTION", &escaped(&entry.description));
        self.add("URL", &entry.address);
        // A deadline takes up nobody's time (3.8.2.7), and says nothing to whoever else sees the calendar.
        self.add("TRANSP", "TRANSPARENT");
        self.add("CLASS", "PRIVATE");
        match method {
            Method::Publish => self.alarm(entry),
            Method::Cancel => self.add("STATUS", "CANCELLED"),
        }
        self.add("END", "VEVENT");
    }

    fn alarm(&mut self, entry: &CalendarEntry) {
        self.add("STATUS", "CONFIRMED");
        self.add("BEGIN", "VALARM");
        self.add("ACTION", "DISPLAY");
        self.add("TRIGGER", ALARM);
        self.add("DESCRIPTION", &escaped(&entry.summary));
        self.add("END", "VALARM");
    }

    /// A content line, folded where it is long: never inside a character (3.1).
    fn add(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for letter in format!("{name}:{value}").chars().filter(|letter| !letter.is_control()) {
            if length + letter.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                length = 1;
            }
            self.text.push(letter);
            length += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// A value of type TEXT (3.3.11).
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A date and time in universal time (3.3.5).
fn instant(at: i64) -> String {
    let at = Timestamp::from_second(at).unwrap_or(Timestamp::MAX);
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(summary: &str) -> CalendarEntry {
        CalendarEntry {
            uid: "7K3M-92QX.request-2@dog-licence.retouche".to_owned(),
            sequence: 2,
            stamp: 1_772_447_400,
            at: 1_775_080_799,
            summary: summary.to_owned(),
            description: "un, deux ; trois \\ quatre\ncinq".to_owned(),
            address: "https://forms.example/fr/submissions/7K3M-92QX".to_owned(),
            organizer: None,
        }
    }

    fn written(method: Method, summary: &str) -> String {
        Calendar { method, entries: vec![entry(summary)] }.to_string()
    }

    #[test]
    fn lines_end_in_crlf_and_fold_at_75_octets_between_characters() {
        let summary = "الإجابة على طلب الإدارة بشأن ملفكم ".repeat(5) + &"é".repeat(200);
        let text = written(Method::Publish, &summary);
        assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        assert!(text.split("\r\n").all(|line| line.len() <= LINE), "{text}");
        assert!(text.split("\r\n").any(|line| line.len() > LINE - 4));
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("\r\nSUMMARY:{summary}\r\n")));
    }

    #[test]
    fn texts_are_escaped_and_addresses_are_not() {
        let text = written(Method::Publish, "a").replace("\r\n ", "");
        assert!(text.contains("DESCRIPTION:un\\, deux \\; trois \\\\ quatre\\ncinq\r\n"), "{text}");
        assert!(text.contains("URL:https://forms.example/fr/submissions/7K3M-92QX\r\n"), "{text}");
    }

    /// No value can smuggle in a line of its own.
    #[test]
    fn a_value_is_one_line() {
        let mut entry = entry("a\r\nATTENDEE:mailto:x@example.org");
        entry.uid.push_str("\r\nATTACH:http://x");
        let text = Calendar { method: Method::Publish, entries: vec![entry] }.to_string();
        assert!(!text.contains("\r\nATT"), "{text}");
    }

    #[test]
    fn a_cancelled_entry_keeps_its_name_and_has_no_alarm() {
        let (published, cancelled) = (written(Method::Publish, "a"), written(Method::Cancel, "a"));
        assert!(published.contains("METHOD:PUBLISH\r\n") && published.contains("BEGIN:VALARM\r\n"));
        assert!(cancelled.contains("METHOD:CANCEL\r\n") && cancelled.contains("STATUS:CANCELLED\r\n"));
        assert!(!cancelled.contains("VALARM"));
        for text in [published, cancelled] {
            assert!(text.contains("UID:7K3M-92QX.request-2@dog-licence.retouche\r\nSEQUENCE:2\r\n"));
            assert!(text.contains("DTSTAMP:20260302T103000Z\r\nDTSTART:20260401T215959Z\r\n"), "{text}");
        }
    }
}
