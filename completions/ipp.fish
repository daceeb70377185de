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
complete -c ipp -n "__fish_ipp_using_subcommand help; and not __fish_seen_subcommand_from parse jobs completions help" -f -a "parse" -d 'Upload documents, wait until they are read, and print the invoices'
complete -c ipp -n "__fish_ipp_using_subcommand help; and not __fish_seen_subcommand_from parse jobs completions help" -f -a "jobs" -d 'Ask for uploaded documents'
complete -c ipp -n "__fish_ipp_using_subcommand help; and not __fish_seen_subcommand_from parse jobs completions help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c ipp -n "__fish_ipp_using_subcommand help; and not __fish_seen_subcommand_from parse jobs completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "get" -d 'Show a job, with its invoice once it is completed'
complete -c ipp -n "__fish_ipp_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "download" -d 'Download a completed job as a spreadsheet'
