//! Secret codes and the passwords of agents, hashed with Argon2id: slow by design, so never on the threads that answer, and only a
//! few at once.

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc};
use argon2::{Algorithm, Argon2, Params, Version};
use retouche::credential::SecretCode;
use retouche_store::{CodeHash, PasswordHash};
use tokio::sync::Semaphore;

use crate::random::{self, NoRandomness};
use crate::refused::Broken;

/// Memory (KiB), passes and lanes: the least that OWASP recommends. A code holds 80 random bits, so
/// that even a fast hash would do; the rest is for a code that was partly overheard.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);

/// How many codes are hashed at once; further ones wait.
const AT_ONCE: usize = 2;

/// What somebody knows and nobody else: it is hashed and never kept. `Debug` does not show it.
#[derive(Clone)]
pub(crate) struct Password(pub(crate) String);

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Hashes and verifies codes and passwords.
#[derive(Debug)]
pub(crate) struct CodeHasher {
    permits: Semaphore,
    /// What a code is compared with where there is no submission, so that the answer takes as long.
    nobody: String,
}

impl CodeHasher {
    pub(crate) fn new() -> Result<Self, NoRandomness> {
        let nobody = hash(SecretCode::mint(random::bytes()?).reveal(), &random::bytes()?);
        Ok(Self { permits: Semaphore::new(AT_ONCE), nobody: nobody.unwrap_or_default() })
    }

    /// The hash of a new code.
    pub(crate) async fn hash(&self, code: SecretCode) -> Result<CodeHash, Broken> {
        let salt = random::bytes()?;
        let hash = self.apart(move || hash(code.reveal(), &salt)).await?;
        hash.map(CodeHash::new).ok_or(Broken("a code could not be hashed"))
    }

    /// Whether a code is the one whose hash this is; without a hash, `false` after the same time.
    pub(crate) async fn verify(&self, code: SecretCode, kept: Option<CodeHash>) -> Result<bool, Broken> {
        self.fits(code.reveal().to_owned(), kept.map(|kept| kept.as_str().to_owned())).await
    }

    /// The hash of a new password.
    pub(crate) async fn hash_password(&self, password: Password) -> Result<PasswordHash, Broken> {
        let salt = random::bytes()?;
        let hash = self.apart(move || hash(&password.0, &salt)).await?;
        hash.map(PasswordHash::new).ok_or(Broken("a password could not be hashed"))
    }

    /// Whether a password is the one whose hash this is; without a hash, `false` after the same time.
    pub(crate) async fn verify_password(
        &self,
        password: Password,
        kept: Option<PasswordHash>,
    ) -> Result<bool, Broken> {
        self.fits(password.0, kept.map(|kept| kept.as_str().to_owned())).await
    }

    async fn fits(&self, secret: String, kept: Option<String>) -> Result<bool, Broken> {
        let known = kept.is_some();
        let kept = kept.unwrap_or_else(|| self.nobody.clone());
        let fits = self.apart(move || verify(&secret, &kept)).await?;
        Ok(fits && known)
    }

    async fn apart<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Broken> {
        let _permit = self.permits.acquire().await.map_err(|_| Broken("hashing has ended"))?;
        tokio::task::spawn_blocking(work).await.map_err(|_| Broken("hashing was cut short"))
    }
}

fn argon2() -> Option<Argon2<'static>> {
    let (memory, passes, lanes) = COST;
    Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(memory, passes, lanes, None).ok()?))
}

fn hash(secret: &str, salt: &[u8; 16]) -> Option<String> {
    Some(argon2()?.hash_password_with_salt(secret.as_bytes(), salt).ok()?.to_string())
}

fn verify(secret: &str, kept: &str) -> bool {
    let Ok(kept) = phc::PasswordHash::new(kept) else { return false };
    argon2().is_some_and(|argon2| argon2.verify_password(secret.as_bytes(), &kept).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_code_itself_fits_its_hash() {
        let hasher = CodeHasher::new().unwrap();
        let (code, other) = (SecretCode::mint([7; 10]), SecretCode::mint([8; 10]));
        let kept = hasher.hash(code.clone()).await.unwrap();
        assert!(kept.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", kept.as_str());
        assert!(hasher.verify(code.clone(), Some(kept.clone())).await.unwrap());
        assert!(!hasher.verify(other, Some(kept)).await.unwrap());
        assert!(!hasher.verify(code, None).await.unwrap());
    }
}
