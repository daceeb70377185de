module completions {

  def "nu-complete ipp output" [] {
    [ "table" "json" "ndjson" ]
  }

  def "nu-complete ipp progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp color" [] {
    [ "auto" "always" "never" ]
  }

  # Reads invoices: a document goes in, its vendor, dates, totals, taxes and line items come out
  export extern ipp [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --progress: string@"nu-complete ipp progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --color: string@"nu-complete ipp color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete ipp parse mode" [] {
    [ "standard" "full" ]
  }

  def "nu-complete ipp parse output" [] {
    [ "table" "json" "ndjson" ]
  }

  def "nu-complete ipp parse progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp parse color" [] {
    [ "auto" "always" "never" ]
  }

  # Upload documents, wait until they are read, and print the invoices
  export extern "ipp parse" [
    --mode: string@"nu-complete ipp parse mode" # The columns of the Excel and CSV files that are made of the result
    --boxes                   # Also tell where each field stands on the page
    --external-id: string     # Your own id of the upload: the same id again gives the same job at no cost (one file)
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp parse output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --progress: string@"nu-complete ipp parse progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --color: string@"nu-complete ipp parse color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    ...files: path            # PDF, PNG, JPEG or WebP files, of up to 10 MiB each
  ]

  def "nu-complete ipp jobs output" [] {
    [ "table" "json" "ndjson" ]
  }

  def "nu-complete ipp jobs progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp jobs color" [] {
    [ "auto" "always" "never" ]
  }

  # Ask for uploaded documents
  export extern "ipp jobs" [
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp jobs output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --progress: string@"nu-complete ipp jobs progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --color: string@"nu-complete ipp jobs color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp jobs get output" [] {
    [ "table" "json" "ndjson" ]
  }

  def "nu-complete ipp jobs get progress" [] {
    [ "auto" "bar" "plain" "none" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp jobs get output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --progress: string@"nu-complete ipp jobs get progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --color: string@"nu-complete ipp jobs get color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    job_id: string            # The job, as `ipp parse` printed it
  ]

  def "nu-complete ipp jobs download format" [] {
    [ "excel" "csv" ]
  }

  def "nu-complete ipp jobs download output" [] {
    [ "table" "json" "ndjson" ]
  }

  def "nu-complete ipp jobs download progress" [] {
    [ "auto" "bar" "plain" "none" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp jobs download output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --progress: string@"nu-complete ipp jobs download progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --color: string@"nu-complete ipp jobs download color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    job_id: string            # The job, as `ipp parse` printed it
    format: string@"nu-complete ipp jobs download format" # The format of the file
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp jobs help" [
  ]

  # Show a job, with its invoice once it is completed
  export extern "ipp jobs help get" [
  ]

  # Download a completed job as a spreadsheet
  export extern "ipp jobs help download" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp jobs help help" [
  ]

  def "nu-complete ipp completions shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  def "nu-complete ipp completions output" [] {
    [ "table" "json" "ndjson" ]
  }

  def "nu-complete ipp completions progress" [] {
    [ "auto" "bar" "plain" "none" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp completions output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --progress: string@"nu-complete ipp completions progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --color: string@"nu-complete ipp completions color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete ipp completions shell" # The shell
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp help" [
  ]

  # Upload documents, wait until they are read, and print the invoices
  export extern "ipp help parse" [
  ]

  # Ask for uploaded documents
  export extern "ipp help jobs" [
  ]

  # Show a job, with its invoice once it is completed
  export extern "ipp help jobs get" [
  ]

  # Download a completed job as a spreadsheet
  export extern "ipp help jobs download" [
  ]

  # Print the completion script of a shell
  export extern "ipp help completions" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp help help" [
  ]

}

export use completions *
