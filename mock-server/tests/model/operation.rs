//! What can be done, and how it is drawn at random.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};

/// A document, and what comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    Good,
    /// Its job fails.
    Unreadable,
    /// It is refused at sight.
    Bad,
}

impl File {
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Good => b"%PDF-",
            Self::Unreadable => b"%PDF-X",
            Self::Bad => b"MZ",
        }
    }
}

/// Something that happens to an account, or to the server. A number of something that there is not counts round.
#[derive(Debug, Clone)]
pub enum Operation {
    Upload {
        external_id: Option<u8>,
        file: File,
        key: usize,
    },
    Batch(Vec<File>),
    /// One of the jobs that have not ended does.
    Finish(usize),
    Fail(usize),
    SetCredits(u8),
    SetTier {
        is_paid: bool,
    },
    Register,
    Unregister(usize),
    CreateKey,
    RevokeKey(usize),
    /// So many requests in a row.
    Read {
        times: u8,
        key: usize,
    },
    Advance {
        seconds: u8,
    },
}

fn file() -> impl Strategy<Value = File> {
    prop_oneof![3 => Just(File::Good), 1 => Just(File::Unreadable), 1 => Just(File::Bad)]
}

fn upload() -> impl Strategy<Value = Operation> {
    let parts = (option::of(0_u8..3), file(), any::<usize>());
    parts.prop_map(|(external_id, file, key)| Operation::Upload {
        external_id,
        file,
        key,
    })
}

fn batch() -> impl Strategy<Value = Operation> {
    vec(file(), 0..4).prop_map(Operation::Batch)
}

fn read() -> impl Strategy<Value = Operation> {
    (1_u8..70, any::<usize>()).prop_map(|(times, key)| Operation::Read { times, key })
}

fn any_operation() -> impl Strategy<Value = Operation> {
    prop_oneof![
        6 => upload(),
        3 => batch(),
        4 => any::<usize>().prop_map(Operation::Finish),
        1 => any::<usize>().prop_map(Operation::Fail),
        1 => (0_u8..6).prop_map(Operation::SetCredits),
        1 => any::<bool>().prop_map(|is_paid| Operation::SetTier { is_paid }),
        3 => Just(Operation::Register),
        1 => any::<usize>().prop_map(Operation::Unregister),
        1 => Just(Operation::CreateKey),
        1 => any::<usize>().prop_map(Operation::RevokeKey),
        2 => read(),
        1 => (1_u8..80).prop_map(|seconds| Operation::Advance { seconds }),
    ]
}

/// Operations one after the other, each with the number of its account.
pub fn sequence() -> impl Strategy<Value = Vec<(usize, Operation)>> {
    vec((0_usize..2, any_operation()), 1..40)
}

/// Operations of several clients at the same time, which leave the accounts themselves alone.
pub fn interleaving() -> impl Strategy<Value = Vec<Vec<(usize, Operation)>>> {
    let one = prop_oneof![
        6 => upload(),
        2 => batch(),
        2 => Just(Operation::Register),
        2 => read(),
    ];
    vec(vec((0_usize..2, one), 1..10), 2..8)
}
