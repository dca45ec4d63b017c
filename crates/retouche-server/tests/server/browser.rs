//! A browser without JavaScript: it keeps cookies, follows redirections, and posts forms as they stand.

use reqwest::header::{HeaderMap, LOCATION};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, StatusCode};

use crate::html::{self, Form};

/// A person's browser.
#[derive(Clone)]
pub(crate) struct Browser {
    client: Client,
    origin: String,
    /// Every address, answer and header met, for whoever looks for what must not be there.
    pub(crate) seen: std::sync::Arc<std::sync::Mutex<Vec<Seen>>>,
}

/// One answer.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) path: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

/// A page that is shown.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) path: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) html: String,
}

impl Page {
    pub(crate) fn words(&self) -> String {
        html::words(&self.html)
    }

    /// What `data-…` of the screen says.
    pub(crate) fn data(&self, name: &str) -> String {
        let tags = html::tags(&self.html);
        let screen = tags.iter().find(|tag| tag.has("data-retouche-screen"));
        let screen = screen.unwrap_or_else(|| panic!("no screen at {}: {}", self.path, self.html));
        screen.get(&format!("data-{name}")).unwrap_or_default().to_owned()
    }

    pub(crate) fn kind(&self) -> String {
        self.data("retouche-screen")
    }

    /// The form that has a button for an act.
    pub(crate) fn form(&self, act: &str) -> Form {
        let forms = html::forms(&self.html);
        let form = forms.into_iter().find(|form| form.acts.iter().any(|other| other == act));
        form.unwrap_or_else(|| panic!("no button for {act} at {}:\n{}", self.path, self.words()))
    }

    /// The acts that start with a word, such as `add:`.
    pub(crate) fn acts(&self, start: &str) -> Vec<String> {
        let forms = html::forms(&self.html);
        let acts = forms.into_iter().flat_map(|form| form.acts);
        acts.filter(|act| act.starts_with(start)).collect()
    }

    /// The addresses of links that end so.
    pub(crate) fn link(&self, end: &str) -> String {
        let tags = html::tags(&self.html);
        let links = tags.iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.get("href"));
        let mut links = links.filter(|href| href.ends_with(end));
        links.next().unwrap_or_else(|| panic!("no link to …{end} at {}", self.path)).to_owned()
    }

    /// The name of the field whose path ends so.
    pub(crate) fn field(&self, question: &str) -> String {
        let tags = html::tags(&self.html);
        let names = tags.iter().filter_map(|tag| tag.get("name"));
        let mut names =
            names.filter(|name| name.split(':').next().unwrap().rsplit('/').next() == Some(question));
        let name =
            names.next().unwrap_or_else(|| panic!("no field {question} at {}: {}", self.path, self.words()));
        name.split(':').next().unwrap().to_owned()
    }
}

impl Browser {
    pub(crate) fn new(origin: &str) -> Self {
        let client = Client::builder().cookie_store(true).redirect(Policy::none()).build().unwrap();
        Self { client, origin: origin.to_owned(), seen: std::sync::Arc::default() }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    pub(crate) fn request(&self, method: reqwest::Method, path: &str) -> RequestBuilder {
        self.client.request(method, self.url(path))
    }

    /// Asks and remembers, without following anything.
    pub(crate) async fn ask(&self, request: RequestBuilder) -> Page {
        let request = request.build().unwrap();
        let url = request.url();
        let path = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        let response = self.client.execute(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let html = response.text().await.unwrap();
        let seen = Seen { path: path.clone(), status, headers: headers.clone(), body: html.clone() };
        self.seen.lock().unwrap().push(seen);
        Page { path, status, headers, html }
    }

    /// Opens a page, wherever it leads.
    pub(crate) async fn open(&self, path: &str) -> Page {
        let mut page = self.ask(self.request(reqwest::Method::GET, path)).await;
        for _ in 0..5 {
            let Some(next) = page.headers.get(LOCATION) else { return page };
            let next = next.to_str().unwrap().to_owned();
            page = self.ask(self.request(reqwest::Method::GET, &next)).await;
        }
        panic!("{path} leads in circles");
    }

    pub(crate) async fn follow(&self, page: &Page, end: &str) -> Page {
        self.open(&page.link(end)).await
    }

    /// Posts a form with what was typed in place of what it holds, and goes where that leads.
    pub(crate) async fn press(&self, page: &Page, act: &str, typed: &[(&str, &str)]) -> Page {
        let answer = self.press_only(page, act, typed).await;
        match answer.headers.get(LOCATION) {
            Some(next) => {
                assert_eq!(answer.status, StatusCode::SEE_OTHER);
                self.open(next.to_str().unwrap()).await
            }
            None => answer,
        }
    }

    /// Posts a form, and stays at the answer.
    pub(crate) async fn press_only(&self, page: &Page, act: &str, typed: &[(&str, &str)]) -> Page {
        let form = page.form(act);
        let mut entries = form.entries;
        entries.retain(|(name, _)| !typed.iter().any(|(other, _)| other == name));
        entries.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        entries.push(("act".to_owned(), act.to_owned()));
        self.ask(self.request(reqwest::Method::POST, &form.action).form(&entries)).await
    }

    /// Types into the fields of questions, by the ends of their paths, and goes on.
    pub(crate) async fn answer(&self, page: &Page, typed: &[(&str, &str)]) -> Page {
        let named = |(question, value): &(&str, &str)| {
            let (question, part) =
                question.split_once(':').map_or((*question, None), |(id, part)| (id, Some(part)));
            let field = page.field(question);
            (part.map_or(field.clone(), |part| format!("{field}:{part}")), (*value).to_owned())
        };
        let named: Vec<(String, String)> = typed.iter().map(named).collect();
        let typed: Vec<(&str, &str)> =
            named.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.press(page, "continue", &typed).await
    }
}
