//! The demo: a county that is there at once, kept between starts, with the sign-ins printed.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::serve;
use crate::{
    app::{App, Shared},
    config::Config,
    error::Error,
    regions,
    seed::{self, SignIn, Size},
};

/// What one may say to the demo.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub port: Option<u16>,
    pub data: Option<PathBuf>,
    pub small: bool,
}

/// How to sign in, as the file in the data folder tells it.
#[derive(Serialize, Deserialize)]
struct SignIns {
    address: String,
    roles: BTreeMap<String, SignIn>,
}

impl Options {
    /// Reads what was typed; the error says which word was not understood.
    pub fn read(words: &[&str]) -> Result<Self, String> {
        let mut options = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            match *word {
                "--port" => {
                    options.port = Some(value()?.parse().map_err(|_| "--port needs a number".to_owned())?);
                }
                "--data" => options.data = Some(PathBuf::from(value()?)),
                "--small" => options.small = true,
                other => return Err(format!("unknown: {other}\n\n{}", super::USAGE)),
            }
        }
        Ok(options)
    }
}

/// Seeds on the first start, then serves.
pub async fn demo(mut config: Config, options: Options) -> Result<(), Error> {
    if let Some(data) = options.data {
        config.database_url = crate::db::sqlite_url(&data.join("miteinander.sqlite"));
        config.data = data;
    }
    if let Some(port) = options.port {
        config.listen.set_port(port);
    }
    std::fs::create_dir_all(&config.data).map_err(|error| Error::Internal(error.to_string()))?;
    let file = config.data.join("sign-ins.json");
    let app = App::start(config).await?;
    let size = if options.small { Size::Small } else { Size::Full };
    let roles = roles(&app, &file, size).await?;
    let listener = serve::bind(&app.config).map_err(|error| Error::Internal(error.to_string()))?;
    let address = listener.local_addr().map_err(|error| Error::Internal(error.to_string()))?;
    let sign_ins = SignIns { address: format!("http://{address}"), roles };
    write(&file, &sign_ins).map_err(|error| Error::Internal(error.to_string()))?;
    greet(&sign_ins);
    serve::until_stopped(app, listener).await
}

async fn roles(app: &Shared, file: &Path, size: Size) -> Result<BTreeMap<String, SignIn>, Error> {
    if regions::list_regions(app.db.reader()).await?.is_empty() {
        let roles = seed::seed(app, size).await?;
        return Ok(roles.into_iter().map(|(role, sign_in)| (role.to_owned(), sign_in)).collect());
    }
    let known = std::fs::read(file).ok().and_then(|text| serde_json::from_slice::<SignIns>(&text).ok());
    Ok(known.map(|known| known.roles).unwrap_or_default())
}

/// Writes aside and renames, so that a reader never sees half of it.
fn write(file: &Path, sign_ins: &SignIns) -> std::io::Result<()> {
    let aside = file.with_extension("part");
    std::fs::write(&aside, serde_json::to_vec_pretty(sign_ins)?)?;
    std::fs::rename(aside, file)
}

fn greet(sign_ins: &SignIns) {
    println!("\nMiteinander runs at {}   (the API for people: {0}/api)\n", sign_ins.address);
    for (role, sign_in) in &sign_ins.roles {
        println!("  {role:<10} {}   {}", sign_in.sign_in_name, sign_in.passphrase);
    }
    println!(
        "\nSign in with one of these names and its passphrase; the README walks on from here. Stop with Ctrl+C."
    );
}
