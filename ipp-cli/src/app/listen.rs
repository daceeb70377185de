//! `ipp listen`

use std::cell::RefCell;

use ipp_sdk::DEFAULT_BASE_URL;

use super::hooks::{home, secret};
use super::{Context, Run, interruptible};
use crate::args::{EventsArgs, ListenArgs, ListenCommand, ReplayArgs, SinceArg, SourceKind};
use crate::commands::{self, ListenRequest, ListenSource, Program, ReplayRequest, stopped};
use crate::error::Result;
use crate::exit::Exit;
use crate::hooks::{Limits, Notice, Since, TargetUrl};
use crate::render;
use crate::terminal::ListOutput;

pub(super) fn run(mut args: ListenArgs, context: &Context) -> Result<u8> {
    let done = match args.command.take() {
        Some(ListenCommand::Events(args)) => events(&args, context),
        Some(ListenCommand::Replay(args)) => replay(args, context),
        None if args.print_secret => {
            let (secret, _) = secret(&args.secret)?;
            context.output.text(&format!("{}\n", secret.expose()))
        }
        None => return context.in_its_own_time(async |run| listen(run, args, context).await),
    };
    done.map(|()| Exit::Ok.code())
}

async fn listen(run: Run<'_>, args: ListenArgs, context: &Context<'_>) -> Result<u8> {
    let output = &context.output;
    // People see a line an event; a table would come at the end.
    let list = (!output.is_for_people()).then(|| output.list(&render::EVENT));
    let list = RefCell::new(list);
    let report = |notice: &Notice| tell(notice, &list, context);
    let client = run.client();
    let outcome = commands::listen(client, request(&run, args, context)?, &report).await;
    match list.into_inner() {
        Some(list) => list.end().and(outcome),
        None => outcome,
    }
}

fn request(run: &Run<'_>, args: ListenArgs, context: &Context) -> Result<ListenRequest> {
    let mut targets: Vec<TargetUrl> = Vec::new();
    for url in &args.forward_to {
        let target = TargetUrl::parse(url)?;
        if !targets.contains(&target) {
            targets.push(target);
        }
    }
    let (secret, secret_file) = secret(&args.secret)?;
    let home = home()?;
    let mut program = args.program.iter().cloned();
    let program = program.next().map(|name| Program {
        name,
        args: program.collect(),
    });
    let limits = Limits {
        exit_after: args.exit_after,
        // A command that is still at work may be about to bring the target back.
        give_up: args.give_up.filter(|_| program.is_none()),
        patience: args.give_up.unwrap_or(commands::PATIENCE),
    };
    Ok(ListenRequest {
        targets,
        api: api(run, context),
        source: source(run, &args, context)?,
        kinds: args.events,
        secret,
        secret_file,
        home,
        ready_file: args.ready_file,
        limits,
        program,
    })
}

/// A name for the account that is the same each time: a profile has one, and is of one API unless told otherwise.
fn api(run: &Run<'_>, context: &Context) -> String {
    if run.session.is_local() {
        return "local".to_owned();
    }
    let given = context.global.base_url.as_deref();
    let url = given
        .filter(|url| !url.is_empty())
        .unwrap_or(DEFAULT_BASE_URL);
    format!("{} {url}", context.config.profile())
}

fn source(run: &Run<'_>, args: &ListenArgs, context: &Context) -> Result<ListenSource> {
    if let Some(url) = &args.public_url {
        let (url, port) = (url.clone(), args.port);
        return Ok(ListenSource::Public { url, port });
    }
    #[cfg(not(feature = "local"))]
    let _ = (run, context);
    match args.source {
        SourceKind::Poll => Ok(ListenSource::Poll {
            interval: args.interval,
            since: args.since.map(|since| match since {
                SinceArg::Now => Since::Now,
                SinceArg::All => Since::All,
                SinceArg::Time(time) => Since::Time(time),
            }),
        }),
        #[cfg(feature = "local")]
        SourceKind::Mock => Ok(ListenSource::Mock(super::mock::remote(
            run.session.origin(),
            context,
        )?)),
    }
}

fn tell(notice: &Notice, list: &RefCell<Option<ListOutput<'_>>>, context: &Context) -> Result<()> {
    let output = &context.output;
    if let Notice::Event(event) = notice {
        return match &mut *list.borrow_mut() {
            Some(list) => list.next(&event.body),
            None => output.text(&render::event_line(event)),
        };
    }
    output.terminal.notice(&render::notice(notice));
    Ok(())
}

fn events(args: &EventsArgs, context: &Context) -> Result<()> {
    let mut list = context.output.list(&render::KEPT);
    for kept in home()?.events()? {
        if args
            .since
            .is_none_or(|since| kept.event.received_at >= since)
        {
            list.next(&render::json_of(&render::Kept::from(&kept)))?;
        }
    }
    list.end()
}

fn replay(args: ReplayArgs, context: &Context) -> Result<()> {
    let request = ReplayRequest {
        home: home()?,
        ids: args.event_ids,
        since: args.since,
        target: TargetUrl::parse(&args.forward_to)?,
        secret: secret(&args.secret)?.0,
    };
    let mut list = context.output.list(&render::SENT);
    let work = async || {
        let outcome = commands::replay(request, |sent| list.next(&render::json_of(sent))).await;
        list.end().and(outcome)
    };
    interruptible(work, stopped)
}
