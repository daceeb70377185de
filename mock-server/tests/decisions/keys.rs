//! `/keys` (D61–D66).

use std::time::Duration;

use ipp_mock_server::NewAccount;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::Case;
use crate::client::refused;
use crate::facts::facts;
use crate::fixtures::server;
use crate::world::{NO_JOB, World, text};

pub const CASES: &[Case] = &[
    (
        "D61",
        "decided",
        a_session_opens_the_keys_and_a_key_does_not,
    ),
    ("D62", "decided", a_key_may_have_a_name_and_is_shown_once),
    ("D63", "decided", revoked_keys_are_still_listed),
    (
        "D64",
        "decided",
        a_revocation_takes_effect_at_once_and_may_be_repeated,
    ),
    ("D65", "decided", every_request_with_the_key_is_a_use_of_it),
    (
        "D66",
        "decided",
        another_sites_page_cannot_make_keys_with_the_cookie,
    ),
];

async fn keys(world: &World) -> Vec<Value> {
    let list = world.send(world.session(Method::GET, "/keys")).await;
    let mut list = facts("D63", "decided").met_by(list).await;
    serde_json::from_value(list["data"]["keys"].take()).unwrap()
}

/// A new key, and its id.
async fn new_key(world: &World) -> (String, String) {
    let created = world.send(world.session(Method::POST, "/keys")).await;
    let data = facts("D62", "decided").met_by(created).await["data"].take();
    let text = |name: &str| data[name].as_str().unwrap().to_owned();
    (text("key"), text("key_id"))
}

fn with_cookie(world: &World, method: Method) -> RequestBuilder {
    let cookie = format!("a=b; session={}", world.server.session_token().expose());
    world
        .client
        .anonymous(method, "/keys")
        .header("Cookie", cookie)
}

#[tokio::test]
async fn a_session_opens_the_keys_and_a_key_does_not() {
    let world = World::new().await;
    assert_eq!(
        world.send(with_cookie(&world, Method::GET)).await.status(),
        200
    );
    assert_eq!(
        world
            .send(world.session(Method::GET, "/keys"))
            .await
            .status(),
        200
    );
    let facts = facts("D61", "decided");
    for method in [Method::GET, Method::POST] {
        facts
            .met_by(world.call(method.clone(), "/keys").await)
            .await;
        facts
            .met_by(world.send(world.client.anonymous(method, "/keys")).await)
            .await;
    }
    facts
        .met_by(world.call(Method::DELETE, "/keys/key_000000").await)
        .await;
    let anonymous = world
        .send(world.client.anonymous(Method::GET, "/keys"))
        .await;
    assert_eq!(text(&anonymous, "www-authenticate"), Some("Bearer"));
    // A key that is sent beside the cookie is what counts.
    let both = with_cookie(&world, Method::GET).bearer_auth(world.server.api_key().expose());
    facts.met_by(world.send(both).await).await;
}

#[tokio::test]
async fn a_key_may_have_a_name_and_is_shown_once() {
    let world = World::new().await;
    let create = async |body: Value| {
        world
            .send(world.session(Method::POST, "/keys").json(&body))
            .await
    };
    let (key, id) = new_key(&world).await;
    assert_eq!(
        world.client.with_key(&key).get("/account").await.status(),
        200
    );
    let listed = keys(&world).await;
    assert_eq!(
        (&listed[1]["key_id"], listed[1].get("key")),
        (&json!(id), None)
    );
    let named = create(json!({"name": "ü".repeat(100)})).await;
    assert_eq!(
        named.json::<Value>().await.unwrap()["data"]["name"],
        "ü".repeat(100)
    );
    for body in [
        json!({"name": "x".repeat(101)}),
        json!({"name": 1}),
        json!([]),
    ] {
        refused(create(body).await, 400, "INVALID_REQUEST").await;
    }
    let free = NewAccount::new("free@ipp.test").tier("free");
    let free = world.server.create_account(free).await.unwrap();
    let ask = || {
        let request = world.client.anonymous(Method::POST, "/keys");
        request.bearer_auth(free.session_token.expose())
    };
    // Its tier counts before what it asks for (contract D1).
    for request in [ask(), ask().json(&json!({"name": 1}))] {
        refused(world.send(request).await, 403, "TIER_REQUIRED").await;
    }
}

#[tokio::test]
async fn revoked_keys_are_still_listed() {
    let world = World::new().await;
    let (_, id) = new_key(&world).await;
    world
        .send(world.session(Method::DELETE, &format!("/keys/{id}")))
        .await;
    let listed = keys(&world).await;
    let active: Vec<_> = listed.iter().map(|key| &key["is_active"]).collect();
    assert_eq!(active, [true, false]);
}

#[tokio::test]
async fn a_revocation_takes_effect_at_once_and_may_be_repeated() {
    let world = World::new().await;
    let (key, id) = new_key(&world).await;
    let revoked = world.client.with_key(&key);
    assert_eq!(revoked.get("/account").await.status(), 200);
    for _ in 0..2 {
        let path = format!("/keys/{id}");
        let response = world.send(world.session(Method::DELETE, &path)).await;
        let body = facts("D64", "decided").met_by(response).await;
        assert_eq!(
            body,
            json!({"success": true, "message": format!("API key {id} revoked")})
        );
        refused(revoked.get("/account").await, 401, "INVALID_API_KEY").await;
    }
    let unknown = world.session(Method::DELETE, "/keys/key_000000");
    refused(world.send(unknown).await, 404, "KEY_NOT_FOUND").await;
    // Another account's key is unknown.
    let other = world
        .server
        .create_account(NewAccount::new("other@ipp.test"))
        .await
        .unwrap();
    let theirs = world
        .client
        .anonymous(Method::DELETE, &format!("/keys/{id}"));
    let theirs = theirs.bearer_auth(other.session_token.expose());
    refused(world.send(theirs).await, 404, "KEY_NOT_FOUND").await;
}

#[tokio::test]
async fn every_request_with_the_key_is_a_use_of_it() {
    let world = World::of(server()).await;
    world.server.clock().freeze();
    let (key, id) = new_key(&world).await;
    let client = world.client.with_key(&key);
    assert_eq!(keys(&world).await[1]["last_used_at"], Value::Null);
    // Whatever the answer: 200, 404, 400, 405, 404 of no endpoint, 401 of a session's endpoint.
    for (method, path) in [
        (Method::GET, "/account"),
        (Method::GET, NO_JOB),
        (Method::GET, "/jobs?limit=0"),
        (Method::PUT, "/jobs"),
        (Method::GET, "/nothing"),
        (Method::GET, "/keys"),
    ] {
        world.advance(Duration::from_secs(1)).await;
        world.send(client.request(method, path)).await;
        let now = world.server.clock().now();
        assert_eq!(
            keys(&world).await[1]["last_used_at"],
            format!("{now:.3}"),
            "{path}"
        );
    }
    // A revoked key is none.
    let used = keys(&world).await[1]["last_used_at"].take();
    world
        .send(world.session(Method::DELETE, &format!("/keys/{id}")))
        .await;
    world.advance(Duration::from_secs(1)).await;
    refused(client.get("/account").await, 401, "INVALID_API_KEY").await;
    assert_eq!(keys(&world).await[1]["last_used_at"], used);
    let list = world.send(world.session(Method::GET, "/keys")).await;
    facts("D65", "decided").met_by(list).await;
}

#[tokio::test]
async fn another_sites_page_cannot_make_keys_with_the_cookie() {
    let world = World::new().await;
    let own = format!("http://{}", world.server.address());
    for origin in ["https://evil.test", "null", "http://127.0.0.1:1"] {
        let request = with_cookie(&world, Method::POST).header("Origin", origin);
        facts("D66", "decided")
            .met_by(world.send(request).await)
            .await;
        // What changes nothing may be asked for; the page cannot read the answer.
        let request = with_cookie(&world, Method::GET).header("Origin", origin);
        assert_eq!(world.send(request).await.status(), 200);
    }
    assert_eq!(keys(&world).await.len(), 1);
    let request = with_cookie(&world, Method::POST).header("Origin", own);
    assert_eq!(world.send(request).await.status(), 200);
    // A bearer token is not sent by the browser itself.
    let request = world
        .session(Method::POST, "/keys")
        .header("Origin", "https://evil.test");
    assert_eq!(world.send(request).await.status(), 200);
}

#[tokio::test]
async fn a_login_sets_a_cookie_that_no_other_site_can_use() {
    let world = World::new().await;
    let login = "/_mock/accounts/demo@ipp.test/sessions";
    let url = format!("http://{}{login}", world.server.address());
    let answer = world.send(reqwest::Client::new().post(url)).await;
    let cookie = text(&answer, "set-cookie").unwrap().to_owned();
    let (session, attributes) = cookie.split_once("; ").unwrap();
    assert_eq!(attributes, "Path=/; HttpOnly; SameSite=Strict");
    let request = world
        .client
        .anonymous(Method::GET, "/keys")
        .header("Cookie", session);
    assert_eq!(world.send(request).await.status(), 200);
}
