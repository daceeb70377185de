use clap::ValueEnum;

/// Print the completion script of a shell
///
/// The script asks ipp itself what fits, also for ids that commands have shown, and so needs no renewal when ipp is
/// updated. The one for nushell knows no ids: print it anew after an update.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp completions bash > ~/.local/share/bash-completion/completions/ipp
  ipp completions fish > ~/.config/fish/completions/ipp.fish")]
pub(crate) struct CompletionsArgs {
    /// The shell
    pub(crate) shell: Shell,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
    Elvish,
    Nushell,
}
