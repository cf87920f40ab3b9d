//! The client's files are embedded: when they are built anew, so is what embeds them.

fn main() {
    println!("cargo:rerun-if-changed=../web/dist");
}
