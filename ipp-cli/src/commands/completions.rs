//! Completion scripts, made from the definition of the command line.

use clap_complete::Generator;
use clap_complete::aot::{Bash, Elvish, Fish, PowerShell, Zsh};
use clap_complete_nushell::Nushell;

use crate::args::Shell;

/// The script that completes `command` in a shell.
pub(crate) fn script(shell: Shell, mut command: clap::Command) -> Vec<u8> {
    command.set_bin_name("ipp");
    command.build();
    let mut script = Vec::new();
    let generator: &dyn Fn(&clap::Command, &mut dyn std::io::Write) = match shell {
        Shell::Bash => &|c, w| Bash.generate(c, w),
        Shell::Zsh => &|c, w| Zsh.generate(c, w),
        Shell::Fish => &|c, w| Fish.generate(c, w),
        Shell::Powershell => &|c, w| PowerShell.generate(c, w),
        Shell::Elvish => &|c, w| Elvish.generate(c, w),
        Shell::Nushell => &|c, w| Nushell.generate(c, w),
    };
    generator(&command, &mut script);
    script
}
