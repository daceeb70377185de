
use builtin;
use str;

set edit:completion:arg-completer[ipp] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'ipp'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'ipp'= {
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --progress 'How progress is shown on stderr'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand parse 'Upload documents, wait until they are read, and print the invoices'
            cand jobs 'Ask for uploaded documents'
            cand completions 'Print the completion script of a shell'
            cand mock 'Run the local server, and control one that runs: its clock, jobs, accounts, faults'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;parse'= {
            cand --mode 'The columns of the Excel and CSV files that are made of the result'
            cand --external-id 'Your own id of the upload: the same id again gives the same job at no cost (one file)'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --progress 'How progress is shown on stderr'
            cand --color 'Whether to use colour'
            cand --boxes 'Also tell where each field stands on the page'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;jobs'= {
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --progress 'How progress is shown on stderr'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand get 'Show a job, with its invoice once it is completed'
            cand download 'Download a completed job as a spreadsheet'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;jobs;get'= {
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --progress 'How progress is shown on stderr'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;jobs;download'= {
            cand -O 'Where to put it, - for stdout [default: here, as invoice_….xlsx or .csv]'
            cand --output-file 'Where to put it, - for stdout [default: here, as invoice_….xlsx or .csv]'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --progress 'How progress is shown on stderr'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;jobs;help'= {
            cand get 'Show a job, with its invoice once it is completed'
            cand download 'Download a completed job as a spreadsheet'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;jobs;help;get'= {
        }
        &'ipp;jobs;help;download'= {
        }
        &'ipp;jobs;help;help'= {
        }
        &'ipp;completions'= {
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --progress 'How progress is shown on stderr'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand state 'Show how the server is: its time, jobs, settings'
            cand reset 'Forget everything, as in a new server; with --data-dir what earlier servers kept as well'
            cand snapshot 'Save the state (accounts, jobs, webhooks, the time) for as long as the server runs'
            cand restore 'Make the state what it was at a snapshot of this run of the server'
            cand seed 'Add the objects of a preset'
            cand clock 'See the server''s clock, or move it [default: show]'
            cand decide 'See what the server does where the reference is silent, or have it otherwise'
            cand settings 'See how the server behaves, or change it'
            cand accounts 'See accounts, or make and change them [default: list]'
            cand jobs 'See jobs of all accounts, or end them [default: list]'
            cand requests 'Show the requests that the API was asked, newest first'
            cand verify 'Make sure that requests were made, or come in time; else exit with 21'
            cand fault 'Have answers and webhooks go wrong'
            cand sink 'See webhooks that were sent to `https://sink.ipp.test` [default: list]'
            cand metrics 'Print counts of requests and jobs in the text format of Prometheus'
            cand openapi 'Print the OpenAPI description of the API that the server serves'
            cand serve 'Run the local server until Ctrl-C; one line of JSON on stdout says where it is'
            cand run 'Run a command with a local server of its own, and end with its exit code'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;state'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;reset'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;snapshot'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --list 'Show which snapshots there are'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;restore'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;seed'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;clock'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'Show what time it is for the server'
            cand set 'Set the time'
            cand advance 'Move the time on, and wait until all that falls due has been done'
            cand freeze 'Stop the clock'
            cand scale 'Let the time pass faster or slower'
            cand reset 'Go back to the time of the machine'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;clock;show'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;clock;set'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;clock;advance'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;clock;freeze'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;clock;scale'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;clock;reset'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;clock;help'= {
            cand show 'Show what time it is for the server'
            cand set 'Set the time'
            cand advance 'Move the time on, and wait until all that falls due has been done'
            cand freeze 'Stop the clock'
            cand scale 'Let the time pass faster or slower'
            cand reset 'Go back to the time of the machine'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;clock;help;show'= {
        }
        &'ipp;mock;clock;help;set'= {
        }
        &'ipp;mock;clock;help;advance'= {
        }
        &'ipp;mock;clock;help;freeze'= {
        }
        &'ipp;mock;clock;help;scale'= {
        }
        &'ipp;mock;clock;help;reset'= {
        }
        &'ipp;mock;clock;help;help'= {
        }
        &'ipp;mock;decide'= {
            cand --profile 'Switch what is upcoming on (preview) or off (stable)'
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;settings'= {
            cand --mode 'Answer uploads at once, or when they are read'
            cand --limits 'Whether requests are limited'
            cand --job-ending 'When jobs end: immediately, manually, after=10s, polls=3'
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;accounts'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Show the accounts'
            cand create 'Make an account; its key and session are printed'
            cand set 'Change the tier or the credits of an account'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;accounts;list'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;accounts;create'= {
            cand --tier 'Its tier; free and starter have no access to the API'
            cand --credits 'Its credits'
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --unlimited 'It never runs out of credits'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;accounts;set'= {
            cand --tier 'Its tier; free and starter have no access to the API'
            cand --credits 'Its credits'
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --unlimited 'It never runs out of credits'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;accounts;help'= {
            cand list 'Show the accounts'
            cand create 'Make an account; its key and session are printed'
            cand set 'Change the tier or the credits of an account'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;accounts;help;list'= {
        }
        &'ipp;mock;accounts;help;create'= {
        }
        &'ipp;mock;accounts;help;set'= {
        }
        &'ipp;mock;accounts;help;help'= {
        }
        &'ipp;mock;jobs'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Show the newest jobs of all accounts'
            cand finish 'End a job that is held back, as its document reads'
            cand fail 'Fail a job that has not ended'
            cand result 'Give a job a result; one that has not ended is completed by it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;jobs;list'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;jobs;finish'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;jobs;fail'= {
            cand --code 'The reason, for programs [default: EXTRACTION_FAILED]'
            cand --message 'The reason, for people'
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;jobs;result'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;jobs;help'= {
            cand list 'Show the newest jobs of all accounts'
            cand finish 'End a job that is held back, as its document reads'
            cand fail 'Fail a job that has not ended'
            cand result 'Give a job a result; one that has not ended is completed by it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;jobs;help;list'= {
        }
        &'ipp;mock;jobs;help;finish'= {
        }
        &'ipp;mock;jobs;help;fail'= {
        }
        &'ipp;mock;jobs;help;result'= {
        }
        &'ipp;mock;jobs;help;help'= {
        }
        &'ipp;mock;requests'= {
            cand --status 'The status that it was answered with'
            cand --account 'The address of the account'
            cand --limit 'At most so many [default: 100]'
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --clear 'Forget them all'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;verify'= {
            cand --status 'The status that it was answered with'
            cand --account 'The address of the account'
            cand --count 'Exactly so many [default: at least one]'
            cand --within 'Wait so long for them to come'
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;fault'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add a rule'
            cand list 'Show the rules, in the order in which they are asked'
            cand remove 'Remove a rule'
            cand clear 'Remove all rules'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;fault;add'= {
            cand --file 'A file with the rule; - for stdin'
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;fault;list'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;fault;remove'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;fault;clear'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;fault;help'= {
            cand add 'Add a rule'
            cand list 'Show the rules, in the order in which they are asked'
            cand remove 'Remove a rule'
            cand clear 'Remove all rules'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;fault;help;add'= {
        }
        &'ipp;mock;fault;help;list'= {
        }
        &'ipp;mock;fault;help;remove'= {
        }
        &'ipp;mock;fault;help;clear'= {
        }
        &'ipp;mock;fault;help;help'= {
        }
        &'ipp;mock;sink'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Show the webhooks that were caught'
            cand clear 'Forget the webhooks that were caught'
            cand answer 'Decide what webhooks are answered with'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;sink;list'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;sink;clear'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;sink;answer'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;sink;help'= {
            cand list 'Show the webhooks that were caught'
            cand clear 'Forget the webhooks that were caught'
            cand answer 'Decide what webhooks are answered with'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;sink;help;list'= {
        }
        &'ipp;mock;sink;help;clear'= {
        }
        &'ipp;mock;sink;help;answer'= {
        }
        &'ipp;mock;sink;help;help'= {
        }
        &'ipp;mock;metrics'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;openapi'= {
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --data-dir 'Where the local server keeps its jobs [default: in the user''s data directory]'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --progress 'How progress is shown on stderr'
            cand --timeout 'The longest that the whole command may take'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;serve'= {
            cand --host 'Address to listen on; other machines can reach any but loopback'
            cand --port 'Port; 0 takes a free one'
            cand --data-dir 'Keep all state here instead of in memory'
            cand --profile 'Without or with what is upcoming'
            cand --mode 'Answer uploads at once, or when they are read'
            cand --limits 'Whether requests are limited'
            cand --decide 'Decide otherwise where the reference is silent: D8=sliding,…'
            cand --preset 'Begin with the objects that the reference shows'
            cand --tls 'Speak TLS, with an authority of its own'
            cand --seed 'Make chance the same at each start'
            cand --allow-deliveries-to 'Let webhooks reach a network that is not public, such as 10.0.0.0/8'
            cand --max-file-bytes 'The size of the largest document that is accepted'
            cand --control-token-file 'A file with the token that opens the control plane [default: IPP_MOCK_CONTROL_TOKEN has it]'
            cand --port-file 'Write the port to this file when ready'
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --timeout 'The longest that the whole command may take'
            cand --progress 'How progress is shown on stderr'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;run'= {
            cand --host 'Address to listen on; other machines can reach any but loopback'
            cand --port 'Port; 0 takes a free one'
            cand --data-dir 'Keep all state here instead of in memory'
            cand --profile 'Without or with what is upcoming'
            cand --mode 'Answer uploads at once, or when they are read'
            cand --limits 'Whether requests are limited'
            cand --decide 'Decide otherwise where the reference is silent: D8=sliding,…'
            cand --preset 'Begin with the objects that the reference shows'
            cand --tls 'Speak TLS, with an authority of its own'
            cand --seed 'Make chance the same at each start'
            cand --allow-deliveries-to 'Let webhooks reach a network that is not public, such as 10.0.0.0/8'
            cand --max-file-bytes 'The size of the largest document that is accepted'
            cand --control-token-file 'A file with the token that opens the control plane [default: IPP_MOCK_CONTROL_TOKEN has it]'
            cand --url 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it'
            cand --base-url 'Where the API lives [default: the hosted API]'
            cand --api-key-file 'A file with the API key, or - for stdin'
            cand --retries 'How often a request is repeated after a failure that may pass'
            cand --timeout 'The longest that the whole command may take'
            cand --progress 'How progress is shown on stderr'
            cand -o 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --output 'The form of the output [default: table on a terminal, else json, or ndjson for several files]'
            cand --color 'Whether to use colour'
            cand -v 'Show the log of the server on stderr'
            cand --log 'Show the log of the server on stderr'
            cand --local 'Use a server inside this command that reads documents itself: no account, key or network'
            cand -q 'Show no progress'
            cand --quiet 'Show no progress'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'ipp;mock;help'= {
            cand state 'Show how the server is: its time, jobs, settings'
            cand reset 'Forget everything, as in a new server; with --data-dir what earlier servers kept as well'
            cand snapshot 'Save the state (accounts, jobs, webhooks, the time) for as long as the server runs'
            cand restore 'Make the state what it was at a snapshot of this run of the server'
            cand seed 'Add the objects of a preset'
            cand clock 'See the server''s clock, or move it [default: show]'
            cand decide 'See what the server does where the reference is silent, or have it otherwise'
            cand settings 'See how the server behaves, or change it'
            cand accounts 'See accounts, or make and change them [default: list]'
            cand jobs 'See jobs of all accounts, or end them [default: list]'
            cand requests 'Show the requests that the API was asked, newest first'
            cand verify 'Make sure that requests were made, or come in time; else exit with 21'
            cand fault 'Have answers and webhooks go wrong'
            cand sink 'See webhooks that were sent to `https://sink.ipp.test` [default: list]'
            cand metrics 'Print counts of requests and jobs in the text format of Prometheus'
            cand openapi 'Print the OpenAPI description of the API that the server serves'
            cand serve 'Run the local server until Ctrl-C; one line of JSON on stdout says where it is'
            cand run 'Run a command with a local server of its own, and end with its exit code'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;mock;help;state'= {
        }
        &'ipp;mock;help;reset'= {
        }
        &'ipp;mock;help;snapshot'= {
        }
        &'ipp;mock;help;restore'= {
        }
        &'ipp;mock;help;seed'= {
        }
        &'ipp;mock;help;clock'= {
            cand show 'Show what time it is for the server'
            cand set 'Set the time'
            cand advance 'Move the time on, and wait until all that falls due has been done'
            cand freeze 'Stop the clock'
            cand scale 'Let the time pass faster or slower'
            cand reset 'Go back to the time of the machine'
        }
        &'ipp;mock;help;clock;show'= {
        }
        &'ipp;mock;help;clock;set'= {
        }
        &'ipp;mock;help;clock;advance'= {
        }
        &'ipp;mock;help;clock;freeze'= {
        }
        &'ipp;mock;help;clock;scale'= {
        }
        &'ipp;mock;help;clock;reset'= {
        }
        &'ipp;mock;help;decide'= {
        }
        &'ipp;mock;help;settings'= {
        }
        &'ipp;mock;help;accounts'= {
            cand list 'Show the accounts'
            cand create 'Make an account; its key and session are printed'
            cand set 'Change the tier or the credits of an account'
        }
        &'ipp;mock;help;accounts;list'= {
        }
        &'ipp;mock;help;accounts;create'= {
        }
        &'ipp;mock;help;accounts;set'= {
        }
        &'ipp;mock;help;jobs'= {
            cand list 'Show the newest jobs of all accounts'
            cand finish 'End a job that is held back, as its document reads'
            cand fail 'Fail a job that has not ended'
            cand result 'Give a job a result; one that has not ended is completed by it'
        }
        &'ipp;mock;help;jobs;list'= {
        }
        &'ipp;mock;help;jobs;finish'= {
        }
        &'ipp;mock;help;jobs;fail'= {
        }
        &'ipp;mock;help;jobs;result'= {
        }
        &'ipp;mock;help;requests'= {
        }
        &'ipp;mock;help;verify'= {
        }
        &'ipp;mock;help;fault'= {
            cand add 'Add a rule'
            cand list 'Show the rules, in the order in which they are asked'
            cand remove 'Remove a rule'
            cand clear 'Remove all rules'
        }
        &'ipp;mock;help;fault;add'= {
        }
        &'ipp;mock;help;fault;list'= {
        }
        &'ipp;mock;help;fault;remove'= {
        }
        &'ipp;mock;help;fault;clear'= {
        }
        &'ipp;mock;help;sink'= {
            cand list 'Show the webhooks that were caught'
            cand clear 'Forget the webhooks that were caught'
            cand answer 'Decide what webhooks are answered with'
        }
        &'ipp;mock;help;sink;list'= {
        }
        &'ipp;mock;help;sink;clear'= {
        }
        &'ipp;mock;help;sink;answer'= {
        }
        &'ipp;mock;help;metrics'= {
        }
        &'ipp;mock;help;openapi'= {
        }
        &'ipp;mock;help;serve'= {
        }
        &'ipp;mock;help;run'= {
        }
        &'ipp;mock;help;help'= {
        }
        &'ipp;help'= {
            cand parse 'Upload documents, wait until they are read, and print the invoices'
            cand jobs 'Ask for uploaded documents'
            cand completions 'Print the completion script of a shell'
            cand mock 'Run the local server, and control one that runs: its clock, jobs, accounts, faults'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'ipp;help;parse'= {
        }
        &'ipp;help;jobs'= {
            cand get 'Show a job, with its invoice once it is completed'
            cand download 'Download a completed job as a spreadsheet'
        }
        &'ipp;help;jobs;get'= {
        }
        &'ipp;help;jobs;download'= {
        }
        &'ipp;help;completions'= {
        }
        &'ipp;help;mock'= {
            cand state 'Show how the server is: its time, jobs, settings'
            cand reset 'Forget everything, as in a new server; with --data-dir what earlier servers kept as well'
            cand snapshot 'Save the state (accounts, jobs, webhooks, the time) for as long as the server runs'
            cand restore 'Make the state what it was at a snapshot of this run of the server'
            cand seed 'Add the objects of a preset'
            cand clock 'See the server''s clock, or move it [default: show]'
            cand decide 'See what the server does where the reference is silent, or have it otherwise'
            cand settings 'See how the server behaves, or change it'
            cand accounts 'See accounts, or make and change them [default: list]'
            cand jobs 'See jobs of all accounts, or end them [default: list]'
            cand requests 'Show the requests that the API was asked, newest first'
            cand verify 'Make sure that requests were made, or come in time; else exit with 21'
            cand fault 'Have answers and webhooks go wrong'
            cand sink 'See webhooks that were sent to `https://sink.ipp.test` [default: list]'
            cand metrics 'Print counts of requests and jobs in the text format of Prometheus'
            cand openapi 'Print the OpenAPI description of the API that the server serves'
            cand serve 'Run the local server until Ctrl-C; one line of JSON on stdout says where it is'
            cand run 'Run a command with a local server of its own, and end with its exit code'
        }
        &'ipp;help;mock;state'= {
        }
        &'ipp;help;mock;reset'= {
        }
        &'ipp;help;mock;snapshot'= {
        }
        &'ipp;help;mock;restore'= {
        }
        &'ipp;help;mock;seed'= {
        }
        &'ipp;help;mock;clock'= {
            cand show 'Show what time it is for the server'
            cand set 'Set the time'
            cand advance 'Move the time on, and wait until all that falls due has been done'
            cand freeze 'Stop the clock'
            cand scale 'Let the time pass faster or slower'
            cand reset 'Go back to the time of the machine'
        }
        &'ipp;help;mock;clock;show'= {
        }
        &'ipp;help;mock;clock;set'= {
        }
        &'ipp;help;mock;clock;advance'= {
        }
        &'ipp;help;mock;clock;freeze'= {
        }
        &'ipp;help;mock;clock;scale'= {
        }
        &'ipp;help;mock;clock;reset'= {
        }
        &'ipp;help;mock;decide'= {
        }
        &'ipp;help;mock;settings'= {
        }
        &'ipp;help;mock;accounts'= {
            cand list 'Show the accounts'
            cand create 'Make an account; its key and session are printed'
            cand set 'Change the tier or the credits of an account'
        }
        &'ipp;help;mock;accounts;list'= {
        }
        &'ipp;help;mock;accounts;create'= {
        }
        &'ipp;help;mock;accounts;set'= {
        }
        &'ipp;help;mock;jobs'= {
            cand list 'Show the newest jobs of all accounts'
            cand finish 'End a job that is held back, as its document reads'
            cand fail 'Fail a job that has not ended'
            cand result 'Give a job a result; one that has not ended is completed by it'
        }
        &'ipp;help;mock;jobs;list'= {
        }
        &'ipp;help;mock;jobs;finish'= {
        }
        &'ipp;help;mock;jobs;fail'= {
        }
        &'ipp;help;mock;jobs;result'= {
        }
        &'ipp;help;mock;requests'= {
        }
        &'ipp;help;mock;verify'= {
        }
        &'ipp;help;mock;fault'= {
            cand add 'Add a rule'
            cand list 'Show the rules, in the order in which they are asked'
            cand remove 'Remove a rule'
            cand clear 'Remove all rules'
        }
        &'ipp;help;mock;fault;add'= {
        }
        &'ipp;help;mock;fault;list'= {
        }
        &'ipp;help;mock;fault;remove'= {
        }
        &'ipp;help;mock;fault;clear'= {
        }
        &'ipp;help;mock;sink'= {
            cand list 'Show the webhooks that were caught'
            cand clear 'Forget the webhooks that were caught'
            cand answer 'Decide what webhooks are answered with'
        }
        &'ipp;help;mock;sink;list'= {
        }
        &'ipp;help;mock;sink;clear'= {
        }
        &'ipp;help;mock;sink;answer'= {
        }
        &'ipp;help;mock;metrics'= {
        }
        &'ipp;help;mock;openapi'= {
        }
        &'ipp;help;mock;serve'= {
        }
        &'ipp;help;mock;run'= {
        }
        &'ipp;help;help'= {
        }
    ]
    $completions[$command]
}
