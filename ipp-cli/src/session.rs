//! A client, and the local server behind it if there is one.

use ipp_sdk::{Client, DEFAULT_BASE_URL};

use crate::bulk::limits::{KeyLimits, UploadGate};
use crate::bulk::order::Account;
use crate::error::Result;
use crate::settings::{Api, state_dir};

#[cfg(feature = "local")]
use {
    crate::error::Error,
    crate::settings::client,
    ipp_mock_server::MockServer,
    ipp_sdk::Pacing,
    std::path::{Path, PathBuf},
};

pub(crate) struct Session {
    pub(crate) client: Client,
    /// Whose jobs are made.
    pub(crate) account: Account,
    /// Until when uploads wait for the limit.
    pub(crate) gate: UploadGate,
    #[cfg(feature = "local")]
    server: Option<MockServer>,
}

impl Session {
    pub(crate) async fn open(api: Api) -> Result<Self> {
        match api {
            #[cfg(feature = "local")]
            Api::Local { data_dir } => {
                let account = local_account(&data_dir);
                let server = serve(data_dir).await?;
                let client = client()
                    .base_url(server.base_url())
                    .api_key(server.api_key().clone())
                    // It has no limits.
                    .pacing(Pacing::off())
                    .build()?;
                let server = Some(server);
                Ok(Self {
                    client,
                    account,
                    gate: UploadGate::default(),
                    server,
                })
            }
            Api::Remote(remote) => {
                let key = remote.secret().await?.secret.to_api_key();
                let api = remote
                    .connection
                    .base_url
                    .as_deref()
                    .unwrap_or(DEFAULT_BASE_URL);
                let account = Account::new(api, key.expose());
                let builder = remote.connection.builder();
                // Without a place for them, each process keeps limits of its own.
                let limits = state_dir(|name| std::env::var_os(name)).ok();
                let limits = limits.and_then(|dir| KeyLimits::open(&dir, &account).ok());
                let gate = limits.as_ref().map(|limits| limits.gate.clone());
                let builder = match limits {
                    Some(limits) => builder.shared_limits(limits),
                    None => builder,
                };
                Ok(Self {
                    client: builder.api_key(key).build()?,
                    account,
                    gate: gate.unwrap_or_default(),
                    #[cfg(feature = "local")]
                    server: None,
                })
            }
        }
    }

    /// Whether the API is in this process.
    pub(crate) fn is_local(&self) -> bool {
        #[cfg(feature = "local")]
        return self.server.is_some();
        #[cfg(not(feature = "local"))]
        false
    }

    /// Where the local server is, if it is in this process.
    #[cfg(feature = "local")]
    pub(crate) fn origin(&self) -> Option<&str> {
        self.server.as_ref().map(MockServer::base_url)
    }

    /// Lets the local server finish what it began.
    pub(crate) async fn close(self) {
        #[cfg(feature = "local")]
        if let Some(server) = self.server {
            server.shutdown().await;
        }
    }
}

/// The local server has another address each time; its jobs are where its data is.
#[cfg(feature = "local")]
fn local_account(data_dir: &Path) -> Account {
    let data_dir = std::path::absolute(data_dir).unwrap_or_else(|_| data_dir.to_owned());
    Account::new(&format!("local:{}", data_dir.display()), "")
}

/// Somebody's session, and the local server behind it if there is one.
pub(crate) struct SignedIn {
    pub(crate) session: ipp_sdk::Session,
    #[cfg(feature = "local")]
    server: Option<MockServer>,
}

impl SignedIn {
    pub(crate) async fn open(api: Api) -> Result<Self> {
        match api {
            #[cfg(feature = "local")]
            Api::Local { data_dir } => {
                let server = serve(data_dir).await?;
                let builder = client().base_url(server.base_url());
                let session = builder.build_session(server.session_token().clone())?;
                let server = Some(server);
                Ok(Self { session, server })
            }
            Api::Remote(remote) => {
                let token = remote.secret().await?.secret.to_session_token();
                Ok(Self {
                    session: remote.connection.builder().build_session(token)?,
                    #[cfg(feature = "local")]
                    server: None,
                })
            }
        }
    }

    /// Lets the local server finish what it began.
    pub(crate) async fn close(self) {
        #[cfg(feature = "local")]
        if let Some(server) = self.server {
            server.shutdown().await;
        }
    }
}

#[cfg(feature = "local")]
async fn serve(data_dir: PathBuf) -> Result<MockServer> {
    MockServer::builder()
        .data_dir(data_dir)
        .unlimited_credits()
        .profile(ipp_mock_server::Profile::Preview)
        .rate_limits(false)
        .magic(false)
        .start()
        .await
        .map_err(Error::LocalServer)
}
