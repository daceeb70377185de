
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
        'ipp;help' {
            [CompletionResult]::new('parse', 'parse', [CompletionResultType]::ParameterValue, 'Upload documents, wait until they are read, and print the invoices')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'Ask for uploaded documents')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
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
        'ipp;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
