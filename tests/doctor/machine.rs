//! What it finds on the machine, without asking the API: settings, files, directories, completions.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::{KEY, Told, common};

#[test]
fn values_are_told_with_where_they_are_from() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join(".config/ipp");
    fs::create_dir_all(&dir).unwrap();
    let text =
        "default_profile = 'acme'\n[profile.acme]\nbase_url = 'http://acme.example/api/v1'\n";
    fs::write(dir.join("config.toml"), text).unwrap();
    fs::write(home.path().join(".ipp.toml"), "mode = 'full'\n").unwrap();
    let work = home.path().join("work");
    fs::create_dir(&work).unwrap();
    fs::write(work.join(".ipp.toml"), "mode = 'full'\n").unwrap();
    let mut command = common::ipp(home.path());
    command
        .current_dir(&work)
        .env("IPP_API_KEY", KEY)
        .args(["doctor", "--offline", "-o", "json"]);
    let told = Told::by(command);
    let files = told.text("settings", "found");
    assert!(
        files.contains("config.toml, ") && files.ends_with("work/.ipp.toml"),
        "{files}"
    );
    assert!(told.text("profile", "found").starts_with("acme (/"));
    assert!(told.text("profile", "found").ends_with("config.toml:1)"));
    assert!(told.text("address", "found").contains("config.toml:3)"));
    assert_eq!(told.verdict("address"), "warning", "it is http");
}

#[test]
fn files_that_others_can_change_or_read_are_told_with_the_command_that_mends_it() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join(".config/ipp");
    fs::create_dir_all(&dir).unwrap();
    for (file, text, mode) in [
        ("config.toml", "mode = 'full'\n", 0o666),
        ("credentials.toml", "", 0o644),
    ] {
        fs::write(dir.join(file), text).unwrap();
        fs::set_permissions(dir.join(file), fs::Permissions::from_mode(mode)).unwrap();
    }
    let offline = || {
        let mut command = common::ipp(home.path());
        command.args(["doctor", "--offline", "-o", "json"]);
        command
    };
    let told = Told::by(offline());
    assert_eq!(told.exit, 3);
    assert_eq!(told.verdict("settings"), "warning");
    assert!(told.text("settings", "advice").starts_with("chmod go-w "));
    assert!(told.text("credentials", "advice").starts_with("chmod 600 "));
    // A key that goes before the file makes it no failure.
    let mut command = offline();
    command.env("IPP_API_KEY", KEY);
    let told = Told::by(command);
    assert_eq!((told.exit, told.verdict("credentials")), (0, "warning"));
}

#[test]
fn certificates_that_cannot_be_read_end_it_with_12() {
    let home = tempfile::tempdir().unwrap();
    let mut command = common::ipp(home.path());
    command
        .env("IPP_API_KEY", KEY)
        .args(["doctor", "-o", "json", "--cacert", "none.pem"]);
    let told = Told::by(command);
    assert_eq!((told.exit, told.verdict("connection")), (12, "failed"));
    assert!(told.text("connection", "found").contains("none.pem"));
}

#[test]
fn a_state_directory_that_cannot_be_made_ends_it_with_12() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("file"), "").unwrap();
    let mut command = common::ipp(home.path());
    command
        .env("IPP_API_KEY", KEY)
        .env("IPP_STATE_DIR", "file/state")
        .args(["doctor", "--offline", "-o", "json"]);
    let told = Told::by(command);
    assert_eq!((told.exit, told.verdict("state")), (12, "failed"));
    assert!(
        told.text("state", "advice")
            .starts_with("set IPP_STATE_DIR ")
    );
}

#[test]
fn completions_are_found_where_the_shell_has_them_and_compared() {
    let home = tempfile::tempdir().unwrap();
    let told = |text: Option<&[u8]>| {
        let file = home
            .path()
            .join(".local/share/bash-completion/completions/ipp");
        if let Some(text) = text {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, text).unwrap();
        }
        let mut command = common::ipp(home.path());
        command
            .env("IPP_API_KEY", KEY)
            .env("SHELL", "/usr/bin/bash")
            .args(["doctor", "--offline", "-o", "json"]);
        Told::by(command)
    };
    let script = common::ipp(home.path())
        .args(["completions", "bash"])
        .output()
        .unwrap();
    assert_eq!(told(Some(&script.stdout)).verdict("completions"), "ok");
    let old = told(Some(b"complete -F _ipp ipp"));
    assert_eq!(old.verdict("completions"), "warning");
    assert!(
        old.text("completions", "advice")
            .starts_with("ipp completions bash > ")
    );
    fs::remove_file(
        home.path()
            .join(".local/share/bash-completion/completions/ipp"),
    )
    .unwrap();
    fs::write(
        home.path().join(".bashrc"),
        "source <(ipp completions bash)\n",
    )
    .unwrap();
    assert_eq!(told(None).verdict("completions"), "ok");
}
