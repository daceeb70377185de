# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_ipp_global_optspecs
    string join \n local data-dir= base-url= api-key-file= retries= timeout= o/output= progress= q/quiet color= h/help V/version
end

function __fish_ipp_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_ipp_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_ipp_using_subcommand
    set -l cmd (__fish_ipp_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c ipp -n "__fish_ipp_needs_command" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_needs_command" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_needs_command" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_needs_command" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_needs_command" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_needs_command" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_needs_command" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_needs_command" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_needs_command" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_needs_command" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_needs_command" -s V -l version -d 'Print version'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "parse" -d 'Upload documents, wait until they are read, and print the invoices'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "jobs" -d 'Ask for uploaded documents'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "mock" -d 'Run the local server, and control one that runs: its clock, jobs, accounts, faults'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l mode -d 'The columns of the Excel and CSV files that are made of the result' -r -f -a "standard\t'The core fields'
full\t'Every extracted field'"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l external-id -d 'Your own id of the upload: the same id again gives the same job at no cost (one file)' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l boxes -d 'Also tell where each field stands on the page'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -f -a "get" -d 'Show a job, with its invoice once it is completed'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -f -a "download" -d 'Download a completed job as a spreadsheet'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from get download help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -s O -l output-file -d 'Where to put it, - for stdout [default: here, as invoice_….xlsx or .csv]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a job, with its invoice once it is completed'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "download" -d 'Download a completed job as a spreadsheet'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand completions" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand completions" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "state" -d 'Show how the server is: its time, jobs, settings'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "reset" -d 'Forget everything, as in a new server; with --data-dir what earlier servers kept as well'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "snapshot" -d 'Save the state (accounts, jobs, webhooks, the time) for as long as the server runs'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "restore" -d 'Make the state what it was at a snapshot of this run of the server'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "seed" -d 'Add the objects of a preset'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "clock" -d 'See the server\'s clock, or move it [default: show]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "decide" -d 'See what the server does where the reference is silent, or have it otherwise'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "settings" -d 'See how the server behaves, or change it'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "accounts" -d 'See accounts, or make and change them [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "jobs" -d 'See jobs of all accounts, or end them [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "requests" -d 'Show the requests that the API was asked, newest first'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "verify" -d 'Make sure that requests were made, or come in time; else exit with 21'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "fault" -d 'Have answers and webhooks go wrong'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "sink" -d 'See webhooks that were sent to `https://sink.ipp.test` [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "metrics" -d 'Print counts of requests and jobs in the text format of Prometheus'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "openapi" -d 'Print the OpenAPI description of the API that the server serves'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "serve" -d 'Run the local server until Ctrl-C; one line of JSON on stdout says where it is'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "run" -d 'Run a command with a local server of its own, and end with its exit code'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l list -d 'Show which snapshots there are'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "show" -d 'Show what time it is for the server'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "set" -d 'Set the time'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "advance" -d 'Move the time on, and wait until all that falls due has been done'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "freeze" -d 'Stop the clock'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "scale" -d 'Let the time pass faster or slower'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "reset" -d 'Go back to the time of the machine'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l profile -d 'Switch what is upcoming on (preview) or off (stable)' -r -f -a "stable\t''
preview\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l mode -d 'Answer uploads at once, or when they are read' -r -f -a "async\t'At once, with 202'
sync\t'When the document has been read'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l limits -d 'Whether requests are limited' -r -f -a "documented\t'As the reference says'
off\t'Not at all'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l job-ending -d 'When jobs end: immediately, manually, after=10s, polls=3' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -f -a "list" -d 'Show the accounts'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -f -a "create" -d 'Make an account; its key and session are printed'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -f -a "set" -d 'Change the tier or the credits of an account'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -f -a "list" -d 'Show the newest jobs of all accounts'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -f -a "finish" -d 'End a job that is held back, as its document reads'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -f -a "fail" -d 'Fail a job that has not ended'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -f -a "result" -d 'Give a job a result; one that has not ended is completed by it'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l status -d 'The status that it was answered with' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l account -d 'The address of the account' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l limit -d 'At most so many [default: 100]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l clear -d 'Forget them all'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l status -d 'The status that it was answered with' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l account -d 'The address of the account' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l count -d 'Exactly so many [default: at least one]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l within -d 'Wait so long for them to come' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -f -a "add" -d 'Add a rule'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -f -a "list" -d 'Show the rules, in the order in which they are asked'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -f -a "remove" -d 'Remove a rule'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -f -a "clear" -d 'Remove all rules'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -f -a "list" -d 'Show the webhooks that were caught'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -f -a "clear" -d 'Forget the webhooks that were caught'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -f -a "answer" -d 'Decide what webhooks are answered with'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l host -d 'Address to listen on; other machines can reach any but loopback' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l port -d 'Port; 0 takes a free one' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l data-dir -d 'Keep all state here instead of in memory' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l profile -d 'Without or with what is upcoming' -r -f -a "stable\t''
preview\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l mode -d 'Answer uploads at once, or when they are read' -r -f -a "async\t'At once, with 202'
sync\t'When the document has been read'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l limits -d 'Whether requests are limited' -r -f -a "documented\t'As the reference says'
off\t'Not at all'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l decide -d 'Decide otherwise where the reference is silent: D8=sliding,…' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l preset -d 'Begin with the objects that the reference shows' -r -f -a "reference\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l tls -d 'Speak TLS, with an authority of its own' -r -f -a "auto\t'Made at the start, and kept in the data directory'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l seed -d 'Make chance the same at each start' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l allow-deliveries-to -d 'Let webhooks reach a network that is not public, such as 10.0.0.0/8' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l max-file-bytes -d 'The size of the largest document that is accepted' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l control-token-file -d 'A file with the token that opens the control plane [default: IPP_MOCK_CONTROL_TOKEN has it]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l port-file -d 'Write the port to this file when ready' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on; other machines can reach any but loopback' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l port -d 'Port; 0 takes a free one' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l data-dir -d 'Keep all state here instead of in memory' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l profile -d 'Without or with what is upcoming' -r -f -a "stable\t''
preview\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l mode -d 'Answer uploads at once, or when they are read' -r -f -a "async\t'At once, with 202'
sync\t'When the document has been read'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l limits -d 'Whether requests are limited' -r -f -a "documented\t'As the reference says'
off\t'Not at all'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l decide -d 'Decide otherwise where the reference is silent: D8=sliding,…' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l preset -d 'Begin with the objects that the reference shows' -r -f -a "reference\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l tls -d 'Speak TLS, with an authority of its own' -r -f -a "auto\t'Made at the start, and kept in the data directory'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l seed -d 'Make chance the same at each start' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l allow-deliveries-to -d 'Let webhooks reach a network that is not public, such as 10.0.0.0/8' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l max-file-bytes -d 'The size of the largest document that is accepted' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l control-token-file -d 'A file with the token that opens the control plane [default: IPP_MOCK_CONTROL_TOKEN has it]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for several files]' -r -f -a "table\t'For people'
json\t'One object for one document, an array for several'
ndjson\t'One line a document'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -s v -l log -d 'Show the log of the server on stderr'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -s q -l quiet -d 'Show no progress'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "state" -d 'Show how the server is: its time, jobs, settings'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Forget everything, as in a new server; with --data-dir what earlier servers kept as well'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "snapshot" -d 'Save the state (accounts, jobs, webhooks, the time) for as long as the server runs'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Make the state what it was at a snapshot of this run of the server'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "seed" -d 'Add the objects of a preset'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "clock" -d 'See the server\'s clock, or move it [default: show]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "decide" -d 'See what the server does where the reference is silent, or have it otherwise'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "settings" -d 'See how the server behaves, or change it'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "accounts" -d 'See accounts, or make and change them [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "jobs" -d 'See jobs of all accounts, or end them [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "requests" -d 'Show the requests that the API was asked, newest first'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Make sure that requests were made, or come in time; else exit with 21'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "fault" -d 'Have answers and webhooks go wrong'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "sink" -d 'See webhooks that were sent to `https://sink.ipp.test` [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "metrics" -d 'Print counts of requests and jobs in the text format of Prometheus'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "openapi" -d 'Print the OpenAPI description of the API that the server serves'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Run the local server until Ctrl-C; one line of JSON on stdout says where it is'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "run" -d 'Run a command with a local server of its own, and end with its exit code'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand help; and not __fish_seen_subcommand_from parse jobs completions mock help" -f -a "parse" -d 'Upload documents, wait until they are read, and print the invoices'
complete -c ipp -n "__fish_ipp_using_subcommand help; and not __fish_seen_subcommand_from parse jobs completions mock help" -f -a "jobs" -d 'Ask for uploaded documents'
complete -c ipp -n "__fish_ipp_using_subcommand help; and not __fish_seen_subcommand_from parse jobs completions mock help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c ipp -n "__fish_ipp_using_subcommand help; and not __fish_seen_subcommand_from parse jobs completions mock help" -f -a "mock" -d 'Run the local server, and control one that runs: its clock, jobs, accounts, faults'
complete -c ipp -n "__fish_ipp_using_subcommand help; and not __fish_seen_subcommand_from parse jobs completions mock help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "get" -d 'Show a job, with its invoice once it is completed'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "download" -d 'Download a completed job as a spreadsheet'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "state" -d 'Show how the server is: its time, jobs, settings'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "reset" -d 'Forget everything, as in a new server; with --data-dir what earlier servers kept as well'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "snapshot" -d 'Save the state (accounts, jobs, webhooks, the time) for as long as the server runs'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "restore" -d 'Make the state what it was at a snapshot of this run of the server'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "seed" -d 'Add the objects of a preset'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "clock" -d 'See the server\'s clock, or move it [default: show]'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "decide" -d 'See what the server does where the reference is silent, or have it otherwise'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "settings" -d 'See how the server behaves, or change it'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "accounts" -d 'See accounts, or make and change them [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "jobs" -d 'See jobs of all accounts, or end them [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "requests" -d 'Show the requests that the API was asked, newest first'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "verify" -d 'Make sure that requests were made, or come in time; else exit with 21'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "fault" -d 'Have answers and webhooks go wrong'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "sink" -d 'See webhooks that were sent to `https://sink.ipp.test` [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "metrics" -d 'Print counts of requests and jobs in the text format of Prometheus'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "openapi" -d 'Print the OpenAPI description of the API that the server serves'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "serve" -d 'Run the local server until Ctrl-C; one line of JSON on stdout says where it is'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from mock" -f -a "run" -d 'Run a command with a local server of its own, and end with its exit code'
