//! Secret codes, hashed with Argon2id: slow by design, so never on the threads that answer, and only a
//! few at once.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use retouche::credential::SecretCode;
use retouche_store::CodeHash;
use tokio::sync::Semaphore;

use crate::chance::{self, NoChance};
use crate::refused::Broken;

/// Memory (KiB), passes and lanes: the least that OWASP recommends. A code holds 80 bits of chance, so
/// that even a fast hash would do; the rest is for a code that was partly overheard.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);

/// How many codes are hashed at once; further ones wait.
const AT_ONCE: usize = 2;

/// Hashes and verifies codes.
#[derive(Debug)]
pub(crate) struct CodeHasher {
    permits: Semaphore,
    /// What a code is compared with where there is no submission, so that the answer takes as long.
    nobody: CodeHash,
}

impl CodeHasher {
    pub(crate) fn new() -> Result<Self, NoChance> {
        let nobody = hash(&SecretCode::mint(chance::bytes()?), &chance::bytes()?);
        Ok(Self {
            permits: Semaphore::new(AT_ONCE),
            nobody: nobody.unwrap_or_else(|| CodeHash::new(String::new())),
        })
    }

    /// The hash of a new code.
    pub(crate) async fn hash(&self, code: SecretCode) -> Result<CodeHash, Broken> {
        let salt = chance::bytes()?;
        self.apart(move || hash(&code, &salt)).await?.ok_or(Broken("a code could not be hashed"))
    }

    /// Whether a code is the one whose hash this is; without a hash, `false` after the same time.
    pub(crate) async fn verify(&self, code: SecretCode, kept: Option<CodeHash>) -> Result<bool, Broken> {
        let known = kept.is_some();
        let kept = kept.unwrap_or_else(|| self.nobody.clone());
        let fits = self.apart(move || verify(&code, &kept)).await?;
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

fn hash(code: &SecretCode, salt: &[u8; 16]) -> Option<CodeHash> {
    let hash = argon2()?.hash_password_with_salt(code.reveal().as_bytes(), salt).ok()?;
    Some(CodeHash::new(hash.to_string()))
}

fn verify(code: &SecretCode, kept: &CodeHash) -> bool {
    let Ok(kept) = PasswordHash::new(kept.as_str()) else { return false };
    argon2().is_some_and(|argon2| argon2.verify_password(code.reveal().as_bytes(), &kept).is_ok())
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
