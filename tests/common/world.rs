//! A server with the objects of the published reference, and a home with documents, for lines as people type them.

use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use ipp_mock_server::{MockServer, Preset, Profile};
use tempfile::TempDir;
use tokio::runtime::Handle;

use crate::common::canary::Given;
use crate::common::sample;

/// The reference's webhook.
pub(crate) const WEBHOOK: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
/// The key of its sample requests.
const KEY: &str = "ipp_live_xxxx_xxxxxxxxxxxxxxxx";
const DEADLINE: Duration = Duration::from_secs(60);

/// Off the runtime: all of it blocks.
pub(crate) struct World {
    pub(crate) server: MockServer,
    pub(crate) home: TempDir,
}

impl World {
    pub(crate) fn new() -> Self {
        let start = MockServer::builder()
            .preset(Preset::Reference)
            .profile(Profile::Preview)
            .rate_limits(false)
            .start();
        let server = Handle::current().block_on(start).unwrap();
        let home = tempfile::tempdir().unwrap();
        furnish(home.path());
        Self { server, home }
    }

    pub(crate) fn end(self) {
        Handle::current().block_on(self.server.shutdown());
    }

    pub(crate) fn shell(&self, line: &str) -> Command {
        let path = std::env::var("PATH").unwrap();
        let program = Path::new(env!("CARGO_BIN_EXE_ipp")).parent().unwrap();
        let (home, program) = (self.home.path().display(), program.display());
        let mut command = Command::new("sh");
        command
            .args(["-c", line])
            .env_clear()
            .env("HOME", self.home.path())
            // No test may reach the keyring of who runs it.
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
            .env("PATH", format!("{home}/bin:{program}:{path}"))
            .env("IPP_BASE_URL", self.server.base_url())
            .env("IPP_MOCK_URL", self.server.origin())
            // The reference's own.
            .env("IPP_API_KEY", KEY)
            .env("IPP_SESSION_TOKEN", "<your_session_cookie>")
            .current_dir(self.home.path());
        command
    }

    pub(crate) fn run(&self, line: &str) -> Output {
        self.output(self.shell(line), line)
    }

    /// Runs such a command to its end.
    pub(crate) fn output(&self, command: Command, line: &str) -> Output {
        let given = Given::to_std(&command);
        let mut command = assert_cmd::Command::from_std(command);
        // What some read where nothing else is given to them.
        let file = if line.contains("auth login") {
            "key.txt"
        } else {
            "invoice.json"
        };
        let input = std::fs::read(self.home.path().join(file)).unwrap();
        let output = command.write_stdin(input).timeout(DEADLINE).output();
        let output = output.unwrap();
        given.check(&output);
        output
    }

    /// Runs what must succeed, and gives what it prints.
    pub(crate) fn must(&self, line: &str) -> String {
        let output = self.run(line);
        assert!(output.status.success(), "{line}: {output:?}");
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }
}

/// Makes the files that examples name.
fn furnish(home: &Path) {
    for (name, document) in [
        ("invoice.pdf", "us-services"),
        ("jan.pdf", "us-services"),
        ("feb.pdf", "de-two-vat-rates"),
        ("mar.pdf", "us-services"),
    ] {
        std::fs::copy(sample(document), home.join(name)).unwrap();
    }
    let write = |name: &str, text: &str| {
        let file = home.join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    };
    write("fault.json", r#"{"action":{"status":503}}"#);
    let result = r#"{"vendor":"Acme Corp","invoice_number":"INV-7","invoice_date":"2026-01-15","due_date":"2026-02-14","subtotal":100.00,"tax":10.00,"total":110.00,"currency":"USD","confidence":"HIGH","automation_ready":true,"validation_status":"valid","line_items":[{"description":"Consulting","quantity":1,"unit_price":100.00,"amount":100.00}]}"#;
    write("invoice.json", result);
    let job =
        format!(r#"{{"job_id":"j1","status":"completed","filename":"a.pdf","result":{result}}}"#);
    write("results/a.pdf.json", &job);
    write("key.txt", KEY);
    for (program, text) in [
        ("pytest", "exit 0"),
        ("pass", &format!("echo {KEY}")),
        ("docker", "cat > /dev/null"),
    ] {
        let file = format!("bin/{program}");
        write(&file, &format!("#!/bin/sh\n{text}\n"));
        let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(home.join(file), executable).unwrap();
    }
    for dir in [
        ".local/share/bash-completion/completions",
        ".config/fish/completions",
    ] {
        std::fs::create_dir_all(home.join(dir)).unwrap();
    }
}
