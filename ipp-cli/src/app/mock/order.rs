//! Which order to the server a command line is, and how the answer is shown.

use serde_json::{Map, Value, json};

use super::shown::{
    ACCESS, ACCOUNT, CLOCK, DECISIONS, FAULTS, JOB, REQUESTS, SETTINGS, SINK, STATE, hooked, list,
    requested, seen,
};

use crate::args::mock::{
    AccountArgs, AccountsCommand, ClockCommand, ControlCommand, DecideArgs, FaultCommand,
    FilterArgs, JobsCommand, SettingsArgs, SinkCommand,
};
use crate::commands::mock::{Order, Verb};
use crate::error::{Error, Result};
use crate::input::read_text;
use crate::render::Shown;

type Ordered = (Order, Shown);

pub(super) fn order(command: ControlCommand) -> Result<Ordered> {
    Ok(match command {
        ControlCommand::State(_) => (get("state"), STATE),
        ControlCommand::Reset(_) => (
            post("reset", &json!({})),
            Shown::Done("Everything is forgotten; the server is as a new one."),
        ),
        ControlCommand::Snapshot(args) if args.list => (get("snapshot"), list(&[("Snapshot", "")])),
        ControlCommand::Snapshot(args) => (
            post("snapshot", &json!({ "snapshot": args.name })),
            Shown::Object(&[("Snapshot", "snapshot")]),
        ),
        ControlCommand::Restore(args) => (
            post("restore", &json!({ "snapshot": args.name })),
            Shown::Done("The server is as it was at the snapshot."),
        ),
        ControlCommand::Seed(args) => (
            post("seed", &json!({ "preset": args.preset })),
            Shown::Done("The objects of the preset are there."),
        ),
        ControlCommand::Clock { command } => (clock(command.unwrap_or(ClockCommand::Show)), CLOCK),
        ControlCommand::Decide(args) => decide(args),
        ControlCommand::Settings(args) => (settings(&args), SETTINGS),
        ControlCommand::Accounts { command } => accounts(command.unwrap_or(AccountsCommand::List))?,
        ControlCommand::Jobs { command } => jobs(command.unwrap_or(JobsCommand::List))?,
        ControlCommand::Requests(args) if args.clear => (
            new(Verb::Delete, &["requests"]),
            Shown::Done("The requests are forgotten."),
        ),
        ControlCommand::Requests(args) => {
            let mut query = filter(args.filter);
            query.extend(args.limit.map(|limit| ("limit", limit.to_string())));
            let order = new(Verb::Get(query), &["requests"]);
            (order, seen(REQUESTS, requested))
        }
        ControlCommand::Verify(args) => {
            let mut query = filter(args.filter);
            query.extend(args.count.map(|count| ("count", count.to_string())));
            let within = args.within.map(|within| within.as_secs_f64().to_string());
            query.extend(within.map(|within| ("within", within)));
            let order = new(Verb::Get(query), &["verify"]);
            (
                order,
                Shown::Object(&[("Verified", "verified"), ("Requests", "count")]),
            )
        }
        ControlCommand::Fault(command) => fault(command)?,
        ControlCommand::Sink { command } => {
            sink(command.unwrap_or(SinkCommand::List { name: None }))
        }
        ControlCommand::Metrics(_) => (get("metrics"), Shown::Text),
        ControlCommand::Openapi(_) => (new(Verb::Api, &["openapi.json"]), Shown::Json),
    })
}

fn clock(command: ClockCommand) -> Order {
    let change = match command {
        ClockCommand::Show => return get("clock"),
        ClockCommand::Advance { by } => {
            return new(
                Verb::Post(json!({ "by": by.as_secs_f64() }).to_string()),
                &["clock", "advance"],
            );
        }
        ClockCommand::Set { time } => json!({ "now": time }),
        ClockCommand::Freeze => json!({ "frozen": true }),
        ClockCommand::Scale { factor } => json!({ "scale": factor }),
        ClockCommand::Reset => json!({ "now": "real" }),
    };
    put("clock", &change)
}

fn decide(args: DecideArgs) -> Ordered {
    if args.readings.is_empty() && args.profile.is_none() {
        return (get("decisions"), list(DECISIONS));
    }
    let profile = args.profile.map(|profile| ("profile".to_owned(), profile));
    let change: Map<String, Value> = (args.readings.into_iter().chain(profile))
        .map(|(decision, reading)| (decision, reading.into()))
        .collect();
    // The answer has all the decisions; what was changed is among those that are not as the table has them.
    let shown = Shown::List {
        columns: DECISIONS,
        only: |decision| decision["current"] != "decided",
        view: |decision| decision,
        none: "Everything is as decided.",
    };
    (put("decisions", &change.into()), shown)
}

fn settings(args: &SettingsArgs) -> Order {
    let change = args.change();
    match change.is_empty() {
        true => get("settings"),
        false => put("settings", &change.into()),
    }
}

fn accounts(command: AccountsCommand) -> Result<Ordered> {
    Ok(match command {
        AccountsCommand::List => (get("accounts"), list(ACCOUNT)),
        AccountsCommand::Create(args) => {
            let mut new = changes(&args);
            new.insert("email".to_owned(), args.email.into());
            (post("accounts", &new.into()), ACCESS)
        }
        AccountsCommand::Set(args) => {
            let change = changes(&args);
            if change.is_empty() {
                return Err(Error::Usage {
                    message: "nothing to change".to_owned(),
                    hint: "give one of --tier, --credits and --unlimited".into(),
                });
            }
            let order = Verb::Put(Value::from(change).to_string());
            (
                new(order, &["accounts", &args.email]),
                Shown::Object(ACCOUNT),
            )
        }
    })
}

fn changes(args: &AccountArgs) -> Map<String, Value> {
    let tier = args.tier.clone().map(Value::from);
    let credits = args.credits.map(Value::from);
    let unlimited = args.unlimited.then_some(Value::from(true));
    [
        ("tier", tier),
        ("credits", credits),
        ("unlimited", unlimited),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
    .collect()
}

fn jobs(command: JobsCommand) -> Result<Ordered> {
    let order = match command {
        JobsCommand::List => return Ok((get("jobs"), list(JOB))),
        JobsCommand::Finish { job_id } => {
            new(Verb::Post("{}".to_owned()), &["jobs", &job_id, "finish"])
        }
        JobsCommand::Fail {
            job_id,
            code,
            message,
        } => {
            let reason: Map<String, Value> = [("code", code), ("message", message)]
                .into_iter()
                .filter_map(|(name, text)| Some((name.to_owned(), text?.into())))
                .collect();
            let reason = Value::from(reason).to_string();
            new(Verb::Post(reason), &["jobs", &job_id, "fail"])
        }
        JobsCommand::Result { job_id, file } => {
            new(Verb::Put(read_text(&file)?), &["jobs", &job_id, "result"])
        }
    };
    Ok((order, Shown::Object(JOB)))
}

fn filter(args: FilterArgs) -> Vec<(&'static str, String)> {
    let status = args.status.map(|status| status.to_string());
    [
        ("method", args.method),
        ("path", args.path),
        ("status", status),
        ("account", args.account),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect()
}

fn fault(command: FaultCommand) -> Result<Ordered> {
    Ok(match command {
        FaultCommand::Add { json, file } => {
            let rule = match (json, file) {
                (Some(json), _) => json,
                (None, Some(file)) => read_text(&file)?,
                (None, None) => String::new(),
            };
            let shown = Shown::Object(&[("Fault", "id")]);
            (new(Verb::Post(rule), &["faults"]), shown)
        }
        FaultCommand::List => (get("faults"), list(FAULTS)),
        FaultCommand::Remove { id } => (
            new(Verb::Delete, &["faults", &id.to_string()]),
            Shown::Done("The fault is removed."),
        ),
        FaultCommand::Clear => (
            new(Verb::Delete, &["faults"]),
            Shown::Done("There are no faults any more."),
        ),
    })
}

fn sink(command: SinkCommand) -> Ordered {
    match command {
        SinkCommand::List { name } => {
            let query = name.map(|name| ("name", name)).into_iter().collect();
            let order = new(Verb::Get(query), &["sink"]);
            (order, seen(SINK, hooked))
        }
        SinkCommand::Clear => (
            new(Verb::Delete, &["sink"]),
            Shown::Done("The sink is empty."),
        ),
        SinkCommand::Answer { name, statuses } => {
            let answer = match &statuses[..] {
                [status] => json!({ "status": status }),
                statuses => json!({ "statuses": statuses }),
            };
            let order = new(Verb::Put(answer.to_string()), &["sink", &name]);
            (order, Shown::Done("The sink answers so from now on."))
        }
    }
}

fn get(name: &str) -> Order {
    new(Verb::Get(Vec::new()), &[name])
}

fn post(name: &str, body: &Value) -> Order {
    new(Verb::Post(body.to_string()), &[name])
}

fn put(name: &str, body: &Value) -> Order {
    new(Verb::Put(body.to_string()), &[name])
}

fn new(verb: Verb, path: &[&str]) -> Order {
    let path = path.iter().map(|&segment| segment.to_owned()).collect();
    Order { verb, path }
}
