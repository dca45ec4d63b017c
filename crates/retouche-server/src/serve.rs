//! A server of its own: listening with patience that ends, and stopping when everything begun is answered.

use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::http::StatusCode;
use axum::{Extension, Router};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::signal;
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};
use tower_http::timeout::TimeoutLayer;

use crate::config::Config;
use crate::delivery::deliver;
use crate::state::{Server, StartError};

/// How long the server waits.
#[derive(Debug, Clone, Copy)]
struct Patience {
    /// For the headers of a request, from the connection or the request before.
    headers: Duration,
    /// For a request's body and its answer.
    answer: Duration,
    /// For everything begun, once the server is told to stop.
    drain: Duration,
}

/// A person with a slow telephone sends a page within a minute; whoever holds connections open without a
/// word keeps few.
const PATIENCE: Patience = Patience {
    headers: Duration::from_secs(20),
    answer: Duration::from_secs(60),
    drain: Duration::from_secs(20),
};

/// How long to wait when no connection can be taken, such as with too many files open.
const BREATH: Duration = Duration::from_millis(100);

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
    let (stop, stopped) = oneshot::channel::<()>();
    let delivering = tokio::spawn(deliver(server.clone(), async { drop(stopped.await) }));
    listen(listener, crate::router(server.clone()), PATIENCE, told_to_stop()).await;
    drop(stop);
    if timeout(PATIENCE.drain, delivering).await.is_err() {
        tracing::warn!("stopping although a notice is being handed over: it may be sent twice");
    }
    server.close().await;
    tracing::info!("stopped");
    Ok(())
}

async fn listen(listener: TcpListener, app: Router, patience: Patience, stop: impl Future<Output = ()>) {
    let app = app.layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, patience.answer));
    let (connections, mut stop) = (GracefulShutdown::new(), pin!(stop));
    loop {
        tokio::select! {
            accepted = listener.accept() => take(accepted, &app, patience, &connections).await,
            () = &mut stop => break,
        }
    }
    drop(listener);
    if timeout(patience.drain, connections.shutdown()).await.is_err() {
        tracing::warn!("stopping although some answers are not finished");
    }
}

async fn take(
    accepted: io::Result<(TcpStream, SocketAddr)>,
    app: &Router,
    patience: Patience,
    connections: &GracefulShutdown,
) {
    let Ok((stream, address)) = accepted else { return sleep(BREATH).await };
    // Answers are written whole: waiting for more to send would only delay them.
    let _ = stream.set_nodelay(true);
    let app = app.clone().layer(Extension(ConnectInfo(address)));
    let mut http = Builder::new(TokioExecutor::new()).http1_only();
    http.http1().timer(TokioTimer::new()).header_read_timeout(patience.headers);
    let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(app));
    let connection = connections.watch(connection.into_owned());
    // A connection that breaks is the client's loss; there is nobody to tell.
    tokio::spawn(async move { drop(connection.await) });
}

async fn told_to_stop() {
    let interrupted = signal::ctrl_c();
    let Ok(mut terminated) = signal::unix::signal(signal::unix::SignalKind::terminate()) else {
        return interrupted.await.unwrap_or(());
    };
    tokio::select! {
        _ = interrupted => {}
        _ = terminated.recv() => {}
    }
    tracing::info!("stopping once everything begun is answered");
}

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    const SHORT: Patience = Patience {
        headers: Duration::from_millis(100),
        answer: Duration::from_millis(300),
        drain: Duration::from_secs(10),
    };

    async fn start(app: Router) -> (SocketAddr, oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, (stop, stopped)) = (listener.local_addr().unwrap(), oneshot::channel::<()>());
        let running = tokio::spawn(listen(listener, app, SHORT, async { stopped.await.unwrap() }));
        (address, stop, running)
    }

    async fn answer(address: SocketAddr, request: &str) -> String {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }

    #[tokio::test]
    async fn patience_with_headers_and_bodies_ends() {
        let (address, _stop, _running) = start(Router::new().route("/", get(async |_: String| ""))).await;
        assert!(!answer(address, "GET / HTTP/1.1\r\nHost: x\r\n").await.contains("200"));
        let half = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 10\r\n\r\nhalf";
        assert!(answer(address, half).await.starts_with("HTTP/1.1 408"));
    }

    #[tokio::test]
    async fn what_is_begun_is_answered_before_the_end() {
        let slow = get(async || {
            sleep(Duration::from_millis(200)).await;
            "answered"
        });
        let (address, stop, running) = start(Router::new().route("/", slow)).await;
        let asked = tokio::spawn(answer_of(address));
        sleep(Duration::from_millis(100)).await;
        stop.send(()).unwrap();
        running.await.unwrap();
        assert!(asked.await.unwrap().ends_with("answered"));
        assert!(TcpStream::connect(address).await.is_err());
    }

    async fn answer_of(address: SocketAddr) -> String {
        answer(address, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await
    }
}
