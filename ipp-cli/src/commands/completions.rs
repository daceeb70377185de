//! Completion scripts. All but nushell's ask `ipp` itself what fits, see `complete`; they are short, and stay right when
//! commands change. Nushell's is made from the definition of the command line.

use clap_complete::Generator as _;
use clap_complete_nushell::Nushell;

use crate::args::Shell;

/// The script that completes `command` in a shell.
pub(crate) fn script(shell: Shell, command: clap::Command) -> Vec<u8> {
    let text = match shell {
        Shell::Bash => include_str!("completions/ipp.bash"),
        Shell::Zsh => include_str!("completions/ipp.zsh"),
        Shell::Fish => include_str!("completions/ipp.fish"),
        Shell::Powershell => include_str!("completions/ipp.ps1"),
        Shell::Elvish => include_str!("completions/ipp.elv"),
        Shell::Nushell => return nushell(command),
    };
    text.as_bytes().to_vec()
}

fn nushell(mut command: clap::Command) -> Vec<u8> {
    command.set_bin_name("ipp");
    command.build();
    let mut script = Vec::new();
    Nushell.generate(&command, &mut script);
    script
}
