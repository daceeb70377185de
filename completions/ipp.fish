# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_ipp_global_optspecs
    string join \n local data-dir= base-url= api-key-file= session-token-file= profile= allow-origin proxy= cacert= retries= timeout= o/output= jq= fields= progress= q/quiet v/verbose debug= color= no-input y/yes h/help V/version
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
complete -c ipp -n "__fish_ipp_needs_command" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_needs_command" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_needs_command" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_needs_command" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_needs_command" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_needs_command" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_needs_command" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_needs_command" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_needs_command" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_needs_command" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_needs_command" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_needs_command" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_needs_command" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_needs_command" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_needs_command" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_needs_command" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_needs_command" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_needs_command" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_needs_command" -s V -l version -d 'Print version'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "parse" -d 'Upload documents, wait until they are read, and print the invoices'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "runs" -d 'See, continue and remove runs of `ipp parse`'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "export" -d 'Make a spreadsheet, or bills for an accounting program, of results that are here already'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "jobs" -d 'Ask for uploaded documents'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "batches" -d 'Send up to 25 documents in one request'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "webhooks" -d 'Have the API tell your servers of results'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "vendors" -d 'The vendors that were seen on invoices (preview)'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "account" -d 'Show the account: its plan and its credits'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "keys" -d 'API keys; needs a session, an API key does not do'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "auth" -d 'Store a key on this machine, show where it comes from, remove it'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "profile" -d 'Profiles: settings and a key under a name, for another account or server'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "config" -d 'Settings that stay: any flag\'s value, for all commands'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "api" -d 'Send any request to the API, with its key, retries and limits'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "help" -d 'Explain a command, or a topic: environment, exit-codes, output, idempotency, rate-limits, webhooks, ci, agents'
complete -c ipp -n "__fish_ipp_needs_command" -f -a "mock" -d 'Run the local server, and control one that runs: its clock, jobs, accounts, faults'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l max-depth -d 'How deep, from 1' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l include -d 'Take what matches of directories, whatever its name ends with' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l exclude -d 'Leave out what matches' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l files-from -d 'A list of files, one a line; - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l name -d 'The name of the document on stdin' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l mode -d 'The columns of CSV and Excel: standard, or full' -r -f -a "standard\t'The core fields'
full\t'Every extracted field'"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l external-id -d 'Your own id of the upload: the same id again gives the same job at no cost (one file)' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l concurrency -d 'How many documents are uploaded at a time' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l max-files -d 'Do nothing if there are more files' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l max-credits -d 'Do nothing if it would cost more' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l via -d 'One upload each, or batches of 25; batches are not idempotent' -r -f -a "single\t'One by one, each charged once however often it is sent'
batch\t'In batches of 25, which are never sent again: not idempotent'"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l resume -d 'Go on with this run, whatever its command was' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l out -d 'Save a NAME.json for each file, in the same tree' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l save -d 'Save json, csv, xlsx beside the files or in --out' -r -f -a "json\t''
csv\t''
xlsx\t''"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l merge -d 'Save all results in one .csv, .ndjson or .xlsx' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l min-confidence -d 'Fail unless all are at least so sure: high, medium' -r -f -a "high\t''
medium\t''"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l fail-if -d 'Fail if this jq filter holds for a result' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand parse" -s r -l recursive -d 'Read directories to their depths'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -s 0 -l null -d 'The list has a zero byte after each, as of find -print0'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l boxes -d 'Also tell where each field stands on the page'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l reprocess -d 'Read the documents anew, which charges them anew'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l no-wait -d 'Upload only; the same command gets the results'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l fail-fast -d 'Send nothing more after the first failure'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l fresh -d 'Forget what an earlier run of this command did'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l dry-run -d 'Show what would be done, and its cost'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l force -d 'Replace files that are there already'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l require-ready -d 'Fail (exit 21) unless all results are ready'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand parse" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -f -a "list" -d 'List runs, the last one first'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -f -a "show" -d 'Show a run, and what became of its documents'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -f -a "resume" -d 'Go on with a run that was broken off'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -f -a "retry" -d 'Send documents again whose jobs failed and were not charged'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and not __fish_seen_subcommand_from list show resume retry clean" -f -a "clean" -d 'Remove runs with their results; documents and what was saved stay'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l concurrency -d 'How many documents are uploaded at a time' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l force -d 'Replace files that are there already'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l concurrency -d 'How many documents are uploaded at a time' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l force -d 'Replace files that are there already'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from retry" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l all -d 'Remove all runs that have ended'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand runs; and __fish_seen_subcommand_from clean" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand export" -l as -d 'What to make' -r -f -a "csv\t'Comma-separated values, a row a line item'
xlsx\t'An xlsx workbook'
quickbooks\t'Bills for QuickBooks Online'
zoho\t'Bills for Zoho Books'"
complete -c ipp -n "__fish_ipp_using_subcommand export" -s O -l output-file -d 'Where to put it [default: stdout]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand export" -l mode -d 'The columns of csv and xlsx' -r -f -a "standard\t'The core fields'
full\t'Every extracted field'"
complete -c ipp -n "__fish_ipp_using_subcommand export" -l account -d 'The account that bills are booked to, as the accounting program calls it' -r
complete -c ipp -n "__fish_ipp_using_subcommand export" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand export" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand export" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand export" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand export" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand export" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand export" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand export" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand export" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand export" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand export" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand export" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand export" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand export" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand export" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand export" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand export" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand export" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand export" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand export" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand export" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -f -a "list" -d 'List jobs, newest first'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -f -a "get" -d 'Show a job, with its invoice once it is completed'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -f -a "wait" -d 'Wait until jobs have ended, and show them'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and not __fish_seen_subcommand_from list get wait download" -f -a "download" -d 'Download a completed job as a spreadsheet'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l status -d 'Only jobs that stand so: processing, completed, failed' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l confidence -d 'Only results of this confidence: high, medium, low' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l since -d 'Only jobs uploaded since then: a time, a date, or how long ago (7d, 12h)' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l limit -d 'How many to list at most' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l all -d 'List all there are'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -s O -l output-file -d 'Where to put it, - for stdout [default: here, as invoice_….xlsx or .csv]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand jobs; and __fish_seen_subcommand_from download" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -f -a "create" -d 'Send documents as batches of up to 25'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -f -a "get" -d 'Show a batch, with a row for each document once it is done'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -f -a "wait" -d 'Wait until batches are done, and show them'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and not __fish_seen_subcommand_from create get wait download" -f -a "download" -d 'Download a batch that is done'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l mode -d 'The columns of the Excel and CSV files that are made of the results' -r -f -a "standard\t'The core fields'
full\t'Every extracted field'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l wait -d 'Wait until the batches are done'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -s O -l output-file -d 'Where to put it, - for stdout [default: here, under the API\'s name for it]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand batches; and __fish_seen_subcommand_from download" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -f -a "create" -d 'Register an address; its signing secret is shown this once'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -f -a "list" -d 'List the active webhooks'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -f -a "delete" -d 'Delete webhooks'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -f -a "deliveries" -d 'Show the last 50 attempts to deliver to a webhook (preview)'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -f -a "redeliver" -d 'Deliver an event to a webhook once more (preview)'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and not __fish_seen_subcommand_from create list delete deliveries redeliver prune" -f -a "prune" -d 'Delete the webhooks that do not answer'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l events -d 'The events to send [default: all]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from deliveries" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from redeliver" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l failures -d 'How many deliveries must have failed in a row' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand webhooks; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -f -a "list" -d 'List the vendors'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -f -a "alias" -d 'Give a vendor another name under which it is known'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and not __fish_seen_subcommand_from list alias merge" -f -a "merge" -d 'Make one vendor of two: names and invoices of the first go to the second'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l limit -d 'How many to list at most' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l all -d 'List all there are'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l remove -d 'Take the name away'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from alias" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand vendors; and __fish_seen_subcommand_from merge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand account" -l min -d 'Fail unless there are so many credits' -r
complete -c ipp -n "__fish_ipp_using_subcommand account" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand account" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand account" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand account" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand account" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand account" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand account" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand account" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand account" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand account" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand account" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand account" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand account" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand account" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand account" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand account" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand account" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand account" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand account" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand account" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand account" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand account" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -f -a "create" -d 'Make a key; it is shown this once'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -f -a "list" -d 'List the keys, without their secrets'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and not __fish_seen_subcommand_from create list revoke" -f -a "revoke" -d 'Revoke keys, at once and for ever'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand keys; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -f -a "login" -d 'Store an API key; it is tried first, and asked for if it does not come from stdin'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -f -a "logout" -d 'Remove the stored key'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -f -a "status" -d 'Show which key is used, where it comes from, and whose it is'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -f -a "token" -d 'Print the key, for another program'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l store -d 'Where to keep it [default: the keyring, or a file if there is none]' -r -f -a "keyring\t'The system\'s keyring'
file\t'A file that only you can read'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l session -d 'Store a session token instead, for ipp keys'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l session -d 'Remove the session token instead'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l all -d 'Remove keys and session tokens of all profiles'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l session -d 'Show the session token\'s instead'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l session -d 'Print the session token instead'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l show -d 'Print it also on a terminal'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand auth; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -f -a "list" -d 'List the profiles'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -f -a "show" -d 'Show a profile\'s settings, and what is stored for it'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -f -a "use" -d 'Use a profile from now on, where none is named'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -f -a "create" -d 'Make a profile; with --base-url, for another server'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -f -a "delete" -d 'Remove a profile, and what is stored for it'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and not __fish_seen_subcommand_from list show use create delete rename" -f -a "rename" -d 'Give a profile another name'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand profile; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -f -a "get" -d 'Print the value of a setting'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -f -a "set" -d 'Set a setting, for all profiles or for one'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -f -a "unset" -d 'Remove a setting'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -f -a "list" -d 'List the settings that have a value'
complete -c ipp -n "__fish_ipp_using_subcommand config; and not __fish_seen_subcommand_from get set unset list path" -f -a "path" -d 'Print where the settings are kept'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l origin -d 'Show where each value is from: a flag, a variable, a line of a file, or the default'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand api" -s F -l form -d 'A field of a form: name=value, or name=@FILE' -r
complete -c ipp -n "__fish_ipp_using_subcommand api" -s H -l header -d 'A header: name: value' -r
complete -c ipp -n "__fish_ipp_using_subcommand api" -l input -d 'A file that is the body, as JSON if nothing else is said, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand api" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand api" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand api" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand api" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand api" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand api" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand api" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand api" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand api" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand api" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand api" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand api" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand api" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand api" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand api" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand api" -l paginate -d 'Ask for all pages of a list'
complete -c ipp -n "__fish_ipp_using_subcommand api" -l dry-run -d 'Send nothing; print a curl line that does the same'
complete -c ipp -n "__fish_ipp_using_subcommand api" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand api" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand api" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand api" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand api" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand api" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand completions" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand completions" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand completions" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand completions" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand completions" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand help" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand help" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand help" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand help" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand help" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand help" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand help" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand help" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand help" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand help" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand help" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand help" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand help" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand help" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand help" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand help" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand help" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand help" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand help" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand help" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand help" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "state" -d 'Show how the server is: its time, jobs, settings'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "reset" -d 'Forget everything, as in a new server; with --data-dir what earlier servers kept as well'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "snapshot" -d 'Save the state (accounts, jobs, webhooks, the time) for as long as the server runs'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "restore" -d 'Make the state what it was at a snapshot of this run of the server'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "seed" -d 'Add the objects of a preset'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "clock" -d 'See the server\'s clock, or move it [default: show]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "decide" -d 'See what the server does where the reference is silent, or have it otherwise'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "settings" -d 'See how the server behaves, or change it'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "accounts" -d 'See accounts, or make and change them [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "jobs" -d 'See jobs of all accounts, or end them [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "requests" -d 'Show the requests that the API was asked, newest first'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "verify" -d 'Make sure that requests were made, or come in time; else exit with 21'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "fault" -d 'Have answers and webhooks go wrong'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "sink" -d 'See webhooks that were sent to `https://sink.ipp.test` [default: list]'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "metrics" -d 'Print counts of requests and jobs in the text format of Prometheus'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "openapi" -d 'Print the OpenAPI description of the API that the server serves'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "serve" -d 'Run the local server until Ctrl-C; one line of JSON on stdout says where it is'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and not __fish_seen_subcommand_from state reset snapshot restore seed clock decide settings accounts jobs requests verify fault sink metrics openapi serve run" -f -a "run" -d 'Run a command with a local server of its own, and end with its exit code'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from state" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l list -d 'Show which snapshots there are'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from snapshot" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from seed" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "show" -d 'Show what time it is for the server'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "set" -d 'Set the time'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "advance" -d 'Move the time on, and wait until all that falls due has been done'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "freeze" -d 'Stop the clock'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "scale" -d 'Let the time pass faster or slower'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from clock" -f -a "reset" -d 'Go back to the time of the machine'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l profile -d 'Switch what is upcoming on (preview) or off (stable)' -r -f -a "stable\t''
preview\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from decide" -s y -l yes -d 'Answer every question with yes'
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
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from settings" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -f -a "list" -d 'Show the accounts'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -f -a "create" -d 'Make an account; its key and session are printed'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from accounts" -f -a "set" -d 'Change the tier or the credits of an account'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -f -a "list" -d 'Show the newest jobs of all accounts'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -f -a "finish" -d 'End a job that is held back, as its document reads'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -f -a "fail" -d 'Fail a job that has not ended'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from jobs" -f -a "result" -d 'Give a job a result; one that has not ended is completed by it'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l status -d 'The status that it was answered with' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l account -d 'The address of the account' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l limit -d 'At most so many [default: 100]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l clear -d 'Forget them all'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from requests" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l status -d 'The status that it was answered with' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l account -d 'The address of the account' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l count -d 'Exactly so many [default: at least one]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l within -d 'Wait so long for them to come' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -f -a "add" -d 'Add a rule'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -f -a "list" -d 'Show the rules, in the order in which they are asked'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -f -a "remove" -d 'Remove a rule'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from fault" -f -a "clear" -d 'Remove all rules'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -f -a "list" -d 'Show the webhooks that were caught'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -f -a "clear" -d 'Forget the webhooks that were caught'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from sink" -f -a "answer" -d 'Decide what webhooks are answered with'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from metrics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l url -d 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l data-dir -d 'Where the local server keeps its jobs [default: in the user\'s data directory]' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l base-url -d 'Where the API lives [default: the hosted API]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l api-key-file -d 'A file with the API key, or - for stdin' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l profile -d 'The profile whose settings and key are used [default: that of ipp profile use]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from openapi" -s y -l yes -d 'Answer every question with yes'
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
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from serve" -s y -l yes -d 'Answer every question with yes'
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
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l session-token-file -d 'A file with a session token, or - for stdin; for ipp keys' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l proxy -d 'The proxy for every request [default: that of HTTPS_PROXY and its like]' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l cacert -d 'Certificates to trust beside the system\'s, as PEM' -r -F
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l retries -d 'How often a request is repeated after a failure that may pass' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l timeout -d 'The longest that the whole command may take' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l jq -d 'A jq filter for the output: one value a line, texts without quotes' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l fields -d 'The fields to show, such as vendor,total,line_items.0.amount' -r
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l progress -d 'How progress is shown on stderr' -r -f -a "auto\t'A bar on a terminal; elsewhere lines, or nothing where errors are JSON'
bar\t'A bar, on a terminal'
plain\t'A line a document'
json\t'An object a line'
none\t'Nothing'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l debug -d 'Show the requests and answers on stderr, without keys' -r -f -a "http\t'Requests and answers with their headers'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -s o -l output -d 'The form of the output [default: table on a terminal, else json, or ndjson for lists]' -r -f -a "table\t'For people'
json\t'One object, or an array for a list'
ndjson\t'One object a line'
csv\t'A head and a line for each'
value\t'The id, or the fields that --fields names, between tabs'"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l color -d 'Whether to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb is set'
always\t''
never\t''"
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l log -d 'Show the log of the server on stderr'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l local -d 'Use a server inside this command that reads documents itself: no account, key or network'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l allow-origin -d 'Send a stored key to another address than the one it was stored for'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -s q -l quiet -d 'Show no progress and no notes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -s v -l verbose -d 'Tell on stderr what was asked of the API, and how long it took'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -l no-input -d 'Never ask: a question is an error'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -s y -l yes -d 'Answer every question with yes'
complete -c ipp -n "__fish_ipp_using_subcommand mock; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
