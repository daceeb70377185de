//! Goal S1 for every suite: no command that a test starts says or keeps a secret that it was given.
//!
//! A secret is known by where it is given: a variable, a file that a flag names, the input of a login, an address with a
//! password, what was stored before. It is searched for as it is and in other spellings, in all that the command says
//! and in all that it keeps but the file for credentials.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{CommandArgs, Output};

use toml_edit::DocumentMut;
use walkdir::WalkDir;

/// Shorter ones are none, and would be found by chance.
const SHORTEST: usize = 8;

/// Variables that hold a secret, a file with one, and addresses that may have a password.
const SECRETS: [&str; 3] = ["IPP_API_KEY", "IPP_SESSION_TOKEN", "IPP_WEBHOOK_SECRET"];
const FILES: [&str; 4] = [
    "api-key-file",
    "session-token-file",
    "secret-file",
    "control-token-file",
];
const ADDRESSES: [&str; 5] = [
    "IPP_BASE_URL",
    "IPP_PROXY",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
];

/// Where a command keeps things, below its home or where a variable says.
const PLACES: [(&str, &str); 4] = [
    (".config/ipp", "IPP_CONFIG_DIR"),
    (".local/state/ipp", "IPP_STATE_DIR"),
    (".cache/ipp", "IPP_CACHE_DIR"),
    (".local/share/ipp", "IPP_DATA_DIR"),
];

/// Commands that are there to print a secret, or to run a server with keys of its own.
const TELLERS: [&[&str]; 2] = [&["auth", "token"], &["mock"]];

/// What a command was given that nobody else is to know.
pub(crate) struct Given {
    line: String,
    secrets: Vec<String>,
    places: Vec<PathBuf>,
    may_tell: bool,
}

impl Given {
    /// What a command is given that is about to be started, with this input.
    pub(crate) fn to(command: &assert_cmd::Command, input: &[u8]) -> Self {
        let here = command.get_current_dir();
        Self::new(
            command.get_args(),
            command.get_envs().collect(),
            here,
            input,
        )
    }

    /// The same of one that a test looks after itself.
    #[allow(dead_code, reason = "not every suite has one")]
    pub(crate) fn to_std(command: &std::process::Command) -> Self {
        let here = command.get_current_dir();
        Self::new(command.get_args(), command.get_envs().collect(), here, b"")
    }

    fn new(
        args: CommandArgs<'_>,
        variables: BTreeMap<&OsStr, Option<&OsStr>>,
        here: Option<&Path>,
        input: &[u8],
    ) -> Self {
        // Of a shell's line, too.
        let line: Vec<String> = args.map(text).collect();
        let line = line.join(" ");
        let told = Told {
            words: line.split_whitespace().map(str::to_owned).collect(),
            variables,
            here: here.unwrap_or(Path::new(".")),
        };
        let secrets = told.secrets(input);
        let secrets = secrets.iter().map(|s| s.trim().to_owned());
        Self {
            secrets: secrets.filter(|s| s.len() >= SHORTEST).collect(),
            places: told.places(),
            may_tell: TELLERS.iter().any(|teller| is_below(&told.words, teller)),
            line,
        }
    }

    /// Another file or directory that it writes to.
    #[allow(dead_code, reason = "not every suite has one")]
    pub(crate) fn keeping(mut self, place: PathBuf) -> Self {
        self.places.push(place);
        self
    }

    /// Nothing of it is in what the command said, nor in what it kept.
    pub(crate) fn check(&self, output: &Output) {
        if !self.may_tell {
            for (stream, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
                self.check_bytes(stream, bytes);
            }
        }
        self.check_files();
    }

    /// Nothing of it is in the files that the command kept.
    pub(crate) fn check_files(&self) {
        for place in &self.places {
            let entries = WalkDir::new(place).into_iter().flatten();
            for entry in entries.filter(|e| e.file_type().is_file()) {
                // Another process may have removed it.
                let bytes = std::fs::read(entry.path()).unwrap_or_default();
                if entry.file_name() != "credentials.toml" {
                    self.check_bytes(&entry.path().display().to_string(), &bytes);
                }
            }
        }
    }

    fn check_bytes(&self, place: &str, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes);
        for secret in &self.secrets {
            let found = spellings(secret).into_iter().find(|s| text.contains(s));
            assert_eq!(found, None, "`ipp {}` in {place}: {text}", self.line);
        }
    }
}

/// What a command is told when it is started.
struct Told<'a> {
    words: Vec<String>,
    variables: BTreeMap<&'a OsStr, Option<&'a OsStr>>,
    here: &'a Path,
}

impl Told<'_> {
    fn variable(&self, name: &str) -> Option<String> {
        self.variables.get(OsStr::new(name))?.map(text)
    }

    /// The file that a flag names, or its variable.
    fn file(&self, flag: &str) -> Option<String> {
        let set = || self.variable(&format!("IPP_{}", flag.to_uppercase().replace('-', "_")));
        after(&self.words, &format!("--{flag}")).or_else(set)
    }

    fn home(&self) -> PathBuf {
        let home = self.variable("HOME").map(PathBuf::from);
        home.unwrap_or_else(|| self.here.to_owned())
    }

    fn secrets(&self, input: &[u8]) -> Vec<String> {
        let mut secrets: Vec<String> = SECRETS.iter().filter_map(|n| self.variable(n)).collect();
        let files: Vec<String> = FILES.iter().filter_map(|flag| self.file(flag)).collect();
        let texts = files.iter().map(|file| self.here.join(file));
        secrets.extend(texts.filter_map(|file| std::fs::read_to_string(file).ok()));
        if self.words.iter().any(|word| word == "login") || files.iter().any(|file| file == "-") {
            secrets.push(String::from_utf8_lossy(input).into_owned());
        }
        let addresses = ADDRESSES.iter().filter_map(|n| self.variable(n));
        let addresses = addresses.chain(self.words.iter().cloned());
        secrets.extend(addresses.filter_map(|address| password(&address)));
        let base_url = self.variable("IPP_BASE_URL").unwrap_or_default();
        secrets.extend(base_url.split_once('?').map(|(_, query)| query.to_owned()));
        secrets.extend(stored(&self.home().join(".config/ipp/credentials.toml")));
        secrets
    }

    fn places(&self) -> Vec<PathBuf> {
        let place = |(usual, name): &(&str, &str)| match self.variable(name) {
            Some(dir) => self.here.join(dir),
            None => self.home().join(usual),
        };
        PLACES.iter().map(place).collect()
    }
}

fn text(word: &OsStr) -> String {
    word.to_string_lossy().into_owned()
}

/// The value of a flag.
fn after(words: &[String], flag: &str) -> Option<String> {
    let at = words.iter().position(|word| word.starts_with(flag))?;
    match words[at].split_once('=') {
        Some((_, value)) => Some(value.to_owned()),
        None => words.get(at + 1).cloned(),
    }
}

/// Whether these are the first words of a line that are no flags.
fn is_below(words: &[String], command: &[&str]) -> bool {
    let mut words = words.iter().skip_while(|word| *word != command[0]);
    command
        .iter()
        .all(|name| words.next().is_some_and(|w| w == name))
}

/// What stands between user and host.
fn password(address: &str) -> Option<String> {
    let url = url::Url::parse(&address[address.find("http").or(address.find("socks"))?..]).ok()?;
    let password = url.password().unwrap_or(url.username());
    (url.has_authority() && !password.is_empty()).then(|| password.to_owned())
}

/// What a login stored before.
fn stored(file: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let document: DocumentMut = text.parse().unwrap_or_default();
    let profiles = document.iter().filter_map(|(_, p)| p.as_table_like());
    let slots = profiles.flat_map(|p| p.iter().map(|(_, slot)| slot).collect::<Vec<_>>());
    let secrets = slots.filter_map(|slot| slot.get("secret")?.as_str().map(str::to_owned));
    secrets.collect()
}

/// The secret as it is, in percent signs, in hex, and in base64, whatever stands before it.
pub(crate) fn spellings(secret: &str) -> Vec<String> {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
    let hex: String = secret.bytes().map(|b| format!("{b:02x}")).collect();
    let percent: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let mut all = vec![secret.to_owned(), percent, hex];
    for before in 0..3 {
        let bytes = [&vec![0; before][..], secret.as_bytes()].concat();
        // Without the digits that also tell of what stands before and after.
        let whole = bytes.len() / 3 * 3;
        let first = if before == 0 { 0 } else { 4 };
        let digits = |text: String| text[first..].to_owned();
        all.push(digits(STANDARD_NO_PAD.encode(&bytes[..whole])));
        all.push(digits(URL_SAFE_NO_PAD.encode(&bytes[..whole])));
    }
    all
}
