use std::path::PathBuf;
use std::str::FromStr;

/// Send any request to the API, with its key, retries and limits
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp api /account
  ipp api POST /invoices -F file=@invoice.pdf -F export_mode=full
  ipp api POST /webhooks -F url=https://example.com/ipp -F events[]=job.failed
  ipp api /jobs --paginate --jq '.data.jobs[].job_id'")]
pub(crate) struct ApiArgs {
    /// The method, if it is not GET, or POST with fields or a body; then the path below the base URL
    #[arg(value_name = "[METHOD] PATH", required = true, num_args = 1..=2)]
    pub(crate) request: Vec<String>,

    /// name=value of a JSON body, or of the query of a GET; name=@FILE makes it a form
    ///
    /// In JSON a number, true, false and null stand for themselves, and name[]=value adds to a list.
    #[arg(short = 'F', long = "field", value_name = "FIELD")]
    pub(crate) request_fields: Vec<Field>,

    /// A header: name: value
    #[arg(short = 'H', long = "header", value_name = "HEADER")]
    pub(crate) headers: Vec<String>,

    /// A file that is the body, as JSON if nothing else is said, or - for stdin
    #[arg(long, value_name = "FILE", conflicts_with = "request_fields")]
    pub(crate) input: Option<PathBuf>,

    /// Ask for all pages of a list
    #[arg(long)]
    pub(crate) paginate: bool,

    /// Send nothing; print a curl line that does the same
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// A field of a request.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) value: FieldValue,
}

#[derive(Debug, Clone)]
pub(crate) enum FieldValue {
    Text(String),
    File(PathBuf),
}

impl FromStr for Field {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, value) = text
            .split_once('=')
            .ok_or("give name=value or name=@FILE")?;
        let value = match value.strip_prefix('@') {
            Some(file) => FieldValue::File(file.into()),
            None => FieldValue::Text(value.to_owned()),
        };
        Ok(Self {
            name: name.to_owned(),
            value,
        })
    }
}
