//! The sink: deliveries to `https://sink.ipp.test/<name>` never leave the process, so that a test needs no receiver.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::HeaderMap;
use url::Url;

use crate::full::Full;

/// The second is what the samples of the reference write: nobody means to tell its owner.
const HOSTS: [&str; 2] = ["sink.ipp.test", "your-app.com"];
/// How many deliveries are kept; the oldest make room.
const MOST: usize = 10_000;
/// How many bytes of bodies are kept.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// How many names may have answers of their own.
const FULL: Full = Full {
    most: 1000,
    things: "names that the sink answers in their own way",
    advice: "Use one of them again, or reset the server.",
};
/// The answer to who was told no other.
const OK: u16 = 200;

/// A delivery that the sink took.
#[derive(Debug)]
pub(crate) struct Captured {
    pub(crate) name: String,
    /// By the server's clock.
    pub(crate) at: Timestamp,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Arc<str>,
    /// What the sink answered.
    pub(crate) status: u16,
}

/// What the sink answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// How long it asks to be left in peace.
    pub(crate) retry_after: Option<Duration>,
}

impl From<u16> for Answer {
    fn from(status: u16) -> Self {
        let retry_after = None;
        Self {
            status,
            retry_after,
        }
    }
}

/// What the sink answers to deliveries of one name.
#[derive(Debug)]
pub(crate) enum Answers {
    Always(Answer),
    /// One after the other, and then 200.
    Each(VecDeque<Answer>),
}

/// The deliveries that were captured.
#[derive(Debug, Default)]
pub(crate) struct Sink(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    captured: VecDeque<Arc<Captured>>,
    bytes: usize,
    answers: HashMap<String, Answers>,
}

/// The name of the sink that a URL leads to, if it is one.
pub(crate) fn name(url: &Url) -> Option<&str> {
    let is_host = url.host_str().is_some_and(|host| HOSTS.contains(&host));
    let is_sink = url.scheme() == "https" && is_host && url.port().is_none();
    is_sink.then(|| url.path().trim_matches('/'))
}

impl Sink {
    /// The deliveries that are kept, oldest first; of one name, or of all.
    pub(crate) fn list(&self, name: Option<&str>) -> Vec<Arc<Captured>> {
        let state = self.lock();
        let wanted = |captured: &&Arc<Captured>| name.is_none_or(|name| captured.name == name);
        state.captured.iter().filter(wanted).cloned().collect()
    }

    /// Forgets the deliveries of one name, or of all. What is answered stays as it is.
    pub(crate) fn clear(&self, name: Option<&str>) {
        let mut state = self.lock();
        match name {
            Some(name) => state.captured.retain(|captured| captured.name != name),
            None => state.captured.clear(),
        }
        state.bytes = state
            .captured
            .iter()
            .map(|captured| captured.body.len())
            .sum();
    }

    /// Answers deliveries of this name so from now on.
    pub(crate) fn answer(&self, name: &str, answers: Answers) -> Result<(), Full> {
        let mut state = self.lock();
        if state.answers.len() >= FULL.most && !state.answers.contains_key(name) {
            return Err(FULL);
        }
        state.answers.insert(name.to_owned(), answers);
        Ok(())
    }

    /// Forgets everything: deliveries and answers.
    pub(crate) fn reset(&self) {
        *self.lock() = State::default();
    }

    /// Takes a delivery.
    pub(super) fn take(
        &self,
        name: &str,
        at: Timestamp,
        headers: HeaderMap,
        body: &Arc<str>,
    ) -> Answer {
        let mut state = self.lock();
        let answer = state.next_answer(name);
        state.bytes += body.len();
        state.captured.push_back(Arc::new(Captured {
            name: name.to_owned(),
            at,
            headers,
            body: Arc::clone(body),
            status: answer.status,
        }));
        while state.captured.len() > MOST || state.bytes > MOST_BYTES {
            let Some(oldest) = state.captured.pop_front() else {
                break;
            };
            state.bytes -= oldest.body.len();
        }
        answer
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn next_answer(&mut self, name: &str) -> Answer {
        match self.answers.get_mut(name) {
            Some(Answers::Always(answer)) => *answer,
            Some(Answers::Each(answers)) => answers.pop_front().unwrap_or(OK.into()),
            None => OK.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::Timestamp;
    use reqwest::header::HeaderMap;

    use super::{Answers, FULL, MOST, MOST_BYTES, Sink, name};

    fn take(sink: &Sink, name: &str, body: &str) -> u16 {
        let body = Arc::from(body);
        sink.take(name, Timestamp::UNIX_EPOCH, HeaderMap::new(), &body)
            .status
    }

    #[test]
    fn only_https_urls_of_its_host_lead_to_the_sink() {
        let of = |url: &str| name(&url.parse().unwrap()).map(str::to_owned);
        assert_eq!(of("https://sink.ipp.test/a/b?c").as_deref(), Some("a/b"));
        assert_eq!(of("https://SINK.ipp.test").as_deref(), Some(""));
        assert_eq!(of("https://sink.ipp.test:443/a").as_deref(), Some("a"));
        for other in [
            "http://sink.ipp.test/a",
            "https://sink.ipp.test:444/a",
            "https://my.sink.ipp.test/a",
            "https://example.com/sink.ipp.test",
        ] {
            assert_eq!(of(other), None, "{other}");
        }
    }

    #[test]
    fn the_sink_answers_each_name_as_it_was_told() {
        let sink = Sink::default();
        sink.answer("always", Answers::Always(500.into())).unwrap();
        sink.answer("each", Answers::Each([503.into(), 410.into()].into()))
            .unwrap();
        let answers = |name| [(); 3].map(|()| take(&sink, name, ""));
        assert_eq!(answers("always"), [500, 500, 500]);
        assert_eq!(answers("each"), [503, 410, 200]);
        assert_eq!(answers("other"), [200, 200, 200]);
        assert_eq!(sink.list(Some("each")).len(), 3);
        sink.clear(Some("each"));
        assert_eq!(
            (sink.list(Some("each")).len(), sink.list(None).len()),
            (0, 6)
        );
        sink.reset();
        assert_eq!((sink.list(None).len(), take(&sink, "always", "")), (0, 200));
    }

    #[test]
    fn answers_are_not_kept_for_names_without_end() {
        let sink = Sink::default();
        let answer = |name: usize| sink.answer(&name.to_string(), Answers::Always(500.into()));
        (0..FULL.most).for_each(|name| answer(name).unwrap());
        assert_eq!(answer(FULL.most), Err(FULL));
        assert_eq!(answer(0), Ok(()));
    }

    #[test]
    fn the_oldest_deliveries_make_room_by_number_and_by_size() {
        let sink = Sink::default();
        for number in 0..MOST + 2 {
            take(&sink, "a", &number.to_string());
        }
        let kept = sink.list(None);
        assert_eq!((kept.len(), &*kept[0].body), (MOST, "2"));
        let large = "x".repeat(MOST_BYTES / 2);
        take(&sink, "a", &large);
        take(&sink, "a", &large);
        take(&sink, "a", "small");
        assert_eq!(sink.list(None).len(), 2);
    }
}
