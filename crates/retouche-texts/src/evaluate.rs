//! Says a compiled pattern with values: the one evaluator that the server and the browser share.

use super::locale_data::DateStyle;
use super::number::Number;
use super::pattern::{Chooser, Key, NumberStyle, Part, Pattern, Placeable, Select};
use super::{Arg, Args, Layer, Run, Text, Texts};
use crate::civil::{CivilDate, Moment};

/// The product's message that says an instant, with the variables `$moment` and `$zone`.
const MOMENT: &str = "ui_moment";

pub(super) struct TextEvaluation<'a> {
    texts: &'a Texts,
    layer: &'a Layer,
    args: &'a Args,
    /// Inside the message that says a moment: a moment is then said without it.
    in_moment: bool,
    text: Text,
}

impl<'a> TextEvaluation<'a> {
    /// Says `pattern`, a text of `layer`.
    pub(super) fn text(texts: &'a Texts, layer: &'a Layer, pattern: &'a Pattern, args: &'a Args) -> Text {
        TextEvaluation::run(texts, layer, pattern, args, false)
    }

    fn run(
        texts: &'a Texts,
        layer: &'a Layer,
        pattern: &'a Pattern,
        args: &'a Args,
        in_moment: bool,
    ) -> Text {
        let mut evaluation = TextEvaluation {
            texts,
            layer,
            args,
            in_moment,
            text: Text { lang: texts.mark(layer), runs: Vec::new() },
        };
        evaluation.pattern(pattern);
        evaluation.text
    }

    fn pattern(&mut self, pattern: &'a Pattern) {
        for part in pattern {
            match part {
                Part::Words(words) => self.text.push_plain(words),
                Part::Placeable(placeable) => self.placeable(placeable),
            }
        }
    }

    fn placeable(&mut self, placeable: &'a Placeable) {
        match placeable {
            Placeable::Variable(name) => self.variable(name),
            Placeable::Number(name, style) => self.number(name, *style),
            Placeable::Date(name, style) => self.date(name, *style),
            Placeable::Time(name) => self.time(name),
            Placeable::Select(select) => self.select(select),
            Placeable::Foreign(layer, pattern) => self.foreign(*layer, pattern),
        }
    }

    fn variable(&mut self, name: &str) {
        let data = &self.layer.data;
        match self.args.get(name) {
            Some(Arg::Text(text)) => self.text.push_text(&Text::verbatim(text)),
            Some(Arg::Ltr(text)) => self.text.push_text(&Text::ltr(text)),
            Some(Arg::Integer(value)) => self.text.push_plain(&data.integer(*value)),
            Some(Arg::Decimal(value)) => self.decimal(value),
            Some(Arg::Money(cents)) => self.text.push_plain(&data.money(*cents)),
            Some(Arg::Date(date)) => self.text.push_plain(&data.date(*date, DateStyle::Long)),
            Some(Arg::Moment(moment)) => self.moment(moment),
            Some(Arg::Message(text)) => self.message(text),
            None => self.missing(name),
        }
    }

    fn decimal(&mut self, value: &str) {
        match Number::parse(value) {
            Some(number) => self.text.push_plain(&self.layer.data.number(&number, true)),
            None => self.text.push_text(&Text::ltr(value)),
        }
    }

    /// As Fluent does: what is missing is visible, and the rest of the text is still said.
    fn missing(&mut self, name: &str) {
        self.text.push_plain("{$");
        self.text.push_plain(name);
        self.text.push_plain("}");
    }

    fn number(&mut self, name: &str, style: NumberStyle) {
        match self.args.get(name).and_then(number_of) {
            Some(number) => {
                let number = number.with_decimals(style.decimals);
                let written = self.layer.data.number(&number, !style.ungrouped);
                self.text.push_plain(&written);
            }
            None => self.variable(name),
        }
    }

    fn date(&mut self, name: &str, style: DateStyle) {
        match self.args.get(name).and_then(date_of) {
            Some(date) => self.text.push_plain(&self.layer.data.date(date, style)),
            None => self.variable(name),
        }
    }

    fn time(&mut self, name: &str) {
        match self.args.get(name) {
            Some(Arg::Moment(moment)) => {
                self.text.push_plain(&self.layer.data.time(moment.local));
            }
            _ => self.variable(name),
        }
    }

    fn select(&mut self, select: &'a Select) {
        let chosen = select
            .variants
            .iter()
            .find(|(key, _)| self.matches(key, select))
            .or_else(|| select.variants.get(select.otherwise));
        if let Some((_, pattern)) = chosen {
            self.pattern(pattern);
        }
    }

    fn matches(&self, key: &Key, select: &Select) -> bool {
        let chooser = match self.args.get(&select.variable) {
            Some(Arg::Text(text) | Arg::Ltr(text)) => Chooser::Text(text),
            Some(value) => match number_of(value) {
                Some(number) => Chooser::Number(number.with_decimals(select.style.decimals)),
                None => return false,
            },
            None => return false,
        };
        key.is_chosen_by(&chooser, select.style.plural, &self.layer.data)
    }

    fn foreign(&mut self, layer: usize, pattern: &'a Pattern) {
        if let Some(layer) = self.texts.layers().nth(layer) {
            let text = TextEvaluation::run(self.texts, layer, pattern, self.args, self.in_moment);
            self.message(&text);
        }
    }

    /// Puts in a text made for the same reader, whose unmarked words are in the wanted locale while
    /// those of `self` may be in another.
    fn message(&mut self, text: &Text) {
        if text.lang == self.text.lang {
            let unmarked = Text { lang: None, runs: text.runs.clone() };
            return self.text.push_text(&unmarked);
        }
        if text.lang.is_some() {
            return self.text.push_text(text);
        }
        let wanted = self.texts.locale();
        for run in &text.runs {
            self.text.runs.push(match run {
                Run::Plain(words) => {
                    Run::Isolated { text: words.clone(), dir: Some(wanted.dir()), lang: Some(wanted.clone()) }
                }
                Run::Isolated { .. } => run.clone(),
            });
        }
    }

    /// Weekday, date, time and zone, always: a deadline without its zone is no deadline for somebody
    /// who lives overseas.
    fn moment(&mut self, moment: &Moment) {
        let zone = self.zone(moment);
        match self.layer.patterns.get(MOMENT) {
            Some(pattern) if !self.in_moment => {
                let args =
                    Args::new().with("moment", Arg::Moment(moment.clone())).with("zone", Arg::Message(zone));
                let text = TextEvaluation::run(self.texts, self.layer, pattern, &args, true);
                self.message(&text);
            }
            _ => {
                let data = &self.layer.data;
                let date = data.date(moment.local.date(), DateStyle::Weekday);
                let time = data.time(moment.local);
                self.text.push_plain(&format!("{date}, {time}, "));
                self.message(&zone);
            }
        }
    }

    fn zone(&self, moment: &Moment) -> Text {
        let id = format!("ui_zone_{}", moment.zone.as_str().replace('/', "-"));
        match self.layer.patterns.get(&id) {
            Some(pattern) => TextEvaluation::run(self.texts, self.layer, pattern, self.args, true),
            None => self.texts.format(&id, self.args).unwrap_or_else(|| Text::ltr(moment.zone.as_str())),
        }
    }
}

fn number_of(value: &Arg) -> Option<Number> {
    match value {
        Arg::Integer(value) => Some(Number::integer(*value)),
        Arg::Decimal(value) => Number::parse(value),
        Arg::Money(cents) => Some(Number::cents(*cents)),
        Arg::Text(_) | Arg::Ltr(_) | Arg::Date(_) | Arg::Moment(_) | Arg::Message(_) => None,
    }
}

fn date_of(value: &Arg) -> Option<CivilDate> {
    match value {
        Arg::Date(date) => Some(*date),
        Arg::Moment(moment) => Some(moment.local.date()),
        Arg::Text(_) | Arg::Ltr(_) | Arg::Integer(_) | Arg::Decimal(_) | Arg::Money(_) | Arg::Message(_) => {
            None
        }
    }
}
