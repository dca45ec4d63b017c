//! Settings about the mail server that contradict themselves keep the server from starting.

use retouche_server::{Config, Password, Server, SmtpTls, StartError};

use crate::delivery::delivered_by;

async fn start(change: impl FnOnce(Config) -> Config) -> Result<(), StartError> {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("retouche.db").display());
    let config = delivered_by("127.0.0.1:25".parse().unwrap(), Config { database, ..Config::default() });
    let server = Server::open(&change(config)).await?;
    server.close().await;
    Ok(())
}

#[tokio::test]
async fn what_contradicts_itself_is_refused() {
    let error = |result: Result<(), StartError>| result.unwrap_err().to_string();
    let nobody = start(|config| Config { smtp_from: None, ..config }).await;
    assert!(error(nobody).contains("`smtp-from`"));
    let no_address = start(|config| Config { smtp_from: Some("forms".to_owned()), ..config }).await;
    assert!(error(no_address).contains("`smtp-from`"));
    let half = start(|config| Config { smtp_user: Some("forms".to_owned()), ..config }).await;
    assert!(error(half).contains("together"));
    let password = || Some(Password::new("hunter2".to_owned()));
    let user = || Some("forms".to_owned());
    let plain = start(|config| Config { smtp_user: user(), smtp_password: password(), ..config }).await;
    assert!(error(plain).contains("needs TLS"));
    for tls in [SmtpTls::Starttls, SmtpTls::Implicit] {
        let host = Some("mail.example".to_owned());
        let change = |config| Config {
            smtp_user: user(),
            smtp_password: password(),
            smtp_tls: tls,
            smtp_host: host,
            ..config
        };
        start(change).await.unwrap();
    }
    start(|config| Config { smtp_host: None, smtp_from: None, ..config }).await.unwrap();
}
