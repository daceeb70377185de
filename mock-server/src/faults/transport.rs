//! What a fault orders the connection to do to one answer.

/// Travels to the connection among the extensions of the answer that it is about. Everything between, the draining
/// of the request and the log included, goes on as ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    /// The answer ends too early.
    Break(Break),
    /// So many bytes of the body are sent in a second; at least one.
    Slow(u64),
}

/// Where an answer breaks off, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Break {
    /// After so many bytes of the body, but always before its last one, so that the answer is never whole. `None`:
    /// before anything of the answer is sent.
    pub(crate) at: Option<u64>,
    pub(crate) end: End,
}

/// What the client sees at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// `ECONNRESET`.
    Reset,
    /// The end of the stream.
    Eof,
    /// Nothing, until it leaves or the server stops.
    Hang,
}
