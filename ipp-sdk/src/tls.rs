//! TLS of the client's connections: rustls with the system's certificates, the system's own library, or none, as the
//! features say. With both, rustls: a feature that some other crate of the build asks for changes nothing.

#[cfg(feature = "rustls")]
pub(crate) use with_rustls::set_up;

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(crate) use native::set_up;

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(crate) use absent::set_up;

#[cfg(feature = "rustls")]
mod with_rustls {
    use std::sync::Arc;

    use rustls::crypto::ring;
    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::BuilderVerifierExt as _;

    use crate::error::{Error, Result};

    /// The system's certificates are not read unless a connection is `encrypted`: that takes time, and a container may
    /// have none.
    pub(crate) fn set_up(
        builder: reqwest::ClientBuilder,
        encrypted: bool,
    ) -> Result<reqwest::ClientBuilder> {
        provide_cryptography();
        Ok(builder.tls_backend_preconfigured(config(encrypted)?))
    }

    /// Features of a crate are the sum of what a build asks of it. So with this one, a program's own reqwest without
    /// TLS gets rustls too, but no cryptography, and `reqwest::Client::new()` panics. What was chosen before stays. The
    /// clients here name theirs.
    fn provide_cryptography() {
        let _ = ring::default_provider().install_default();
    }

    fn config(encrypted: bool) -> Result<ClientConfig> {
        let fail = |e: rustls::Error| {
            Error::config("the system's certificates cannot be used").caused_by(e)
        };
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(fail)?;
        let config = if encrypted {
            config.with_platform_verifier().map_err(fail)?
        } else {
            config.with_root_certificates(RootCertStore::empty())
        };
        Ok(config.with_no_client_auth())
    }
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
mod native {
    use crate::error::Result;

    /// Named, for reqwest may have rustls too by the wish of another crate.
    pub(crate) fn set_up(
        builder: reqwest::ClientBuilder,
        _encrypted: bool,
    ) -> Result<reqwest::ClientBuilder> {
        Ok(builder.tls_backend_native())
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
mod absent {
    use crate::error::{Error, Result};

    pub(crate) fn set_up(
        builder: reqwest::ClientBuilder,
        encrypted: bool,
    ) -> Result<reqwest::ClientBuilder> {
        match encrypted {
            false => Ok(builder),
            true => Err(Error::config(
                "this build of ipp-sdk has no TLS: switch on its feature `rustls` or `native-tls`, or use a base URL \
                 and a proxy that begin with http://",
            )),
        }
    }
}
