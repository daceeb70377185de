//! Aliases of vendors, and merging them (D71).

use serde_json::{Value, json};

use crate::client::{Client, refused};
use crate::vendors::{UNKNOWN, preview, shown, start};

#[tokio::test]
async fn a_document_under_an_alias_gets_the_canonical_name_and_counts() {
    let (_server, client) = start().await;
    client.read("Acme Corp").await;
    let acme = client.vendor_id("Acme Corp").await;
    for _ in 0..2 {
        let vendor = shown(client.add_alias(&acme, " Société Générique SA ").await).await;
        assert_eq!(vendor["aliases"], json!(["Société Générique SA"]));
        assert_eq!(vendor["vendor_id"], acme);
    }
    // Its own name in another form is no news.
    let vendor = shown(client.add_alias(&acme, "ACME").await).await;
    assert_eq!(vendor["aliases"], json!(["Société Générique SA"]));
    assert_eq!(client.read("SOCIETE GENERIQUE|FR").await, "Acme Corp");
    let vendors = client.vendors().await;
    assert_eq!(vendors.len(), 1);
    assert_eq!(
        (&vendors[0]["invoice_count"], &vendors[0]["country"]),
        (&json!(2), &json!("FR"))
    );

    let response = client
        .remove_alias(&acme, "soci%C3%A9t%C3%A9%20generique")
        .await;
    assert_eq!(response.headers()["x-ipp-mock-assumption"], "D71");
    let deleted: Value = response.json().await.unwrap();
    let message = "Alias société generique deleted";
    assert_eq!(deleted, json!({"success": true, "message": message}));
    assert_eq!(client.read("Société Générique").await, "Société Générique");
    assert_eq!(client.vendors().await.len(), 2);
}

#[tokio::test]
async fn an_alias_that_cannot_be_is_refused() {
    let (_server, client) = start().await;
    client.read("Acme Corp").await;
    client.read("Bravo").await;
    let acme = client.vendor_id("Acme Corp").await;
    let bravo = client.vendor_id("Bravo").await;
    let path = format!("/vendors/{acme}/aliases");
    let long = "x".repeat(256);
    for body in [
        json!({}),
        json!({"alias": ""}),
        json!({"alias": " - "}),
        json!({"alias": 7}),
        json!({"alias": long}),
        json!("alias"),
    ] {
        let message = refused(client.post(&path, body).await, 400, "INVALID_REQUEST").await;
        assert!(message.contains("`alias`"), "{message}");
    }
    let message = refused(
        client.add_alias(&acme, "BRAVO Ltd").await,
        409,
        "VENDOR_ALIAS_TAKEN",
    )
    .await;
    assert!(
        message.contains(&bravo) && message.contains("Merge"),
        "{message}"
    );
    refused(
        client.add_alias(UNKNOWN, "x").await,
        404,
        "VENDOR_NOT_FOUND",
    )
    .await;
    refused(
        client.remove_alias(UNKNOWN, "x").await,
        404,
        "VENDOR_NOT_FOUND",
    )
    .await;
    refused(
        client.remove_alias(&acme, "%FF").await,
        404,
        "VENDOR_NOT_FOUND",
    )
    .await;
    refused(client.remove_alias(&acme, "bravo").await, 404, "NOT_FOUND").await;
    let message = refused(
        client.remove_alias(&acme, "acme").await,
        400,
        "INVALID_REQUEST",
    )
    .await;
    assert!(message.contains("own name"), "{message}");
}

#[tokio::test]
async fn merging_moves_names_tax_ids_and_counts() {
    let (_server, client) = start().await;
    for name in [
        "Acme Corp||1",
        "Acme Services|US|2",
        "Acme Services||1",
        "Bravo",
    ] {
        client.read(name).await;
    }
    let before = client.vendors().await;
    let acme = client.vendor_id("Acme Corp").await;
    let services = client.vendor_id("Acme Services").await;
    shown(client.add_alias(&services, "ASI").await).await;
    let merged = shown(client.merge(&services, &acme).await).await;
    assert_eq!(
        merged,
        json!({
            "vendor_id": acme,
            "name": "Acme Corp",
            "aliases": ["Acme Services", "ASI"],
            "tax_ids": ["1", "2"],
            "country": "US",
            "invoice_count": 3,
            "first_seen_at": before[0]["first_seen_at"],
            "last_seen_at": before[1]["last_seen_at"],
        })
    );
    let vendors = client.vendors().await;
    assert_eq!((vendors.len(), &vendors[0]), (2, &merged));
    for (printed, resolved) in [
        ("ACME SERVICES", "Acme Corp"),
        ("Asi Ltd", "Acme Corp"),
        ("ACME CORP", "ACME CORP"),
        ("Bravo", "Bravo"),
    ] {
        assert_eq!(client.read(printed).await, resolved);
    }
    assert_eq!(client.vendors().await[0]["invoice_count"], 6);
    refused(
        client.merge(&services, &acme).await,
        404,
        "VENDOR_NOT_FOUND",
    )
    .await;
}

#[tokio::test]
async fn a_merge_that_cannot_be_is_refused() {
    let (_server, client) = start().await;
    client.read("Acme").await;
    let acme = client.vendor_id("Acme").await;
    refused(client.merge(&acme, &acme).await, 400, "INVALID_REQUEST").await;
    refused(client.merge(&acme, UNKNOWN).await, 404, "VENDOR_NOT_FOUND").await;
    refused(client.merge(UNKNOWN, &acme).await, 404, "VENDOR_NOT_FOUND").await;
    for body in [json!({}), json!({"into": null}), json!([acme])] {
        let response = client.post(&format!("/vendors/{acme}/merge"), body).await;
        let message = refused(response, 400, "INVALID_REQUEST").await;
        assert!(message.contains("`into`"), "{message}");
    }
    assert_eq!(client.vendors().await.len(), 1);
}

#[tokio::test]
async fn an_unknown_member_is_ignored_or_refused() {
    for (reading, status) in [("decided", 200), ("strict", 400)] {
        let server = preview().decide("D11", reading).start().await.unwrap();
        let client = Client::of(&server);
        client.read("Acme").await;
        let acme = client.vendor_id("Acme").await;
        let body = json!({"alias": "Bravo", "note": "x"});
        let response = client.post(&format!("/vendors/{acme}/aliases"), body).await;
        assert_eq!(response.status(), status);
        let query = client.get("/vendors?page=1").await;
        assert_eq!(query.status(), status);
    }
}
