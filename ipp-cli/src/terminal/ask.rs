//! Questions, on a terminal only.

use std::io::ErrorKind;

use dialoguer::{Input, Password};
use zeroize::Zeroizing;

use super::Terminal;
use crate::error::{Cause, Error, Result};
use crate::exit::Exit;

/// Why a question has no answer that lets the command go on.
#[derive(Debug)]
enum Unanswered {
    /// There is nobody to ask.
    Nobody { question: String },
    /// The answer was no.
    No,
}

impl Cause for Unanswered {
    fn exit(&self) -> Exit {
        match self {
            Self::Nobody { .. } => Exit::NeedsInput,
            Self::No => Exit::Interrupted,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Nobody { question } => format!("cannot ask without a terminal: {question}"),
            Self::No => "nothing was done".to_owned(),
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Nobody { .. } => Some("add --yes to go on without a question".to_owned()),
            Self::No => None,
        }
    }
}

impl Terminal {
    /// Asks whether to go on; anything but a yes is an error.
    pub(crate) fn confirm(&self, question: &str) -> Result<()> {
        if !self.can_ask {
            let question = question.to_owned();
            return Err(Unanswered::Nobody { question }.into());
        }
        // A question of dialoguer's own hides the cursor, and leaves it so when Ctrl-C ends the program.
        let answer = Input::<String>::new()
            .with_prompt(format!("{question} [y/N]"))
            .allow_empty(true)
            .interact_text();
        match answer {
            Ok(answer) if is_yes(&answer) => Ok(()),
            Ok(_) => Err(Unanswered::No.into()),
            Err(dialoguer::Error::IO(e)) if e.kind() == ErrorKind::Interrupted => {
                Err(Unanswered::No.into())
            }
            Err(dialoguer::Error::IO(e)) => Err(Error::Runtime(e)),
        }
    }

    /// What is typed unseen; nothing if there is nobody to type.
    pub(crate) fn secret(&self, what: &str) -> Result<Option<Zeroizing<String>>> {
        if !self.can_ask {
            return Ok(None);
        }
        match Password::new().with_prompt(what).interact() {
            Ok(text) => Ok(Some(Zeroizing::new(text))),
            Err(dialoguer::Error::IO(e)) => Err(Error::Runtime(e)),
        }
    }
}

fn is_yes(answer: &str) -> bool {
    let answer = answer.trim();
    ["y", "yes"]
        .iter()
        .any(|yes| answer.eq_ignore_ascii_case(yes))
}
