//! Headers on every answer: what browsers may do with it, and which sites may read it.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_MATCH, LOCATION,
    REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::state::Server;
use crate::visit::{ELSEWHERE, TOKEN};

/// The key that makes a sending over the API safe to repeat.
pub(crate) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// No page of ours uses any of these, nor may a host's page use them in our name.
const PERMISSIONS: HeaderValue = HeaderValue::from_static(
    "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(), \
     encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), \
     idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), \
     payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), \
     storage-access=(), usb=(), web-share=(), window-management=(), xr-spatial-tracking=()",
);

/// Adds what every answer says. A header that the answer already has stays.
pub(crate) async fn secure(State(server): State<Server>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut say = |name: HeaderName, value: HeaderValue| {
        headers.entry(name).or_insert(value);
    };
    say(CONTENT_SECURITY_POLICY, server.site.policy.clone());
    say(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    say(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    say(HeaderName::from_static("permissions-policy"), PERMISSIONS);
    if server.site.https {
        say(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000"));
    }
    response
}

/// The declared hosts may ask and read, with tokens but without cookies.
pub(crate) fn cross_origin(server: &Server) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(server.site.hosts.iter().cloned()))
        .allow_methods([Method::GET, Method::POST, Method::PUT, Method::DELETE])
        .allow_headers([
            AUTHORIZATION,
            CONTENT_TYPE,
            IF_MATCH,
            ACCEPT_LANGUAGE,
            IDEMPOTENCY_KEY,
            HeaderName::from_static("retouche-embedded"),
        ])
        .expose_headers([ETAG, LOCATION, TOKEN, ELSEWHERE])
        .max_age(Duration::from_secs(24 * 60 * 60))
}
