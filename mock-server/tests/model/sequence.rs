//! One operation after the other: each answer, and the accounts after it, are what the model says.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use ipp_mock_server::JobEnding;
use ipp_sdk::model::JobId;
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::client::Client;
use crate::operation::{self, File, Operation};
use crate::world::{CREDITS, EMAILS, World, listed, register, upload, upload_batch};

/// The requests of a key of one kind since the begin of its window.
type Windows = BTreeMap<&'static str, (i64, u32)>;

struct Key {
    client: Client,
    /// None for the first one, which nobody revokes.
    id: Option<String>,
    is_active: bool,
    windows: Windows,
}

struct Job {
    id: String,
    account: usize,
    file: File,
    is_of_batch: bool,
    status: &'static str,
}

struct Account {
    credits: i64,
    reserved: i64,
    is_paid: bool,
    keys: Vec<Key>,
    /// Their jobs.
    external_ids: BTreeMap<u8, usize>,
    webhooks: Vec<String>,
}

/// What is expected of a request that got past key, rate and tier, or why it did not.
type Admission = Result<(), u16>;

struct Model {
    world: World,
    accounts: [Account; 2],
    jobs: Vec<Job>,
    /// Seconds since the start.
    now: i64,
}

impl Model {
    async fn new() -> Self {
        let world = World::new(JobEnding::Manually).await;
        let account = |client: &Client| Account {
            credits: CREDITS.into(),
            reserved: 0,
            is_paid: true,
            keys: vec![Key {
                client: client.clone(),
                id: None,
                is_active: true,
                windows: Windows::new(),
            }],
            external_ids: BTreeMap::new(),
            webhooks: Vec::new(),
        };
        Self {
            accounts: [account(&world.clients[0]), account(&world.clients[1])],
            world,
            jobs: Vec::new(),
            now: 0,
        }
    }

    /// Counts a request of a key, and says whether it comes through.
    fn admit(&mut self, account: usize, key: usize, bucket: &'static str, limit: u32) -> Admission {
        let now = self.now;
        let account = &mut self.accounts[account];
        let key = &mut account.keys[key];
        if !key.is_active {
            return Err(401);
        }
        let (begin, count) = key.windows.entry(bucket).or_insert((now, 0));
        if now - *begin >= 60 {
            (*begin, *count) = (now, 0);
        }
        if *count == limit {
            return Err(429);
        }
        *count += 1;
        if account.is_paid { Ok(()) } else { Err(403) }
    }

    fn key(&self, account: usize, nth: usize) -> (usize, &Client) {
        let keys = &self.accounts[account].keys;
        let nth = nth % keys.len();
        (nth, &keys[nth].client)
    }

    fn accept(&mut self, account: usize, file: File, id: String, is_of_batch: bool) {
        self.accounts[account].reserved += 1;
        self.jobs.push(Job {
            id,
            account,
            file,
            is_of_batch,
            status: "processing",
        });
    }

    async fn upload(&mut self, account: usize, key: usize, external_id: Option<u8>, file: File) {
        let (key, client) = self.key(account, key);
        let response = upload(client, external_id, file).await;
        let is_replay = response.headers().contains_key("x-ipp-idempotent-replay");
        let known =
            external_id.and_then(|id| self.accounts[account].external_ids.get(&id).copied());
        let admission = self.admit(account, key, "POST /invoices", 60);
        let owner = &self.accounts[account];
        let expected = match (admission, known.map(|job| &self.jobs[job])) {
            (Err(status), _) => status,
            (Ok(()), Some(job)) if job.status == "processing" => 202,
            (Ok(()), Some(_)) => 200,
            (Ok(()), None) if file == File::Bad => 400,
            (Ok(()), None) if owner.credits == owner.reserved => 402,
            (Ok(()), None) => 202,
        };
        assert_eq!(response.status(), expected);
        assert_eq!(is_replay, known.is_some() && admission.is_ok());
        if expected != 202 && expected != 200 {
            return;
        }
        let body: Value = response.json().await.unwrap();
        let id = body["job_id"].as_str().unwrap().to_owned();
        match known {
            Some(job) => assert_eq!(id, self.jobs[job].id),
            None => {
                self.accept(account, file, id, false);
                let job = self.jobs.len() - 1;
                let ids = &mut self.accounts[account].external_ids;
                ids.extend(external_id.map(|id| (id, job)));
            }
        }
    }

    async fn batch(&mut self, account: usize, files: &[File]) {
        let response = upload_batch(self.key(account, 0).1, files).await;
        let admission = self.admit(account, 0, "POST /batches", 10);
        let owner = &self.accounts[account];
        let expected = match admission {
            Err(status) => status,
            Ok(()) if files.is_empty() || files.contains(&File::Bad) => 400,
            Ok(()) if owner.credits - owner.reserved < files.len() as i64 => 402,
            Ok(()) => 202,
        };
        assert_eq!(response.status(), expected);
        if expected == 202 {
            let known: BTreeSet<_> = self.jobs.iter().map(|job| job.id.clone()).collect();
            let mut new: Vec<_> = (self.world.jobs().await.iter())
                .map(|job| job["job_id"].as_str().unwrap().to_owned())
                .filter(|id| !known.contains(id))
                .collect();
            // Newest first.
            new.reverse();
            assert_eq!(new.len(), files.len());
            for (id, file) in new.into_iter().zip(files) {
                self.accept(account, *file, id, true);
            }
        }
    }

    /// Ends one of the jobs that have not ended.
    async fn end(&mut self, nth: usize, is_to_fail: bool) {
        let open: Vec<_> = (0..self.jobs.len())
            .filter(|job| self.jobs[*job].status == "processing")
            .collect();
        let Some(&job) = open.get(nth % open.len().max(1)) else {
            return;
        };
        let job = &mut self.jobs[job];
        let id = JobId::from(job.id.as_str());
        if is_to_fail {
            self.world.server.fail_job(&id, "told to").await.unwrap();
        } else {
            self.world.server.finish_job(&id).await.unwrap();
        }
        let account = &mut self.accounts[job.account];
        account.reserved -= 1;
        if is_to_fail || job.file == File::Unreadable {
            job.status = "failed";
        } else {
            job.status = "completed";
            account.credits -= 1;
        }
    }

    async fn register(&mut self, account: usize) {
        let response = register(self.key(account, 0).1).await;
        let admission = self.admit(account, 0, "POST /webhooks", 20);
        let webhooks = &mut self.accounts[account].webhooks;
        let expected = match admission {
            Err(status) => status,
            Ok(()) if webhooks.len() == 5 => 400,
            Ok(()) => 200,
        };
        assert_eq!(response.status(), expected);
        if expected == 200 {
            let body: Value = response.json().await.unwrap();
            webhooks.push(body["data"]["webhook_id"].as_str().unwrap().to_owned());
        }
    }

    async fn unregister(&mut self, account: usize, nth: usize) {
        let owner = &self.accounts[account];
        let Some(id) = owner.webhooks.get(nth % owner.webhooks.len().max(1)) else {
            return;
        };
        let path = format!("/webhooks/{id}");
        let delete = |client: &Client| client.request(Method::DELETE, &path).send();
        // Another account cannot.
        let stranger = delete(&self.accounts[1 - account].keys[0].client)
            .await
            .unwrap();
        let may_ask = self.accounts[1 - account].is_paid;
        assert_eq!(stranger.status(), if may_ask { 404 } else { 403 });
        let response = delete(&owner.keys[0].client).await.unwrap();
        assert_eq!(response.status(), if owner.is_paid { 200 } else { 403 });
        let id = id.clone();
        if owner.is_paid {
            self.accounts[account]
                .webhooks
                .retain(|webhook| *webhook != id);
        }
    }

    async fn create_key(&mut self, account: usize) {
        let request = self.world.session(account, Method::POST, "/keys");
        let response = request.send().await.unwrap();
        let owner = &mut self.accounts[account];
        assert_eq!(response.status(), if owner.is_paid { 200 } else { 403 });
        if owner.is_paid {
            let body: Value = response.json().await.unwrap();
            let text = |name: &str| body["data"][name].as_str().unwrap().to_owned();
            owner.keys.push(Key {
                client: owner.keys[0].client.with_key(&text("key")),
                id: Some(text("key_id")),
                is_active: true,
                windows: Windows::new(),
            });
        }
    }

    async fn revoke_key(&mut self, account: usize, nth: usize) {
        let (nth, _) = self.key(account, nth);
        let Some(id) = &self.accounts[account].keys[nth].id else {
            return;
        };
        let revoke = |account| {
            let request = self
                .world
                .session(account, Method::DELETE, &format!("/keys/{id}"));
            async move { request.send().await.unwrap().status() }
        };
        assert_eq!(revoke(1 - account).await, 404);
        assert_eq!(revoke(account).await, 200);
        self.accounts[account].keys[nth].is_active = false;
    }

    async fn read(&mut self, account: usize, key: usize, times: u8) {
        for _ in 0..times {
            let (key, client) = self.key(account, key);
            let response: Response = client.get("/account").await;
            let expected = self
                .admit(account, key, "GET", 120)
                .map_or_else(|status| status, |()| 200);
            assert_eq!(response.status(), expected);
            if expected == 200 {
                let owner = &self.accounts[account];
                let body: Value = response.json().await.unwrap();
                let shown = json!({"email": EMAILS[account], "tier": "business", "credits": owner.credits - owner.reserved});
                assert_eq!(body["data"], shown);
            }
        }
    }

    async fn apply(&mut self, account: usize, operation: Operation) {
        match operation {
            Operation::Upload {
                external_id,
                file,
                key,
            } => {
                self.upload(account, key, external_id, file).await;
            }
            Operation::Batch(files) => self.batch(account, &files).await,
            Operation::Finish(nth) => self.end(nth, false).await,
            Operation::Fail(nth) => self.end(nth, true).await,
            Operation::SetCredits(credits) => {
                self.world
                    .change(account, json!({ "credits": credits }))
                    .await;
                // What is promised is not taken back.
                let owner = &mut self.accounts[account];
                owner.credits = owner.reserved.max(credits.into());
            }
            Operation::SetTier { is_paid } => self.set_tier(account, is_paid).await,
            Operation::Register => self.register(account).await,
            Operation::Unregister(nth) => self.unregister(account, nth).await,
            Operation::CreateKey => self.create_key(account).await,
            Operation::RevokeKey(nth) => self.revoke_key(account, nth).await,
            Operation::Read { times, key } => self.read(account, key, times).await,
            Operation::Advance { seconds } => self.advance(seconds).await,
        }
        for (number, account) in self.accounts.iter().enumerate() {
            let balance = self.world.balance(number).await;
            assert_eq!(balance, (account.credits, account.reserved));
            assert!(account.reserved >= 0 && account.credits >= account.reserved);
        }
    }

    async fn set_tier(&mut self, account: usize, is_paid: bool) {
        let tier = if is_paid { "business" } else { "free" };
        self.world.change(account, json!({ "tier": tier })).await;
        self.accounts[account].is_paid = is_paid;
    }

    async fn advance(&mut self, seconds: u8) {
        let by = Duration::from_secs(seconds.into());
        self.world.server.clock().advance(by).await.unwrap();
        self.now += i64::from(seconds);
    }

    /// What the API shows in the end is what was done, to each account by itself.
    async fn check(mut self) {
        self.advance(60).await;
        for account in 0..2 {
            self.set_tier(account, true).await;
            let client = &self.accounts[account].keys[0].client;
            let webhooks = listed(client, "/webhooks", "webhooks", "webhook_id").await;
            assert_eq!(webhooks, self.accounts[account].webhooks);
            let own = |job: &&Job| job.account == account && !job.is_of_batch;
            let mut jobs: Vec<_> = self
                .jobs
                .iter()
                .filter(own)
                .map(|job| job.id.clone())
                .collect();
            jobs.reverse();
            assert_eq!(
                listed(client, "/jobs?limit=100", "jobs", "job_id").await,
                jobs
            );
            let foreign = self.jobs.iter().find(|job| job.account != account);
            if let Some(job) = foreign {
                let path = format!("/invoices/{}", job.id);
                assert_eq!(client.get(&path).await.status(), 404);
            }
        }
        for job in self.world.jobs().await {
            let expected = self
                .jobs
                .iter()
                .find(|known| job["job_id"] == known.id)
                .unwrap();
            assert_eq!(
                (&job["status"], &job["account"]),
                (&json!(expected.status), &json!(EMAILS[expected.account]))
            );
            assert_eq!(
                job["credits_charged"],
                u8::from(expected.status == "completed")
            );
        }
    }
}

#[test]
fn a_sequence_of_operations_does_what_the_model_says() {
    crate::try_all(
        &operation::sequence(),
        async |operations: Vec<(usize, Operation)>| {
            let mut model = Model::new().await;
            for (account, operation) in operations {
                model.apply(account, operation).await;
            }
            model.check().await;
        },
    );
}
