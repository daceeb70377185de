module completions {

  def "nu-complete ipp output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp color" [] {
    [ "auto" "always" "never" ]
  }

  # Reads invoices: vendor, dates, totals, taxes and line items of a document
  export extern ipp [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete ipp parse mode" [] {
    [ "standard" "full" ]
  }

  def "nu-complete ipp parse via" [] {
    [ "single" "batch" ]
  }

  def "nu-complete ipp parse save" [] {
    [ "json" "csv" "xlsx" ]
  }

  def "nu-complete ipp parse min_confidence" [] {
    [ "high" "medium" ]
  }

  def "nu-complete ipp parse output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp parse progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp parse debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp parse color" [] {
    [ "auto" "always" "never" ]
  }

  # Upload documents, wait for the results, and print the invoices
  export extern "ipp parse" [
    --recursive(-r)           # Read directories and all below them
    --max-depth: string       # How deep, from 1
    --include: string         # Take what matches of directories, whatever its name ends with
    --exclude: string         # Leave out what matches
    --files-from: path        # A list of files, one a line; - for stdin
    --null(-0)                # The list has a zero byte after each, as of find -print0
    --name: string            # The name of the document on stdin
    --mode: string@"nu-complete ipp parse mode" # The columns of CSV and Excel: standard, or full
    --boxes                   # Also tell where each field stands on the page
    --external-id: string     # Your own id of the upload: the same id again gives the same job at no cost (one file)
    --reprocess               # Read the documents anew, which charges them anew
    --no-wait                 # Upload only; the same command gets the results
    --concurrency: string     # How many documents are uploaded at a time
    --max-files: string       # Do nothing if there are more files
    --max-credits: string     # Do nothing if it would cost more
    --fail-fast               # Send nothing more after the first failure
    --via: string@"nu-complete ipp parse via" # One upload each, or batches of 25; batches are not idempotent
    --resume: string          # Go on with this run, whatever its command was
    --fresh                   # Forget what an earlier run of this command did
    --dry-run                 # Show what would be done, and its cost
    --out: path               # Save a NAME.json for each file, in the same tree
    --save: string@"nu-complete ipp parse save" # Save json, csv, xlsx beside the files or in --out
    --merge: path             # Save all results in one .csv, .ndjson or .xlsx
    --force                   # Replace files that are there already
    --require-ready           # Fail (exit 21) unless all results are ready
    --min-confidence: string@"nu-complete ipp parse min_confidence" # Fail unless all are at least so sure: high, medium
    --fail-if: string         # Fail if this jq filter holds for a result
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp parse output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp parse progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp parse debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp parse color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...files: path            # Files of up to 10 MiB (PDF, PNG, JPEG, WebP), directories, patterns; - for stdin
  ]

  def "nu-complete ipp runs output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp runs progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp runs debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp runs color" [] {
    [ "auto" "always" "never" ]
  }

  # See, continue and remove runs of `ipp parse`
  export extern "ipp runs" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp runs output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp runs progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp runs debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp runs color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp runs list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp runs list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp runs list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp runs list color" [] {
    [ "auto" "always" "never" ]
  }

  # List runs, the last one first
  export extern "ipp runs list" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp runs list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp runs list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp runs list debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp runs list color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp runs show output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp runs show progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp runs show debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp runs show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a run, and what became of its documents
  export extern "ipp runs show" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp runs show output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp runs show progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp runs show debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp runs show color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    run?: string              # The run, or how its name begins [default: the last one]
  ]

  def "nu-complete ipp runs resume output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp runs resume progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp runs resume debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp runs resume color" [] {
    [ "auto" "always" "never" ]
  }

  # Go on with a run that was broken off
  export extern "ipp runs resume" [
    --concurrency: string     # How many documents are uploaded at a time
    --force                   # Replace files that are there already
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp runs resume output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp runs resume progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp runs resume debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp runs resume color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    run?: string              # The run, or how its name begins [default: the last one]
  ]

  def "nu-complete ipp runs retry output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp runs retry progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp runs retry debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp runs retry color" [] {
    [ "auto" "always" "never" ]
  }

  # Send documents again whose jobs failed and were not charged
  export extern "ipp runs retry" [
    --concurrency: string     # How many documents are uploaded at a time
    --force                   # Replace files that are there already
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp runs retry output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp runs retry progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp runs retry debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp runs retry color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    run?: string              # The run, or how its name begins [default: the last one]
  ]

  def "nu-complete ipp runs clean output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp runs clean progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp runs clean debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp runs clean color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove runs with their results; documents and what was saved stay
  export extern "ipp runs clean" [
    --all                     # Remove all runs of which no document is left
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp runs clean output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp runs clean progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp runs clean debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp runs clean color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...runs: string           # The runs, or how their names begin
  ]

  def "nu-complete ipp export what" [] {
    [ "csv" "xlsx" "quickbooks" "zoho" ]
  }

  def "nu-complete ipp export mode" [] {
    [ "standard" "full" ]
  }

  def "nu-complete ipp export output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp export progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp export debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp export color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a spreadsheet, or bills for accounting, of kept results
  export extern "ipp export" [
    --as: string@"nu-complete ipp export what" # What to make
    --output-file(-O): path   # Where to put it [default: stdout]
    --mode: string@"nu-complete ipp export mode" # The columns of csv and xlsx
    --account: string         # The account that bills are booked to, as the accounting program calls it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp export output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp export progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp export debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp export color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...results: path          # Files with results as JSON or NDJSON, directories of them, or - for stdin
  ]

  def "nu-complete ipp jobs output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp jobs progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp jobs debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp jobs color" [] {
    [ "auto" "always" "never" ]
  }

  # List, show, wait for and download jobs
  export extern "ipp jobs" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp jobs output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp jobs progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp jobs debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp jobs color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp jobs list status" [] {
    [ "processing" "completed" "failed" ]
  }

  def "nu-complete ipp jobs list confidence" [] {
    [ "high" "medium" "low" ]
  }

  def "nu-complete ipp jobs list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp jobs list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp jobs list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp jobs list color" [] {
    [ "auto" "always" "never" ]
  }

  # List jobs, newest first
  export extern "ipp jobs list" [
    --status: string@"nu-complete ipp jobs list status" # Only jobs of this status: processing, completed, failed
    --confidence: string@"nu-complete ipp jobs list confidence" # Only results of this confidence: high, medium, low
    --since: string           # Only jobs uploaded since then: a time, a date, or how long ago (7d, 12h)
    --limit: string           # How many to list at most
    --all                     # List all there are
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp jobs list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp jobs list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp jobs list debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp jobs list color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp jobs get output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp jobs get progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp jobs get debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp jobs get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a job, with its invoice once it is completed
  export extern "ipp jobs get" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp jobs get output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp jobs get progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp jobs get debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp jobs get color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    job_id: string            # The job, or how its id begins
  ]

  def "nu-complete ipp jobs wait output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp jobs wait progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp jobs wait debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp jobs wait color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until jobs have ended, and show them
  export extern "ipp jobs wait" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp jobs wait output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp jobs wait progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp jobs wait debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp jobs wait color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...job_ids: string        # The jobs, or how their ids begin
  ]

  def "nu-complete ipp jobs download format" [] {
    [ "excel" "csv" ]
  }

  def "nu-complete ipp jobs download output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp jobs download progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp jobs download debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp jobs download color" [] {
    [ "auto" "always" "never" ]
  }

  # Download a completed job as a spreadsheet
  export extern "ipp jobs download" [
    --output-file(-O): path   # Where to put it, - for stdout [default: here, as invoice_….xlsx or .csv]
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp jobs download output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp jobs download progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp jobs download debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp jobs download color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    job_id: string            # The job, or how its id begins
    format: string@"nu-complete ipp jobs download format" # The format of the file
  ]

  def "nu-complete ipp batches output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp batches progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp batches debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp batches color" [] {
    [ "auto" "always" "never" ]
  }

  # Send up to 25 documents in one request
  export extern "ipp batches" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp batches output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp batches progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp batches debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp batches color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp batches create mode" [] {
    [ "standard" "full" ]
  }

  def "nu-complete ipp batches create output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp batches create progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp batches create debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp batches create color" [] {
    [ "auto" "always" "never" ]
  }

  # Send documents as batches of up to 25
  export extern "ipp batches create" [
    --mode: string@"nu-complete ipp batches create mode" # The columns of the Excel and CSV files that are made of the results
    --wait                    # Wait until the batches are done
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp batches create output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp batches create progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp batches create debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp batches create color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...files: path            # PDF, PNG or JPEG files, of up to 10 MiB each
  ]

  def "nu-complete ipp batches get output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp batches get progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp batches get debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp batches get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a batch, with a row for each document once it is done
  export extern "ipp batches get" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp batches get output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp batches get progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp batches get debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp batches get color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    batch_id: string          # The batch
  ]

  def "nu-complete ipp batches wait output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp batches wait progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp batches wait debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp batches wait color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until batches are done, and show them
  export extern "ipp batches wait" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp batches wait output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp batches wait progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp batches wait debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp batches wait color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...batch_ids: string      # The batches
  ]

  def "nu-complete ipp batches download format" [] {
    [ "excel" "csv" "qb" "zoho" ]
  }

  def "nu-complete ipp batches download output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp batches download progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp batches download debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp batches download color" [] {
    [ "auto" "always" "never" ]
  }

  # Download a batch that is done
  export extern "ipp batches download" [
    --output-file(-O): path   # Where to put it, - for stdout [default: here, under the API's name for it]
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp batches download output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp batches download progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp batches download debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp batches download color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    batch_id: string          # The batch
    format: string@"nu-complete ipp batches download format" # The format of the file
  ]

  def "nu-complete ipp webhooks output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp webhooks progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp webhooks debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp webhooks color" [] {
    [ "auto" "always" "never" ]
  }

  # Have the API tell your servers of results
  export extern "ipp webhooks" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp webhooks output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp webhooks progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp webhooks debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp webhooks color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp webhooks create output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp webhooks create progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp webhooks create debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp webhooks create color" [] {
    [ "auto" "always" "never" ]
  }

  # Register an address; its signing secret is shown this once
  export extern "ipp webhooks create" [
    --events: string          # The events to send [default: all]
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp webhooks create output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp webhooks create progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp webhooks create debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp webhooks create color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    url: string               # Where events are sent to, an https:// address
  ]

  def "nu-complete ipp webhooks list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp webhooks list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp webhooks list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp webhooks list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the active webhooks
  export extern "ipp webhooks list" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp webhooks list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp webhooks list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp webhooks list debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp webhooks list color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp webhooks delete output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp webhooks delete progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp webhooks delete debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp webhooks delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete webhooks
  export extern "ipp webhooks delete" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp webhooks delete output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp webhooks delete progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp webhooks delete debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp webhooks delete color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...webhook_ids: string    # The webhooks
  ]

  def "nu-complete ipp webhooks deliveries output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp webhooks deliveries progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp webhooks deliveries debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp webhooks deliveries color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the last 50 attempts to deliver to a webhook (preview)
  export extern "ipp webhooks deliveries" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp webhooks deliveries output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp webhooks deliveries progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp webhooks deliveries debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp webhooks deliveries color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    webhook_id: string        # The webhook
  ]

  def "nu-complete ipp webhooks redeliver output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp webhooks redeliver progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp webhooks redeliver debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp webhooks redeliver color" [] {
    [ "auto" "always" "never" ]
  }

  # Deliver an event to a webhook once more (preview)
  export extern "ipp webhooks redeliver" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp webhooks redeliver output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp webhooks redeliver progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp webhooks redeliver debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp webhooks redeliver color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    webhook_id: string        # The webhook
    delivery_id: string       # The delivery, as `ipp webhooks deliveries` shows it
  ]

  def "nu-complete ipp webhooks prune output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp webhooks prune progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp webhooks prune debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp webhooks prune color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete the webhooks that do not answer
  export extern "ipp webhooks prune" [
    --failures: string        # How many deliveries must have failed in a row
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp webhooks prune output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp webhooks prune progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp webhooks prune debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp webhooks prune color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp webhooks verify output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp webhooks verify progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp webhooks verify debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp webhooks verify color" [] {
    [ "auto" "always" "never" ]
  }

  # Tell whether a delivery is signed, and if not, why
  export extern "ipp webhooks verify" [
    --header(-H): string      # A header of the delivery; may be repeated
    --headers: path           # A file with the headers, a line each or as a JSON object
    --tolerance: string       # How old the signature may be, if it has a time
    --secret-file: path       # A file with the secret of the webhook; may be repeated [default: IPP_WEBHOOK_SECRET]
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp webhooks verify output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp webhooks verify progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp webhooks verify debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp webhooks verify color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    body?: path               # The body, byte for byte as it came, or - for stdin
  ]

  def "nu-complete ipp webhooks sign form" [] {
    [ "sha256" "hex" "timestamped" ]
  }

  def "nu-complete ipp webhooks sign output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp webhooks sign progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp webhooks sign debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp webhooks sign color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the headers of a delivery of a body
  export extern "ipp webhooks sign" [
    --event-id: string        # The id of the event [default: what the body says]
    --event: string           # The type of the event [default: what the body says]
    --at: string              # When it is signed: a time, a date, or how long ago (10m) [default: now]
    --form: string@"nu-complete ipp webhooks sign form" # How X-IPP-Signature is written
    --secret-file: path       # A file with the secret to sign with, or - for stdin [default: IPP_WEBHOOK_SECRET, else this machine's]
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp webhooks sign output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp webhooks sign progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp webhooks sign debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp webhooks sign color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    body?: path               # The body, or - for stdin
  ]

  def "nu-complete ipp listen source" [] {
    [ "poll" "mock" ]
  }

  def "nu-complete ipp listen output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp listen progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp listen debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp listen color" [] {
    [ "auto" "always" "never" ]
  }

  # Get events on this machine: shown, forwarded, kept until accepted
  export extern "ipp listen" [
    --forward-to: string      # Where to send events; may be repeated
    --events: string          # Only these events, such as job.completed,job.failed
    --source: string@"nu-complete ipp listen source" # Where events come from
    --public-url: string      # Have the API deliver to this https:// address, which leads to --port
    --port: string            # The port on this machine that --public-url leads to [default: a free one]
    --interval: string        # How often to ask for the list of jobs
    --since: string           # Begin with now, all, or a time (1h) [default: where the last run ended, else now]
    --secret-file: path       # A file with the secret to sign with, or - for stdin [default: IPP_WEBHOOK_SECRET, else this machine's]
    --ready-file: path        # Write a JSON file when ready: pid, port, targets, secret_file
    --exit-after: string      # End after so many events that every target has accepted
    --give-up: string         # End with exit code 24 when a target accepts nothing for so long [default: never; 10s once the command has ended]
    --print-secret            # Print the secret that deliveries are signed with
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp listen output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp listen progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp listen debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp listen color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp listen events output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp listen events progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp listen events debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp listen events color" [] {
    [ "auto" "always" "never" ]
  }

  # List the events that are kept: those of 30 days, 10,000 at most
  export extern "ipp listen events" [
    --since: string           # Only events that came since then: a time, a date, or how long ago (7d, 12h)
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp listen events output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp listen events progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp listen events debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp listen events color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp listen replay output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp listen replay progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp listen replay debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp listen replay color" [] {
    [ "auto" "always" "never" ]
  }

  # Send kept events again, once each
  export extern "ipp listen replay" [
    --since: string           # All events that came since then: a time, a date, or how long ago (7d, 12h)
    --forward-to: string      # Where to send them
    --secret-file: path       # A file with the secret to sign with, or - for stdin [default: IPP_WEBHOOK_SECRET, else this machine's]
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp listen replay output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp listen replay progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp listen replay debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp listen replay color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...event_ids: string      # The events, by their ids or how these begin
  ]

  def "nu-complete ipp trigger output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp trigger progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp trigger debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp trigger color" [] {
    [ "auto" "always" "never" ]
  }

  # Send a signed sample event, without API and credits
  export extern "ipp trigger" [
    --to: string              # The receiver: http:// on this machine or its network, or https://
    --data: path              # A file with the job or batch to tell of, as `ipp jobs get -o json` prints it, or - for stdin
    --secret-file: path       # A file with the secret to sign with, or - for stdin [default: IPP_WEBHOOK_SECRET, else this machine's]
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp trigger output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp trigger progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp trigger debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp trigger color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    event: string             # job.completed, job.failed, batch.completed or batch.failed
  ]

  def "nu-complete ipp vendors output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp vendors progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp vendors debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp vendors color" [] {
    [ "auto" "always" "never" ]
  }

  # The vendors that were seen on invoices (preview)
  export extern "ipp vendors" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp vendors output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp vendors progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp vendors debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp vendors color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp vendors list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp vendors list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp vendors list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp vendors list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the vendors
  export extern "ipp vendors list" [
    --limit: string           # How many to list at most
    --all                     # List all there are
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp vendors list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp vendors list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp vendors list debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp vendors list color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp vendors alias output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp vendors alias progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp vendors alias debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp vendors alias color" [] {
    [ "auto" "always" "never" ]
  }

  # Give a vendor another name under which it is known
  export extern "ipp vendors alias" [
    --remove                  # Take the name away
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp vendors alias output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp vendors alias progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp vendors alias debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp vendors alias color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    vendor_id: string         # The vendor
    alias: string             # The other name
  ]

  def "nu-complete ipp vendors merge output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp vendors merge progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp vendors merge debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp vendors merge color" [] {
    [ "auto" "always" "never" ]
  }

  # Make one vendor of two: names and invoices of the first go to the second
  export extern "ipp vendors merge" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp vendors merge output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp vendors merge progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp vendors merge debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp vendors merge color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    vendor_id: string         # The vendor that goes
    into: string              # The vendor that stays
  ]

  def "nu-complete ipp account output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp account progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp account debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp account color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the account: its plan and its credits
  export extern "ipp account" [
    --min: string             # Fail unless there are so many credits
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp account output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp account progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp account debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp account color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp keys output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp keys progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp keys debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp keys color" [] {
    [ "auto" "always" "never" ]
  }

  # API keys; needs a session, an API key does not do
  export extern "ipp keys" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp keys output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp keys progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp keys debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp keys color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp keys create output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp keys create progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp keys create debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp keys create color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a key; it is shown this once
  export extern "ipp keys create" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp keys create output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp keys create progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp keys create debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp keys create color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    name?: string             # What the key is for
  ]

  def "nu-complete ipp keys list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp keys list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp keys list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp keys list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the keys, without their secrets
  export extern "ipp keys list" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp keys list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp keys list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp keys list debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp keys list color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp keys revoke output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp keys revoke progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp keys revoke debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp keys revoke color" [] {
    [ "auto" "always" "never" ]
  }

  # Revoke keys, at once and for ever
  export extern "ipp keys revoke" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp keys revoke output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp keys revoke progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp keys revoke debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp keys revoke color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...key_ids: string        # The keys' ids
  ]

  def "nu-complete ipp auth output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp auth progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp auth debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp auth color" [] {
    [ "auto" "always" "never" ]
  }

  # Store a key on this machine, show where it is from, remove it
  export extern "ipp auth" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp auth output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp auth progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp auth debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp auth color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp auth login store" [] {
    [ "keyring" "file" ]
  }

  def "nu-complete ipp auth login output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp auth login progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp auth login debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp auth login color" [] {
    [ "auto" "always" "never" ]
  }

  # Store an API key; it is tried first, and asked for if it does not come from stdin
  export extern "ipp auth login" [
    --session                 # Store a session token instead, for ipp keys
    --store: string@"nu-complete ipp auth login store" # Where to keep it [default: the keyring, or a file if there is none]
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp auth login output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp auth login progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp auth login debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp auth login color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp auth logout output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp auth logout progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp auth logout debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp auth logout color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove the stored key
  export extern "ipp auth logout" [
    --session                 # Remove the session token instead
    --all                     # Remove keys and session tokens of all profiles
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp auth logout output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp auth logout progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp auth logout debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp auth logout color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp auth status output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp auth status progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp auth status debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp auth status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show which key is used, where it comes from, and whose it is
  export extern "ipp auth status" [
    --session                 # Show the session token's instead
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp auth status output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp auth status progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp auth status debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp auth status color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp auth token output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp auth token progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp auth token debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp auth token color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the key, for another program
  export extern "ipp auth token" [
    --session                 # Print the session token instead
    --show                    # Print it also on a terminal
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp auth token output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp auth token progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp auth token debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp auth token color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp profile output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp profile progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp profile debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp profile color" [] {
    [ "auto" "always" "never" ]
  }

  # Settings and a key under a name, for another account or server
  export extern "ipp profile" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp profile output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp profile progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp profile debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp profile color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp profile list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp profile list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp profile list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp profile list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the profiles
  export extern "ipp profile list" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp profile list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp profile list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp profile list debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp profile list color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp profile show output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp profile show progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp profile show debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp profile show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a profile's settings, and what is stored for it
  export extern "ipp profile show" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp profile show output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp profile show progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp profile show debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp profile show color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    name?: string             # The profile [default: the one that is used]
  ]

  def "nu-complete ipp profile use output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp profile use progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp profile use debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp profile use color" [] {
    [ "auto" "always" "never" ]
  }

  # Use a profile from now on, where none is named
  export extern "ipp profile use" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp profile use output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp profile use progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp profile use debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp profile use color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    name: string              # The profile
  ]

  def "nu-complete ipp profile create output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp profile create progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp profile create debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp profile create color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a profile; with --base-url, for another server
  export extern "ipp profile create" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp profile create output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp profile create progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp profile create debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp profile create color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    name: string              # Letters, digits, - _ and 
  ]

  def "nu-complete ipp profile delete output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp profile delete progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp profile delete debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp profile delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove a profile, and what is stored for it
  export extern "ipp profile delete" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp profile delete output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp profile delete progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp profile delete debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp profile delete color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    name: string              # The profile
  ]

  def "nu-complete ipp profile rename output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp profile rename progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp profile rename debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp profile rename color" [] {
    [ "auto" "always" "never" ]
  }

  # Give a profile another name
  export extern "ipp profile rename" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp profile rename output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp profile rename progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp profile rename debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp profile rename color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    name: string              # The profile
    new: string               # Its new name
  ]

  def "nu-complete ipp config output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp config progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp config debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp config color" [] {
    [ "auto" "always" "never" ]
  }

  # Settings that stay: any flag's value, for all commands
  export extern "ipp config" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp config output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp config progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp config debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp config color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp config get output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp config get progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp config get debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp config get color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the value of a setting
  export extern "ipp config get" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp config get output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp config get progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp config get debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp config get color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    key: string               # The long name of a flag, with _ for -
  ]

  def "nu-complete ipp config set output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp config set progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp config set debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp config set color" [] {
    [ "auto" "always" "never" ]
  }

  # Set a setting, for all profiles or for one
  export extern "ipp config set" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp config set output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp config set progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp config set debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp config set color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    key: string               # The long name of a flag, with _ for -
    ...value: string          # The value; several for a flag that can be repeated
  ]

  def "nu-complete ipp config unset output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp config unset progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp config unset debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp config unset color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove a setting
  export extern "ipp config unset" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp config unset output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp config unset progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp config unset debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp config unset color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    key: string               # The long name of a flag, with _ for -
  ]

  def "nu-complete ipp config list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp config list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp config list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp config list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the settings that have a value
  export extern "ipp config list" [
    --origin                  # Show where each value is from: a flag, a variable, a line of a file, or the default
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp config list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp config list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp config list debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp config list color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp config path output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp config path progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp config path debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp config path color" [] {
    [ "auto" "always" "never" ]
  }

  # Print where the settings are kept
  export extern "ipp config path" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp config path output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp config path progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp config path debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp config path color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp api output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp api progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp api debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp api color" [] {
    [ "auto" "always" "never" ]
  }

  # Send any request to the API, with its key, retries and limits
  export extern "ipp api" [
    --field(-F): string       # name=value of a JSON body, or of the query of a GET; name=@FILE makes it a form
    --header(-H): string      # A header: name: value
    --input: path             # A file that is the body, as JSON if nothing else is said, or - for stdin
    --paginate                # Ask for all pages of a list
    --dry-run                 # Send nothing; print a curl line that does the same
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp api output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp api progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp api debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp api color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...request: string        # The method, if it is not GET, or POST with fields or a body; then the path below the base URL
  ]

  def "nu-complete ipp doctor output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp doctor progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp doctor debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp doctor color" [] {
    [ "auto" "always" "never" ]
  }

  # Check what ipp needs on this machine, and say what to do about it
  export extern "ipp doctor" [
    --offline                 # Ask nothing over the network
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp doctor output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp doctor progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp doctor debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp doctor color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp schema name" [] {
    [ "job" "job-row" "batch" "batch-accepted" "webhook" "new-webhook" "delivery" "event" "vendor" "account" "key" "new-key" "done" "sent-event" "kept-event" "verified" "auth-status" "doctor" "profile" "profile-row" "setting" "run" "run-row" "removed-run" "plan" "progress" "saved-file" "schema-row" "error" ]
  }

  def "nu-complete ipp schema output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp schema progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp schema debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp schema color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the JSON Schemas of what commands print
  export extern "ipp schema" [
    --dir: path               # Write all of them into this directory
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp schema output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp schema progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp schema debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp schema color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    name?: string@"nu-complete ipp schema name" # The schema [default: a list of them]
  ]

  def "nu-complete ipp completions shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  def "nu-complete ipp completions output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp completions progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp completions debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp completions color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the completion script of a shell
  export extern "ipp completions" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp completions output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp completions progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp completions debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp completions color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete ipp completions shell" # The shell
  ]

  def "nu-complete ipp man output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp man progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp man debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp man color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the manual page of ipp, or write all pages
  export extern "ipp man" [
    --dir: path               # Write all pages into this directory: ipp.1, ipp-jobs-list.1, ipp-exit-codes.7
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp man output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp man progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp man debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp man color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp help output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp help progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp help debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp help color" [] {
    [ "auto" "always" "never" ]
  }

  # Explain a command, or a topic: options, credentials, environment, exit-codes, output, idempotency, rate-limits, webhooks, ci, agents
  export extern "ipp help" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp help output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp help progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp help debug" # Show the requests and answers on stderr, without keys
    --color: string@"nu-complete ipp help color" # Whether to use colour
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --help(-h)                # Print help (see more with '--help')
    ...words: string          # A command, or a topic
  ]

  def "nu-complete ipp mock progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock color" [] {
    [ "auto" "always" "never" ]
  }

  # Run the local server, and control one that runs
  export extern "ipp mock" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock state progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock state debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock state output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock state color" [] {
    [ "auto" "always" "never" ]
  }

  # Show how the server is: its time, jobs, settings
  export extern "ipp mock state" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock state progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock state debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock state output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock state color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock reset progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock reset debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock reset output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock reset color" [] {
    [ "auto" "always" "never" ]
  }

  # Forget everything, as in a new server; with --data-dir what earlier servers kept as well
  export extern "ipp mock reset" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock reset progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock reset debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock reset output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock reset color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock snapshot progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock snapshot debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock snapshot output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock snapshot color" [] {
    [ "auto" "always" "never" ]
  }

  # Save the state (accounts, jobs, webhooks, the time) for as long as the server runs
  export extern "ipp mock snapshot" [
    --list                    # Show which snapshots there are
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock snapshot progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock snapshot debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock snapshot output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock snapshot color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    name?: string             # What to call it [default: a new name, which is printed]
  ]

  def "nu-complete ipp mock restore progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock restore debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock restore output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock restore color" [] {
    [ "auto" "always" "never" ]
  }

  # Make the state what it was at a snapshot of this run of the server
  export extern "ipp mock restore" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock restore progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock restore debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock restore output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock restore color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    name: string              # The snapshot
  ]

  def "nu-complete ipp mock seed progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock seed debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock seed output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock seed color" [] {
    [ "auto" "always" "never" ]
  }

  # Add the objects of a preset
  export extern "ipp mock seed" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock seed progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock seed debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock seed output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock seed color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    preset: string            # The preset: `reference` has what the published reference shows
  ]

  def "nu-complete ipp mock clock progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock clock debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock clock output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock clock color" [] {
    [ "auto" "always" "never" ]
  }

  # See the server's clock, or move it [default: show]
  export extern "ipp mock clock" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock clock progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock clock debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock clock color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock clock show progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock clock show debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock clock show output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock clock show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what time it is for the server
  export extern "ipp mock clock show" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock clock show progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock clock show debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock show output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock clock show color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock clock set progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock clock set debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock clock set output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock clock set color" [] {
    [ "auto" "always" "never" ]
  }

  # Set the time
  export extern "ipp mock clock set" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock clock set progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock clock set debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock set output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock clock set color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    time: string              # The time, such as 2026-04-11T14:00:00Z
  ]

  def "nu-complete ipp mock clock advance progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock clock advance debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock clock advance output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock clock advance color" [] {
    [ "auto" "always" "never" ]
  }

  # Move the time on, and wait until all that falls due has been done
  export extern "ipp mock clock advance" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock clock advance progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock clock advance debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock advance output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock clock advance color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    by: string                # How far, such as 90s or 75h
  ]

  def "nu-complete ipp mock clock freeze progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock clock freeze debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock clock freeze output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock clock freeze color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop the clock
  export extern "ipp mock clock freeze" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock clock freeze progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock clock freeze debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock freeze output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock clock freeze color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock clock scale progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock clock scale debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock clock scale output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock clock scale color" [] {
    [ "auto" "always" "never" ]
  }

  # Let the time pass faster or slower
  export extern "ipp mock clock scale" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock clock scale progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock clock scale debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock scale output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock clock scale color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    factor: string            # So many times as fast as on the machine; 0 stops it
  ]

  def "nu-complete ipp mock clock reset progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock clock reset debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock clock reset output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock clock reset color" [] {
    [ "auto" "always" "never" ]
  }

  # Go back to the time of the machine
  export extern "ipp mock clock reset" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock clock reset progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock clock reset debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock reset output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock clock reset color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock decide profile" [] {
    [ "stable" "preview" ]
  }

  def "nu-complete ipp mock decide progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock decide debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock decide output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock decide color" [] {
    [ "auto" "always" "never" ]
  }

  # See what the server does where the reference is silent, or have it otherwise
  export extern "ipp mock decide" [
    --profile: string@"nu-complete ipp mock decide profile" # Switch what is upcoming on (preview) or off (stable)
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock decide progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock decide debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock decide output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock decide color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    ...readings: string       # Decisions and their readings; `decided` is the table's own
  ]

  def "nu-complete ipp mock settings mode" [] {
    [ "async" "sync" ]
  }

  def "nu-complete ipp mock settings limits" [] {
    [ "documented" "off" ]
  }

  def "nu-complete ipp mock settings progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock settings debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock settings output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock settings color" [] {
    [ "auto" "always" "never" ]
  }

  # See how the server behaves, or change it
  export extern "ipp mock settings" [
    --mode: string@"nu-complete ipp mock settings mode" # Answer uploads at once, or when they are read
    --limits: string@"nu-complete ipp mock settings limits" # Whether requests are limited
    --job-ending: string      # When jobs end: immediately, manually, after=10s, polls=3
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock settings progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock settings debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock settings output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock settings color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock accounts progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock accounts debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock accounts output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock accounts color" [] {
    [ "auto" "always" "never" ]
  }

  # See accounts, or make and change them [default: list]
  export extern "ipp mock accounts" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock accounts progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock accounts debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock accounts output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock accounts color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock accounts list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock accounts list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock accounts list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock accounts list color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the accounts
  export extern "ipp mock accounts list" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock accounts list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock accounts list debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock accounts list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock accounts list color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock accounts create progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock accounts create debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock accounts create output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock accounts create color" [] {
    [ "auto" "always" "never" ]
  }

  # Make an account; its key and session are printed
  export extern "ipp mock accounts create" [
    --tier: string            # Its tier; free and starter have no access to the API
    --credits: string         # Its credits
    --unlimited               # It never runs out of credits
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock accounts create progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock accounts create debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock accounts create output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock accounts create color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    email: string             # The address of the account
  ]

  def "nu-complete ipp mock accounts set progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock accounts set debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock accounts set output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock accounts set color" [] {
    [ "auto" "always" "never" ]
  }

  # Change the tier or the credits of an account
  export extern "ipp mock accounts set" [
    --tier: string            # Its tier; free and starter have no access to the API
    --credits: string         # Its credits
    --unlimited               # It never runs out of credits
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock accounts set progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock accounts set debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock accounts set output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock accounts set color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    email: string             # The address of the account
  ]

  def "nu-complete ipp mock jobs progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock jobs debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock jobs output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock jobs color" [] {
    [ "auto" "always" "never" ]
  }

  # See jobs of all accounts, or end them [default: list]
  export extern "ipp mock jobs" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock jobs progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock jobs debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock jobs output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock jobs color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock jobs list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock jobs list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock jobs list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock jobs list color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the newest jobs of all accounts
  export extern "ipp mock jobs list" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock jobs list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock jobs list debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock jobs list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock jobs list color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock jobs finish progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock jobs finish debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock jobs finish output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock jobs finish color" [] {
    [ "auto" "always" "never" ]
  }

  # End a job that is held back, as its document reads
  export extern "ipp mock jobs finish" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock jobs finish progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock jobs finish debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock jobs finish output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock jobs finish color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    job_id: string            # The job
  ]

  def "nu-complete ipp mock jobs fail progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock jobs fail debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock jobs fail output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock jobs fail color" [] {
    [ "auto" "always" "never" ]
  }

  # Fail a job that has not ended
  export extern "ipp mock jobs fail" [
    --code: string            # The reason, for programs [default: EXTRACTION_FAILED]
    --message: string         # The reason, for people
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock jobs fail progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock jobs fail debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock jobs fail output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock jobs fail color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    job_id: string            # The job
  ]

  def "nu-complete ipp mock jobs result progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock jobs result debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock jobs result output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock jobs result color" [] {
    [ "auto" "always" "never" ]
  }

  # Give a job a result; one that has not ended is completed by it
  export extern "ipp mock jobs result" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock jobs result progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock jobs result debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock jobs result output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock jobs result color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    job_id: string            # The job
    file: path                # The invoice in JSON, as the API has it in `result`; - for stdin
  ]

  def "nu-complete ipp mock requests progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock requests debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock requests output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock requests color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the requests that the API was asked, newest first
  export extern "ipp mock requests" [
    --status: string          # The status that it was answered with
    --account: string         # The address of the account
    --limit: string           # At most so many [default: 100]
    --clear                   # Forget them all
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock requests progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock requests debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock requests output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock requests color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    method?: string           # The method, such as POST
    path?: string             # The path, such as /invoices or /invoices/*
  ]

  def "nu-complete ipp mock verify progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock verify debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock verify output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock verify color" [] {
    [ "auto" "always" "never" ]
  }

  # Make sure that requests were made, or come in time; else exit with 21
  export extern "ipp mock verify" [
    --status: string          # The status that it was answered with
    --account: string         # The address of the account
    --count: string           # Exactly so many [default: at least one]
    --within: string          # Wait so long for them to come
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock verify progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock verify debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock verify output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock verify color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    method?: string           # The method, such as POST
    path?: string             # The path, such as /invoices or /invoices/*
  ]

  def "nu-complete ipp mock fault progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock fault debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock fault output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock fault color" [] {
    [ "auto" "always" "never" ]
  }

  # Have answers and webhooks go wrong
  export extern "ipp mock fault" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock fault progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock fault debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock fault output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock fault color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock fault add progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock fault add debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock fault add output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock fault add color" [] {
    [ "auto" "always" "never" ]
  }

  # Add a rule
  export extern "ipp mock fault add" [
    --file: path              # A file with the rule; - for stdin
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock fault add progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock fault add debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock fault add output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock fault add color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    json?: string             # The rule: {"match": {…}, "phase": …, "action": {…}}
  ]

  def "nu-complete ipp mock fault list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock fault list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock fault list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock fault list color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the rules, in the order in which they are asked
  export extern "ipp mock fault list" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock fault list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock fault list debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock fault list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock fault list color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock fault remove progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock fault remove debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock fault remove output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock fault remove color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove a rule
  export extern "ipp mock fault remove" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock fault remove progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock fault remove debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock fault remove output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock fault remove color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    id: string                # Its number in the list
  ]

  def "nu-complete ipp mock fault clear progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock fault clear debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock fault clear output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock fault clear color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove all rules
  export extern "ipp mock fault clear" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock fault clear progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock fault clear debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock fault clear output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock fault clear color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock sink progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock sink debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock sink output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock sink color" [] {
    [ "auto" "always" "never" ]
  }

  # See webhooks that were sent to `https://sink.ipp.test` [default: list]
  export extern "ipp mock sink" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock sink progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock sink debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock sink output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock sink color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock sink list progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock sink list debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock sink list output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock sink list color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the webhooks that were caught
  export extern "ipp mock sink list" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock sink list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock sink list debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock sink list output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock sink list color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Only those to `https://sink.ipp.test/NAME`
  ]

  def "nu-complete ipp mock sink clear progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock sink clear debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock sink clear output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock sink clear color" [] {
    [ "auto" "always" "never" ]
  }

  # Forget the webhooks that were caught
  export extern "ipp mock sink clear" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock sink clear progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock sink clear debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock sink clear output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock sink clear color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock sink answer progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock sink answer debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock sink answer output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock sink answer color" [] {
    [ "auto" "always" "never" ]
  }

  # Decide what webhooks are answered with
  export extern "ipp mock sink answer" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock sink answer progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock sink answer debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock sink answer output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock sink answer color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    name: string              # Webhooks to `https://sink.ipp.test/NAME`
    ...statuses: string       # The status; several are given one after the other
  ]

  def "nu-complete ipp mock metrics progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock metrics debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock metrics output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock metrics color" [] {
    [ "auto" "always" "never" ]
  }

  # Print counts of requests and jobs in the text format of Prometheus
  export extern "ipp mock metrics" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock metrics progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock metrics debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock metrics output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock metrics color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock openapi progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock openapi debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock openapi output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock openapi color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the OpenAPI description of the API that the server serves
  export extern "ipp mock openapi" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --profile: string         # The profile whose settings and key are used [default: that of ipp profile use]
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock openapi progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock openapi debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock openapi output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock openapi color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock serve profile" [] {
    [ "stable" "preview" ]
  }

  def "nu-complete ipp mock serve mode" [] {
    [ "async" "sync" ]
  }

  def "nu-complete ipp mock serve limits" [] {
    [ "documented" "off" ]
  }

  def "nu-complete ipp mock serve preset" [] {
    [ "reference" ]
  }

  def "nu-complete ipp mock serve tls" [] {
    [ "auto" ]
  }

  def "nu-complete ipp mock serve progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock serve debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock serve output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock serve color" [] {
    [ "auto" "always" "never" ]
  }

  # Run the local server until Ctrl-C; one line of JSON on stdout says where it is
  export extern "ipp mock serve" [
    --host: string            # Address to listen on; other machines can reach any but loopback
    --port: string            # Port; 0 takes a free one
    --data-dir: path          # Keep all state here instead of in memory
    --profile: string@"nu-complete ipp mock serve profile" # Without or with what is upcoming
    --mode: string@"nu-complete ipp mock serve mode" # Answer uploads at once, or when they are read
    --limits: string@"nu-complete ipp mock serve limits" # Whether requests are limited
    --decide: string          # Decide otherwise where the reference is silent: D8=sliding,…
    --preset: string@"nu-complete ipp mock serve preset" # Begin with the objects that the reference shows
    --tls: string@"nu-complete ipp mock serve tls" # Speak TLS, with an authority of its own
    --seed: string            # Make chance the same at each start
    --allow-deliveries-to: string # Let webhooks reach a network that is not public, such as 10.0.0.0/8
    --max-file-bytes: string  # The size of the largest document that is accepted
    --control-token-file: path # A file with the token that opens the control plane [default: IPP_MOCK_CONTROL_TOKEN has it]
    --port-file: path         # Write the port to this file when ready
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock serve progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock serve debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --output(-o): string@"nu-complete ipp mock serve output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock serve color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock run profile" [] {
    [ "stable" "preview" ]
  }

  def "nu-complete ipp mock run mode" [] {
    [ "async" "sync" ]
  }

  def "nu-complete ipp mock run limits" [] {
    [ "documented" "off" ]
  }

  def "nu-complete ipp mock run preset" [] {
    [ "reference" ]
  }

  def "nu-complete ipp mock run tls" [] {
    [ "auto" ]
  }

  def "nu-complete ipp mock run progress" [] {
    [ "auto" "bar" "plain" "json" "none" ]
  }

  def "nu-complete ipp mock run debug" [] {
    [ "http" ]
  }

  def "nu-complete ipp mock run output" [] {
    [ "table" "json" "ndjson" "csv" "value" ]
  }

  def "nu-complete ipp mock run color" [] {
    [ "auto" "always" "never" ]
  }

  # Run a command with a local server of its own, and end with its exit code
  export extern "ipp mock run" [
    --host: string            # Address to listen on; other machines can reach any but loopback
    --port: string            # Port; 0 takes a free one
    --data-dir: path          # Keep all state here instead of in memory
    --profile: string@"nu-complete ipp mock run profile" # Without or with what is upcoming
    --mode: string@"nu-complete ipp mock run mode" # Answer uploads at once, or when they are read
    --limits: string@"nu-complete ipp mock run limits" # Whether requests are limited
    --decide: string          # Decide otherwise where the reference is silent: D8=sliding,…
    --preset: string@"nu-complete ipp mock run preset" # Begin with the objects that the reference shows
    --tls: string@"nu-complete ipp mock run tls" # Speak TLS, with an authority of its own
    --seed: string            # Make chance the same at each start
    --allow-deliveries-to: string # Let webhooks reach a network that is not public, such as 10.0.0.0/8
    --max-file-bytes: string  # The size of the largest document that is accepted
    --control-token-file: path # A file with the token that opens the control plane [default: IPP_MOCK_CONTROL_TOKEN has it]
    --log                     # Show the log of the server on stderr
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --session-token-file: path # A file with a session token, or - for stdin; for ipp keys
    --allow-origin            # Send a stored key to another address than the one it was stored for
    --proxy: string           # The proxy for every request [default: that of HTTPS_PROXY and its like]
    --cacert: path            # Certificates to trust beside the system's, as PEM
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --jq: string              # A jq filter for the output: one value a line, texts without quotes
    --fields: string          # The fields to show, such as vendor,total,line_items.0.amount
    --progress: string@"nu-complete ipp mock run progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress and no notes
    --verbose(-v)             # Tell on stderr what was asked of the API, and how long it took
    --debug: string@"nu-complete ipp mock run debug" # Show the requests and answers on stderr, without keys
    --no-input                # Never ask: a question is an error
    --yes(-y)                 # Answer every question with yes
    --output(-o): string@"nu-complete ipp mock run output" # table, json, ndjson, csv or value [default: table on a terminal, else json, or ndjson for lists]
    --color: string@"nu-complete ipp mock run color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    ...command: string        # What to run, with its arguments
  ]

}

export use completions *
