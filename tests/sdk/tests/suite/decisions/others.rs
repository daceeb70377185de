//! Account, keys and vendors.

use ipp_sdk::model::ErrorCode;

use super::Case;

pub(super) async fn ask(case: &Case) {
    let (client, server) = (&case.client, &case.world.server);
    assert_eq!(
        client.account().await.unwrap().email.as_deref(),
        Some("demo@ipp.test")
    );

    let keys = client.with_session(server.session_token().expose()).keys();
    let key = keys.create("way").await.unwrap();
    let other = case.world.client_with(key.key.expose()).build().unwrap();
    other.account().await.unwrap();
    assert!(
        keys.list()
            .await
            .unwrap()
            .keys
            .iter()
            .any(|k| k.key_id == key.key_id)
    );
    keys.revoke(&key.key_id).await.unwrap();
    case.refused(other.account().await, 401, ErrorCode::InvalidApiKey);

    let vendors = client.vendors().list().page().await;
    if case.is_preview_or("D71 served") {
        let names: Vec<_> = vendors
            .unwrap()
            .vendors
            .into_iter()
            .map(|v| v.name)
            .collect();
        assert_eq!(names, ["Acme Corp"], "{}", case.name());
    } else {
        case.refused(vendors, 404, ErrorCode::NotFound);
    }
}
