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

  def "nu-complete ipp mock progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock output" [] {
    [ "table" "json" "ndjson" ]
  }

  def "nu-complete ipp mock color" [] {
    [ "auto" "always" "never" ]
  }

  # Run the local server, and control one that runs: its clock, jobs, accounts, faults
  export extern "ipp mock" [
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --data-dir: path          # Where the local server keeps its jobs [default: in the user's data directory]
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock state progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock state output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock state progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock state output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock state color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock reset progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock reset output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock reset progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock reset output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock reset color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock snapshot progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock snapshot output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock snapshot progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock snapshot output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock snapshot color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    name?: string             # What to call it [default: a new name, which is printed]
  ]

  def "nu-complete ipp mock restore progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock restore output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock restore progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock restore output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock restore color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    name: string              # The snapshot
  ]

  def "nu-complete ipp mock seed progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock seed output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock seed progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock seed output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock seed color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    preset: string            # The preset: `reference` has what the published reference shows
  ]

  def "nu-complete ipp mock clock progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock clock output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock clock progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock clock color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock clock show progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock clock show output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock clock show progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock show output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock clock show color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock clock set progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock clock set output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock clock set progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock set output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock clock set color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    time: string              # The time, such as 2026-04-11T14:00:00Z
  ]

  def "nu-complete ipp mock clock advance progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock clock advance output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock clock advance progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock advance output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock clock advance color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    by: string                # How far, such as 90s or 75h
  ]

  def "nu-complete ipp mock clock freeze progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock clock freeze output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock clock freeze progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock freeze output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock clock freeze color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock clock scale progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock clock scale output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock clock scale progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock scale output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock clock scale color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    factor: string            # So many times as fast as on the machine; 0 stops it
  ]

  def "nu-complete ipp mock clock reset progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock clock reset output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock clock reset progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock clock reset output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock clock reset color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock clock help" [
  ]

  # Show what time it is for the server
  export extern "ipp mock clock help show" [
  ]

  # Set the time
  export extern "ipp mock clock help set" [
  ]

  # Move the time on, and wait until all that falls due has been done
  export extern "ipp mock clock help advance" [
  ]

  # Stop the clock
  export extern "ipp mock clock help freeze" [
  ]

  # Let the time pass faster or slower
  export extern "ipp mock clock help scale" [
  ]

  # Go back to the time of the machine
  export extern "ipp mock clock help reset" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock clock help help" [
  ]

  def "nu-complete ipp mock decide profile" [] {
    [ "stable" "preview" ]
  }

  def "nu-complete ipp mock decide progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock decide output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock decide progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock decide output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
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
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock settings output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock settings progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock settings output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock settings color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock accounts progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock accounts output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock accounts progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock accounts output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock accounts color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock accounts list progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock accounts list output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock accounts list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock accounts list output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock accounts list color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock accounts create progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock accounts create output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock accounts create progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock accounts create output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock accounts create color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    email: string             # The address of the account
  ]

  def "nu-complete ipp mock accounts set progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock accounts set output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock accounts set progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock accounts set output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock accounts set color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    email: string             # The address of the account
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock accounts help" [
  ]

  # Show the accounts
  export extern "ipp mock accounts help list" [
  ]

  # Make an account; its key and session are printed
  export extern "ipp mock accounts help create" [
  ]

  # Change the tier or the credits of an account
  export extern "ipp mock accounts help set" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock accounts help help" [
  ]

  def "nu-complete ipp mock jobs progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock jobs output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock jobs progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock jobs output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock jobs color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock jobs list progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock jobs list output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock jobs list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock jobs list output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock jobs list color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock jobs finish progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock jobs finish output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock jobs finish progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock jobs finish output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock jobs finish color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    job_id: string            # The job
  ]

  def "nu-complete ipp mock jobs fail progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock jobs fail output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock jobs fail progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock jobs fail output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock jobs fail color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    job_id: string            # The job
  ]

  def "nu-complete ipp mock jobs result progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock jobs result output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock jobs result progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock jobs result output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock jobs result color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    job_id: string            # The job
    file: path                # The invoice in JSON, as the API has it in `result`; - for stdin
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock jobs help" [
  ]

  # Show the newest jobs of all accounts
  export extern "ipp mock jobs help list" [
  ]

  # End a job that is held back, as its document reads
  export extern "ipp mock jobs help finish" [
  ]

  # Fail a job that has not ended
  export extern "ipp mock jobs help fail" [
  ]

  # Give a job a result; one that has not ended is completed by it
  export extern "ipp mock jobs help result" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock jobs help help" [
  ]

  def "nu-complete ipp mock requests progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock requests output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock requests progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock requests output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock requests color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    method?: string           # The method, such as POST
    path?: string             # The path, such as /invoices or /invoices/*
  ]

  def "nu-complete ipp mock verify progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock verify output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock verify progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock verify output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock verify color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    method?: string           # The method, such as POST
    path?: string             # The path, such as /invoices or /invoices/*
  ]

  def "nu-complete ipp mock fault progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock fault output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock fault progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock fault output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock fault color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock fault add progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock fault add output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock fault add progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock fault add output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock fault add color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    json?: string             # The rule: {"match": {…}, "phase": …, "action": {…}}
  ]

  def "nu-complete ipp mock fault list progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock fault list output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock fault list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock fault list output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock fault list color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock fault remove progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock fault remove output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock fault remove progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock fault remove output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock fault remove color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    id: string                # Its number in the list
  ]

  def "nu-complete ipp mock fault clear progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock fault clear output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock fault clear progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock fault clear output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock fault clear color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock fault help" [
  ]

  # Add a rule
  export extern "ipp mock fault help add" [
  ]

  # Show the rules, in the order in which they are asked
  export extern "ipp mock fault help list" [
  ]

  # Remove a rule
  export extern "ipp mock fault help remove" [
  ]

  # Remove all rules
  export extern "ipp mock fault help clear" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock fault help help" [
  ]

  def "nu-complete ipp mock sink progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock sink output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock sink progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock sink output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock sink color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock sink list progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock sink list output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock sink list progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock sink list output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock sink list color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Only those to `https://sink.ipp.test/NAME`
  ]

  def "nu-complete ipp mock sink clear progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock sink clear output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock sink clear progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock sink clear output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock sink clear color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock sink answer progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock sink answer output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock sink answer progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock sink answer output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock sink answer color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    name: string              # Webhooks to `https://sink.ipp.test/NAME`
    ...statuses: string       # The status; several are given one after the other
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock sink help" [
  ]

  # Show the webhooks that were caught
  export extern "ipp mock sink help list" [
  ]

  # Forget the webhooks that were caught
  export extern "ipp mock sink help clear" [
  ]

  # Decide what webhooks are answered with
  export extern "ipp mock sink help answer" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock sink help help" [
  ]

  def "nu-complete ipp mock metrics progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock metrics output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock metrics progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock metrics output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock metrics color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ipp mock openapi progress" [] {
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock openapi output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --progress: string@"nu-complete ipp mock openapi progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --timeout: string         # The longest that the whole command may take
    --output(-o): string@"nu-complete ipp mock openapi output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
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
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock serve output" [] {
    [ "table" "json" "ndjson" ]
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
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --progress: string@"nu-complete ipp mock serve progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --output(-o): string@"nu-complete ipp mock serve output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
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
    [ "auto" "bar" "plain" "none" ]
  }

  def "nu-complete ipp mock run output" [] {
    [ "table" "json" "ndjson" ]
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
    --log(-v)                 # Show the log of the server on stderr
    --url: string             # The server to control [default: that of IPP_MOCK_URL, else of IPP_BASE_URL]. If it has a control token, set IPP_MOCK_CONTROL_TOKEN to it
    --local                   # Use a server inside this command that reads documents itself: no account, key or network
    --base-url: string        # Where the API lives [default: the hosted API]
    --api-key-file: path      # A file with the API key, or - for stdin
    --retries: string         # How often a request is repeated after a failure that may pass
    --timeout: string         # The longest that the whole command may take
    --progress: string@"nu-complete ipp mock run progress" # How progress is shown on stderr
    --quiet(-q)               # Show no progress
    --output(-o): string@"nu-complete ipp mock run output" # The form of the output [default: table on a terminal, else json, or ndjson for several files]
    --color: string@"nu-complete ipp mock run color" # Whether to use colour
    --help(-h)                # Print help (see more with '--help')
    ...command: string        # What to run, with its arguments
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock help" [
  ]

  # Show how the server is: its time, jobs, settings
  export extern "ipp mock help state" [
  ]

  # Forget everything, as in a new server; with --data-dir what earlier servers kept as well
  export extern "ipp mock help reset" [
  ]

  # Save the state (accounts, jobs, webhooks, the time) for as long as the server runs
  export extern "ipp mock help snapshot" [
  ]

  # Make the state what it was at a snapshot of this run of the server
  export extern "ipp mock help restore" [
  ]

  # Add the objects of a preset
  export extern "ipp mock help seed" [
  ]

  # See the server's clock, or move it [default: show]
  export extern "ipp mock help clock" [
  ]

  # Show what time it is for the server
  export extern "ipp mock help clock show" [
  ]

  # Set the time
  export extern "ipp mock help clock set" [
  ]

  # Move the time on, and wait until all that falls due has been done
  export extern "ipp mock help clock advance" [
  ]

  # Stop the clock
  export extern "ipp mock help clock freeze" [
  ]

  # Let the time pass faster or slower
  export extern "ipp mock help clock scale" [
  ]

  # Go back to the time of the machine
  export extern "ipp mock help clock reset" [
  ]

  # See what the server does where the reference is silent, or have it otherwise
  export extern "ipp mock help decide" [
  ]

  # See how the server behaves, or change it
  export extern "ipp mock help settings" [
  ]

  # See accounts, or make and change them [default: list]
  export extern "ipp mock help accounts" [
  ]

  # Show the accounts
  export extern "ipp mock help accounts list" [
  ]

  # Make an account; its key and session are printed
  export extern "ipp mock help accounts create" [
  ]

  # Change the tier or the credits of an account
  export extern "ipp mock help accounts set" [
  ]

  # See jobs of all accounts, or end them [default: list]
  export extern "ipp mock help jobs" [
  ]

  # Show the newest jobs of all accounts
  export extern "ipp mock help jobs list" [
  ]

  # End a job that is held back, as its document reads
  export extern "ipp mock help jobs finish" [
  ]

  # Fail a job that has not ended
  export extern "ipp mock help jobs fail" [
  ]

  # Give a job a result; one that has not ended is completed by it
  export extern "ipp mock help jobs result" [
  ]

  # Show the requests that the API was asked, newest first
  export extern "ipp mock help requests" [
  ]

  # Make sure that requests were made, or come in time; else exit with 21
  export extern "ipp mock help verify" [
  ]

  # Have answers and webhooks go wrong
  export extern "ipp mock help fault" [
  ]

  # Add a rule
  export extern "ipp mock help fault add" [
  ]

  # Show the rules, in the order in which they are asked
  export extern "ipp mock help fault list" [
  ]

  # Remove a rule
  export extern "ipp mock help fault remove" [
  ]

  # Remove all rules
  export extern "ipp mock help fault clear" [
  ]

  # See webhooks that were sent to `https://sink.ipp.test` [default: list]
  export extern "ipp mock help sink" [
  ]

  # Show the webhooks that were caught
  export extern "ipp mock help sink list" [
  ]

  # Forget the webhooks that were caught
  export extern "ipp mock help sink clear" [
  ]

  # Decide what webhooks are answered with
  export extern "ipp mock help sink answer" [
  ]

  # Print counts of requests and jobs in the text format of Prometheus
  export extern "ipp mock help metrics" [
  ]

  # Print the OpenAPI description of the API that the server serves
  export extern "ipp mock help openapi" [
  ]

  # Run the local server until Ctrl-C; one line of JSON on stdout says where it is
  export extern "ipp mock help serve" [
  ]

  # Run a command with a local server of its own, and end with its exit code
  export extern "ipp mock help run" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp mock help help" [
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

  # Run the local server, and control one that runs: its clock, jobs, accounts, faults
  export extern "ipp help mock" [
  ]

  # Show how the server is: its time, jobs, settings
  export extern "ipp help mock state" [
  ]

  # Forget everything, as in a new server; with --data-dir what earlier servers kept as well
  export extern "ipp help mock reset" [
  ]

  # Save the state (accounts, jobs, webhooks, the time) for as long as the server runs
  export extern "ipp help mock snapshot" [
  ]

  # Make the state what it was at a snapshot of this run of the server
  export extern "ipp help mock restore" [
  ]

  # Add the objects of a preset
  export extern "ipp help mock seed" [
  ]

  # See the server's clock, or move it [default: show]
  export extern "ipp help mock clock" [
  ]

  # Show what time it is for the server
  export extern "ipp help mock clock show" [
  ]

  # Set the time
  export extern "ipp help mock clock set" [
  ]

  # Move the time on, and wait until all that falls due has been done
  export extern "ipp help mock clock advance" [
  ]

  # Stop the clock
  export extern "ipp help mock clock freeze" [
  ]

  # Let the time pass faster or slower
  export extern "ipp help mock clock scale" [
  ]

  # Go back to the time of the machine
  export extern "ipp help mock clock reset" [
  ]

  # See what the server does where the reference is silent, or have it otherwise
  export extern "ipp help mock decide" [
  ]

  # See how the server behaves, or change it
  export extern "ipp help mock settings" [
  ]

  # See accounts, or make and change them [default: list]
  export extern "ipp help mock accounts" [
  ]

  # Show the accounts
  export extern "ipp help mock accounts list" [
  ]

  # Make an account; its key and session are printed
  export extern "ipp help mock accounts create" [
  ]

  # Change the tier or the credits of an account
  export extern "ipp help mock accounts set" [
  ]

  # See jobs of all accounts, or end them [default: list]
  export extern "ipp help mock jobs" [
  ]

  # Show the newest jobs of all accounts
  export extern "ipp help mock jobs list" [
  ]

  # End a job that is held back, as its document reads
  export extern "ipp help mock jobs finish" [
  ]

  # Fail a job that has not ended
  export extern "ipp help mock jobs fail" [
  ]

  # Give a job a result; one that has not ended is completed by it
  export extern "ipp help mock jobs result" [
  ]

  # Show the requests that the API was asked, newest first
  export extern "ipp help mock requests" [
  ]

  # Make sure that requests were made, or come in time; else exit with 21
  export extern "ipp help mock verify" [
  ]

  # Have answers and webhooks go wrong
  export extern "ipp help mock fault" [
  ]

  # Add a rule
  export extern "ipp help mock fault add" [
  ]

  # Show the rules, in the order in which they are asked
  export extern "ipp help mock fault list" [
  ]

  # Remove a rule
  export extern "ipp help mock fault remove" [
  ]

  # Remove all rules
  export extern "ipp help mock fault clear" [
  ]

  # See webhooks that were sent to `https://sink.ipp.test` [default: list]
  export extern "ipp help mock sink" [
  ]

  # Show the webhooks that were caught
  export extern "ipp help mock sink list" [
  ]

  # Forget the webhooks that were caught
  export extern "ipp help mock sink clear" [
  ]

  # Decide what webhooks are answered with
  export extern "ipp help mock sink answer" [
  ]

  # Print counts of requests and jobs in the text format of Prometheus
  export extern "ipp help mock metrics" [
  ]

  # Print the OpenAPI description of the API that the server serves
  export extern "ipp help mock openapi" [
  ]

  # Run the local server until Ctrl-C; one line of JSON on stdout says where it is
  export extern "ipp help mock serve" [
  ]

  # Run a command with a local server of its own, and end with its exit code
  export extern "ipp help mock run" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ipp help help" [
  ]

}

export use completions *
