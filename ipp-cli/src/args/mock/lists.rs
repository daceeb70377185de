use std::path::PathBuf;
use std::time::Duration;

use clap::Subcommand;

use crate::args::duration;

#[derive(Debug, Subcommand)]
pub(crate) enum AccountsCommand {
    /// Show the accounts
    #[command(after_help = "\
Examples:
  ipp mock accounts list
  ipp mock accounts list -o json")]
    List,
    /// Make an account; its key and session are printed
    #[command(after_help = "\
Examples:
  ipp mock accounts create poor@example.com --credits 1
  ipp mock accounts create big@example.com --tier enterprise --unlimited")]
    Create(AccountArgs),
    /// Change the tier or the credits of an account
    #[command(after_help = "\
Examples:
  ipp mock accounts set demo@ipp.test --credits 0
  ipp mock accounts set demo@ipp.test --tier free")]
    Set(AccountArgs),
}

#[derive(Debug, clap::Args)]
pub(crate) struct AccountArgs {
    /// The address of the account
    pub(crate) email: String,

    /// Its tier; free and starter have no access to the API
    #[arg(long)]
    pub(crate) tier: Option<String>,

    /// Its credits
    #[arg(
        long,
        value_name = "N",
        allow_negative_numbers = true,
        conflicts_with = "unlimited"
    )]
    pub(crate) credits: Option<u32>,

    /// It never runs out of credits
    #[arg(long)]
    pub(crate) unlimited: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum JobsCommand {
    /// Show the newest jobs of all accounts
    #[command(after_help = "\
Examples:
  ipp mock jobs list
  ipp mock jobs list -o json")]
    List,
    /// End a job that is held back, as its document reads
    #[command(after_help = "\
Examples:
  ipp mock jobs finish 550e8400-e29b-41d4-a716-446655440000
  ipp mock jobs finish 550e8400-e29b-41d4-a716-446655440000 -o json")]
    Finish {
        /// The job
        #[arg(value_name = "JOB_ID")]
        job_id: String,
    },
    /// Fail a job that has not ended
    #[command(after_help = "\
Examples:
  ipp mock jobs fail 550e8400-e29b-41d4-a716-446655440000
  ipp mock jobs fail 550e8400-e29b-41d4-a716-446655440000 --message unreadable")]
    Fail {
        /// The job
        #[arg(value_name = "JOB_ID")]
        job_id: String,

        /// The reason, for programs [default: EXTRACTION_FAILED]
        #[arg(long)]
        code: Option<String>,

        /// The reason, for people
        #[arg(long, value_name = "TEXT")]
        message: Option<String>,
    },
    /// Give a job a result; one that has not ended is completed by it
    #[command(after_help = "\
Examples:
  ipp mock jobs result 550e8400-e29b-41d4-a716-446655440000 invoice.json
  ipp mock jobs result 550e8400-e29b-41d4-a716-446655440000 -")]
    Result {
        /// The job
        #[arg(value_name = "JOB_ID")]
        job_id: String,

        /// The invoice in JSON, as the API has it in `result`; - for stdin
        file: PathBuf,
    },
}

/// Which requests are meant.
#[derive(Debug, clap::Args)]
pub(crate) struct FilterArgs {
    /// The method, such as POST
    pub(crate) method: Option<String>,

    /// The path, such as /invoices or /invoices/*
    pub(crate) path: Option<String>,

    /// The status that it was answered with
    #[arg(long, value_name = "CODE")]
    pub(crate) status: Option<u16>,

    /// The address of the account
    #[arg(long, value_name = "EMAIL")]
    pub(crate) account: Option<String>,
}

/// Show the requests that the API was asked, newest first
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock requests POST /invoices --limit 5
  ipp mock requests --status 429 -o ndjson")]
pub(crate) struct RequestsArgs {
    #[command(flatten)]
    pub(crate) filter: FilterArgs,

    /// At most so many [default: 100]
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,

    /// Forget them all
    #[arg(long, conflicts_with_all = ["method", "path", "status", "account", "limit"])]
    pub(crate) clear: bool,
}

/// Make sure that requests were made, or come in time; else exit with 21
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock verify POST /invoices --count 2
  ipp mock verify GET /invoices/* --status 200 --within 10s")]
pub(crate) struct VerifyArgs {
    #[command(flatten)]
    pub(crate) filter: FilterArgs,

    /// Exactly so many [default: at least one]
    #[arg(long, value_name = "N")]
    pub(crate) count: Option<usize>,

    /// Wait so long for them to come
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, value_parser = duration::parse_any)]
    pub(crate) within: Option<Duration>,
}

/// What a fault may say; `docs/server.md` has all of it.
const FAULT_GRAMMAR: &str = r#"Add a rule

A rule is JSON: {"match": {…}, "phase": "before_commit" or "after_commit", "action": {…}}

In `match`, all of which must hold; left out, it means everything:
  "route": "POST /invoices"         or "GET /invoices/{job_id}", "GET /invoices/*", "*"
  "account": "*@example.com"        "key": "key_7f3a9c"
  "header": {"name": "user-agent", "value": "*curl*"}
  "event": "job.*"                  "url": "https://sink.ipp.test/*"    (webhooks)
  "nth": 2  "every": 3  "probability": 0.3  "times": 1

In `action`, one of these, or a delay alone:
  "status": 503                     and with it "code", "message", "headers": {…}
  "rate_limited": true              or {"retry_after": SECONDS}
  "html": true                      or {"status": 504}: the page of a proxy
  "malformed_json": true            "unknown_enum": "status" or "confidence"
  "reset": true  "eof": true  "hang": true    or {"at": BYTES} of the body
  "slow_body": {"bytes_per_second": 100}
  "drop": true  "duplicate": true  "reorder": true  "bad_signature": true    (webhooks)
  "delay": MILLISECONDS             or {"uniform": {"min": 100, "max": 500}},
                                    {"lognormal": {"median": 80, "sigma": 0.5}}

With "after_commit" the operation is carried out, and its answer is then lost or replaced."#;

#[derive(Debug, Subcommand)]
pub(crate) enum FaultCommand {
    /// Add a rule
    #[command(long_about = FAULT_GRAMMAR, after_help = r#"Examples:
  ipp mock fault add '{"match":{"probability":0.3},"action":{"status":503}}'
  ipp mock fault add --file fault.json"#)]
    #[group(required = true, multiple = false)]
    Add {
        /// The rule: {"match": {…}, "phase": …, "action": {…}}
        json: Option<String>,

        /// A file with the rule; - for stdin
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Show the rules, in the order in which they are asked
    #[command(after_help = "\
Examples:
  ipp mock fault list
  ipp mock fault list -o json")]
    List,
    /// Remove a rule
    #[command(after_help = "\
Examples:
  ipp mock fault remove 1
  ipp mock fault remove 2 --url http://127.0.0.1:8080")]
    Remove {
        /// Its number in the list
        id: u64,
    },
    /// Remove all rules
    #[command(after_help = "\
Examples:
  ipp mock fault clear
  ipp mock fault clear --url http://127.0.0.1:8080")]
    Clear,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SinkCommand {
    /// Show the webhooks that were caught
    #[command(after_help = "\
Examples:
  ipp mock sink list
  ipp mock sink list orders -o json")]
    List {
        /// Only those to `https://sink.ipp.test/NAME`
        name: Option<String>,
    },
    /// Forget the webhooks that were caught
    #[command(after_help = "\
Examples:
  ipp mock sink clear
  ipp mock sink clear --url http://127.0.0.1:8080")]
    Clear,
    /// Decide what webhooks are answered with
    #[command(after_help = "\
Examples:
  ipp mock sink answer orders 503
  ipp mock sink answer orders 500 500 200")]
    Answer {
        /// Webhooks to `https://sink.ipp.test/NAME`
        name: String,

        /// The status; several are given one after the other
        #[arg(value_name = "CODE", required = true)]
        statuses: Vec<u16>,
    },
}

#[cfg(test)]
mod tests {
    use ipp_mock_server::Fault;

    use super::FAULT_GRAMMAR;

    #[test]
    fn the_help_names_all_that_a_fault_may_say() {
        for other in [r#"{"match":{"?":1},"action":{}}"#, r#"{"action":{"?":1}}"#] {
            // The parser names them to who uses another.
            let error = serde_json::from_str::<Fault>(other)
                .unwrap_err()
                .to_string();
            let (_, known) = error.split_once("expected one of ").unwrap();
            for key in known.split('`').skip(1).step_by(2) {
                let named = format!("\"{key}\"");
                assert!(FAULT_GRAMMAR.contains(&named), "{key}");
            }
        }
    }
}
