
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
        &'ipp;help'= {
            cand parse 'Upload documents, wait until they are read, and print the invoices'
            cand jobs 'Ask for uploaded documents'
            cand completions 'Print the completion script of a shell'
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
        &'ipp;help;help'= {
        }
    ]
    $completions[$command]
}
