
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'ipp' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'ipp'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'ipp' {
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('parse', 'parse', [CompletionResultType]::ParameterValue, 'Upload documents, wait until they are read, and print the invoices')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'Ask for uploaded documents')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('mock', 'mock', [CompletionResultType]::ParameterValue, 'Run the local server, and control one that runs: its clock, jobs, accounts, faults')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;parse' {
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'The columns of the Excel and CSV files that are made of the result')
            [CompletionResult]::new('--external-id', '--external-id', [CompletionResultType]::ParameterName, 'Your own id of the upload: the same id again gives the same job at no cost (one file)')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--boxes', '--boxes', [CompletionResultType]::ParameterName, 'Also tell where each field stands on the page')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;jobs' {
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a job, with its invoice once it is completed')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download a completed job as a spreadsheet')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;jobs;get' {
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;jobs;download' {
            [CompletionResult]::new('-O', '-O ', [CompletionResultType]::ParameterName, 'Where to put it, - for stdout [default: here, as invoice_….xlsx or .csv]')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'Where to put it, - for stdout [default: here, as invoice_….xlsx or .csv]')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;jobs;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a job, with its invoice once it is completed')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download a completed job as a spreadsheet')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;jobs;help;get' {
            break
        }
        'ipp;jobs;help;download' {
            break
        }
        'ipp;jobs;help;help' {
            break
        }
        'ipp;completions' {
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Show how the server is: its time, jobs, settings')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forget everything, as in a new server; with --data-dir what earlier servers kept as well')
            [CompletionResult]::new('snapshot', 'snapshot', [CompletionResultType]::ParameterValue, 'Save the state (accounts, jobs, webhooks, the time) for as long as the server runs')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make the state what it was at a snapshot of this run of the server')
            [CompletionResult]::new('seed', 'seed', [CompletionResultType]::ParameterValue, 'Add the objects of a preset')
            [CompletionResult]::new('clock', 'clock', [CompletionResultType]::ParameterValue, 'See the server''s clock, or move it [default: show]')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'See what the server does where the reference is silent, or have it otherwise')
            [CompletionResult]::new('settings', 'settings', [CompletionResultType]::ParameterValue, 'See how the server behaves, or change it')
            [CompletionResult]::new('accounts', 'accounts', [CompletionResultType]::ParameterValue, 'See accounts, or make and change them [default: list]')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'See jobs of all accounts, or end them [default: list]')
            [CompletionResult]::new('requests', 'requests', [CompletionResultType]::ParameterValue, 'Show the requests that the API was asked, newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Make sure that requests were made, or come in time; else exit with 21')
            [CompletionResult]::new('fault', 'fault', [CompletionResultType]::ParameterValue, 'Have answers and webhooks go wrong')
            [CompletionResult]::new('sink', 'sink', [CompletionResultType]::ParameterValue, 'See webhooks that were sent to `https://sink.ipp.test` [default: list]')
            [CompletionResult]::new('metrics', 'metrics', [CompletionResultType]::ParameterValue, 'Print counts of requests and jobs in the text format of Prometheus')
            [CompletionResult]::new('openapi', 'openapi', [CompletionResultType]::ParameterValue, 'Print the OpenAPI description of the API that the server serves')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run the local server until Ctrl-C; one line of JSON on stdout says where it is')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a command with a local server of its own, and end with its exit code')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;state' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;reset' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;snapshot' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Show which snapshots there are')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;restore' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;seed' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;clock' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what time it is for the server')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the time')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Move the time on, and wait until all that falls due has been done')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Stop the clock')
            [CompletionResult]::new('scale', 'scale', [CompletionResultType]::ParameterValue, 'Let the time pass faster or slower')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the time of the machine')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;clock;show' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;clock;set' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;clock;advance' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;clock;freeze' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;clock;scale' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;clock;reset' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;clock;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what time it is for the server')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the time')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Move the time on, and wait until all that falls due has been done')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Stop the clock')
            [CompletionResult]::new('scale', 'scale', [CompletionResultType]::ParameterValue, 'Let the time pass faster or slower')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the time of the machine')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;clock;help;show' {
            break
        }
        'ipp;mock;clock;help;set' {
            break
        }
        'ipp;mock;clock;help;advance' {
            break
        }
        'ipp;mock;clock;help;freeze' {
            break
        }
        'ipp;mock;clock;help;scale' {
            break
        }
        'ipp;mock;clock;help;reset' {
            break
        }
        'ipp;mock;clock;help;help' {
            break
        }
        'ipp;mock;decide' {
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Switch what is upcoming on (preview) or off (stable)')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;settings' {
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'Answer uploads at once, or when they are read')
            [CompletionResult]::new('--limits', '--limits', [CompletionResultType]::ParameterName, 'Whether requests are limited')
            [CompletionResult]::new('--job-ending', '--job-ending', [CompletionResultType]::ParameterName, 'When jobs end: immediately, manually, after=10s, polls=3')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;accounts' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the accounts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an account; its key and session are printed')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change the tier or the credits of an account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;accounts;list' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;accounts;create' {
            [CompletionResult]::new('--tier', '--tier', [CompletionResultType]::ParameterName, 'Its tier; free and starter have no access to the API')
            [CompletionResult]::new('--credits', '--credits', [CompletionResultType]::ParameterName, 'Its credits')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--unlimited', '--unlimited', [CompletionResultType]::ParameterName, 'It never runs out of credits')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;accounts;set' {
            [CompletionResult]::new('--tier', '--tier', [CompletionResultType]::ParameterName, 'Its tier; free and starter have no access to the API')
            [CompletionResult]::new('--credits', '--credits', [CompletionResultType]::ParameterName, 'Its credits')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--unlimited', '--unlimited', [CompletionResultType]::ParameterName, 'It never runs out of credits')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;accounts;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the accounts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an account; its key and session are printed')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change the tier or the credits of an account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;accounts;help;list' {
            break
        }
        'ipp;mock;accounts;help;create' {
            break
        }
        'ipp;mock;accounts;help;set' {
            break
        }
        'ipp;mock;accounts;help;help' {
            break
        }
        'ipp;mock;jobs' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the newest jobs of all accounts')
            [CompletionResult]::new('finish', 'finish', [CompletionResultType]::ParameterValue, 'End a job that is held back, as its document reads')
            [CompletionResult]::new('fail', 'fail', [CompletionResultType]::ParameterValue, 'Fail a job that has not ended')
            [CompletionResult]::new('result', 'result', [CompletionResultType]::ParameterValue, 'Give a job a result; one that has not ended is completed by it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;jobs;list' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;jobs;finish' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;jobs;fail' {
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'The reason, for programs [default: EXTRACTION_FAILED]')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The reason, for people')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;jobs;result' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;jobs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the newest jobs of all accounts')
            [CompletionResult]::new('finish', 'finish', [CompletionResultType]::ParameterValue, 'End a job that is held back, as its document reads')
            [CompletionResult]::new('fail', 'fail', [CompletionResultType]::ParameterValue, 'Fail a job that has not ended')
            [CompletionResult]::new('result', 'result', [CompletionResultType]::ParameterValue, 'Give a job a result; one that has not ended is completed by it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;jobs;help;list' {
            break
        }
        'ipp;mock;jobs;help;finish' {
            break
        }
        'ipp;mock;jobs;help;fail' {
            break
        }
        'ipp;mock;jobs;help;result' {
            break
        }
        'ipp;mock;jobs;help;help' {
            break
        }
        'ipp;mock;requests' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'The status that it was answered with')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The address of the account')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many [default: 100]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--clear', '--clear', [CompletionResultType]::ParameterName, 'Forget them all')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;verify' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'The status that it was answered with')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'The address of the account')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Exactly so many [default: at least one]')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Wait so long for them to come')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;fault' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a rule')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the rules, in the order in which they are asked')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a rule')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove all rules')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;fault;add' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'A file with the rule; - for stdin')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;fault;list' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;fault;remove' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;fault;clear' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;fault;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a rule')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the rules, in the order in which they are asked')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a rule')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove all rules')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;fault;help;add' {
            break
        }
        'ipp;mock;fault;help;list' {
            break
        }
        'ipp;mock;fault;help;remove' {
            break
        }
        'ipp;mock;fault;help;clear' {
            break
        }
        'ipp;mock;fault;help;help' {
            break
        }
        'ipp;mock;sink' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the webhooks that were caught')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Forget the webhooks that were caught')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Decide what webhooks are answered with')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;sink;list' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;sink;clear' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;sink;answer' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;sink;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the webhooks that were caught')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Forget the webhooks that were caught')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Decide what webhooks are answered with')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;sink;help;list' {
            break
        }
        'ipp;mock;sink;help;clear' {
            break
        }
        'ipp;mock;sink;help;answer' {
            break
        }
        'ipp;mock;sink;help;help' {
            break
        }
        'ipp;mock;metrics' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;openapi' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Where the local server keeps its jobs [default: in the user''s data directory]')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;serve' {
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Address to listen on; other machines can reach any but loopback')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Port; 0 takes a free one')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Keep all state here instead of in memory')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Without or with what is upcoming')
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'Answer uploads at once, or when they are read')
            [CompletionResult]::new('--limits', '--limits', [CompletionResultType]::ParameterName, 'Whether requests are limited')
            [CompletionResult]::new('--decide', '--decide', [CompletionResultType]::ParameterName, 'Decide otherwise where the reference is silent: D8=sliding,…')
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'Begin with the objects that the reference shows')
            [CompletionResult]::new('--tls', '--tls', [CompletionResultType]::ParameterName, 'Speak TLS, with an authority of its own')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Make chance the same at each start')
            [CompletionResult]::new('--allow-deliveries-to', '--allow-deliveries-to', [CompletionResultType]::ParameterName, 'Let webhooks reach a network that is not public, such as 10.0.0.0/8')
            [CompletionResult]::new('--max-file-bytes', '--max-file-bytes', [CompletionResultType]::ParameterName, 'The size of the largest document that is accepted')
            [CompletionResult]::new('--control-token-file', '--control-token-file', [CompletionResultType]::ParameterName, 'A file with the token that opens the control plane [default: IPP_MOCK_CONTROL_TOKEN has it]')
            [CompletionResult]::new('--port-file', '--port-file', [CompletionResultType]::ParameterName, 'Write the port to this file when ready')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;run' {
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Address to listen on; other machines can reach any but loopback')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Port; 0 takes a free one')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Keep all state here instead of in memory')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Without or with what is upcoming')
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'Answer uploads at once, or when they are read')
            [CompletionResult]::new('--limits', '--limits', [CompletionResultType]::ParameterName, 'Whether requests are limited')
            [CompletionResult]::new('--decide', '--decide', [CompletionResultType]::ParameterName, 'Decide otherwise where the reference is silent: D8=sliding,…')
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'Begin with the objects that the reference shows')
            [CompletionResult]::new('--tls', '--tls', [CompletionResultType]::ParameterName, 'Speak TLS, with an authority of its own')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Make chance the same at each start')
            [CompletionResult]::new('--allow-deliveries-to', '--allow-deliveries-to', [CompletionResultType]::ParameterName, 'Let webhooks reach a network that is not public, such as 10.0.0.0/8')
            [CompletionResult]::new('--max-file-bytes', '--max-file-bytes', [CompletionResultType]::ParameterName, 'The size of the largest document that is accepted')
            [CompletionResult]::new('--control-token-file', '--control-token-file', [CompletionResultType]::ParameterName, 'A file with the token that opens the control plane [default: IPP_MOCK_CONTROL_TOKEN has it]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where the API lives [default: the hosted API]')
            [CompletionResult]::new('--api-key-file', '--api-key-file', [CompletionResultType]::ParameterName, 'A file with the API key, or - for stdin')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often a request is repeated after a failure that may pass')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that the whole command may take')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is shown on stderr')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the output [default: table on a terminal, else json, or ndjson for several files]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colour')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show the log of the server on stderr')
            [CompletionResult]::new('--log', '--log', [CompletionResultType]::ParameterName, 'Show the log of the server on stderr')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Use a server inside this command that reads documents itself: no account, key or network')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'ipp;mock;help' {
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Show how the server is: its time, jobs, settings')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forget everything, as in a new server; with --data-dir what earlier servers kept as well')
            [CompletionResult]::new('snapshot', 'snapshot', [CompletionResultType]::ParameterValue, 'Save the state (accounts, jobs, webhooks, the time) for as long as the server runs')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make the state what it was at a snapshot of this run of the server')
            [CompletionResult]::new('seed', 'seed', [CompletionResultType]::ParameterValue, 'Add the objects of a preset')
            [CompletionResult]::new('clock', 'clock', [CompletionResultType]::ParameterValue, 'See the server''s clock, or move it [default: show]')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'See what the server does where the reference is silent, or have it otherwise')
            [CompletionResult]::new('settings', 'settings', [CompletionResultType]::ParameterValue, 'See how the server behaves, or change it')
            [CompletionResult]::new('accounts', 'accounts', [CompletionResultType]::ParameterValue, 'See accounts, or make and change them [default: list]')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'See jobs of all accounts, or end them [default: list]')
            [CompletionResult]::new('requests', 'requests', [CompletionResultType]::ParameterValue, 'Show the requests that the API was asked, newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Make sure that requests were made, or come in time; else exit with 21')
            [CompletionResult]::new('fault', 'fault', [CompletionResultType]::ParameterValue, 'Have answers and webhooks go wrong')
            [CompletionResult]::new('sink', 'sink', [CompletionResultType]::ParameterValue, 'See webhooks that were sent to `https://sink.ipp.test` [default: list]')
            [CompletionResult]::new('metrics', 'metrics', [CompletionResultType]::ParameterValue, 'Print counts of requests and jobs in the text format of Prometheus')
            [CompletionResult]::new('openapi', 'openapi', [CompletionResultType]::ParameterValue, 'Print the OpenAPI description of the API that the server serves')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run the local server until Ctrl-C; one line of JSON on stdout says where it is')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a command with a local server of its own, and end with its exit code')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;mock;help;state' {
            break
        }
        'ipp;mock;help;reset' {
            break
        }
        'ipp;mock;help;snapshot' {
            break
        }
        'ipp;mock;help;restore' {
            break
        }
        'ipp;mock;help;seed' {
            break
        }
        'ipp;mock;help;clock' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what time it is for the server')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the time')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Move the time on, and wait until all that falls due has been done')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Stop the clock')
            [CompletionResult]::new('scale', 'scale', [CompletionResultType]::ParameterValue, 'Let the time pass faster or slower')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the time of the machine')
            break
        }
        'ipp;mock;help;clock;show' {
            break
        }
        'ipp;mock;help;clock;set' {
            break
        }
        'ipp;mock;help;clock;advance' {
            break
        }
        'ipp;mock;help;clock;freeze' {
            break
        }
        'ipp;mock;help;clock;scale' {
            break
        }
        'ipp;mock;help;clock;reset' {
            break
        }
        'ipp;mock;help;decide' {
            break
        }
        'ipp;mock;help;settings' {
            break
        }
        'ipp;mock;help;accounts' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the accounts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an account; its key and session are printed')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change the tier or the credits of an account')
            break
        }
        'ipp;mock;help;accounts;list' {
            break
        }
        'ipp;mock;help;accounts;create' {
            break
        }
        'ipp;mock;help;accounts;set' {
            break
        }
        'ipp;mock;help;jobs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the newest jobs of all accounts')
            [CompletionResult]::new('finish', 'finish', [CompletionResultType]::ParameterValue, 'End a job that is held back, as its document reads')
            [CompletionResult]::new('fail', 'fail', [CompletionResultType]::ParameterValue, 'Fail a job that has not ended')
            [CompletionResult]::new('result', 'result', [CompletionResultType]::ParameterValue, 'Give a job a result; one that has not ended is completed by it')
            break
        }
        'ipp;mock;help;jobs;list' {
            break
        }
        'ipp;mock;help;jobs;finish' {
            break
        }
        'ipp;mock;help;jobs;fail' {
            break
        }
        'ipp;mock;help;jobs;result' {
            break
        }
        'ipp;mock;help;requests' {
            break
        }
        'ipp;mock;help;verify' {
            break
        }
        'ipp;mock;help;fault' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a rule')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the rules, in the order in which they are asked')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a rule')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove all rules')
            break
        }
        'ipp;mock;help;fault;add' {
            break
        }
        'ipp;mock;help;fault;list' {
            break
        }
        'ipp;mock;help;fault;remove' {
            break
        }
        'ipp;mock;help;fault;clear' {
            break
        }
        'ipp;mock;help;sink' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the webhooks that were caught')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Forget the webhooks that were caught')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Decide what webhooks are answered with')
            break
        }
        'ipp;mock;help;sink;list' {
            break
        }
        'ipp;mock;help;sink;clear' {
            break
        }
        'ipp;mock;help;sink;answer' {
            break
        }
        'ipp;mock;help;metrics' {
            break
        }
        'ipp;mock;help;openapi' {
            break
        }
        'ipp;mock;help;serve' {
            break
        }
        'ipp;mock;help;run' {
            break
        }
        'ipp;mock;help;help' {
            break
        }
        'ipp;help' {
            [CompletionResult]::new('parse', 'parse', [CompletionResultType]::ParameterValue, 'Upload documents, wait until they are read, and print the invoices')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'Ask for uploaded documents')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('mock', 'mock', [CompletionResultType]::ParameterValue, 'Run the local server, and control one that runs: its clock, jobs, accounts, faults')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'ipp;help;parse' {
            break
        }
        'ipp;help;jobs' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a job, with its invoice once it is completed')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download a completed job as a spreadsheet')
            break
        }
        'ipp;help;jobs;get' {
            break
        }
        'ipp;help;jobs;download' {
            break
        }
        'ipp;help;completions' {
            break
        }
        'ipp;help;mock' {
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Show how the server is: its time, jobs, settings')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Forget everything, as in a new server; with --data-dir what earlier servers kept as well')
            [CompletionResult]::new('snapshot', 'snapshot', [CompletionResultType]::ParameterValue, 'Save the state (accounts, jobs, webhooks, the time) for as long as the server runs')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make the state what it was at a snapshot of this run of the server')
            [CompletionResult]::new('seed', 'seed', [CompletionResultType]::ParameterValue, 'Add the objects of a preset')
            [CompletionResult]::new('clock', 'clock', [CompletionResultType]::ParameterValue, 'See the server''s clock, or move it [default: show]')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'See what the server does where the reference is silent, or have it otherwise')
            [CompletionResult]::new('settings', 'settings', [CompletionResultType]::ParameterValue, 'See how the server behaves, or change it')
            [CompletionResult]::new('accounts', 'accounts', [CompletionResultType]::ParameterValue, 'See accounts, or make and change them [default: list]')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'See jobs of all accounts, or end them [default: list]')
            [CompletionResult]::new('requests', 'requests', [CompletionResultType]::ParameterValue, 'Show the requests that the API was asked, newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Make sure that requests were made, or come in time; else exit with 21')
            [CompletionResult]::new('fault', 'fault', [CompletionResultType]::ParameterValue, 'Have answers and webhooks go wrong')
            [CompletionResult]::new('sink', 'sink', [CompletionResultType]::ParameterValue, 'See webhooks that were sent to `https://sink.ipp.test` [default: list]')
            [CompletionResult]::new('metrics', 'metrics', [CompletionResultType]::ParameterValue, 'Print counts of requests and jobs in the text format of Prometheus')
            [CompletionResult]::new('openapi', 'openapi', [CompletionResultType]::ParameterValue, 'Print the OpenAPI description of the API that the server serves')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Run the local server until Ctrl-C; one line of JSON on stdout says where it is')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a command with a local server of its own, and end with its exit code')
            break
        }
        'ipp;help;mock;state' {
            break
        }
        'ipp;help;mock;reset' {
            break
        }
        'ipp;help;mock;snapshot' {
            break
        }
        'ipp;help;mock;restore' {
            break
        }
        'ipp;help;mock;seed' {
            break
        }
        'ipp;help;mock;clock' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what time it is for the server')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the time')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Move the time on, and wait until all that falls due has been done')
            [CompletionResult]::new('freeze', 'freeze', [CompletionResultType]::ParameterValue, 'Stop the clock')
            [CompletionResult]::new('scale', 'scale', [CompletionResultType]::ParameterValue, 'Let the time pass faster or slower')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the time of the machine')
            break
        }
        'ipp;help;mock;clock;show' {
            break
        }
        'ipp;help;mock;clock;set' {
            break
        }
        'ipp;help;mock;clock;advance' {
            break
        }
        'ipp;help;mock;clock;freeze' {
            break
        }
        'ipp;help;mock;clock;scale' {
            break
        }
        'ipp;help;mock;clock;reset' {
            break
        }
        'ipp;help;mock;decide' {
            break
        }
        'ipp;help;mock;settings' {
            break
        }
        'ipp;help;mock;accounts' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the accounts')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an account; its key and session are printed')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change the tier or the credits of an account')
            break
        }
        'ipp;help;mock;accounts;list' {
            break
        }
        'ipp;help;mock;accounts;create' {
            break
        }
        'ipp;help;mock;accounts;set' {
            break
        }
        'ipp;help;mock;jobs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the newest jobs of all accounts')
            [CompletionResult]::new('finish', 'finish', [CompletionResultType]::ParameterValue, 'End a job that is held back, as its document reads')
            [CompletionResult]::new('fail', 'fail', [CompletionResultType]::ParameterValue, 'Fail a job that has not ended')
            [CompletionResult]::new('result', 'result', [CompletionResultType]::ParameterValue, 'Give a job a result; one that has not ended is completed by it')
            break
        }
        'ipp;help;mock;jobs;list' {
            break
        }
        'ipp;help;mock;jobs;finish' {
            break
        }
        'ipp;help;mock;jobs;fail' {
            break
        }
        'ipp;help;mock;jobs;result' {
            break
        }
        'ipp;help;mock;requests' {
            break
        }
        'ipp;help;mock;verify' {
            break
        }
        'ipp;help;mock;fault' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a rule')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the rules, in the order in which they are asked')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a rule')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Remove all rules')
            break
        }
        'ipp;help;mock;fault;add' {
            break
        }
        'ipp;help;mock;fault;list' {
            break
        }
        'ipp;help;mock;fault;remove' {
            break
        }
        'ipp;help;mock;fault;clear' {
            break
        }
        'ipp;help;mock;sink' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the webhooks that were caught')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Forget the webhooks that were caught')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Decide what webhooks are answered with')
            break
        }
        'ipp;help;mock;sink;list' {
            break
        }
        'ipp;help;mock;sink;clear' {
            break
        }
        'ipp;help;mock;sink;answer' {
            break
        }
        'ipp;help;mock;metrics' {
            break
        }
        'ipp;help;mock;openapi' {
            break
        }
        'ipp;help;mock;serve' {
            break
        }
        'ipp;help;mock;run' {
            break
        }
        'ipp;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
