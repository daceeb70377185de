//! Jobs, their list and their downloads (D32–D40, D67, D68).

use ipp_mock_server::{JobEnding, NewAccount};
use ipp_sdk::model::JobId;
use reqwest::Method;
use serde_json::{Value, json};

use crate::Case;
use crate::client::{form, job_id, refused};
use crate::facts::facts;
use crate::fixtures::{PDF, server, unreadable};
use crate::world::{NO_JOB, World, ids, text};

pub const CASES: &[Case] = &[
    (
        "D32",
        "decided",
        a_job_of_nobody_and_of_another_account_are_the_same,
    ),
    ("D33", "decided", a_job_that_is_processing_has_no_result_yet),
    ("D34", "decided", a_failed_job_is_shown_with_its_error),
    (
        "D35",
        "decided",
        there_is_nothing_to_download_of_a_job_that_is_not_completed,
    ),
    ("D36", "decided", a_download_of_another_format_is_malformed),
    ("D37", "decided", downloads_have_names_and_types),
    ("D38", "decided", a_page_out_of_range_is_malformed),
    ("D38", "clamp", a_page_out_of_range_can_be_moved_into_it),
    (
        "D39",
        "decided",
        jobs_are_listed_newest_first_and_pages_do_not_overlap,
    ),
    (
        "D40",
        "decided",
        what_a_job_does_not_have_yet_is_null_in_the_list,
    ),
    (
        "D67",
        "decided",
        the_paths_of_downloads_are_resolved_against_the_origin,
    ),
    ("D68", "decided", a_job_is_processing_until_it_ends),
];

async fn held() -> World {
    World::of(server().job_ending(JobEnding::Manually)).await
}

async fn finish(world: &World, id: &str) {
    world.server.finish_job(&JobId::from(id)).await.unwrap();
}

#[tokio::test]
async fn a_job_of_nobody_and_of_another_account_are_the_same() {
    let world = World::new().await;
    let stranger = world.account(NewAccount::new("stranger@ipp.test")).await;
    let id = world.client.accept().await;
    world.client.wait(&id).await;
    let mut bodies = Vec::new();
    for path in [
        NO_JOB.to_owned(),
        format!("/invoices/{id}"),
        format!("/invoices/{id}/download/csv"),
        "/invoices/not-a-uuid".to_owned(),
        "/invoices/%FF".to_owned(),
        "/invoices/%FF/download/csv".to_owned(),
    ] {
        bodies.push(
            facts("D32", "decided")
                .met_by(stranger.get(&path).await)
                .await,
        );
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1, "{bodies:?}");
}

#[tokio::test]
async fn a_job_that_is_processing_has_no_result_yet() {
    let world = held().await;
    let id = world.client.accept().await;
    let job = world.client.get(&format!("/invoices/{id}")).await;
    let job = facts("D33", "decided").met_by(job).await;
    assert_eq!(
        (&job["completed_at"], &job["credits_charged"]),
        (&Value::Null, &json!(0))
    );
    assert!(job.get("completed_at").is_some());
    for absent in ["result", "downloads", "error"] {
        assert!(job.get(absent).is_none(), "{absent}");
    }
}

#[tokio::test]
async fn a_failed_job_is_shown_with_its_error() {
    let world = World::new().await;
    let id = job_id(world.client.upload(form(unreadable())).await).await;
    world.client.wait(&id).await;
    let job = world.client.get(&format!("/invoices/{id}")).await;
    let job = facts("D34", "decided").met_by(job).await;
    assert_eq!(
        (&job["success"], &job["status"]),
        (&json!(true), &json!("failed"))
    );
    assert_eq!(job["credits_charged"], 0);
    assert_eq!(
        [job.get("result"), job.get("downloads")],
        [Some(&Value::Null); 2]
    );
    let error = job["error"].as_object().unwrap();
    assert_eq!(
        error.keys().collect::<Vec<_>>(),
        ["code", "http_status", "message"]
    );
    let message = error["message"].as_str().unwrap();
    assert!(
        message.starts_with("Document could not be parsed: "),
        "{message}"
    );
    assert_eq!(
        (&error["code"], &error["http_status"]),
        (&json!("EXTRACTION_FAILED"), &json!(422))
    );
}

#[tokio::test]
async fn there_is_nothing_to_download_of_a_job_that_is_not_completed() {
    let world = held().await;
    let (processing, failed) = (
        world.client.accept().await,
        job_id(world.client.upload(form(unreadable())).await).await,
    );
    finish(&world, &failed).await;
    for id in [&processing, &failed] {
        for format in ["excel", "csv"] {
            let response = world
                .client
                .get(&format!("/invoices/{id}/download/{format}"))
                .await;
            facts("D35", "decided").met_by(response).await;
        }
    }
    finish(&world, &processing).await;
    let response = world
        .client
        .get(&format!("/invoices/{processing}/download/csv"))
        .await;
    assert_eq!(response.status(), 200);
}

#[tokio::test]
async fn a_download_of_another_format_is_malformed() {
    let world = World::new().await;
    let id = world.client.accept().await;
    world.client.wait(&id).await;
    for format in ["xlsx", "pdf", "Excel", "qb", "%FF0"] {
        let response = world
            .client
            .get(&format!("/invoices/{id}/download/{format}"))
            .await;
        if format == "%FF0" {
            // No text, so no parameter at all.
            refused(response, 404, "JOB_NOT_FOUND").await;
        } else {
            facts("D36", "decided").met_by(response).await;
        }
    }
    // The format counts before the job.
    let response = world.client.get(&format!("{NO_JOB}/download/pdf")).await;
    facts("D36", "decided").met_by(response).await;
}

#[tokio::test]
async fn downloads_have_names_and_types() {
    let world = World::new().await;
    let id = world.client.accept().await;
    world.client.wait(&id).await;
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    for (format, extension, kind) in [
        ("excel", "xlsx", sheet),
        ("csv", "csv", "text/csv; charset=utf-8"),
    ] {
        let response = world
            .client
            .get(&format!("/invoices/{id}/download/{format}"))
            .await;
        assert_eq!(text(&response, "content-type"), Some(kind));
        let name = format!("attachment; filename=\"invoice_{}.{extension}\"", &id[..8]);
        assert_eq!(text(&response, "content-disposition"), Some(&*name));
        facts("D37", "decided").met_by(response).await;
    }
}

const OUT_OF_RANGE: [(&str, u64, u64); 11] = [
    ("limit=0", 1, 0),
    ("limit=101", 100, 0),
    ("limit=-1", 1, 0),
    ("limit=ten", 50, 0),
    ("limit=1.5", 50, 0),
    ("limit=", 50, 0),
    ("offset=-1", 50, 0),
    ("offset=x", 50, 0),
    ("limit=99999999999999999999", 100, 0),
    ("limit=99999999999999999999999999999999999999999999", 100, 0),
    ("limit=-99999999999999999999999999999999999999999999", 1, 0),
];

#[tokio::test]
async fn a_page_out_of_range_is_malformed() {
    let world = World::new().await;
    for (query, ..) in OUT_OF_RANGE {
        facts("D38", "decided")
            .met_by(world.client.get(&format!("/jobs?{query}")).await)
            .await;
    }
    for query in ["", "limit=1", "limit=100&offset=0", "offset=4000000000"] {
        let response = world.client.get(&format!("/jobs?{query}")).await;
        assert_eq!(
            text(&response, "x-ipp-mock-assumption"),
            Some("D39,D40,D50")
        );
        assert_eq!(response.status(), 200, "{query}");
    }
}

#[tokio::test]
async fn a_page_out_of_range_can_be_moved_into_it() {
    let world = World::new().await;
    for (query, limit, offset) in OUT_OF_RANGE {
        for reading in ["decided", "clamp"] {
            world.decide("D38", reading);
            let response = world.client.get(&format!("/jobs?{query}")).await;
            let page = facts("D38", reading).met_by(response).await;
            if reading == "clamp" {
                let data = &page["data"];
                assert_eq!(
                    (&data["limit"], &data["offset"]),
                    (&json!(limit), &json!(offset)),
                    "{query}"
                );
            }
        }
    }
}

#[tokio::test]
async fn jobs_are_listed_newest_first_and_pages_do_not_overlap() {
    let world = World::new().await;
    // All at the same time: the order of acceptance decides.
    world.server.clock().freeze();
    let mut accepted = Vec::new();
    let access = world
        .send(world.session(Method::POST, "/keys"))
        .await
        .json::<Value>()
        .await
        .unwrap();
    let other_key = world
        .client
        .with_key(access["data"]["key"].as_str().unwrap());
    for number in 0..7 {
        let client = if number % 2 == 0 {
            &world.client
        } else {
            &other_key
        };
        accepted.push(client.accept().await);
    }
    world
        .account(NewAccount::new("other@ipp.test"))
        .await
        .accept()
        .await;
    accepted.reverse();
    let mut listed = Vec::new();
    for offset in [0, 3, 6, 9] {
        let response = world
            .client
            .get(&format!("/jobs?limit=3&offset={offset}"))
            .await;
        let page = facts("D39", "decided").met_by(response).await;
        listed.extend(ids(&page["data"]["jobs"], "job_id"));
    }
    assert_eq!(listed, accepted);
}

#[tokio::test]
async fn what_a_job_does_not_have_yet_is_null_in_the_list() {
    let world = held().await;
    let id = world.client.accept().await;
    let list = facts("D40", "decided")
        .met_by(world.client.get("/jobs").await)
        .await;
    let row = &list["data"]["jobs"][0];
    assert_eq!(
        [row.get("confidence"), row.get("completed_at")],
        [Some(&Value::Null); 2]
    );
    finish(&world, &id).await;
    let row = world.json("/jobs").await["data"]["jobs"][0].take();
    assert_eq!(row["confidence"], "HIGH");
    assert!(row["completed_at"].is_string());
}

#[tokio::test]
async fn the_paths_of_downloads_are_resolved_against_the_origin() {
    let world = World::new().await;
    let id = world.client.accept().await;
    let job = world.client.wait(&id).await;
    for format in ["excel", "csv"] {
        let path = job["downloads"][format].as_str().unwrap();
        assert!(path.starts_with("/api/v1/"), "{path}");
        let request = world.client.at_origin(Method::GET, path);
        let request = request.bearer_auth(world.server.api_key().expose());
        assert_eq!(world.send(request).await.status(), 200);
        // Appended to the base URL it is no path at all.
        refused(world.client.get(path).await, 404, "NOT_FOUND").await;
    }
    facts("D67", "decided")
        .met_by(world.client.get(&format!("/invoices/{id}")).await)
        .await;
}

#[tokio::test]
async fn a_job_is_processing_until_it_ends() {
    let world = held().await;
    let ids = [
        world.client.accept().await,
        job_id(world.client.upload(form(PDF)).await).await,
        job_id(world.client.upload(form(unreadable())).await).await,
    ];
    for id in &ids {
        let job = world.client.get(&format!("/invoices/{id}")).await;
        assert_eq!(
            facts("D68", "decided").met_by(job).await["status"],
            "processing"
        );
        finish(&world, id).await;
    }
    let list = world.json("/jobs").await;
    assert_eq!(
        crate::world::ids(&list["data"]["jobs"], "status"),
        ["failed", "completed", "completed"]
    );
}
