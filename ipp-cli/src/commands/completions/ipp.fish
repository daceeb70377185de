# Completion of ipp for fish: put it into ~/.config/fish/completions as `ipp.fish`.
function __ipp_candidates
    set -l typed (commandline --current-token --cut-at-cursor)
    # A quote that is still open cannot be read as one.
    set -l word (string unescape -- $typed; or string trim --left --chars "'\"" -- $typed)
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    _IPP_COMPLETE=fish _IPP_WORD="$word" command ipp -- $words 2>/dev/null
end
complete --command ipp --no-files --keep-order --arguments '(__ipp_candidates)'
