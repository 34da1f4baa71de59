package org.cities4children.editing.summary;

import java.time.ZoneId;
import java.util.List;
import org.cities4children.editing.revision.Change;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Sheet;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.Summaries;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form of what a piece of content says in another language.
 *
 * @param states in which it stood by hand, last first
 * @param zone where the reader lives
 * @param changes what is different from the older text that stands in the form
 * @param done what was just done, or an empty text
 */
public record SummaryPage(
        Subject subject, Form form, List<State> states, ZoneId zone, List<Change> changes, String done) {

    /** Names what came with the row, where the number of a revision names what was written by hand. */
    static final String CAME = "came";

    public SummaryPage {
        states = List.copyOf(states);
        changes = List.copyOf(changes);
    }

    SummaryPage since(List<Change> other) {
        return new SummaryPage(subject, form, states, zone, other, done);
    }

    SummaryPage after(String act) {
        var known = act.equals("saved") || act.equals("removed") ? act : "";
        return new SummaryPage(subject, form, states, zone, changes, known);
    }

    /** What was just done, with what readers see of it now. */
    public String told(Words words) {
        boolean isHidden = done.equals("saved") && subject.piece().isWithdrawn();
        return words.t(isHidden ? "editing.done.saved.withdrawn" : "editing.done.summary." + done);
    }

    public String saving(Words words) {
        return words.t(subject.piece().isWithdrawn() ? "editing.save.withdrawn" : "editing.save");
    }

    public String standingPath() {
        return piecePath() + "/standing";
    }

    public Head head(Words words) {
        return Head.of(words.t("editing.summary.of", name(words), title()), null, path())
                .hidden();
    }

    /** What can be written in another language. */
    public List<Field> fields() {
        return subject.fields();
    }

    public Kept piece() {
        return subject.piece();
    }

    public String title() {
        return subject.piece().title();
    }

    /** The language, for the reader. */
    public String name(Words words) {
        return words.languageName(language());
    }

    public String language() {
        return subject.language();
    }

    /** Which way it is written, as far as we know the language. */
    public String direction(String code) {
        return Language.of(code).map(Language::direction).orElse("auto");
    }

    public String path() {
        return subject.path();
    }

    public String piecePath() {
        return Editables.PATH + "/" + subject.kind().kind() + "/"
                + subject.piece().id();
    }

    /** The public page as those see it who read this language; nothing where the site has it not, or withdrew it. */
    public @Nullable String publicPath() {
        return subject.piece().isWithdrawn() ? null : inLanguage(subject.piece().path());
    }

    /** Where the form goes to be shown as it would look: to the page in this language, if the site has it. */
    public @Nullable String previewPath() {
        return inLanguage(Words.PREVIEW + "/" + subject.kind().kind() + "/"
                + subject.piece().id() + "/summaries/" + language());
    }

    private @Nullable String inLanguage(String path) {
        return Language.of(language()).map(it -> it.prefix() + path).orElse(null);
    }

    /** The language of the row itself. */
    public String own() {
        return new Summaries(subject.row()).own();
    }

    /** What the row itself says in a field. */
    public String source(Field field) {
        return Sheet.of(fields(), subject.row()).value(field);
    }

    public @Nullable String hint(Field field, Words words) {
        return switch (field.form()) {
            case TEXT ->
                words.t(
                        "editing.summary.length",
                        words.languageName(own()),
                        source(field).length(),
                        field.longest());
            default -> words.t("editing.summary.title.hint");
        };
    }

    /** What somebody else saved there meanwhile; nothing when it is the same, or was taken away. */
    public @Nullable String theirs(Field field, Words words) {
        var theirs = form.theirs(field, words);
        return theirs == null || theirs.isEmpty() ? null : theirs;
    }

    public boolean isThere() {
        return !subject.standing().isEmpty();
    }

    /** Whether an import brought a text as well, over which somebody wrote. */
    public boolean hasCome() {
        return subject.came().isPresent();
    }

    public String told(State state, Words words) {
        return state.told(zone, words);
    }

    /** Puts an older text into the form. */
    public String fromPath(State state) {
        return path() + "?from=" + state.number();
    }

    public String cameFromPath() {
        return path() + "?from=" + CAME;
    }
}
