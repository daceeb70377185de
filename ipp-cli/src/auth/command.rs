//! A command that prints a secret: a password manager's, mostly. No shell runs it, so nothing in it is expanded.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;
use zeroize::Zeroizing;

use super::error::{AuthError, CommandFault};

/// How long it may take; it may ask its user something.
const LIMIT: Duration = Duration::from_secs(30);

/// What a command prints. What it says on stderr, and asks at the terminal, goes there.
pub(super) async fn output(
    command: &str,
    setting: &'static str,
) -> Result<Zeroizing<String>, AuthError> {
    let words = shlex::split(command).unwrap_or_default();
    let Some((program, arguments)) = words.split_first() else {
        let fault = CommandFault::Nothing;
        return Err(AuthError::Command { setting, fault });
    };
    let fail = |fault| AuthError::Command { setting, fault };
    let child = Command::new(program)
        .args(arguments)
        // Documents may come from stdin.
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|e| fail(CommandFault::Start(PathBuf::from(program), e)))?;
    let output = tokio::time::timeout(LIMIT, child.wait_with_output()).await;
    let output = output.map_err(|_| fail(CommandFault::Slow(LIMIT)))?;
    let output = output.map_err(|e| fail(CommandFault::Start(PathBuf::from(program), e)))?;
    if !output.status.success() {
        return Err(fail(CommandFault::Failed(output.status)));
    }
    let text = String::from_utf8(output.stdout);
    text.map(Zeroizing::new)
        .map_err(|_| fail(CommandFault::Nothing))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    async fn fault(command: &str) -> CommandFault {
        match output(command, "api_key_command").await {
            Err(AuthError::Command { fault, .. }) => fault,
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn a_command_is_run_without_a_shell() {
        let text = output("printf '%s' 'ipp_$HOME `id`'", "api_key_command").await;
        assert_eq!(text.unwrap().as_str(), "ipp_$HOME `id`");
    }

    #[tokio::test]
    async fn a_command_that_does_not_work_is_an_error() {
        assert!(matches!(fault("/none/x").await, CommandFault::Start(..)));
        assert!(matches!(fault("false").await, CommandFault::Failed(_)));
        assert!(matches!(
            fault("printf '\\377'").await,
            CommandFault::Nothing
        ));
    }

    #[tokio::test(start_paused = true)]
    async fn a_command_that_does_not_end_is_given_up() {
        assert!(matches!(
            fault("sleep 1000").await,
            CommandFault::Slow(LIMIT)
        ));
    }
}
