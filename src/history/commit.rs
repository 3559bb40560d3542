//! What goes into the object store: blobs, the trees around them, the commit and its message.

use git2::{FileMode, Oid};

use super::error::Error;
use super::files;
use super::sign::Signer;
use super::site::{Base, Site};
use super::step::Step;
use super::survey::{Content, Draft};
use crate::ledger::Change;
use crate::model::{CaseId, vocabulary};

/// Most signs of a code word in a commit message.
const MOST_SIGNS: usize = 64;

/// The whole commit message of a change: subject, reason, trailers.
pub(super) fn message(change: &Change, version: &str) -> Result<String, Error> {
    code_word("action", &change.action)?;
    change.records.iter().try_for_each(|record| code_word("record", record))?;
    change.undoes.iter().try_for_each(|commit| code_word("undoes", commit))?;
    change.origins.iter().try_for_each(|origin| code_line("origin", origin))?;
    let mut text = subject(change);
    text.push('\n');
    if let Some(reason) = &change.reason {
        code_word("reason", reason)?;
        text.extend(["\n", reason, "\n"]);
    }
    text.push('\n');
    let function = vocabulary::word(&change.function);
    let case = change.case.iter().map(|case| ("Case", case.as_str()));
    let records = change.records.iter().map(|record| ("Record", record.as_str()));
    let action = [("Action", change.action.as_str()), ("Function", function.as_str())];
    let actor = change.actor.iter().map(|actor| ("Actor", actor.as_str()));
    let undoes = change.undoes.iter().map(|commit| ("Undoes", commit.as_str()));
    let version = [("Regie-Version", version)];
    let origins = change.origins.iter().map(|origin| ("Origin", origin.as_str()));
    let all = case.chain(records).chain(action).chain(actor).chain(undoes).chain(version).chain(origins);
    for (key, value) in all {
        text.extend([key, ": ", value, "\n"]);
    }
    Ok(text)
}

/// The first line: the action and the one record, or the case when there are more or none.
pub(super) fn subject(change: &Change) -> String {
    let about = match change.records.as_slice() {
        [record] => Some(record.as_str()),
        _ => change.case.as_ref().map(CaseId::as_str),
    };
    about.map_or_else(|| change.action.clone(), |about| format!("{} {about}", change.action))
}

/// Writes blobs, trees and commit; no reference knows them yet.
pub(super) fn objects(
    site: &Site,
    base: &Base,
    draft: &Draft,
    (message, joined): (&str, Option<Oid>),
    watch: &mut dyn FnMut(Step),
) -> Result<Oid, Error> {
    let refused = |error: git2::Error| site.refused(&error);
    let odb = site.git.odb().map_err(refused)?;
    let mut update = git2::build::TreeUpdateBuilder::new();
    for (piece, content) in &draft.pieces {
        let mode = if piece.program == Some(true) { FileMode::BlobExecutable } else { FileMode::Blob };
        match (content, piece.new_blob()) {
            (Content::Bytes(bytes), known) => {
                let known = known.filter(|id| odb.exists(*id));
                let id = site.git.blob(bytes).map_err(refused)?;
                // What is there already, libgit2 does not write again; git does not sync what it writes.
                known.map_or(Ok(()), |id| files::sync_object(site.git.commondir(), id))?;
                update.upsert(piece.path.as_str(), id, mode);
                watch(Step::BlobWritten);
            }
            (Content::Stored, Some(id)) => {
                update.upsert(piece.path.as_str(), id, mode);
            }
            (Content::Stored, None) | (Content::Gone, _) => {
                update.remove(piece.path.as_str());
            }
        }
    }
    let before = match base.tree(site)? {
        Some(tree) => tree,
        None => empty_tree(site)?,
    };
    let tree = update.create_updated(&site.git, &before).map_err(refused)?;
    let tree = site.git.find_tree(tree).map_err(refused)?;
    watch(Step::TreesWritten);
    let parents: Vec<git2::Commit<'_>> = base
        .parent
        .iter()
        .chain(&joined)
        .map(|id| site.git.find_commit(*id))
        .collect::<Result<_, _>>()
        .map_err(refused)?;
    let commit = create(site, message, &tree, &parents)?;
    files::sync_folder(&site.git.commondir().join("objects"))?;
    watch(Step::CommitWritten);
    Ok(commit)
}

/// Writes a commit object by the user at work, signed when the user's own settings ask for it.
pub(super) fn create(
    site: &Site,
    message: &str,
    tree: &git2::Tree<'_>,
    parents: &[git2::Commit<'_>],
) -> Result<Oid, Error> {
    let refused = |error: git2::Error| site.refused(&error);
    let (author, committer) = identity(&site.git)?;
    let parents: Vec<&git2::Commit<'_>> = parents.iter().collect();
    let Some(signer) = Signer::of(&site.git)? else {
        return site.git.commit(None, &author, &committer, message, tree, &parents).map_err(refused);
    };
    let content = site.git.commit_create_buffer(&author, &committer, message, tree, &parents);
    let content = content.map_err(refused)?;
    let signature = signer.sign(&site.state, &content)?;
    let text = String::from_utf8_lossy(&content);
    site.git.commit_signed(&text, &signature, Some("gpgsig")).map_err(refused)
}

/// Author and committer as git itself would choose them, but never invented from the machine's name.
pub(super) fn identity(
    git: &git2::Repository,
) -> Result<(git2::Signature<'static>, git2::Signature<'static>), Error> {
    let told = |error: git2::Error| match (error.code(), error.class()) {
        (git2::ErrorCode::NotFound, _) | (_, git2::ErrorClass::Invalid) => Error::NoIdentity {},
        _ => Error::git(git.path(), &error),
    };
    Ok((git.author_from_env().map_err(told)?, git.committer_from_env().map_err(told)?))
}

/// What the first commit starts from.
fn empty_tree(site: &Site) -> Result<git2::Tree<'_>, Error> {
    let tree = site.git.treebuilder(None).and_then(|builder| builder.write());
    tree.and_then(|id| site.git.find_tree(id)).map_err(|error| site.refused(&error))
}

/// Refuses free text where several code words belong.
fn code_line(field: &str, text: &str) -> Result<(), Error> {
    let formed = !text.is_empty()
        && text.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-_./:+ ".contains(&sign))
        && text.split(' ').all(|word| word.len() <= MOST_SIGNS);
    if formed { Ok(()) } else { Err(Error::NotACode { field: field.to_owned() }) }
}

/// Refuses free text where a code word belongs: commit messages hold nothing personal.
fn code_word(field: &str, text: &str) -> Result<(), Error> {
    let formed = (1..=MOST_SIGNS).contains(&text.len())
        && text.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-_./".contains(&sign));
    if formed { Ok(()) } else { Err(Error::NotACode { field: field.to_owned() }) }
}
