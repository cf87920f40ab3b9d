//! A disk that is soon full: a file system in memory that only the program sees.

use std::{
    fs::File,
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

use crate::{Process, World, program};

/// The program with its SQLite file on a disk of a few megabytes.
pub struct SmallDisk {
    pub process: Process,
    /// The disk, as it is reached from outside.
    seen: PathBuf,
}

/// Neither needs to be root: whoever has a name space of their own may mount in it.
const OWN_MOUNTS: [&str; 3] = ["--user", "--map-root-user", "--mount"];

const COPY_AND_START: &str =
    r#"mount -t tmpfs -o "size=$1" tmpfs "$2" && cp "$2".sqlite* "$2" && shift 2 && exec "$@""#;

impl SmallDisk {
    /// Whether this machine lets one mount a disk of one's own.
    #[must_use]
    pub fn possible() -> bool {
        let mut tried = Command::new("unshare");
        tried.args(OWN_MOUNTS).args(["mount", "-t", "tmpfs", "tmpfs", "/mnt"]).stderr(Stdio::null());
        tried.status().is_ok_and(|status| status.success())
    }

    /// Starts the program on a copy of this world's file, on a disk of so many megabytes.
    ///
    /// # Panics
    /// When the disk cannot be mounted, or the program does not start.
    pub async fn serve(world: &World, megabytes: u32) -> Self {
        let folder = world.database.folder.join("test");
        std::fs::create_dir(&folder).expect("a place for the disk");
        let mut command = Command::new("unshare");
        command.args(OWN_MOUNTS).args(["sh", "-c", COPY_AND_START, "sh"]);
        command.arg(format!("{megabytes}m")).arg(&folder).arg(program());
        let url = server::db::sqlite_url(&folder.join("test.sqlite"));
        let process = Process::run(command, world, &[("DATABASE_URL", &url)]).await;
        let inside = folder.strip_prefix("/").expect("a full path");
        let seen = PathBuf::from(format!("/proc/{}/root", process.id())).join(inside);
        Self { process, seen }
    }

    /// Copies the program's file to where this test can open it, while nobody writes; gives its address.
    ///
    /// # Panics
    /// When the disk cannot be reached.
    #[must_use]
    pub fn taken_out(&self, world: &World) -> String {
        let folder = world.database.folder.join("taken-out");
        std::fs::create_dir(&folder).expect("a place for the copy");
        for file in ["test.sqlite", "test.sqlite-wal"] {
            std::fs::copy(self.seen.join(file), folder.join(file)).expect("copied");
        }
        server::db::sqlite_url(&folder.join("test.sqlite"))
    }

    /// Leaves no room for a single byte.
    ///
    /// # Panics
    /// When the disk cannot be reached.
    pub fn fill(&self) {
        let mut filler = File::create(self.seen.join("filler")).expect("the disk is there");
        while filler.write_all(&[0; 4096]).is_ok() {}
    }

    /// Makes room again.
    ///
    /// # Panics
    /// When the disk was not full.
    pub fn free(&self) {
        std::fs::remove_file(self.seen.join("filler")).expect("it was full");
    }
}
