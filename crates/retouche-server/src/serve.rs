//! A server of its own: listening, and stopping when everything begun is answered.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::signal;

use crate::config::Config;
use crate::state::{Server, StartError};

/// How long answers may take once the server is told to stop.
const DRAIN: Duration = Duration::from_secs(20);

/// Runs a server until it is told to stop (Ctrl-C, or SIGTERM), then answers what was begun.
///
/// # Errors
///
/// [`StartError`], in words for an operator.
pub async fn serve(config: Config) -> Result<(), StartError> {
    let server = Server::open(&config).await?;
    let failed = |error| StartError::Listen(config.listen, error);
    let listener = TcpListener::bind(config.listen).await.map_err(failed)?;
    tracing::info!(listen = %config.listen, public_url = config.public_url, "listening");
    let service = crate::router(server.clone()).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(told_to_stop()).await.map_err(failed)?;
    server.close().await;
    tracing::info!("stopped");
    Ok(())
}

async fn told_to_stop() {
    let interrupted = signal::ctrl_c();
    let mut terminated = match signal::unix::signal(signal::unix::SignalKind::terminate()) {
        Ok(terminated) => terminated,
        Err(_) => return interrupted.await.unwrap_or(()),
    };
    tokio::select! {
        _ = interrupted => {}
        _ = terminated.recv() => {}
    }
    tracing::info!(seconds = DRAIN.as_secs(), "stopping once everything begun is answered");
}
