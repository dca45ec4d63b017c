//! What tables have in common. Their roles are written out because browsers forget a table's meaning when
//! its display changes, as it does where it is narrow.

use retouche_texts::Text;

use super::element::{Element, element};

/// What is unseen names the table; a head for each column follows.
pub(crate) fn table<'a>(
    class: &'static str,
    caption: &Text,
    columns: impl IntoIterator<Item = &'a Text>,
) -> Element {
    let heads = element("tr").attr("role", "row").children(columns.into_iter().map(head));
    element("table")
        .class(class)
        .attr("role", "table")
        .child(element("caption").class("rt-unseen").text(caption))
        .child(element("thead").class("rt-columns").attr("role", "rowgroup").child(heads))
}

fn head(text: &Text) -> Element {
    element("th").class("rt-column").attr("role", "columnheader").attr("scope", "col").text(text)
}

/// A cell, whose column's label is shown and heard where the columns have no heads.
pub(crate) fn cell(class: &'static str, column: &Text) -> Element {
    let label = element("span").class("rt-cell-label").text(column);
    element("td").class(class).attr("role", "cell").child(label)
}
