//! `ipp account`

use ipp_sdk::model::Account;
use ipp_sdk::{Answer, Client};

use super::TimeLimit;
use crate::error::{Cause, Result};
use crate::exit::Exit;

pub(crate) async fn account(client: &Client, limit: TimeLimit) -> Result<Answer<Account>> {
    Ok(client.account().timeout(limit.left()).send().await?)
}

/// There are fewer credits than were asked for.
#[derive(Debug)]
struct TooFewCredits {
    credits: u64,
    wanted: u64,
}

impl Cause for TooFewCredits {
    fn exit(&self) -> Exit {
        Exit::Credits
    }

    fn message(&self) -> String {
        format!(
            "there are {} credits, fewer than {}",
            self.credits, self.wanted
        )
    }

    fn hint(&self) -> Option<String> {
        Some("add credits to the account".to_owned())
    }
}

/// Whether there are so many credits, if it matters. An account that does not say has none to count on.
pub(crate) fn enough_credits(account: &Account, wanted: Option<u64>) -> Result<()> {
    let credits = account.credits.unwrap_or(0);
    match wanted {
        Some(wanted) if credits < wanted => Err(TooFewCredits { credits, wanted }.into()),
        _ => Ok(()),
    }
}
