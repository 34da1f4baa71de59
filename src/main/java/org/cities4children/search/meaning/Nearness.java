package org.cities4children.search.meaning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies near a question, or near a thing. */
public interface Nearness {

    /** How many are looked at. */
    int WINDOW = 100;

    /**
     * What lies near a question, by how near; nothing where it is too short, in a language that is not understood, or
     * while another question is being understood: then words alone must do.
     *
     * @param language of the question, or null when it is not stated
     */
    Map<String, Float> to(String question, @Nullable String language);

    /** What lies near a thing, itself included; nothing when it is not known. */
    Map<String, Float> like(String id);
}
