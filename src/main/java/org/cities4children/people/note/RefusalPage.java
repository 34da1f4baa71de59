package org.cities4children.people.note;

import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** The page to which the mail of a message leads whoever does not want it. */
public record RefusalPage(State state, String path) {

    /** How far it is. */
    public enum State {
        /** One button waits. */
        ASKED,
        DONE,
        /** The link leads nowhere. */
        NOWHERE
    }

    public Head head(Words words) {
        return Head.of(words.t("people.note.refusal"), null, path).hidden();
    }

    public boolean isAsked() {
        return state == State.ASKED;
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
