//! A client, and the local server behind it if there is one.

use ipp_sdk::Client;

use crate::error::Result;
use crate::settings::Api;

#[cfg(feature = "local")]
use {
    crate::error::Error, crate::settings::client, ipp_mock_server::MockServer, ipp_sdk::Pacing,
    std::path::PathBuf,
};

pub(crate) struct Session {
    pub(crate) client: Client,
    #[cfg(feature = "local")]
    server: Option<MockServer>,
}

impl Session {
    pub(crate) async fn open(api: Api) -> Result<Self> {
        match api {
            #[cfg(feature = "local")]
            Api::Local { data_dir } => {
                let server = serve(data_dir).await?;
                let client = client()
                    .base_url(server.base_url())
                    .api_key(server.api_key().clone())
                    // It has no limits.
                    .pacing(Pacing::off())
                    .build()?;
                let server = Some(server);
                Ok(Self { client, server })
            }
            Api::Remote(remote) => {
                let key = remote.secret().await?.secret.to_api_key();
                Ok(Self {
                    client: remote.connection.builder().api_key(key).build()?,
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
